import { actualNotes, actualProblems } from './it/actual';
import { outcomeNotes } from './it/outcome';
import { targetProblems } from './it/target';
import { targetYearProblems } from './it/targetYear';

/** The Italian sentences of all notes beside an outcome, by their codes. */
export const ITALIAN_NOTES = {
  ...targetProblems,
  ...targetYearProblems,
  ...actualProblems,
  ...actualNotes,
  ...outcomeNotes,
};
