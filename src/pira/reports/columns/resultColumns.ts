import type { CellRef, SheetArea } from '../../sheet/address';
import type { Evaluation } from '../../evaluation/evaluation';
import { least } from '../../extremes';
import type { Plan, Table } from '../../plan/plan';
import { sharedRows } from '../../plan/sharedRows';
import type { Sheet } from '../../sheet/sheet';
import type { Block, Printed, SheetEdit, Width } from '../../sheet/sheetEdit';
import { actualValidations } from './actualValidations';
import { basisOf } from './basis';
import { isEmptyColumn } from '../../sheet/grid';
import { growsOver, placeResultColumns, type SheetTables } from '../../output/placeResultColumns';
import { copiedLooks } from './copiedLooks';
import { printWish } from './printedArea';
import { preparedRows, type Presentation, resultBlocks } from './resultBlocks';
import { resultHighlights } from './resultHighlights';
import { resultArea } from '../../output/resultArea';
import type { ResultRole } from '../../output/resultTitles';

/** What is to be written for the results of a plan, or what keeps it from being written. */
export type ResultColumns =
  | {
      readonly ok: true;
      readonly edits: readonly SheetEdit[];
      /** The results of the first table with their headers, to lead people there; null where there are none. */
      readonly first: SheetArea | null;
    }
  | { readonly ok: false; readonly obstacle: Obstacle };

export type Obstacle =
  | { readonly kind: 'protected' | 'filtered'; readonly sheet: string }
  /** A cell in which a result would have to stand is used by someone. */
  | { readonly kind: 'occupied'; readonly cell: CellRef }
  /** Beside a cell of a result a table of the spreadsheet program ends, which would take the result in. */
  | { readonly kind: 'beside-table'; readonly cell: CellRef };

const WIDTHS: Readonly<Record<ResultRole, number>> = {
  actual: 18,
  variance: 18,
  achievement: 26,
  status: 24,
  notes: 52,
  cause: 44,
};

/**
 * The result columns of all sheets that hold tables of the plan (docs/contracts.md, "What is written"). A sheet whose
 * columns already say it all has only highlights; a sheet that refuses writing is the obstacle of the whole. Nothing
 * is written into hidden sheets, nor beside tables that have several indicators in one row: a finding says so.
 */
export function resultColumns(
  plan: Plan,
  evaluation: Evaluation,
  sheets: readonly Sheet[],
  presentation: Presentation = 'values',
  printed: Printed | null = null,
): ResultColumns {
  const edits: SheetEdit[] = [];
  let first: SheetArea | null = null;
  const { tables: shared } = sharedRows(plan);
  for (const sheet of sheets.filter(({ visible }) => visible)) {
    const place = sheetTablesOf(sheet, plan, shared);
    if (place.tables.length === 0) continue;
    const result = sheetColumns(place, plan, evaluation, { presentation, printed });
    if ('kind' in result) return { ok: false, obstacle: result };
    edits.push(result.edit);
    first ??= result.first;
  }
  return { ok: true, edits, first };
}

/** How results stand in a sheet, and what is printed of it. */
interface ResultForm {
  readonly presentation: Presentation;
  readonly printed: Printed | null;
}

function sheetColumns(
  place: SheetTables,
  plan: Plan,
  evaluation: Evaluation,
  { presentation, printed }: ResultForm,
): { readonly edit: SheetEdit; readonly first: SheetArea | null } | Obstacle {
  const { sheet } = place;
  const own = placeResultColumns(place, plan);
  if (!own.ok) return { kind: 'occupied', cell: own.occupied };
  const blocks = resultBlocks(place, own.columns, evaluation, presentation);
  if (blocks.length > 0 && sheet.isProtected) return { kind: 'protected', sheet: sheet.name };
  if (blocks.length > 0 && sheet.isFiltered) return { kind: 'filtered', sheet: sheet.name };
  const beside = cellBesideTable(sheet, blocks);
  if (beside !== null) return { kind: 'beside-table', cell: beside };
  const rows = place.rows.flat();
  const actual = own.columns.get('actual');
  const added = [...own.columns].filter(([role]) => own.added.has(role));
  const band = {
    first: least(place.tables.map(({ headerRow }) => headerRow)),
    last: rows.reduce((most, row) => Math.max(most, row), 0),
  };
  const edit: SheetEdit = {
    sheet: sheet.name,
    blocks,
    validations:
      actual === undefined ? [] : actualValidations(actual, preparedRows(place, actual, evaluation)),
    highlights: resultHighlights(own.columns, band),
    widths: added
      .filter(([, column]) => isEmptyColumn(sheet, column))
      .map(([role, column]): Width => ({ column, characters: WIDTHS[role] })),
    lookCopies: blocks.length === 0 ? [] : copiedLooks(place, own.columns),
    printed: printed === null ? null : printWish(printed, sheet, [...own.columns.values()]),
    basis: blocks.length === 0 ? [] : place.tables.flatMap((table) => basisOf(sheet, table)),
  };
  const [table] = place.tables;
  return { edit, first: table === undefined ? null : resultArea(table, [...own.columns]) };
}

/** Only results of an earlier run can stand beside a table: people have made it since. */
function cellBesideTable(sheet: Sheet, blocks: readonly Block[]): CellRef | null {
  for (const { row, column, cells } of sheet.tables.length === 0 ? [] : blocks)
    for (const [down, edits] of cells.entries())
      for (const [right, edit] of edits.entries()) {
        const kind = edit?.content.kind ?? 'kept';
        if (kind === 'kept' || kind === 'blank') continue;
        const place = [row + down, column + right] as const;
        if (sheet.tables.some((area) => growsOver(area, ...place)))
          return { sheet: sheet.name, row: place[0], column: place[1] };
      }
  return null;
}

function sheetTablesOf(sheet: Sheet, plan: Plan, shared: ReadonlySet<Table>): SheetTables {
  const tables = plan.tables.filter(
    (table) => table.sheet === sheet.name && table.indicators.length > 0 && !shared.has(table),
  );
  return { sheet, tables, rows: tables.map((table) => rowsOf(table, plan)) };
}

function rowsOf(table: Table, plan: Plan): readonly number[] {
  return table.indicators.flatMap((id) => plan.indicators[id]?.cell.row ?? []);
}
