import type { TextRun } from '../../book/cell';
import { parseXml } from '../xml/parseXml';
import { xmlText } from '../xml/xmlText';
import type { Palette } from './palette';
import { loadPlainStrings, type SharedStrings } from './plainStrings';
import { loadRuns, richText } from './stringItem';

export type StringsResult =
  ({ readonly ok: true } & SharedStrings) | { readonly ok: false; readonly detail: string };

/** As many as there may be cells. */
const MAX_STRINGS = 5_000_000;

/** Reads the part of the shared texts: by its bytes where it is plain, else element by element. */
export function loadSharedStrings(bytes: Uint8Array, palette: Palette): StringsResult {
  const plain = loadPlainStrings(bytes, palette, MAX_STRINGS);
  return plain === null ? loadAnyStrings(xmlText(bytes), palette) : { ok: true, ...plain };
}

function loadAnyStrings(text: string, palette: Palette): StringsResult {
  const strings: string[] = [];
  const runs = new Map<number, readonly TextRun[]>();
  const parsed = parseXml(text, {
    closed(element, depth) {
      if (depth !== 1 || element.name !== 'si') return true;
      const pieces = loadRuns(element, palette);
      if (pieces !== null) runs.set(strings.length, pieces);
      strings.push(richText(element));
      return false;
    },
    failure: () => (strings.length > MAX_STRINGS ? 'too many texts' : undefined),
  });
  return parsed.ok ? { ok: true, strings, runs } : parsed;
}
