import { type Area, columnOfLetters } from './address';

const TEXTS = /"(?:[^"]|"")*"/g;
const CELLS =
  /(?<![\w.$])\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?(?![\w.(!])/gi;
const FUNCTIONS = /[A-Z][A-Z\d.]*\(/gi;
const TRUTHS = /\b(?:TRUE|FALSE)\b/gi;

/**
 * The areas of its own sheet that a formula refers to; null where it refers to anything else as well: another sheet, a
 * name, a whole column, a lost cell.
 */
export function ownReferences(formula: string): readonly Area[] | null {
  const plain = formula.replace(TEXTS, '');
  if (/[!#[\]@{}]/.test(plain)) return null;
  const areas = [...plain.matchAll(CELLS)].map(
    ([, letters = '', row = '', lastLetters = letters, lastRow = row]) => {
      const [rows, columns] = [
        [Number(row) - 1, Number(lastRow) - 1],
        [columnOfLetters(letters), columnOfLetters(lastLetters)],
      ];
      return spanned(rows, columns);
    },
  );
  const rest = plain.replace(CELLS, ' ').replace(FUNCTIONS, ' ').replace(TRUTHS, ' ');
  return /[\p{L}_$]|:/u.test(rest.replace(/\d(?:E[+-]?\d+)/gi, '0')) ? null : areas;
}

function spanned(rows: readonly number[], columns: readonly number[]): Area {
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return {
    row,
    column,
    rowCount: Math.max(...rows) - row + 1,
    columnCount: Math.max(...columns) - column + 1,
  };
}
