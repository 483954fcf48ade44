import { readFileSync } from 'node:fs';

import { strFromU8, unzipSync } from 'fflate';

/** The parts of a workbook file as texts, by their path in it. */
export function partsOf(path: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(readFileSync(path)))).map(([part, bytes]) => [
      part,
      strFromU8(bytes, true),
    ]),
  );
}

/** The parts that differ between two files: changed, added or gone. */
export function changedParts(before: string, after: string): readonly string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((part) => old[part] !== now[part])
    .sort();
}
