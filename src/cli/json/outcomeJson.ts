import type { Outcome } from '../../pira/evaluation/outcome';
import { say } from '../../pira/messages';

/** An outcome as contract 2 of design.md prints it. */
export function outcomeJson(outcome: Outcome): Record<string, unknown> {
  return { ...outcome, notes: outcome.notes.map((note) => say(note, 'it')) };
}
