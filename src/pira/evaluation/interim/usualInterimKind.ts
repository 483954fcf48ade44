import { fold } from '../../lexicon/text/fold';
import { staysLatest } from '../../lexicon/accumulating';
import type { Target } from '../../expressions/target';
import type { Indicator } from '../../plan/plan';
import type { InterimKind } from './monitored';

/** Counts and amounts add up over the year; shares, times and averages are as they were measured last. */
export function usualInterimKind({ name, algorithm, description }: Indicator, target: Target): InterimKind {
  if (target.kind !== 'threshold' && target.kind !== 'range') return 'latest';
  if (target.unit !== 'number' && target.unit !== 'euro') return 'latest';
  const words = fold(`${name.text} ${algorithm.text === '' ? description.text : algorithm.text}`);
  return staysLatest(words) ? 'latest' : 'cumulative';
}
