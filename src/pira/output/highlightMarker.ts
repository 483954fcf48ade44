import { areaAddress } from '../sheet/address';
import { fingerprint } from '../sheet/fingerprint';
import type { Highlight } from '../sheet/sheetEdit';

const MARKER = /N\("PIRA ([0-9a-f]{8})"\)/u;

/** A highlight whose formula says that it is ours and, by a fingerprint, which one. N("...") counts as zero. */
export function markedHighlight({ area, look }: Omit<Highlight, 'formula'>, condition: string): Highlight {
  const print = fingerprint(JSON.stringify([areaAddress(area), condition, look]));
  return { area, look, formula: `=AND(${condition},N("PIRA ${print}")=0)` };
}

/** The fingerprint in the formula of a conditional format of ours; null in anybody else's. */
export function markerIn(formula: string): string | null {
  return MARKER.exec(formula)?.[1] ?? null;
}
