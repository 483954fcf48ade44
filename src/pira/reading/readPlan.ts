import type { LeftOut, Plan, Table } from '../plan/plan';
import type { Observation } from '../plan/observation';
import { isCollection } from '../sheet/collectionStamp';
import type { Sheet } from '../sheet/sheet';
import { valueReader } from '../expressions/valueReader';
import { finishIndicator } from './assemble';
import type { YearOf } from './assemble';
import { contentReader } from './lines/content';
import { Context } from './context/context';
import type { OpenTable } from './tables/continuation';
import { Details } from './context/details';
import { newDraft, NO_FIELD } from './drafts';
import type { Draft, TableDraft } from './drafts';
import { labelReader } from './lines/labelReader';
import type { LabelReader } from './lines/labelReader';
import { leftOutLines } from './leftOut';
import { linesOf } from './lines/lines';
import type { Cell, SheetLines } from './lines/lines';
import { takeMatrix } from './tables/matrix/matrix';
import { withoutEmptyHeadings } from './context/headings';
import { keepYear } from './context/otherYears';
import { takeIndex } from './context/indexLines';
import { withListed } from './context/listedObjectives';
import { inferredNumbers, numberObjectives } from './context/numbering';
import type { Correction } from '../plan/correction';
import { Office } from './office/sheetOffice';
import type { SheetOffice } from './office/sheetOffice';
import { partsOfIndicators } from './parts';
import { noteCells, placementsOf } from './placements';
import { keepDocument } from './context/documents';
import { withoutRepeated } from './context/repeated';
import { doubtedYear } from './context/doubtedYear';
import { weighYears } from './context/yearEvidence';
import { Region } from './region';
import { sheetMission } from './context/sheetMission';
import { staleObservations, staleYears } from './context/staleYears';
import { withoutStrays } from './strays';
import { withWholeHeaders } from './tables/headers/cutHeaders';
import { targetsOfYears } from './columns/severalYears';
import { stripsOf } from './tables/strips';
import { withoutTablesBeside } from './tables/beside/tablesBeside';
import { titleWithinYear } from './context/withinYear';
import { mostTold, sheetYear } from './context/years';
import { OWN_FORMAT } from '../sheet/content';

/** Whether this product made the sheet: its first cell carries our format, or it is one of a collection. */
export function isOurs(sheet: Sheet): boolean {
  const isMarked = sheet.firstRow === 0 && sheet.firstColumn === 0 && sheet.formats[0]?.[0] === OWN_FORMAT;
  return isMarked || isCollection(sheet);
}

/** A sheet with its filled rows and the year that it tells. */
interface ReadSheet extends SheetLines {
  readonly sheet: Sheet;
  readonly year: number | null;
  /** What says that its values are of a part of the year; null where nothing does. */
  readonly withinYear: string | null;
  /** Whether the other sheets tell that year, and not this one. */
  readonly isYearOfOthers: boolean;
  readonly said: SheetOffice;
  /** The first parts of labels that are cut over rows. */
  readonly parts: readonly Cell[];
}

/** What all sheets of a workbook are read with. */
interface Readers {
  readonly labels: LabelReader;
  readonly details: Details;
  readonly office: Office;
}

/** Reads one sheet into a draft. Gives its last table, which a sheet without a header may go on with. */
function readSheet(
  { sheet, lines, own: ownHeaders, year, withinYear, isYearOfOthers, said, parts }: ReadSheet,
  { labels, details, office }: Readers,
  draft: Draft,
  open: OpenTable | null,
): OpenTable | null {
  const facts = {
    name: sheet.name,
    isHidden: (row: number) => sheet.hiddenRows.has(row),
    year,
    withinYear,
    isYearOfOthers,
    lines,
    own: ownHeaders,
    tableRows: new Set(sheet.tables.map(({ row }) => row)),
    said,
    office,
  };
  noteCells(draft, parts, 'header');
  let last = open;
  let context = new Context(draft, details, sheetMission(sheet.name));
  const own =
    said.headers.size > 0
      ? { lines, beside: [], decisions: [] }
      : withoutTablesBeside(lines, labels, ownHeaders);
  draft.decisions.push(...own.decisions);
  for (const other of own.beside) draft.leftOut.push(...leftOutLines(sheet.name, other, 'other-table'));
  for (const { parts, share } of stripsOf(takeMatrix(own.lines, labels, draft, said.headers), labels)) {
    const start = context;
    const before = draft.indicators.length;
    for (const part of parts) {
      context = parts.length > 1 ? start.fork() : start;
      const region = new Region(part, facts, labels, context, draft, parts.length > 1 ? null : last);
      last = region.read() ?? last;
    }
    if (share) {
      const byRow = draft.indicators.splice(before).toSorted((a, b) => a.row - b.row);
      for (const indicator of byRow) draft.indicators.push(indicator);
    }
  }
  return last;
}

const sizeOf = ({ objectives, indicators, entries, titles }: Draft): number =>
  objectives.length + indicators.length + entries.length + titles.length;

/** A sheet without the rows that the office leaves out, which are noted. */
function withoutPassed(read: ReadSheet, office: Office, draft: Draft): ReadSheet {
  const { lines, said, sheet } = read;
  if (said.passed.size === 0) return read;
  for (const line of lines) {
    const one = said.passed.get(line.row);
    if (!one) continue;
    office.apply(one);
    draft.leftOut.push(...leftOutLines(sheet.name, [line], 'office'));
  }
  return { ...read, lines: lines.filter(({ row }) => !said.passed.has(row)) };
}

/** Reads every sheet that people see into one draft; the others, and those without a part of the plan, are left out. */
function readSheets(sheets: readonly Sheet[], asked: number | null, office: Office): Draft {
  const draft = newDraft();
  const readers = { labels: labelReader(), details: new Details(), office };
  const contents = contentReader();
  const all = sheets
    .filter((sheet) => !isOurs(sheet))
    .map((sheet): ReadSheet => {
      const all = linesOf(sheet, contents);
      const said = office.of(sheet.name);
      const near = withoutStrays(all, readers.labels).lines;
      const isByOffice = said.headers.size + said.rows.size > 0;
      const { lines, parts } = isByOffice
        ? { lines: near, parts: [] }
        : withWholeHeaders(near, readers.labels);
      const year = said.sheet?.year ?? sheetYear(lines, sheet.name);
      const withinYear = titleWithinYear(lines, sheet.name);
      return { sheet, lines, own: all.own, said, year, withinYear, isYearOfOthers: false, parts };
    });
  const isSeen = ({ sheet }: ReadSheet): boolean => office.leavesOut(sheet) === null;
  const common = mostTold(all.flatMap((one) => (isSeen(one) ? (one.year ?? []) : [])));
  let open: OpenTable | null = null;
  for (const one of all) {
    const { said, sheet } = one;
    const because = office.leavesOut(sheet);
    if (said.sheet && because !== 'hidden-sheet') office.apply(said.sheet);
    const before = sizeOf(draft);
    const leftBefore = draft.leftOut.length;
    const read = because === null ? withoutPassed(one, office, draft) : one;
    const isYearOfOthers = one.year === null && common !== null;
    const ofYear = { ...read, year: one.year ?? common ?? asked, isYearOfOthers };
    if (because === null) open = readSheet(ofYear, readers, draft, open) ?? open;
    if (because === null && sizeOf(draft) > before) continue;
    const holds = because === 'hidden-sheet' && holdsPlan(ofYear);
    const reason = holds ? 'hidden-plan' : (because ?? 'no-plan');
    draft.leftOut.splice(leftBefore, Infinity, ...leftOutLines(sheet.name, one.lines, reason));
    const isListed = ({ kind, cell }: Observation): boolean =>
      kind === 'unread-cell' && cell.sheet === sheet.name;
    draft.observations = draft.observations.filter((one) => !isListed(one));
  }
  const lines = new Map(all.map(({ sheet, lines }) => [sheet.name, lines]));
  takeIndex(draft, (name) => lines.get(name) ?? []);
  for (const { firstRow, said } of draft.tables) if (said && firstRow >= 0) office.apply(...said.corrections);
  for (const { targets } of draft.indicators)
    for (const { cell } of targets) {
      const means = office.meaningAt(cell);
      if (means) office.apply(means);
    }
  return draft;
}

/** Whether indicators stand on a sheet that is read by itself. */
function holdsPlan(read: ReadSheet): boolean {
  const draft = newDraft();
  const office = new Office([], []);
  readSheet(read, { labels: labelReader(), details: new Details(), office }, draft, null);
  return draft.indicators.length > 0;
}

/** Kept from one reading to the next: a sheet is read again after every change of a cell, and most of its values stay. */
const values = valueReader();

/**
 * Reads the plan that the sheets hold, as they say it. `year` is the year asked for, null
 * for the one that the sheets tell; `corrections` are what the office set right. Sheets without a plan give a plan without indicators.
 */
export function readPlan(
  sheets: readonly Sheet[],
  options: { readonly year: number | null; readonly corrections?: readonly Correction[] },
): Plan {
  const office = new Office(options.corrections ?? [], sheets);
  const all = withListed(withoutEmptyHeadings(readSheets(sheets, options.year, office)));
  const choices = weighYears(
    all.indicators,
    all.titles.flatMap(({ years }) => years),
  );
  const told = choices[0]?.as ?? null;
  const isStale = staleYears(all.indicators);
  const yearOf: YearOf = (value, indicator) => {
    const scope = indicator.table.scopeYear ?? told;
    if (value.ordinal !== null && value.years.length === 0)
      return scope === null ? null : scope + value.ordinal;
    return value.years.length !== 1 || isStale(value, indicator) ? scope : (value.years[0] ?? scope);
  };
  const draft = withoutRepeated(keepDocument(keepYear(all, options.year ?? told, yearOf)));
  const { indicators: drafts } = draft;
  numberObjectives(draft);
  const indicators = drafts.map((indicator, id) => finishIndicator(indicator, id, yearOf, values, office));
  for (const [part, whole] of partsOfIndicators(drafts)) part.indicator.parent = whole.indicator.id;
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
      ...targetsOfYears(draft.tables),
      ...(options.year === null ? doubtedYear(choices, draft.tables) : []),
    ],
    leftOut: [...draft.leftOut, ...ignoredColumns(draft)],
    placements: placementsOf(draft),
    decisions: draft.decisions,
    yearChoices: choices,
    corrections: office.states(),
  };
}

/** The columns of tables that the office leaves out. */
function ignoredColumns({ tables }: Draft): readonly LeftOut[] {
  return tables.flatMap(({ sheet, headerRow, lastRow, firstRow, said }) =>
    firstRow < 0 || !said
      ? []
      : [...said.columns].flatMap(([column, { as, anchor }]): LeftOut[] => {
          const area = { row: headerRow, column, rowCount: lastRow - headerRow + 1, columnCount: 1 };
          return as === 'ignore' ? [{ sheet, area, reason: 'office', title: anchor?.header ?? '' }] : [];
        }),
  );
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
    const { sheet, headerRow, headerFirstRow, startRow, scopeYear, firstRow, lastRow, columns } = table;
    return [
      {
        sheet,
        headerRow,
        headerFirstRow,
        startRow,
        year: scopeYear,
        firstRow,
        lastRow,
        columns,
        indicators: own,
      },
    ];
  });
}
