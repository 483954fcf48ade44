import type { Area } from '../../pira/sheet/address';

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
const LETTERS = 26;
const CODE_BEFORE_A = 64;
const REFERENCE = /^\$?([A-Z]{0,3})\$?(\d{0,7})$/u;

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

/** The areas that the address of an event names: F31, F31:G40, 3:5, B:C, several with commas. What is none is left out. */
export function eventAreas(address: string): Area[] {
  return address
    .slice(address.lastIndexOf('!') + 1)
    .split(',')
    .flatMap(areaOf);
}

function areaOf(reference: string): Area[] {
  const [first = '', last = first] = reference.trim().split(':');
  const from = cornerOf(first);
  const to = cornerOf(last);
  if (from === null || to === null) return [];
  const row = from.row ?? 0;
  const column = from.column ?? 0;
  return [
    {
      row,
      column,
      rowCount: (to.row ?? MAX_ROWS - 1) - row + 1,
      columnCount: (to.column ?? MAX_COLUMNS - 1) - column + 1,
    },
  ];
}

function cornerOf(reference: string): Corner | null {
  const [, letters = '', digits = ''] = REFERENCE.exec(reference.toUpperCase()) ?? [];
  if (letters === '' && digits === '') return null;
  const column = Array.from(letters).reduce(
    (sum, letter) => sum * LETTERS + letter.charCodeAt(0) - CODE_BEFORE_A,
    0,
  );
  return { row: digits === '' ? null : Number(digits) - 1, column: letters === '' ? null : column - 1 };
}
