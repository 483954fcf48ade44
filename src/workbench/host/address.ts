import { type Area, areaAddress, columnLetters, columnOfLetters, addressOf } from '../../pira/sheet/address';
import { areaBetween, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from '../book/areas';
import { quotedSheetName } from '../book/formulas/sheetReferences';

export const WHOLE_SHEET: Area = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

/** An area, and the sheet that its address names; null where it names none. */
export interface Address {
  readonly sheet: string | null;
  readonly area: Area;
}

const PREFIX = /^(?:'((?:[^']|'')+)'|([^'!]+))!/u;
const CORNER = /^(?:\$?([A-Za-z]{1,3}))?(?:\$?([1-9]\d{0,6}))?$/u;

/** Reads an A1 address: a cell, an area, whole columns (`A:C`) or whole rows (`1:3`), with or without sheet. Null for anything else. */
export function parseAddress(text: string): Address | null {
  const prefix = PREFIX.exec(text);
  const sheet = prefix === null ? null : (prefix[1]?.replaceAll("''", "'") ?? prefix[2] ?? null);
  const corners = text.slice(prefix?.[0].length ?? 0).split(':');
  const [first, second = first] = corners.map(parseCorner);
  if (corners.length > 2 || !first || !second) return null;
  const isRows = first.column === null && second.column === null;
  const isColumns = first.row === null && second.row === null;
  const isCells =
    first.row !== null && first.column !== null && second.row !== null && second.column !== null;
  if (!(isCells || (corners.length === 2 && isRows !== isColumns))) return null;
  const top = Math.min(first.row ?? 0, second.row ?? 0);
  const left = Math.min(first.column ?? 0, second.column ?? 0);
  const bottom = isColumns ? MAX_ROWS - 1 : Math.max(first.row ?? 0, second.row ?? 0);
  const right = isRows ? MAX_COLUMNS - 1 : Math.max(first.column ?? 0, second.column ?? 0);
  if (bottom >= MAX_ROWS || right >= MAX_COLUMNS) return null;
  return { sheet, area: areaBetween(top, left, bottom, right) };
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function parseCorner(text: string): Corner | null {
  const match = CORNER.exec(text);
  if (match === null || text === '') return null;
  const [, letters, digits] = match;
  return {
    row: digits === undefined ? null : Number(digits) - 1,
    column: letters === undefined ? null : columnOfLetters(letters),
  };
}

/** True for an area of whole rows. */
export function isEntireRow(area: Area): boolean {
  return area.columnCount === MAX_COLUMNS;
}

/** True for an area of whole columns. */
export function isEntireColumn(area: Area): boolean {
  return area.rowCount === MAX_ROWS;
}

/** The address as Excel tells it, with the sheet: `'PIRA 2021'!F31:G40`, `Foglio1!A:C`, `Foglio1!1:3`. */
export function fullAddress(sheet: string, area: Area): string {
  return `${quotedSheetName(sheet)}!${localAddress(area)}`;
}

/** The address without the sheet. */
export function localAddress(area: Area): string {
  if (isEntireRow(area)) return `${area.row + 1}:${lastRow(area) + 1}`;
  if (isEntireColumn(area)) return `${columnLetters(area.column)}:${columnLetters(lastColumn(area))}`;
  return areaAddress(area);
}

/** The address with dollar signs and the sheet, as a name stores it. */
export function fixedAddress(sheet: string, area: Area): string {
  const columns = (column: number): string => `$${columnLetters(column)}`;
  const prefix = `${quotedSheetName(sheet)}!`;
  if (isEntireRow(area)) return `${prefix}$${area.row + 1}:$${lastRow(area) + 1}`;
  if (isEntireColumn(area)) return `${prefix}${columns(area.column)}:${columns(lastColumn(area))}`;
  const cell = (row: number, column: number): string => `${columns(column)}$${row + 1}`;
  const first = cell(area.row, area.column);
  const isSingle = addressOf(area) === areaAddress(area);
  return prefix + (isSingle ? first : `${first}:${cell(lastRow(area), lastColumn(area))}`);
}
