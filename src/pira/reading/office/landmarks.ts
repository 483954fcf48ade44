import type { RankAmongEqual, Landmark, NearestLandmarks } from '../../plan/correction';
import { amongAll, oneOf, rowsOfTexts, type SheetTexts } from './sheetTexts';

/** Figures change in the course of the year, names do not. */
const LETTERS = /\p{L}{3}/u;

/** The longest text of a row that stands nowhere else; "" where none does. */
function markOf(texts: SheetTexts, row: number): string {
  const rows = rowsOfTexts(texts);
  return (texts.get(row) ?? [])
    .map(({ text }) => text)
    .filter((text) => LETTERS.test(text) && rows.get(text)?.length === 1)
    .reduce((best, text) => (text.length > best.length ? text : best), '');
}

function nearest(texts: SheetTexts, row: number, step: 1 | -1, end: number): Landmark | null {
  for (let at = row + step; at !== end; at += step) {
    const text = markOf(texts, at);
    if (text !== '') return { text, distance: Math.abs(at - row) };
  }
  return null;
}

/** The landmarks of one of several rows that are alike. */
function nearOf(texts: SheetTexts, alike: readonly number[], row: number): NearestLandmarks {
  const place = alike.indexOf(row);
  const last = Math.max(...texts.keys());
  return {
    above: nearest(texts, row, -1, alike[place - 1] ?? -1),
    below: nearest(texts, row, 1, alike[place + 1] ?? last + 1),
  };
}

/** Which of several rows that are alike one is, and what stands near it. */
export function amongAlike(
  texts: SheetTexts,
  alike: readonly number[],
  row: number,
): { readonly among: RankAmongEqual; readonly near: NearestLandmarks | null } {
  const among = amongAll(alike, row);
  return { among, near: among.of < 2 ? null : nearOf(texts, alike, row) };
}

/**
 * The row that was meant of all that are alike now: of several the one between the same landmarks. Where one of these is
 * gone, or others came in between, the other must stand as far away as before, the rows alike be as many, and neither
 * lead to another one. Null where it cannot be told.
 */
export function oneAlike(
  texts: SheetTexts,
  rows: readonly number[],
  { among, near }: { readonly among: RankAmongEqual; readonly near: NearestLandmarks | null },
): number | null {
  const counted = oneOf(rows, among);
  if (near === null) return counted;
  const found = rows.map((row) => {
    const { above, below } = nearOf(texts, rows, row);
    const isBetween = above?.text === near.above?.text && below?.text === near.below?.text;
    return { row, isBetween, isNear: isSame(above, near.above) || isSame(below, near.below), above, below };
  });
  const between = found.filter(({ isBetween }) => isBetween).map(({ row }) => row);
  const [only, ...others] = between;
  if (only !== undefined && others.length === 0) return only;
  if (counted === null || between.includes(counted)) return counted;
  const [one, ...further] = found.filter(({ isNear }) => isNear);
  if (one?.row !== counted || further.length > 0) return null;
  const [before = -1, after = Infinity] = [rows[among.at - 1], rows[among.at + 1]];
  const isHeld =
    (isAsFar(one.above, near.above) && mayBeIn(texts, near.below, counted, after)) ||
    (isAsFar(one.below, near.below) && mayBeIn(texts, near.above, before, counted));
  return isHeld ? counted : null;
}

/** Whether a landmark is gone, or stands between two rows. */
function mayBeIn(texts: SheetTexts, mark: Landmark | null, from: number, to: number): boolean {
  const rows = rowsOfTexts(texts).get(mark?.text ?? '') ?? [];
  return rows.length !== 1 || rows.every((row) => row > from && row < to);
}

const isSame = (one: Landmark | null, other: Landmark | null): boolean =>
  one !== null && one.text === other?.text;

const isAsFar = (one: Landmark | null, other: Landmark | null): boolean =>
  isSame(one, other) && one?.distance === other?.distance;
