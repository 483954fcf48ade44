import { parseXml } from '../xml/parseXml';
import { childNamed, type XmlElement } from '../xml/xmlElement';
import { isUtf8, xmlText } from '../xml/xmlText';

/** Where the rows of a sheet stand in its part. */
export interface RowsPlace {
  readonly start: number;
  readonly end: number;
}

/** A worksheet's part whose rows are plain: they stay bytes, and only what is around them becomes a text. */
export interface PlainSheet {
  /** The part without its rows. */
  readonly text: string;
  readonly root: XmlElement;
  /** The element of the rows in it. */
  readonly data: XmlElement;
}

const DATA = /^<((?:[\w.-]+:)?)sheetData(?=[\s/>])(>?)/;
const LATIN = new TextDecoder('latin1');
const LESS = 0x3c;
/** Bytes of a tag that are looked at. */
const LONGEST = 40;

/** Where the rows of a part seem to begin, and the prefix of their elements; null where they are not plain. */
export function rowsStart(bytes: Uint8Array): { readonly start: number; readonly prefix: string } | null {
  if (!isUtf8(bytes)) return null;
  for (let at = bytes.indexOf(LESS); at >= 0; at = bytes.indexOf(LESS, at + 1)) {
    const [tag, prefix, end] = DATA.exec(LATIN.decode(bytes.subarray(at, at + LONGEST))) ?? [];
    if (tag === undefined || prefix === undefined) continue;
    return end === '' ? null : { start: at + tag.length, prefix };
  }
  return null;
}

/** A part without its rows; null where they are not the rows of its sheet after all, or the rest is not sound. */
export function plainSheet(bytes: Uint8Array, { start, end }: RowsPlace): PlainSheet | null {
  const head = xmlText(bytes.subarray(0, start));
  const text = head + new TextDecoder().decode(bytes.subarray(end));
  const parsed = parseXml(text);
  if (!parsed.ok) return null;
  const { root } = parsed;
  const data = childNamed(root, 'sheetData');
  const hasOtherRows = root.children.some((child) => childNamed(child, 'row') !== undefined);
  if (data?.innerStart !== head.length || hasOtherRows) return null;
  return { text, root, data };
}
