import { columnOfLetters } from '../pira/sheet/address';

/** A cell as it is typed; null for the sheet where none is named. */
export interface TypedCell {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
}

const CELL = /^(?:(?:'(?<quoted>.+)'|(?<sheet>.+))!)?\$?(?<letters>[A-Z]{1,3})\$?(?<row>[1-9]\d{0,6})$/iu;

/** The cell that a text names, F31 or "PIRA 2021!F31"; null where it names none. */
export function parseCell(text: string): TypedCell | null {
  const groups = CELL.exec(text.trim())?.groups;
  if (!groups) return null;
  const column = columnOfLetters(groups['letters'] ?? '');
  const sheet = groups['quoted']?.replaceAll("''", "'") ?? groups['sheet'] ?? null;
  return { sheet, row: Number(groups['row']) - 1, column };
}

/** A cell of which a value is accepted, and the file that brings it; null for the only one. */
export interface AcceptedCell extends TypedCell {
  readonly file: string | null;
}

/** The cell and the file that a text names, F31 or F31=centro.xlsx; null where it names no cell. */
export function parseAcceptedCell(text: string): AcceptedCell | null {
  const alone = parseCell(text);
  if (alone !== null) return { ...alone, file: null };
  const at = text.lastIndexOf('=');
  const [cell, file] = [parseCell(text.slice(0, Math.max(at, 0))), text.slice(at + 1).trim()];
  return cell === null || file === '' ? null : { ...cell, file };
}
