import type { Objective, Plan, Table } from '../plan';
import type { Sheet } from '../sheet';
import { valueReader } from '../target/valueReader';
import { finishIndicator } from './assemble';
import type { YearOf } from './assemble';
import { contentReader } from './content';
import { Context } from './context';
import { Details } from './details';
import { NO_FIELD } from './drafts';
import type { Draft, IndicatorDraft, TableDraft } from './drafts';
import { labelReader } from './labelReader';
import type { Layout } from './layout';
import { OWN_FORMAT, linesOf } from './lines';
import type { SheetLines } from './lines';
import { takeMatrix } from './matrix';
import { numberObjectives } from './numbering';
import type { Observation } from './observation';
import { Region } from './region';
import { sheetMission } from './sheetMission';
import { staleObservations, staleYears } from './staleYears';
import { stripsOf } from './strips';
import { columnYears, headerYears, mostTold, sheetYear, targetYears } from './years';

/** Whether this product made the sheet: its first cell carries our format. */
function isOurs(sheet: Sheet): boolean {
  return sheet.firstRow === 0 && sheet.firstColumn === 0 && sheet.formats[0]?.[0] === OWN_FORMAT;
}

function newDraft(): Draft {
  return {
    objectives: [],
    coded: new Map(),
    indicators: [],
    tables: [],
    observations: [],
    titles: [],
    missions: [],
    programmes: [],
    entries: [],
    matrixSheet: null,
  };
}

/** Reads every sheet into one draft; hidden ones last, so that they change nothing in what is shown. */
function readSheets(sheets: readonly Sheet[], asked: number | null): Draft {
  const draft = newDraft();
  const details = new Details();
  const labels = labelReader();
  const contents = contentReader();
  const read = sheets
    .filter((sheet) => !isOurs(sheet))
    .toSorted((a, b) => Number(b.visible) - Number(a.visible))
    .map((sheet) => ({ sheet, ...linesOf(sheet, contents) }));
  const years = read.map(({ sheet, lines }) => sheetYear(lines, sheet.name));
  const isShown = (_: unknown, at: number): boolean => read[at]?.sheet.visible === true;
  const common = mostTold(years.filter(isShown).flatMap((year) => year ?? []));
  let layout: Layout | null = null;
  read.forEach(({ sheet, lines, own }: SheetLines & { sheet: Sheet }, i) => {
    const facts = {
      name: sheet.name,
      isHidden: (row: number) => !sheet.visible || sheet.hiddenRows.has(row),
      year: years[i] ?? common ?? asked,
      own,
    };
    let context = new Context(draft, details, sheetMission(sheet.name));
    for (const { parts, share } of stripsOf(takeMatrix(lines, labels, draft), labels)) {
      const start = context;
      const before = draft.indicators.length;
      for (const part of parts) {
        context = parts.length > 1 ? start.fork() : start;
        const region = new Region(part, facts, labels, context, draft);
        layout = region.read(parts.length > 1 ? null : layout) ?? layout;
      }
      if (share) {
        const byRow = draft.indicators.splice(before).toSorted((a, b) => a.row - b.row);
        for (const indicator of byRow) draft.indicators.push(indicator);
      }
    }
  });
  return draft;
}

/** The plan's year as its tables tell it. */
function yearTold(drafts: readonly IndicatorDraft[]): number | null {
  return (
    mostTold(drafts.map(({ table }) => table.scopeYear).filter((year) => year !== null)) ??
    mostTold(headerYears(drafts)) ??
    mostTold(targetYears(drafts)) ??
    mostTold(columnYears([...new Set(drafts.map(({ table }) => table))]))
  );
}

/**
 * Reads the plan that the sheets hold, as they say it (design.md, "The house"). `year` is the year asked for, null
 * for the one that the sheets tell. Sheets without a plan give a plan without indicators.
 */
export function readPlan(sheets: readonly Sheet[], options: { readonly year: number | null }): Plan {
  const draft = readSheets(sheets, options.year);
  const { indicators: drafts } = draft;
  const shownNames = new Set(sheets.filter(({ visible }) => visible).map(({ name }) => name));
  const told = yearTold(drafts.filter(({ table }) => shownNames.has(table.sheet))) ?? yearTold(drafts);
  const isStale = staleYears(drafts);
  numberObjectives(draft);
  const yearOf: YearOf = (value, indicator) => {
    const scope = indicator.table.scopeYear ?? told;
    if (value.ordinal !== null && value.years.length === 0)
      return scope === null ? null : scope + value.ordinal;
    return value.years.length !== 1 || isStale(value, indicator) ? scope : (value.years[0] ?? scope);
  };
  const read = valueReader();
  const indicators = drafts.map((indicator, id) => finishIndicator(indicator, id, yearOf, read));
  const years = new Set<number>();
  for (const { targets } of indicators) for (const { year } of targets) if (year !== null) years.add(year);
  const { objectives, matrixSheet, missions, programmes, entries } = draft;
  return {
    year: options.year ?? told,
    years: [...years].toSorted((a, b) => a - b),
    title: draft.titles[0]?.field ?? NO_FIELD,
    objectives,
    indicators,
    tables: tablesOf(draft),
    matrix: matrixSheet === null ? null : { sheet: matrixSheet, missions, programmes, entries },
    observations: [
      ...draft.observations,
      ...staleObservations(drafts, isStale),
      ...inferredNumbers(objectives),
    ],
  };
}

/** The tables that hold indicators, with their positions. */
function tablesOf({ tables, indicators }: Draft): readonly Table[] {
  const idsOf = new Map<TableDraft, number[]>();
  let ids: number[] = [];
  indicators.forEach(({ table }, id) => {
    if (table !== indicators[id - 1]?.table) {
      ids = idsOf.get(table) ?? [];
      idsOf.set(table, ids);
    }
    ids.push(id);
  });
  return tables.flatMap((table): Table[] => {
    const own = idsOf.get(table);
    if (!own) return [];
    const { sheet, headerRow, firstRow, lastRow, columns } = table;
    return [{ sheet, headerRow, firstRow, lastRow, columns, indicators: own }];
  });
}

function inferredNumbers(objectives: readonly Objective[]): readonly Observation[] {
  return objectives.flatMap(({ cell, number, numberSource }): Observation[] =>
    number === null || numberSource === null || numberSource === 'printed'
      ? []
      : [
          {
            kind: 'number-inferred',
            cell,
            number,
            from: numberSource === 'inferred' ? 'neighbours' : 'reclassification',
          },
        ],
  );
}
