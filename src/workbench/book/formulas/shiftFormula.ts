import { columnLetters, columnOfLetters } from '../../../pira/sheet/address';
import { MAX_COLUMNS, MAX_ROWS } from '../areas';
import { formulaTokens } from './formulaTokens';

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)(\d{1,7})$/;

/** The formula as it reads when copied down and to the right: relative references move, over the sheet's edge to its other side. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const tokens = formulaTokens(formula);
  const textAt = (index: number): string => tokens[index]?.text ?? '';
  return tokens
    .map(({ kind, text }, index) => {
      if (kind !== 'word' || textAt(index + 1) === '(') return text;
      const cell = CELL.exec(text);
      if (cell !== null) {
        const [, fixedColumn = '', column = '', fixedRow = '', row = ''] = cell;
        return shiftColumn(fixedColumn, column, columns) + shiftRow(fixedRow, row, rows);
      }
      const partner =
        textAt(index + 1) === ':' ? textAt(index + 2) : textAt(index - 1) === ':' ? textAt(index - 2) : '';
      const column = COLUMN.exec(text);
      if (column !== null && COLUMN.test(partner))
        return shiftColumn(column[1] ?? '', column[2] ?? '', columns);
      const row = ROW.exec(text);
      if (row !== null && ROW.test(partner)) return shiftRow(row[1] ?? '', row[2] ?? '', rows);
      return text;
    })
    .join('');
}

function shiftColumn(fixed: string, letters: string, by: number): string {
  return fixed + (fixed === '' ? columnLetters(wrap(columnOfLetters(letters) + by, MAX_COLUMNS)) : letters);
}

function shiftRow(fixed: string, row: string, by: number): string {
  return fixed + (fixed === '' ? String(wrap(Number(row) - 1 + by, MAX_ROWS) + 1) : row);
}

function wrap(index: number, size: number): number {
  return ((index % size) + size) % size;
}
