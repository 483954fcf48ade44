import type { TextRun } from '../../book/cell';
import { parseXml } from '../xml/parseXml';
import { xmlText } from '../xml/xmlText';
import type { Palette } from './palette';
import { loadRuns, richText } from './stringItem';

/** The texts that cells share, by index. */
export interface SharedStrings {
  readonly strings: readonly string[];
  /** The pieces of those in several fonts. */
  readonly runs: ReadonlyMap<number, readonly TextRun[]>;
}

export type StringsResult =
  ({ readonly ok: true } & SharedStrings) | { readonly ok: false; readonly detail: string };

/** As many as there may be cells. */
const MAX_STRINGS = 5_000_000;

/** Reads the part of the shared texts, one by one. */
export function loadSharedStrings(bytes: Uint8Array, palette: Palette): StringsResult {
  const strings: string[] = [];
  const runs = new Map<number, readonly TextRun[]>();
  const parsed = parseXml(xmlText(bytes), {
    onClose(element, depth) {
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
