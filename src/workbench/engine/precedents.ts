import type { Area } from '../../pira/sheet/address';
import type { Book } from '../book/book';
import type { BookSheet } from '../book/bookSheet';
import { type FormulaToken, formulaTokens } from '../book/formulas/formulaTokens';
import { parseAddress } from '../host/address';
import { INDIRECT_FUNCTIONS, VOLATILE_FUNCTIONS } from './functions';

/** Cells that a formula reads. */
export interface Precedent {
  readonly sheet: BookSheet;
  readonly area: Area;
  /** Named by its columns alone (B:C): it is read only as far as the sheet is used. */
  readonly isColumns: boolean;
}

/** What a formula is made of, what stands behind its defined names included. */
export interface Precedents {
  readonly areas: readonly Precedent[];
  /** In capitals. */
  readonly functions: ReadonlySet<string>;
  /** The texts that it spells out, in their quotes. */
  readonly literals: readonly string[];
  /** It reads cells that are known only when it is calculated (INDIRECT), or nowhere in the book. */
  readonly isIndirect: boolean;
  /** Its result changes without an edit (TODAY). */
  readonly isVolatile: boolean;
}

const MOST_NESTED_NAMES = 8;
const DIGIT = /\d/u;

/** The cells and functions that a formula names. */
export function precedentsOf(formula: string, home: BookSheet, book: Book): Precedents {
  const reader = new PrecedentsReader(book);
  reader.read(formula, home, 0);
  const { areas, functions, literals, isIndirect } = reader;
  const isVolatile = [...functions].some((name) => VOLATILE_FUNCTIONS.has(name));
  return { areas, functions, literals, isIndirect, isVolatile };
}

class PrecedentsReader {
  readonly areas: Precedent[] = [];
  readonly functions = new Set<string>();
  readonly literals: string[] = [];
  isIndirect = false;
  readonly #book: Book;

  constructor(book: Book) {
    this.#book = book;
  }

  read(formula: string, home: BookSheet, depth: number): void {
    if (depth > MOST_NESTED_NAMES) {
      this.isIndirect = true;
      return;
    }
    const tokens = formulaTokens(formula);
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index];
      if (token?.kind === 'bracket') this.isIndirect = true;
      else if (token?.kind === 'text') this.literals.push(token.text);
      // An area between two places that are themselves calculated.
      else if (token?.text === ':') this.isIndirect = true;
      else if (token?.kind === 'word') index += this.#readWord(tokens, index, home, depth);
    }
  }

  /** Reads a function, a place or a name, and gives how many tokens more belong to it. */
  #readWord(tokens: readonly FormulaToken[], index: number, home: BookSheet, depth: number): number {
    const word = textAt(tokens, index);
    if (textAt(tokens, index + 1) === '(') {
      this.functions.add(word.toUpperCase());
      if (INDIRECT_FUNCTIONS.has(word.toUpperCase())) this.isIndirect = true;
      return 0;
    }
    const before = tokens[index - 1];
    const sheet = before?.kind === 'prefix' ? sheetOf(before.text, this.#book) : home;
    const isPair = textAt(tokens, index + 1) === ':';
    const text = isPair ? `${word}:${textAt(tokens, index + 2)}` : word;
    const address = parseAddress(text);
    if (address !== null) {
      if (sheet === undefined) this.isIndirect = true;
      else this.areas.push({ sheet, area: address.area, isColumns: !DIGIT.test(text) });
      return isPair ? 2 : 0;
    }
    const name = this.#book.names.get(word, sheet) ?? this.#book.names.get(word);
    if (name !== undefined) this.read(name.formula, sheet ?? home, depth + 1);
    return 0;
  }
}

function textAt(tokens: readonly FormulaToken[], index: number): string {
  return tokens[index]?.text ?? '';
}

/** The sheet of a prefix; undefined for a span of sheets, another workbook, or a sheet that is not there. */
function sheetOf(prefix: string, book: Book): BookSheet | undefined {
  const name = prefix.slice(0, -1);
  return book.sheet(name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name);
}
