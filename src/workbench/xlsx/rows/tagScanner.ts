import { IllFormed } from '../xml/illFormed';
import type { XmlAttributes } from '../xml/scanXml';

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const DOUBLE_QUOTE = 34;
const AMPERSAND = 38;
const SINGLE_QUOTE = 39;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const AFTER_ASCII = 127;

interface AttributeName {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Name start, name end, value start and value end of each attribute. */
const PLACES = 4;
const MOST_ATTRIBUTES = 32;
const NO_ATTRIBUTES: XmlAttributes = {};
const XMLNS = asciiBytes('xmlns');

/** Characters of names below 128; the other ones are for the general reader. */
const IN_NAME = new Uint8Array(256);
for (const byte of asciiBytes('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_:0123456789-.'))
  IN_NAME[byte] = byte >= 65 ? 2 : 1;

/**
 * Reads the plain tags of a part from its bytes, and makes nothing of them but places. Throws IllFormed at whatever is
 * not plain: comments, sections, instructions, namespaces, references in attributes. None of that is wrong; it is left
 * to the general reader, which is five times as slow.
 */
export class TagScanner {
  readonly #bytes: Uint8Array;
  readonly #attributes = new Int32Array(PLACES * MOST_ATTRIBUTES);
  #attributeCount = 0;
  /** The next byte to read. */
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  /** Goes on past blanks. */
  skipBlanks(): void {
    let at = this.at;
    while (isBlank(this.#bytes[at] ?? 0)) at += 1;
    this.at = at;
  }

  /** Goes on to the next tag, past any text. */
  skipText(): void {
    const end = this.#bytes.indexOf(LESS, this.at);
    if (end < 0) this.fail();
    this.at = end;
  }

  /** Whether an element of a name begins here. */
  opens(name: Uint8Array): boolean {
    return this.#bytes[this.at] === LESS && this.#isName(this.at + 1, name);
  }

  /** Goes on past blanks; whether an element of a name ends there. */
  closesNext(name: Uint8Array): boolean {
    this.skipBlanks();
    const { at } = this;
    return this.#bytes[at] === LESS && this.#bytes[at + 1] === SLASH && this.#isName(at + 2, name);
  }

  /** Reads the tag that ends an element of a name. */
  close(name: Uint8Array): void {
    if (!this.closesNext(name)) this.fail();
    this.at += 2 + name.length;
    this.skipBlanks();
    if (this.#bytes[this.at] !== GREATER) this.fail();
    this.at += 1;
  }

  /** Reads the tag that begins an element of a name; true where the element closes itself. */
  open(name: Uint8Array): boolean {
    if (!this.opens(name)) this.fail();
    this.at += 1 + name.length;
    this.#attributeCount = 0;
    for (;;) {
      const before = this.at;
      this.skipBlanks();
      const byte = this.#bytes[this.at];
      if (byte === GREATER) {
        this.at += 1;
        return false;
      }
      if (byte === SLASH) {
        if (this.#bytes[this.at + 1] !== GREATER) this.fail();
        this.at += 2;
        return true;
      }
      if (this.at === before) this.fail();
      this.#attribute();
    }
  }

  /** The number of the attribute of a name of one letter, given by its code; -1 where there is none. */
  attribute(letter: number): number {
    for (let index = 0; index < this.#attributeCount; index++) {
      const from = this.#place(index, 0);
      if (this.#bytes[from] === letter && this.#place(index, 1) === from + 1) return index;
    }
    return -1;
  }

  valueStart(index: number): number {
    return this.#place(index, 2);
  }

  valueEnd(index: number): number {
    return this.#place(index, 3);
  }

  hasValue(index: number, value: Uint8Array): boolean {
    return this.#spells(this.valueStart(index), this.valueEnd(index), value);
  }

  /** Those of some attributes that the tag read last has. */
  pick(names: readonly AttributeName[]): XmlAttributes {
    let picked: Record<string, string> | undefined;
    for (let index = 0; index < this.#attributeCount; index++)
      for (const { name, bytes } of names)
        if (this.#spells(this.#place(index, 0), this.#place(index, 1), bytes))
          (picked ??= {})[name] = this.#ascii(this.#place(index, 2), this.#place(index, 3));
    return picked ?? NO_ATTRIBUTES;
  }

  fail(): never {
    throw new IllFormed('not plain', this.at);
  }

  #attribute(): void {
    const bytes = this.#bytes;
    const from = this.at;
    let at = from;
    if (IN_NAME[bytes[at] ?? 0] !== 2) this.fail();
    while (IN_NAME[bytes[at] ?? 0] !== 0) at += 1;
    const nameEnd = at;
    const quote = bytes[at + 1] ?? 0;
    if (bytes[at] !== EQUALS || (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE)) this.fail();
    at += 2;
    const valueStart = at;
    for (let byte = bytes[at] ?? 0; byte !== quote; byte = bytes[at] ?? 0) {
      if (byte < SPACE || byte >= AFTER_ASCII || byte === LESS || byte === AMPERSAND) this.fail();
      at += 1;
    }
    this.at = at + 1;
    this.#keep(from, nameEnd, valueStart, at);
  }

  #keep(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    const count = this.#attributeCount;
    if (count === MOST_ATTRIBUTES || this.#startsWith(nameStart, XMLNS)) this.fail();
    for (let index = 0; index < count; index++)
      if (this.#isSame(this.#place(index, 0), this.#place(index, 1), nameStart, nameEnd)) this.fail();
    const places = this.#attributes;
    places[count * PLACES] = nameStart;
    places[count * PLACES + 1] = nameEnd;
    places[count * PLACES + 2] = valueStart;
    places[count * PLACES + 3] = valueEnd;
    this.#attributeCount = count + 1;
  }

  #place(index: number, which: number): number {
    return this.#attributes[index * PLACES + which] ?? 0;
  }

  #isSame(start: number, end: number, otherStart: number, otherEnd: number): boolean {
    const length = end - start;
    if (otherEnd - otherStart !== length) return false;
    for (let index = 0; index < length; index++)
      if (this.#bytes[start + index] !== this.#bytes[otherStart + index]) return false;
    return true;
  }

  #spells(start: number, end: number, text: Uint8Array): boolean {
    return end - start === text.length && this.#startsWith(start, text);
  }

  #ascii(start: number, end: number): string {
    let text = '';
    for (let at = start; at < end; at++) text += String.fromCharCode(this.#bytes[at] ?? 0);
    return text;
  }

  #startsWith(at: number, name: Uint8Array): boolean {
    for (let index = 0; index < name.length; index++)
      if (this.#bytes[at + index] !== name[index]) return false;
    return true;
  }

  /** Whether a name stands at a place, and ends there. */
  #isName(at: number, name: Uint8Array): boolean {
    if (!this.#startsWith(at, name)) return false;
    const next = this.#bytes[at + name.length] ?? 0;
    return next === GREATER || next === SLASH || isBlank(next);
  }
}

/** Names of attributes as `pick` looks for them. */
export function attributeNames(...names: readonly string[]): readonly AttributeName[] {
  return names.map((name) => ({ name, bytes: asciiBytes(name) }));
}

/** The bytes of a text whose characters are all below 128. */
export function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function isBlank(byte: number): boolean {
  return byte === SPACE || byte === LINE_FEED || byte === CARRIAGE_RETURN || byte === TAB;
}
