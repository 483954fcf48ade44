import { MAX_COLUMNS, MAX_ROWS } from '../../book/areas';
import type { XmlPlace } from '../xml/xmlElement';
import type { XmlAttributes } from '../xml/scanXml';
import { asciiBytes, attributeNames, TagScanner } from './tagScanner';

/** A formula; of its attributes those that say what it is. */
export interface ScannedFormula extends XmlPlace {
  readonly attributes: XmlAttributes;
  readonly textStart: number;
  readonly textEnd: number;
}

/** A row, zero-based; of its attributes those that are read or mended. Where it ends is known once it is closed. */
export interface ScannedRow extends XmlPlace {
  readonly row: number;
  readonly attributes: XmlAttributes;
}

/** The cell read last: the same object for every cell. */
export interface ScannedCell extends XmlPlace {
  readonly column: number;
  /** The type as it stands in the part; "" for none. */
  readonly kind: string;
  readonly style: number;
  /** Where the text of its value stands, and that of the text in the cell itself; -1 where it has none. */
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly textStart: number;
  readonly textEnd: number;
  readonly formula: ScannedFormula | null;
}

export interface RowVisitor {
  openRow(row: ScannedRow): void;
  cell(cell: ScannedCell): void;
  closeRow(row: ScannedRow): void;
}

const CODE_OF_0 = 48;
const CODE_OF_A = 65;
const LETTERS = 26;
const R = 0x72;
const S = 0x73;
const T = 0x74;
/** Digits of the numbers of rows and styles. */
const LONGEST_NUMBER = 9;
const ROW_ATTRIBUTES = attributeNames('spans', 'ht', 'hidden', 'customFormat', 's');
const FORMULA_ATTRIBUTES = attributeNames('t', 'si', 'ref');
const KINDS = ['s', 'inlineStr', 'str', 'n', 'b', 'e', 'd'].map((kind) => ({
  kind,
  bytes: asciiBytes(kind),
}));

/**
 * Reads the rows of a sheet that stand one after the other from a place on, and gives the place of the tag that ends
 * them. Only plain rows are read, as every spreadsheet program writes them: rows and cells ascending, each where its
 * reference says, with nothing in them but values, formulas and texts. Throws IllFormed at anything else. What the texts
 * say is not looked at.
 */
export function scanRows(bytes: Uint8Array, start: number, prefix: string, visitor: RowVisitor): number {
  return new RowScanner(bytes, start, prefix, visitor).scan();
}

type Open<T> = { -readonly [K in keyof T]: T[K] };

class RowScanner {
  readonly #bytes: Uint8Array;
  readonly #tags: TagScanner;
  readonly #visitor: RowVisitor;
  readonly #names: Readonly<
    Record<'data' | 'row' | 'cell' | 'value' | 'formula' | 'item' | 'text', Uint8Array>
  >;
  readonly #prefix: string;
  readonly #cell: Open<ScannedCell>;
  #row = -1;
  /** Where the text ends that was read last. */
  #textEnd = 0;

  constructor(bytes: Uint8Array, start: number, prefix: string, visitor: RowVisitor) {
    this.#bytes = bytes;
    this.#tags = new TagScanner(bytes, start);
    this.#visitor = visitor;
    this.#prefix = prefix;
    const named = (name: string): Uint8Array => asciiBytes(prefix + name);
    this.#names = {
      data: named('sheetData'),
      row: named('row'),
      cell: named('c'),
      value: named('v'),
      formula: named('f'),
      item: named('is'),
      text: named('t'),
    };
    this.#cell = {
      tag: `${prefix}c`,
      column: -1,
      kind: '',
      style: 0,
      valueStart: -1,
      valueEnd: -1,
      textStart: -1,
      textEnd: -1,
      formula: null,
      start: 0,
      innerStart: 0,
      innerEnd: 0,
      end: 0,
    };
  }

  scan(): number {
    const tags = this.#tags;
    while (!tags.closesNext(this.#names.data)) this.#readRow();
    return tags.at;
  }

  #readRow(): void {
    const tags = this.#tags;
    const start = tags.at;
    const closesItself = tags.open(this.#names.row);
    const stated = tags.attribute(R);
    const row = stated < 0 ? this.#row + 1 : this.#number(stated) - 1;
    if (row <= this.#row || row >= MAX_ROWS) tags.fail();
    this.#row = row;
    const attributes = tags.pick(ROW_ATTRIBUTES);
    const scanned: Open<ScannedRow> = {
      row,
      attributes,
      tag: `${this.#prefix}row`,
      start,
      innerStart: tags.at,
      innerEnd: tags.at,
      end: tags.at,
    };
    this.#visitor.openRow(scanned);
    if (!closesItself) {
      this.#cell.column = -1;
      while (!tags.closesNext(this.#names.row)) this.#readCell();
      scanned.innerEnd = tags.at;
      tags.close(this.#names.row);
      scanned.end = tags.at;
    }
    this.#visitor.closeRow(scanned);
  }

  #readCell(): void {
    const tags = this.#tags;
    const cell = this.#cell;
    cell.start = tags.at;
    const closesItself = tags.open(this.#names.cell);
    const reference = tags.attribute(R);
    const column = reference < 0 ? cell.column + 1 : this.#column(reference);
    if (column <= cell.column || column >= MAX_COLUMNS) tags.fail();
    cell.column = column;
    const style = tags.attribute(S);
    cell.style = style < 0 ? 0 : this.#number(style);
    const kind = tags.attribute(T);
    cell.kind = kind < 0 ? '' : this.#kind(kind);
    cell.valueStart = cell.textStart = -1;
    cell.formula = null;
    cell.innerStart = cell.innerEnd = tags.at;
    if (!closesItself) {
      while (!tags.closesNext(this.#names.cell)) this.#readChild();
      cell.innerEnd = tags.at;
      tags.close(this.#names.cell);
    }
    cell.end = tags.at;
    this.#visitor.cell(cell);
  }

  #readChild(): void {
    const cell = this.#cell;
    if (this.#tags.opens(this.#names.value) && cell.valueStart < 0) {
      cell.valueStart = this.#textIn(this.#names.value);
      cell.valueEnd = this.#textEnd;
    } else if (this.#tags.opens(this.#names.formula) && cell.formula === null) this.#readFormula();
    else if (cell.textStart < 0) this.#readItem();
    else this.#tags.fail();
  }

  /** Reads an element that holds text only, and gives where the text begins. */
  #textIn(name: Uint8Array): number {
    const tags = this.#tags;
    const closesItself = tags.open(name);
    const start = tags.at;
    this.#textEnd = start;
    if (!closesItself) {
      tags.skipText();
      this.#textEnd = tags.at;
      tags.close(name);
    }
    return start;
  }

  #readFormula(): void {
    const tags = this.#tags;
    const start = tags.at;
    const textStart = this.#textIn(this.#names.formula);
    this.#cell.formula = {
      tag: `${this.#prefix}f`,
      attributes: tags.pick(FORMULA_ATTRIBUTES),
      textStart,
      textEnd: this.#textEnd,
      start,
      innerStart: textStart,
      innerEnd: this.#textEnd,
      end: tags.at,
    };
  }

  /** A text in the cell itself, all in one font. */
  #readItem(): void {
    const tags = this.#tags;
    const cell = this.#cell;
    const closesItself = tags.open(this.#names.item);
    cell.textStart = cell.textEnd = tags.at;
    if (closesItself) return;
    tags.skipBlanks();
    if (tags.opens(this.#names.text)) {
      cell.textStart = this.#textIn(this.#names.text);
      cell.textEnd = this.#textEnd;
    }
    tags.close(this.#names.item);
  }

  /** A whole number, digits only. */
  #number(attribute: number): number {
    const from = this.#tags.valueStart(attribute);
    const to = this.#tags.valueEnd(attribute);
    if (from === to || to - from > LONGEST_NUMBER) this.#tags.fail();
    return this.#digits(from, to);
  }

  #digits(from: number, to: number): number {
    let number = 0;
    for (let at = from; at < to; at++) {
      const digit = (this.#bytes[at] ?? 0) - CODE_OF_0;
      if (digit < 0 || digit > 9) this.#tags.fail();
      number = number * 10 + digit;
    }
    return number;
  }

  /** The column of a reference, which has to stand in this row. */
  #column(attribute: number): number {
    const to = this.#tags.valueEnd(attribute);
    let at = this.#tags.valueStart(attribute);
    let column = 0;
    for (; at < to; at++) {
      const letter = (this.#bytes[at] ?? 0) - CODE_OF_A;
      if (letter < 0 || letter >= LETTERS) break;
      column = column * LETTERS + letter + 1;
    }
    if (this.#digits(at, to) !== this.#row + 1) this.#tags.fail();
    return column - 1;
  }

  #kind(attribute: number): string {
    for (const { kind, bytes } of KINDS) if (this.#tags.hasValue(attribute, bytes)) return kind;
    return this.#tags.fail();
  }
}
