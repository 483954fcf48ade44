import type { Evaluation, IndicatorResult } from '../../evaluation/evaluation';
import { judgedTarget } from '../../evaluation/levelFromBase';
import type { Table } from '../../plan/plan';
import type { Sheet } from '../../sheet/sheet';
import type { Block, CellEdit, NewContent } from '../../sheet/sheetEdit';
import type { Target } from '../../expressions/target';
import { formulaCells } from '../../output/formulas/formulaCells';
import { formatAt, formulaAt, isUsed, valueAt, knownFormatAt } from '../../sheet/grid';
import type { SheetTables } from '../../output/placeResultColumns';
import { isWrittenByPeople } from '../../output/writtenByPeople';
import { resultCell } from '../../output/resultCells';
import { type ResultRole, resultTitle } from '../../output/resultTitles';
import { serialOf } from '../../sheet/day';
import { OWN_FORMAT } from '../../sheet/content';

type Columns = ReadonlyMap<ResultRole, number>;

/** Results as plain values, or as formulas that follow the actual values. */
export type Presentation = 'values' | 'formulas';

/** The blocks of a sheet's result columns: one a table and run of neighbouring columns, only where something changes. */
export function resultBlocks(
  { sheet, tables, rows }: SheetTables,
  columns: Columns,
  evaluation: Evaluation,
  presentation: Presentation,
): Block[] {
  const column = columns.get('actual') ?? null;
  const cellsOf = (result: IndicatorResult, row: number): RowCells =>
    presentation === 'formulas'
      ? formulaCells(result, { sheet, row, column }, evaluation.rules)
      : NO_FORMULAS;
  return tables.flatMap((table, index) =>
    runsOf(columns).flatMap((run) => blockOf(sheet, table, rows[index] ?? [], run, evaluation, cellsOf)),
  );
}

type RowCells = ReadonlyMap<ResultRole, CellEdit>;
const NO_FORMULAS: RowCells = new Map();

/** The rows whose cell for the actual value has not been prepared yet, with their targets. */
export function preparedRows(
  { sheet, tables, rows }: SheetTables,
  actual: number,
  evaluation: Evaluation,
): { readonly row: number; readonly target: Target | null }[] {
  return tables
    .flatMap((table, index) => resultsByRow(table, rows[index] ?? [], evaluation))
    .filter(([row]) => isUnprepared(sheet, row, actual))
    .map(([row, result]) => ({ row, target: judgedTarget(result) }))
    .sort((a, b) => a.row - b.row);
}

/** An empty cell that has no format yet; a format would make something else of a number that stands there. */
function isUnprepared(sheet: Sheet, row: number, actual: number): boolean {
  return formatAt(sheet, row, actual) === 'General' && !isUsed(sheet, row, actual);
}

function blockOf(
  sheet: Sheet,
  table: Table,
  rows: readonly number[],
  run: readonly (readonly [ResultRole, number])[],
  evaluation: Evaluation,
  formulasOf: (result: IndicatorResult, row: number) => RowCells,
): Block[] {
  const first = Math.min(table.headerRow, ...[rows.reduce((least, row) => Math.min(least, row), Infinity)]);
  const last = rows.reduce((most, row) => Math.max(most, row), table.headerRow);
  const results = new Map(resultsByRow(table, rows, evaluation));
  const editAt = (role: ResultRole, row: number, column: number): CellEdit | null => {
    const result = results.get(row);
    const isHeader = row === table.headerRow;
    const edit = isHeader
      ? headerCell(role, evaluation.year)
      : result && (formulasOf(result, row).get(role) ?? resultCell(role, result));
    if (!edit || changesNothing(edit, sheet, row, column)) return null;
    if (!isHeader && isWrittenByPeople(role, valueAt(sheet, row, column), formulaAt(sheet, row, column)))
      return null;
    return edit.content.kind === 'kept' && !isUnprepared(sheet, row, column) ? null : edit;
  };
  const cells = Array.from({ length: last - first + 1 }, (_, down) =>
    run.map(([role, column]) => editAt(role, first + down, column)),
  );
  const block = { row: first, column: run[0]?.[1] ?? 0, cells };
  return withoutUnchangedEnds(block);
}

function headerCell(role: ResultRole, year: number | null): CellEdit {
  return { content: { kind: 'text', text: resultTitle(role, year) }, format: OWN_FORMAT };
}

function resultsByRow(
  { indicators }: Table,
  rows: readonly number[],
  { results }: Evaluation,
): (readonly [number, IndicatorResult])[] {
  return indicators.flatMap((id, index) => {
    const result = results[id];
    const row = rows[index];
    return result === undefined || row === undefined ? [] : [[row, result] as const];
  });
}

/** Neighbouring columns together, from left to right. */
function runsOf(columns: Columns): (readonly [ResultRole, number])[][] {
  const runs: (readonly [ResultRole, number])[][] = [];
  for (const entry of [...columns].sort(([, a], [, b]) => a - b)) {
    const last = runs.at(-1);
    if (last?.at(-1)?.[1] === entry[1] - 1) last.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

/** The block without rows at its ends that change nothing; none where nothing changes at all. */
function withoutUnchangedEnds({ row, column, cells }: Block): Block[] {
  const changes = (edits: Block['cells'][number]) => edits.some((edit) => edit !== null);
  const first = cells.findIndex(changes);
  const last = cells.findLastIndex(changes);
  return first < 0 ? [] : [{ row: row + first, column, cells: cells.slice(first, last + 1) }];
}

/** True where a cell already is what an edit would make of it, so that writing it would change nothing. */
function changesNothing({ content, format }: CellEdit, sheet: Sheet, row: number, column: number): boolean {
  return knownFormatAt(sheet, row, column) === format && hasContent(content, sheet, row, column);
}

function hasContent(content: NewContent, sheet: Sheet, row: number, column: number): boolean {
  const formula = formulaAt(sheet, row, column);
  const value = valueAt(sheet, row, column);
  switch (content.kind) {
    case 'kept':
      return true;
    case 'blank':
      return value === null && formula === '';
    case 'formula':
      return formula === content.formula;
    case 'text':
      return value === content.text && formula === content.text;
    case 'number':
      return value === content.value && !formula.startsWith('=');
    case 'day':
      return value === serialOf(content.day) && !formula.startsWith('=');
    case 'yes-no':
      return value === content.yes && !formula.startsWith('=');
  }
}
