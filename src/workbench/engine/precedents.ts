import type { Area } from '../../pira/address';
import type { Book } from '../book/book';
import type { BookSheet } from '../book/bookSheet';
import { type FormulaToken, formulaTokens } from '../book/formulaTokens';
import { parseAddress } from '../host/address';

/** Cells that a formula reads. */
export interface Precedent {
  readonly sheet: BookSheet;
  readonly area: Area;
}

export interface Precedents {
  readonly areas: readonly Precedent[];
  /** What the formula reads is known only when it is calculated (INDIRECT), or changes without an edit (TODAY). */
  readonly isOpen: boolean;
}

const OPEN_FUNCTIONS = new Set(['INDIRECT', 'OFFSET', 'CELL', 'INFO', 'NOW', 'TODAY', 'RAND', 'RANDBETWEEN']);
const DEEPEST_NAME = 8;

/** The cells that a formula names, those behind defined names included. */
export function precedentsOf(formula: string, home: BookSheet, book: Book, depth = 0): Precedents {
  const tokens = formulaTokens(formula);
  const areas: Precedent[] = [];
  let isOpen = depth > DEEPEST_NAME;
  for (let index = 0; index < tokens.length && !isOpen; index++) {
    const token = tokens[index];
    if (token?.kind === 'bracket') isOpen = true;
    if (token?.kind !== 'word') continue;
    if (textAt(tokens, index + 1) === '(') {
      isOpen = OPEN_FUNCTIONS.has(token.text.toUpperCase());
      continue;
    }
    const before = tokens[index - 1];
    const sheet = before?.kind === 'prefix' ? sheetOf(before.text, book) : home;
    const isPair = textAt(tokens, index + 1) === ':';
    const address = parseAddress(isPair ? token.text + ':' + textAt(tokens, index + 2) : token.text);
    if (address !== null) {
      if (sheet === undefined) isOpen = true;
      else areas.push({ sheet, area: address.area });
      if (isPair) index += 2;
      continue;
    }
    if (isPair) isOpen = true;
    const name = book.names.get(token.text, sheet) ?? book.names.get(token.text);
    if (name === undefined) continue;
    const behind = precedentsOf(name.formula, sheet ?? home, book, depth + 1);
    areas.push(...behind.areas);
    isOpen ||= behind.isOpen;
  }
  return { areas, isOpen };
}

function textAt(tokens: readonly FormulaToken[], index: number): string {
  return tokens[index]?.text ?? '';
}

/** The sheet of a prefix; undefined for a span of sheets, another workbook, or a sheet that is not there. */
function sheetOf(prefix: string, book: Book): BookSheet | undefined {
  const name = prefix.slice(0, -1);
  return book.sheet(name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name);
}
