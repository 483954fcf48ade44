import type { SheetReadings } from '../../../excel/correctReading';
import { evaluatePlan } from '../../../pira/evaluation/evaluatePlan';
import type { EvaluationRules } from '../../../pira/evaluation/rules';
import type { Correction, CorrectionState } from '../../../pira/plan/correction';
import type { Column, LeftOut, Table, TargetCell } from '../../../pira/plan/plan';
import { accountsOf, type Account } from '../../../pira/reading/accounts';
import { leftOutList } from '../../../pira/reading/leftOutList';
import { isSameCell, type CellRef } from '../../../pira/sheet/address';
import type { Sheet } from '../../../pira/sheet/sheet';

/** A column as the view lists it: read as a field, or as nothing yet. */
export interface ShownColumn {
  readonly column: number;
  readonly header: string;
  readonly field: Column['field'] | 'operator' | null;
  readonly year: number | null;
  readonly by: Column['by'] | null;
}

/** A header and the columns below it, or rows that have none. */
export interface ShownTable {
  readonly sheet: string;
  readonly firstRow: number;
  /** The last row of its header; its first row where it has no header. */
  readonly headerRow: number;
  readonly headless: boolean;
  readonly lastRow: number;
  readonly year: number | null;
  readonly indicators: number;
  readonly columns: readonly ShownColumn[];
}

/** How much of the sheets counts: what a correction changes is seen in these. */
export const COUNT_NAMES = ['indicators', 'targets', 'actuals', 'met', 'leftOut'] as const;
export type Counts = Readonly<Record<(typeof COUNT_NAMES)[number], number>>;

const sheetOf = ({ sheets }: SheetReadings, name: string): Sheet | undefined =>
  sheets.find((sheet) => sheet.name === name);

/** What a cell prints. */
export function textAt(readings: SheetReadings, { sheet, row, column }: CellRef): string {
  const of = sheetOf(readings, sheet);
  return of?.texts[row - of.firstRow]?.[column - of.firstColumn]?.trim() ?? '';
}

/** What a cell was taken for; null for an empty one. */
export function accountAt({ plan, sheets }: SheetReadings, cell: CellRef): Account | null {
  const sheet = sheets.filter(({ name }) => name === cell.sheet);
  return accountsOf(plan, sheet).find((one) => isSameCell(one.cell, cell)) ?? null;
}

/** All that was left out, with the first text of each part. */
export function leftOutOf(readings: SheetReadings): readonly LeftOut[] {
  return leftOutList(readings.plan, accountsOf(readings.plan, readings.sheets), (cell) =>
    textAt(readings, cell),
  );
}

/** How much of the sheets counts now. */
export function countsOf({ plan, sheets }: SheetReadings, rules: EvaluationRules): Counts {
  const { indicators } = plan;
  const { results } = evaluatePlan(plan, rules);
  return {
    indicators: indicators.length,
    targets: indicators.filter(({ targets }) => targets.length > 0).length,
    actuals: indicators.filter(({ actuals }) => actuals.length > 0).length,
    met: results.filter(({ outcome }) => outcome.status === 'met').length,
    leftOut: accountsOf(plan, sheets).filter(({ as }) => as === 'leftOut').length,
  };
}

/** Columns of a table that hold something and have no header. */
function columnsWithoutHeader(
  readings: SheetReadings,
  table: Table,
  known: readonly ShownColumn[],
): readonly ShownColumn[] {
  const of = sheetOf(readings, table.sheet);
  if (!of) return [];
  const from = table.startRow ?? table.headerRow + 1;
  const rows = of.texts.slice(from - of.firstRow, table.lastRow + 1 - of.firstRow);
  const taken = new Set([...known, ...table.columns].map(({ column }) => column));
  const filled = new Set(rows.flatMap((row) => row.flatMap((text, at) => (text.trim() === '' ? [] : [at]))));
  return [...filled].flatMap((at): ShownColumn[] => {
    const column = of.firstColumn + at;
    return taken.has(column) ? [] : [{ column, header: '', field: null, year: null, by: null }];
  });
}

function shownTable(readings: SheetReadings, table: Table): ShownTable {
  const states = readings.plan.corrections;
  const { startRow } = table;
  const [firstRow, headerRow] = [startRow ?? table.headerFirstRow, startRow ?? table.headerRow];
  const ignored = states.flatMap(({ correction, cell, state }): ShownColumn[] =>
    correction.kind === 'column' &&
    correction.as === 'ignore' &&
    state === 'applied' &&
    cell.sheet === table.sheet &&
    cell.row >= firstRow &&
    cell.row <= headerRow
      ? [
          {
            column: cell.column,
            header: correction.anchor?.header ?? '',
            field: null,
            year: null,
            by: 'office',
          },
        ]
      : [],
  );
  const read = table.columns.filter(({ own }) => !own);
  const columns = read.map(({ column, header, field, year, by }): ShownColumn => {
    // A plan has no field for operators of their own: only the office can say that a column holds them.
    const as = field === 'other' && by === 'office' ? 'operator' : field;
    return { column, header: header.text, field: as, year, by };
  });
  return {
    sheet: table.sheet,
    firstRow,
    headerRow,
    headless: startRow !== null,
    lastRow: table.lastRow,
    year: table.year,
    indicators: table.indicators.length,
    columns: [...columns, ...ignored, ...columnsWithoutHeader(readings, table, ignored)].sort(
      (a, b) => a.column - b.column,
    ),
  };
}

/** A header that the office has pointed out and below which nothing is read yet: its columns are still to be named. */
function tableWithoutRows(readings: SheetReadings, { correction, cell }: CorrectionState): ShownTable {
  const of = sheetOf(readings, cell.sheet);
  const [texts = [], below = []] = of?.texts.slice(cell.row - of.firstRow) ?? [];
  const columns = texts.flatMap((text, at): ShownColumn[] => {
    const column = (of?.firstColumn ?? 0) + at;
    const said = readings.plan.corrections.find(
      ({ correction, cell: place }) => correction.kind === 'column' && isSameCell(place, { ...cell, column }),
    )?.correction;
    const field = said?.kind === 'column' && said.as !== 'ignore' ? said.as : null;
    const header = text.trim();
    return header === '' && (below[at] ?? '').trim() === ''
      ? []
      : [
          {
            column,
            header,
            field,
            year: said?.kind === 'column' ? said.year : null,
            by: said ? 'office' : null,
          },
        ];
  });
  const { sheet, row } = cell;
  const headless = correction.kind === 'header' && correction.headless;
  return { sheet, firstRow: row, headerRow: row, headless, lastRow: row, year: null, indicators: 0, columns };
}

/** The tables that were read, and the headers below which nothing is read yet. */
export function shownTables(readings: SheetReadings): readonly ShownTable[] {
  const { tables, corrections } = readings.plan;
  const bare = corrections.filter(
    ({ correction, reason }) => correction.kind === 'header' && reason === 'no-table',
  );
  return [
    ...tables.map((table) => shownTable(readings, table)),
    ...bare.map((state) => tableWithoutRows(readings, state)),
  ];
}

/** The table that a cell stands in, its header included. */
export function tableAt(tables: readonly ShownTable[], cell: CellRef): ShownTable | null {
  return (
    tables.findLast(
      ({ sheet, firstRow, headerRow, lastRow }) =>
        sheet === cell.sheet && cell.row >= firstRow && cell.row <= Math.max(lastRow, headerRow),
    ) ?? null
  );
}

/** The target that stands in a cell, as it was read. */
export function targetAt({ plan }: SheetReadings, cell: CellRef): TargetCell | null {
  for (const { targets } of plan.indicators)
    for (const target of targets) if (isSameCell(target.cell, cell)) return target;
  return null;
}

/** The column that a cell is the header of. */
export function columnHeadedAt(readings: SheetReadings, cell: CellRef): ShownColumn | null {
  const { columns = [] } = tableAt(shownTables(readings), cell) ?? {};
  return columns.find(({ column }) => column === cell.column) ?? null;
}

/** Whether the office can say that cells that were left out are a plan: on a sheet of which nothing was read. */
export function mayBePlan({ plan }: SheetReadings, { sheet, reason }: LeftOut): boolean {
  if (reason === 'hidden-plan' || reason === 'hidden-sheet') return true;
  if (reason !== 'no-plan' && reason !== 'other-table') return false;
  const isSaid = plan.corrections.some(({ correction: one }) => one.kind === 'header' && one.sheet === sheet);
  return !isSaid && !plan.tables.some((table) => table.sheet === sheet);
}

/** The correction that makes a plan of cells that were left out: a hidden sheet as a whole, else the fullest row as the header. */
export function planCorrection(readings: SheetReadings, { sheet, reason, area }: LeftOut): Correction {
  if (reason === 'hidden-plan' || reason === 'hidden-sheet')
    return { kind: 'sheet', sheet, as: 'plan', year: null };
  const of = sheetOf(readings, sheet);
  let row = area.row;
  let most = 0;
  for (let at = area.row; at < area.row + area.rowCount; at += 1) {
    const texts = of?.texts[at - of.firstRow] ?? [];
    const filled = texts.filter((text) => text.trim() !== '').length;
    if (filled > most) [row, most] = [at, filled];
  }
  return { kind: 'header', sheet, row, headless: false, anchor: null };
}
