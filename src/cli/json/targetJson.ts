import { say } from '../../pira/messages';
import type { Target } from '../../pira/expressions/target';
import type { Language } from '../words';

const NO_BASE_NAMED = 'baseline';

/** A reading as contract 1 of docs/contracts.md prints it: `assumed` always on a threshold, elsewhere where it says something. */
export function targetJson(target: Target, language: Language): Record<string, unknown> {
  if (target.kind === 'unreadable') return { kind: target.kind, reason: say(target.reason, language) };
  const { assumed, ...said } = target;
  const reading =
    said.kind === 'change' && said.relativeTo === '' ? { ...said, relativeTo: NO_BASE_NAMED } : said;
  return target.kind === 'threshold' || assumed.length > 0 ? { ...reading, assumed } : reading;
}
