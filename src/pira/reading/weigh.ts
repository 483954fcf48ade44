import type { EvidenceName, Weighted } from '../plan/decision';

/** A piece of evidence: what it speaks for, and its points where it holds throughout. */
export interface Clue<Place, As> {
  readonly name: EvidenceName;
  readonly as: As;
  readonly points: number;
  /** How far it holds, from 0 to 1. */
  readonly holds: (place: Place) => number | boolean;
}

type Evidence = Weighted<unknown>['evidence'][number];

/** What a place may be taken for, from the most points to the least, with the evidence found. */
export function weigh<Place, As>(clues: readonly Clue<Place, As>[], place: Place): readonly Weighted<As>[] {
  const found: { readonly as: As; points: number; readonly evidence: Evidence[] }[] = [];
  for (const { name, as, points, holds } of clues) {
    const share = Number(holds(place));
    if (share <= 0) continue;
    const one = { name, points: points * share };
    const known = found.find((other) => other.as === as);
    if (known) {
      known.points += one.points;
      known.evidence.push(one);
    } else found.push({ as, points: one.points, evidence: [one] });
  }
  return found.sort((a, b) => b.points - a.points);
}

/** The points that speak for something; none where nothing does. */
export const pointsOf = <As>(weighed: readonly Weighted<As>[], wanted: As): number =>
  weighed.find(({ as }) => as === wanted)?.points ?? 0;
