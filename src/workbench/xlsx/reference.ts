import { type Area, areaAddress } from '../../pira/sheet/address';
import { areaBetween, MAX_COLUMNS, MAX_ROWS } from '../book/areas';

const CODE_OF_A = 65;
const CODE_OF_0 = 48;
const LETTERS = 26;

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** The zero-based place of an address such as F31; null where it is none. Written out by hand: it runs once for every cell. */
export function parseCell(address: string): CellPosition | null {
  let column = 0;
  let at = 0;
  for (; at < address.length; at++) {
    const letter = (address.charCodeAt(at) & 0xdf) - CODE_OF_A;
    if (letter < 0 || letter >= LETTERS) break;
    column = column * LETTERS + letter + 1;
  }
  const digitsFrom = at;
  let row = 0;
  for (; at < address.length; at++) {
    const digit = address.charCodeAt(at) - CODE_OF_0;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
  }
  if (digitsFrom === 0 || at === digitsFrom || row < 1 || row > MAX_ROWS || column > MAX_COLUMNS) return null;
  return { row: row - 1, column: column - 1 };
}

/** The area of F31, F31:G40, F:G or 3:4, with or without dollar signs; null where it is none. */
export function parseArea(reference: string): Area | null {
  const [first = '', last = first] = reference.replaceAll('$', '').split(':');
  const from = parseCell(first) ?? parseCell(`${first}1`) ?? parseCell(`A${first}`);
  const to = parseCell(last) ?? parseCell(`${last}${MAX_ROWS}`) ?? parseCell(`XFD${last}`);
  if (from === null || to === null) return null;
  return areaBetween(
    Math.min(from.row, to.row),
    Math.min(from.column, to.column),
    Math.max(from.row, to.row),
    Math.max(from.column, to.column),
  );
}

/** The areas of a list with spaces between; what is no area is left out. */
export function parseAreas(list: string): Area[] {
  return list
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null);
}

/** The list that `areasOf` reads. */
export function areaList(areas: readonly Area[]): string {
  return areas.map(areaAddress).join(' ');
}
