import type { Outcome } from '../../pira/evaluation/outcome';
import { say } from '../../pira/messages';
import type { Language } from '../words';

/** An outcome as contract 2 of docs/contracts.md prints it. */
export function outcomeJson(outcome: Outcome, language: Language): Record<string, unknown> {
  return { ...outcome, notes: outcome.notes.map((note) => say(note, language)) };
}
