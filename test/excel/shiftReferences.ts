import { columnLetters, columnOfLetters } from '../../src/pira/sheet/address';
import { formulaTokens } from '../../src/workbench/book/formulas/formulaTokens';

/** Lines, rows or columns, that are inserted into a sheet before one of them, or deleted from it on. */
export interface LineShift {
  readonly sheet: string;
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
  readonly kind: 'insert' | 'delete';
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/u;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/u;
const ROW = /^(\$?)(\d{1,7})$/u;

/** Where a line is after the shift; null where it was deleted. */
export function lineAfter(line: number, { at, count, kind }: LineShift): number | null {
  if (kind === 'insert') return line >= at ? line + count : line;
  if (line < at) return line;
  return line < at + count ? null : line - count;
}

/** The first and last line of a run after the shift: it grows or shrinks; null where all of it was deleted. */
export function runAfter(first: number, last: number, shift: LineShift): readonly [number, number] | null {
  const from = lineAfter(first, shift) ?? shift.at;
  const to = lineAfter(last, shift) ?? shift.at - 1;
  return to < from ? null : [from, to];
}

/** A formula of one sheet as Excel writes it after lines were inserted into a sheet or deleted from it. */
export function shiftReferences(formula: string, ownSheet: string, shift: LineShift): string {
  const tokens = formulaTokens(formula);
  const parts: string[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const { kind, text } = tokens[index] ?? { kind: 'other', text: '' };
    if (kind !== 'word' || tokens[index + 1]?.text === '(') {
      parts.push(text);
      continue;
    }
    const before = tokens[index - 1];
    const sheet = before?.kind === 'prefix' ? nameOf(before.text) : ownSheet;
    const isRange = tokens[index + 1]?.text === ':' && tokens[index + 2]?.kind === 'word';
    const last = isRange ? (tokens[index + 2]?.text ?? text) : text;
    const moved =
      sheet.toLowerCase() === shift.sheet.toLowerCase() ? shifted(text, last, isRange, shift) : null;
    parts.push(moved ?? (isRange ? `${text}:${last}` : text));
    if (isRange) index += 2;
  }
  return parts.join('');
}

function nameOf(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** A reference from its first to its last end; null for what is none. */
function shifted(first: string, last: string, isRange: boolean, shift: LineShift): string | null {
  const from = endOf(first, isRange);
  const to = endOf(last, isRange);
  if (from === null || to === null) return null;
  const { axis } = shift;
  const [lineFrom, lineTo] = [from[axis], to[axis]];
  if (lineFrom === null || lineTo === null) return null;
  const run = runAfter(Math.min(lineFrom, lineTo), Math.max(lineFrom, lineTo), shift);
  if (run === null) return '#REF!';
  const start = { ...from, [axis]: run[0] };
  return isRange ? `${textOf(start)}:${textOf({ ...to, [axis]: run[1] })}` : textOf(start);
}

interface End {
  readonly row: number | null;
  readonly column: number | null;
  readonly fixedRow: string;
  readonly fixedColumn: string;
}

function endOf(text: string, isRange: boolean): End | null {
  const cell = CELL.exec(text);
  if (cell !== null) {
    const [, fixedColumn = '', column = '', fixedRow = '', row = ''] = cell;
    return { row: Number(row) - 1, column: columnOfLetters(column), fixedRow, fixedColumn };
  }
  const column = isRange ? COLUMN.exec(text) : null;
  if (column !== null)
    return {
      row: null,
      column: columnOfLetters(column[2] ?? ''),
      fixedRow: '',
      fixedColumn: column[1] ?? '',
    };
  const row = isRange ? ROW.exec(text) : null;
  if (row === null) return null;
  return { row: Number(row[2]) - 1, column: null, fixedRow: row[1] ?? '', fixedColumn: '' };
}

function textOf({ row, column, fixedRow, fixedColumn }: End): string {
  const letters = column === null ? '' : fixedColumn + columnLetters(column);
  return letters + (row === null ? '' : `${fixedRow}${row + 1}`);
}
