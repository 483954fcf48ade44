import { say } from '../../pira/messages';
import type { Target } from '../../pira/expressions/target';

/** A reading as contract 1 of docs/contracts.md prints it: `assumed` always on a threshold, elsewhere where it says something. */
export function targetJson(target: Target): Record<string, unknown> {
  if (target.kind === 'unreadable') return { kind: target.kind, reason: say(target.reason, 'it') };
  const { assumed, ...reading } = target;
  return target.kind === 'threshold' || assumed.length > 0 ? { ...reading, assumed } : reading;
}
