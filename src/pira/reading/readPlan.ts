import type { Objective, Plan, Table } from '../plan/plan';
import type { Sheet } from '../sheet/sheet';
import { valueReader } from '../expressions/valueReader';
import { finishIndicator } from './assemble';
import type { YearOf } from './assemble';
import { contentReader } from './lines/content';
import { Context } from './context/context';
import type { OpenTable } from './tables/continuation';
import { Details } from './context/details';
import { NO_FIELD } from './drafts';
import type { Draft, IndicatorDraft, TableDraft } from './drafts';
import { labelReader } from './lines/labelReader';
import type { LabelReader } from './lines/labelReader';
import { leftOutLines } from './leftOut';
import { OWN_FORMAT, linesOf } from './lines/lines';
import type { SheetLines } from './lines/lines';
import { takeMatrix } from './tables/matrix';
import { keepYear } from './context/otherYears';
import { numberObjectives } from './context/numbering';
import type { Observation } from '../plan/observation';
import { placementsOf } from './placements';
import { Region } from './region';
import { sheetMission } from './context/sheetMission';
import { staleObservations, staleYears } from './context/staleYears';
import { withoutStrays } from './strays';
import { stripsOf } from './tables/strips';
import { columnYears, headerYears, mostTold, sheetYear, targetYears } from './context/years';

/** Whether this product made the sheet: its first cell carries our format. */
export function isOurs(sheet: Sheet): boolean {
  return sheet.firstRow === 0 && sheet.firstColumn === 0 && sheet.formats[0]?.[0] === OWN_FORMAT;
}

function newDraft(): Draft {
  return {
    objectives: [],
    coded: new Map(),
    indicators: [],
    tables: [],
    observations: [],
    leftOut: [],
    placements: [],
    titles: [],
    missions: [],
    programmes: [],
    entries: [],
    matrixSheet: null,
  };
}

/** A sheet with its filled rows and the year that it tells. */
interface ReadSheet extends SheetLines {
  readonly sheet: Sheet;
  readonly year: number | null;
}

/** What all sheets of a workbook are read with. */
interface Readers {
  readonly labels: LabelReader;
  readonly details: Details;
}

/** Reads one sheet into a draft. Gives its last table, which a sheet without a header may go on with. */
function readSheet(
  { sheet, lines, own, year }: ReadSheet,
  { labels, details }: Readers,
  draft: Draft,
  open: OpenTable | null,
): OpenTable | null {
  const facts = {
    name: sheet.name,
    isHidden: (row: number) => sheet.hiddenRows.has(row),
    year,
    own,
    tableRows: new Set(sheet.tables.map(({ row }) => row)),
  };
  let last = open;
  let context = new Context(draft, details, sheetMission(sheet.name));
  for (const { parts, share } of stripsOf(takeMatrix(lines, labels, draft), labels)) {
    const start = context;
    const before = draft.indicators.length;
    for (const part of parts) {
      context = parts.length > 1 ? start.fork() : start;
      const region = new Region(part, facts, labels, context, draft);
      last = region.read(parts.length > 1 ? null : last) ?? last;
    }
    if (share) {
      const byRow = draft.indicators.splice(before).toSorted((a, b) => a.row - b.row);
      for (const indicator of byRow) draft.indicators.push(indicator);
    }
  }
  return last;
}

/** How much of a plan a draft holds. */
const sizeOf = ({ objectives, indicators, entries, titles }: Draft): number =>
  objectives.length + indicators.length + entries.length + titles.length;

/** Reads every sheet that people see into one draft; the others, and those without a part of the plan, are left out. */
function readSheets(sheets: readonly Sheet[], asked: number | null): Draft {
  const draft = newDraft();
  const readers = { labels: labelReader(), details: new Details() };
  const contents = contentReader();
  const told = sheets
    .filter((sheet) => !isOurs(sheet))
    .map((sheet) => {
      const all = linesOf(sheet, contents);
      const { lines } = withoutStrays(all, readers.labels);
      return { sheet, lines, own: all.own, year: sheetYear(lines, sheet.name) };
    });
  const common = mostTold(told.flatMap(({ sheet, year }) => (sheet.visible ? (year ?? []) : [])));
  let open: OpenTable | null = null;
  for (const one of told) {
    const read = { ...one, year: one.year ?? common ?? asked };
    const { name, visible } = one.sheet;
    const before = sizeOf(draft);
    const leftBefore = draft.leftOut.length;
    if (visible) open = readSheet(read, readers, draft, open) ?? open;
    if (visible && sizeOf(draft) > before) continue;
    const reason = visible ? 'no-plan' : holdsPlan(read) ? 'hidden-plan' : 'hidden-sheet';
    draft.leftOut.splice(leftBefore, Infinity, ...leftOutLines(name, one.lines, reason));
  }
  return draft;
}

/** Whether indicators stand on a sheet that is read by itself. */
function holdsPlan(read: ReadSheet): boolean {
  const draft = newDraft();
  readSheet(read, { labels: labelReader(), details: new Details() }, draft, null);
  return draft.indicators.length > 0;
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
 * Reads the plan that the sheets hold, as they say it. `year` is the year asked for, null
 * for the one that the sheets tell. Sheets without a plan give a plan without indicators.
 */
export function readPlan(sheets: readonly Sheet[], options: { readonly year: number | null }): Plan {
  const all = readSheets(sheets, options.year);
  const told = yearTold(all.indicators);
  const isStale = staleYears(all.indicators);
  const yearOf: YearOf = (value, indicator) => {
    const scope = indicator.table.scopeYear ?? told;
    if (value.ordinal !== null && value.years.length === 0)
      return scope === null ? null : scope + value.ordinal;
    return value.years.length !== 1 || isStale(value, indicator) ? scope : (value.years[0] ?? scope);
  };
  const draft = keepYear(all, options.year ?? told, yearOf);
  const { indicators: drafts } = draft;
  numberObjectives(draft);
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
    leftOut: draft.leftOut,
    placements: placementsOf(draft),
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
    const { sheet, headerRow, headerFirstRow, scopeYear, firstRow, lastRow, columns } = table;
    return [
      { sheet, headerRow, headerFirstRow, year: scopeYear, firstRow, lastRow, columns, indicators: own },
    ];
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
