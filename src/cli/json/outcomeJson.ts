import type { Outcome } from '../../pira/evaluation/outcome';
import { say } from '../../pira/messages';

/** An outcome as contract 2 of docs/contracts.md prints it. */
export function outcomeJson(outcome: Outcome): Record<string, unknown> {
  return { ...outcome, notes: outcome.notes.map((note) => say(note, 'it')) };
}
