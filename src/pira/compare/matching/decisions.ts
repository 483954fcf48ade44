import { fingerprint } from '../../sheet/fingerprint';
import { fold } from '../../lexicon/text/fold';
import type { Indicator } from '../../plan/plan';

/** What people said of a pair: that it is one indicator, or that it is not. */
export type Decision = 'same' | 'other';

/** What people said of pairs, by the identity of the pair. */
export type Decisions = ReadonlyMap<string, Decision>;

/** The identity of a pair: the same wherever its rows move, until a name or an objective is worded anew. */
export function pairIdentity(from: Indicator, to: Indicator): string {
  return fingerprint(JSON.stringify([from, to].map(wordsOf)));
}

function wordsOf({ name, description, objective, code }: Indicator): readonly string[] {
  return [name.text || description.text, objective.title.text || objective.description.text, code.text].map(
    fold,
  );
}
