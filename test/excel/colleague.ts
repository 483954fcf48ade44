import type { Area } from '../../src/pira/address';
import type { Book } from '../../src/workbench/book/book';
import type { BookSheet } from '../../src/workbench/book/bookSheet';
import { EMPTY } from '../../src/workbench/book/cell';

/** What people do that the workbench has no command for. */

/** Inserts an empty row above a row: everything below moves down by one, and areas that reach over it grow. */
export function insertRow(book: Book, sheet: BookSheet, at: number): void {
  const used = sheet.cells.usedArea(false);
  const last = used === null ? -1 : used.row + used.rowCount - 1;
  const width = used === null ? 0 : used.column + used.columnCount;
  for (let row = last; row >= at; row--) moveRow(book, sheet, row, width);
  for (let row = sheet.rows.last; row >= at; row--) sheet.rows.set(row + 1, sheet.rows.get(row));
  if (at <= last) clearRow(book, sheet, at, width);
  const shifted = (area: Area): Area => grown(area, at);
  for (const { id, areas } of sheet.conditionalFormats.all)
    sheet.conditionalFormats.set(id, { areas: areas.map(shifted) });
  const validations = sheet.validations.all;
  for (const { areas } of validations) for (const area of areas) sheet.validations.set(area, null);
  for (const { areas, rule } of validations)
    for (const area of areas) sheet.validations.set(shifted(area), rule);
  const merges = sheet.merges.areas;
  for (const area of merges) sheet.merges.removeWithin(area);
  for (const area of merges) sheet.merges.add(shifted(area));
}

function moveRow(book: Book, sheet: BookSheet, row: number, width: number): void {
  for (let column = 0; column < width; column++) {
    const { value, formula, style } = sheet.cells.get(row, column) ?? { ...EMPTY, style: 0 };
    book.setContent(sheet, row + 1, column, { value, formula });
    sheet.cells.setStyle(row + 1, column, style);
  }
}

function clearRow(book: Book, sheet: BookSheet, row: number, width: number): void {
  for (let column = 0; column < width; column++) {
    book.setContent(sheet, row, column, { value: null, formula: null });
    sheet.cells.setStyle(row, column, 0);
  }
}

function grown(area: Area, at: number): Area {
  if (area.row >= at) return { ...area, row: area.row + 1 };
  return area.row + area.rowCount > at ? { ...area, rowCount: area.rowCount + 1 } : area;
}

/** Sets a filter at work over a sheet. */
export function filter(sheet: BookSheet): void {
  const area = { row: 1, column: 0, rowCount: 4, columnCount: 5 };
  Object.assign(sheet, { autoFilter: { area, isFiltering: true } });
  sheet.rows.set(3, { hidden: true });
}

/** Protects the structure of a workbook. */
export function protectStructure(book: Book): void {
  Object.assign(book, { isProtected: true });
}

/** Lets the days of a workbook count from 1904. */
export function countFrom1904(book: Book): void {
  Object.assign(book, { date1904: true });
}
