import type { CellRef } from '../sheet/address';
import { tidy } from '../lexicon/text/fold';
import type { Fix } from './finding';
import type { Inspection } from './inspection';
import type { Defect } from './rule';

/**
 * A fix that replaces one part of a typed text. Null where the cell does not hold the part exactly once, or nothing
 * would change: then it is not certain.
 */
export function fixPart(
  { typedAt }: Inspection,
  cell: CellRef | null,
  part: string,
  replacement: string,
): Fix | null {
  const before = cell && typedAt(cell);
  if (cell === null || before === null || part === '') return null;
  const [head, tail, ...more] = (before.includes(part) ? before : tidy(before)).split(part);
  if (head === undefined || tail === undefined || more.length > 0) return null;
  const after = head + replacement + tail;
  return after === before ? null : { cell, before, after };
}

/** A fix of a typed text that is nothing but the text given (spaces around it aside). Null where it holds more. */
export function fixWholeText(
  { typedAt }: Inspection,
  cell: CellRef | null,
  text: string,
  after: string,
): Fix | null {
  const before = cell && typedAt(cell);
  if (cell === null || before === null) return null;
  return tidy(before) !== tidy(text) || before === after ? null : { cell, before, after };
}

/**
 * A defect in the heading of an objective, and the same defect in every other row of a list that prints the heading: fixing
 * the first alone would split the objective in two. Without a fix only the first is reported.
 */
export function repeatedDefect(
  { repeatsOf }: Inspection,
  defect: Defect,
  fixAt: (cell: CellRef) => Fix | null,
): readonly Defect[] {
  const fix = fixAt(defect.place);
  if (fix === null) return [defect];
  return [
    { ...defect, fix },
    ...repeatsOf(defect.place).map((place) => ({ ...defect, place, fix: fixAt(place) })),
  ];
}
