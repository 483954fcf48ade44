import * as enActual from './en/actual';
import * as enCollect from './en/collectProblems';
import * as enMonitoring from './en/monitoring';
import * as enOutcome from './en/outcome';
import * as enTarget from './en/target';
import * as enTargetYear from './en/targetYear';
import { ITALIAN_NOTES } from './italianNotes';
import type * as itActual from './it/actual';
import * as itCollect from './it/collectProblems';
import * as itMonitoring from './it/monitoring';
import type * as itOutcome from './it/outcome';
import type * as itTarget from './it/target';
import type * as itTargetYear from './it/targetYear';

export type Language = 'it' | 'en';

/** Parameters of a message, as its Italian wording takes them. */
type ParametersOf<Wording> = Wording extends (parameters: infer P) => string ? P : never;

/** A message as data: its code and the parameters that its wording needs. */
export type MessageMap<Catalogue> = {
  [Code in keyof Catalogue]: { readonly code: Code } & (unknown extends ParametersOf<Catalogue[Code]>
    ? unknown
    : Readonly<ParametersOf<Catalogue[Code]>>);
};
export type MessageOf<Catalogue> = MessageMap<Catalogue>[keyof Catalogue];

export type TargetProblem =
  MessageOf<typeof itTarget.targetProblems> | MessageOf<typeof itTargetYear.targetYearProblems>;
export type ActualProblem = MessageOf<typeof itActual.actualProblems>;
export type ActualNote = MessageOf<typeof itActual.actualNotes>;
export type OutcomeNote =
  MessageOf<typeof itOutcome.outcomeNotes> | TargetProblem | ActualProblem | ActualNote;

/** Why something of a filled collection was not taken. */
export type CollectProblem = MessageOf<typeof itCollect.collectProblems>;

/** A remark on how an indicator stands within the year. */
export type MonitorNote = MessageOf<typeof itMonitoring.monitorNotes>;

const it = { ...ITALIAN_NOTES, ...itMonitoring.monitorNotes, ...itCollect.collectProblems };
const en = {
  ...enTarget.targetProblems,
  ...enTargetYear.targetYearProblems,
  ...enActual.actualProblems,
  ...enActual.actualNotes,
  ...enOutcome.outcomeNotes,
  ...enMonitoring.monitorNotes,
  ...enCollect.collectProblems,
};

type Messages = MessageMap<typeof it>;
type Wordings = { [Code in keyof Messages]: (parameters: Messages[Code]) => string };

const CATALOGUES: Record<Language, Wordings> = { it, en };

/** A message of the domain. */
export type Message = Messages[keyof Messages];

/** The sentence for a message in the language asked for. */
export function say<Code extends keyof Messages>(
  message: Messages[Code] & { readonly code: Code },
  language: Language,
): string {
  const wordings: Wordings = CATALOGUES[language];
  return wordings[message.code](message);
}
