import type { CellValue } from '../../../../pira/sheet/sheet';
import type { BookCell } from '../../../book/cell';
import { isEntireColumn, isEntireRow } from '../../address';
import type { Json } from '../../dispatch/json';
import { displayText, type TextOptions } from '../../displayText';
import { cellCount } from './rangeSubject';
import type { RangeSubject } from '../../session';

/** Above this Excel answers null, without an error. */
const MOST_CELLS = 5_000_000;

/** What a range answers cell by cell: rows of values, or null for whole rows, whole columns and areas too large. */
function mapCells(
  range: RangeSubject,
  pick: (cell: BookCell | undefined, row: number, column: number) => Json,
): Json {
  const { area, sheet } = range;
  if (cellCount(range) > MOST_CELLS || isEntireRow(area) || isEntireColumn(area)) return null;
  const bottom = area.row + area.rowCount;
  const right = area.column + area.columnCount;
  const rows: Json[][] = [];
  for (let row = area.row; row < bottom; row++) {
    const cells = sheet.cells.rows.get(row);
    const picked: Json[] = [];
    for (let column = area.column; column < right; column++)
      picked.push(pick(cells?.get(column), row, column));
    rows.push(picked);
  }
  return rows;
}

/** Values as Excel answers them: "" for an empty cell, a serial for a date, the code for an error. */
export function readValues(range: RangeSubject): Json {
  return mapCells(range, (cell) => plainValue(cell?.value ?? null));
}

/** Formulas with their `=` in en-US notation, else the value. */
export function readFormulas(range: RangeSubject): Json {
  return mapCells(range, (cell) => cell?.formula ?? plainValue(cell?.value ?? null));
}

/** What a person sees in each cell, in the session's language; `####` where a number does not fit. */
export function readTexts(range: RangeSubject): Json {
  const { styles } = range.session.book;
  const optionsOf = textOptions(range);
  return mapCells(range, (cell, _row, column) =>
    cell === undefined || cell.value === null
      ? ''
      : displayText(cell.value, styles.numberFormat(cell), optionsOf(column)),
  );
}

/** How the texts of each column are shown; asked once a column. */
function textOptions({ session, sheet }: RangeSubject): (column: number) => TextOptions {
  const known = new Map<number, TextOptions>();
  return (column) => {
    const before = known.get(column);
    if (before !== undefined) return before;
    const width = sheet.columns.get(column).width ?? sheet.columns.defaultWidth;
    const options = { locale: session.locale, date1904: session.book.date1904, width };
    known.set(column, options);
    return options;
  };
}

/** The number format of each cell, in en-US codes. */
export function readNumberFormats(range: RangeSubject): Json {
  const { session, sheet } = range;
  const { styles } = session.book;
  return mapCells(range, (cell, row, column) =>
    cell === undefined
      ? styles.format(sheet.newCellStyle(row, column)).numberFormat
      : styles.numberFormat(cell),
  );
}

/** Excel's word for the kind of each value: Empty, Double, String, Boolean or Error; Unknown for a formula that was not calculated. */
export function readValueTypes(range: RangeSubject): Json {
  return mapCells(range, (cell) =>
    cell !== undefined && cell.formula !== null && cell.value === null
      ? 'Unknown'
      : valueType(cell?.value ?? null),
  );
}

function plainValue(value: CellValue): Json {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  // JSON has no zero below zero.
  return value === 0 ? 0 : value;
}

function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'number' ? 'Double' : 'String';
}
