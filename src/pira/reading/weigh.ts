import type { EvidenceName, Weighed } from '../plan/decision';

/** A piece of evidence: what it speaks for, and its points where it holds throughout. */
export interface Clue<Place, As> {
  readonly name: EvidenceName;
  readonly as: As;
  readonly points: number;
  /** How far it holds, from 0 to 1. */
  readonly holds: (place: Place) => number | boolean;
}

/** What a place may be taken for, from the most points to the least, with the evidence found. */
export function weigh<Place, As>(clues: readonly Clue<Place, As>[], place: Place): readonly Weighed<As>[] {
  const found = new Map<As, { name: EvidenceName; points: number }[]>();
  for (const { name, as, points, holds } of clues) {
    const share = Number(holds(place));
    if (share <= 0) continue;
    const own = found.get(as);
    const one = { name, points: points * share };
    if (own) own.push(one);
    else found.set(as, [one]);
  }
  return [...found]
    .map(([as, evidence]) => ({
      as,
      evidence,
      points: evidence.reduce((sum, { points }) => sum + points, 0),
    }))
    .sort((a, b) => b.points - a.points);
}

/** The points that speak for something; none where nothing does. */
export const pointsOf = <As>(weighed: readonly Weighed<As>[], wanted: As): number =>
  weighed.find(({ as }) => as === wanted)?.points ?? 0;
