import { fromXstring } from '../xml/escape';
import { parseXml } from '../xml/parseXml';
import type { XmlElement } from '../xml/xmlElement';

export type StringsResult =
  | { readonly ok: true; readonly strings: readonly string[] }
  | { readonly ok: false; readonly detail: string };

/** As many as there may be cells. */
const MAX_STRINGS = 5_000_000;

/** The texts that cells share, by index. */
export function loadSharedStrings(text: string): StringsResult {
  const strings: string[] = [];
  const parsed = parseXml(text, {
    closed(element, depth) {
      if (depth !== 1 || element.name !== 'si') return true;
      strings.push(richText(element));
      return false;
    },
    failure: () => (strings.length > MAX_STRINGS ? 'too many texts' : undefined),
  });
  return parsed.ok ? { ok: true, strings } : parsed;
}

/** The text of a string item: plain, or in runs of different fonts; the pronunciation beside it left out. */
export function richText(item: XmlElement): string {
  let text = '';
  for (const child of item.children) {
    if (child.name === 't') text += fromXstring(child.text);
    else if (child.name === 'r') text += richText(child);
  }
  return text;
}
