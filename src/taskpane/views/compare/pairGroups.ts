import type { ComparedPair, Comparison } from '../../../pira/compare/comparePlans';
import type { Match } from '../../../pira/compare/matching/matchIndicators';

/** Pairs of two plans as the view lists them. */
export interface PairGroups {
  /** Not certain: for people to say. */
  readonly toConfirm: readonly Match[];
  readonly changed: readonly ComparedPair[];
  /** Only worded or spelt anew, or moved on with the year. */
  readonly wording: readonly ComparedPair[];
  readonly decided: readonly Match[];
  readonly unchanged: number;
}

const WORDING_CHANGES: ReadonlySet<string> = new Set(['spelling', 'reworded', 'year-moved', 'same-meaning']);

/** Parts the pairs of a comparison; one that is to be confirmed also stands among the changed. */
export function pairGroups({ pairs, unsure, parted }: Comparison): PairGroups {
  const isWordingOnly = ({ changes }: ComparedPair): boolean =>
    changes.every(({ kind }) => WORDING_CHANGES.has(kind));
  const altered = pairs.filter(({ changes }) => changes.length > 0);
  return {
    toConfirm: [...unsure, ...pairs.filter(({ certainty }) => certainty === 'likely')],
    changed: altered.filter((pair) => !isWordingOnly(pair)),
    wording: altered.filter(isWordingOnly),
    decided: [...pairs.filter(({ by }) => by === 'office'), ...parted],
    unchanged: pairs.length - altered.length,
  };
}
