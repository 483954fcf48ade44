import type { Item } from '../../items/item';
import type { Target } from '../../target';
import type { Clause } from '../clause';
import type { PhraseSense } from './phraseRule';

const BINDS: ReadonlySet<Item['kind']> = new Set<Item['kind']>(['by', 'before', 'operator']);

/** What reverses a thing matters where at least so many of it are wanted and no operator says so. */
export function senseOf(target: Target, { items, hasWords, names }: Clause): PhraseSense {
  const isBound = items.some(({ kind }) => BINDS.has(kind));
  const day = target.kind !== 'deadline' ? null : isBound ? 'bound' : 'bare';
  const isAssumed = target.kind === 'threshold' && target.assumed.includes('operator');
  return {
    isForMore: isAssumed && target.operator === '>=',
    hasObject: target.kind === 'change' || day === 'bound',
    day,
    isCount: target.kind === 'threshold' && target.unit === 'number',
    isShare: 'unit' in target && target.unit === 'percent',
    isMeasured: target.kind === 'deadline' || (target.kind === 'threshold' && target.unit !== 'number'),
    isAssumed: isAssumed && hasWords(),
    isNamed: (word) => names(word) === true,
  };
}
