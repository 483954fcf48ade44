import type { TextRun } from '../../book/cell';
import { asciiBytes, TagScanner } from '../rows/tagScanner';
import { TextTable } from '../rows/textTable';
import { fromXstring } from '../xml/escape';
import { IllFormed } from '../xml/illFormed';
import { parseXml } from '../xml/parseXml';
import type { XmlElement } from '../xml/xmlElement';
import { isUtf8, xmlText } from '../xml/xmlText';
import type { Palette } from './palette';
import { loadRuns, richText } from './stringItem';

/** The texts that cells share, by index. */
export interface SharedStrings {
  readonly strings: readonly string[];
  /** The pieces of those in several fonts. */
  readonly runs: ReadonlyMap<number, readonly TextRun[]>;
}

const ROOT = /^[^<]*(?:<\?[^>]*>)?[^<]*<((?:[\w.-]+:)?)sst(?:\s[^>]*)?>/;
/** The root is read again with every text in several fonts: a longer one would be read too often. */
const LONGEST_ROOT = 1024;

/**
 * Reads the part of the shared texts from its bytes; only a text in several fonts is read element by element. Null where
 * the part is not a plain list of at most so many texts: the general reader reads it, or says what is wrong with it.
 */
export function loadPlainStrings(bytes: Uint8Array, palette: Palette, most: number): SharedStrings | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, LONGEST_ROOT));
  const [root, prefix] = ROOT.exec(head) ?? [];
  if (root === undefined || prefix === undefined || !isUtf8(bytes)) return null;
  try {
    return new StringsReader(bytes, root.length, prefix, palette).read(most);
  } catch (error) {
    if (error instanceof IllFormed) return null;
    throw error;
  }
}

class StringsReader {
  readonly #bytes: Uint8Array;
  readonly #tags: TagScanner;
  readonly #texts: TextTable;
  readonly #palette: Palette;
  /** The part up to its first text. */
  readonly #head: string;
  readonly #prefix: string;
  readonly #item: Uint8Array;
  readonly #text: Uint8Array;

  constructor(bytes: Uint8Array, start: number, prefix: string, palette: Palette) {
    this.#bytes = bytes;
    this.#tags = new TagScanner(bytes, start);
    this.#texts = new TextTable(bytes);
    this.#palette = palette;
    this.#head = xmlText(bytes.subarray(0, start));
    this.#prefix = prefix;
    this.#item = asciiBytes(`${prefix}si`);
    this.#text = asciiBytes(`${prefix}t`);
  }

  read(most: number): SharedStrings {
    const tags = this.#tags;
    const root = asciiBytes(`${this.#prefix}sst`);
    const strings: string[] = [];
    const runs = new Map<number, readonly TextRun[]>();
    while (!tags.closesNext(root)) {
      const start = tags.at;
      let text = this.#plainText();
      if (text === null) {
        const item = this.#itemFrom(start);
        const pieces = loadRuns(item, this.#palette);
        if (pieces !== null) runs.set(strings.length, pieces);
        text = richText(item);
      }
      if (strings.push(text) > most) tags.fail();
    }
    this.#parse(new TextDecoder().decode(this.#bytes.subarray(tags.at)));
    return { strings, runs };
  }

  /** The text of the next item; null where it holds anything but one text. */
  #plainText(): string | null {
    const tags = this.#tags;
    if (tags.open(this.#item)) return '';
    tags.skipBlanks();
    if (!tags.opens(this.#text)) return null;
    const isEmpty = tags.open(this.#text);
    const start = tags.at;
    if (!isEmpty) tags.skipText();
    const end = tags.at;
    if (!isEmpty) tags.close(this.#text);
    if (!tags.closesNext(this.#item)) return null;
    tags.close(this.#item);
    return fromXstring(this.#texts.read(start, end));
  }

  /** The item that begins at a place, as an element. */
  #itemFrom(start: number): XmlElement {
    const tags = this.#tags;
    tags.at = start;
    while (!tags.closesNext(this.#item)) {
      tags.at += 1;
      tags.skipText();
    }
    tags.close(this.#item);
    const text = new TextDecoder().decode(this.#bytes.subarray(start, tags.at));
    const { children } = this.#parse(`${text}</${this.#prefix}sst>`);
    const [item] = children;
    return item === undefined || children.length > 1 ? tags.fail() : item;
  }

  /** The root with other contents than its own. */
  #parse(rest: string): XmlElement {
    const parsed = parseXml(this.#head + rest);
    return parsed.ok ? parsed.root : this.#tags.fail();
  }
}
