import type { CellRef } from '../sheet/address';
import type { Message } from '../messages';
import type { Fix, RuleId, Severity } from './finding';
import type { Inspection } from './inspection';
import type { Many } from './many';
import type { RemedyId } from './remedies';
import type { Sentence } from './wording';

/** What several defects have in common: for people they are one finding, with all their cells. */
export interface Shared {
  /** The same for the same cause within a rule; part of the identity of the finding, never to be changed. */
  readonly key: string;
  /** The key of the cause as earlier versions told it apart, where that differs: workbooks may ignore it by that. */
  readonly formerKey?: string;
  /** What this defect is called among them. */
  readonly name?: string;
  /** What is said of several; where there is none, the sentence of the first says it all. */
  readonly message?: (many: Many) => Sentence;
  /** The rule that tells them together with those of other rules. */
  readonly rule?: RuleId;
}

/** A defect as a rule reports it. */
export interface Defect {
  readonly place: CellRef;
  /** The text that is wrong, or what is missing: tells apart two defects of one cell. */
  readonly text: string;
  readonly message: Sentence;
  readonly reason?: Message;
  /** This defect weighs less than others of its rule: see the rule's `lesser`. */
  readonly isLesser?: boolean;
  readonly fix?: Fix | null;
  readonly shared?: Shared;
}

/**
 * One kind of defect: what it is called, why it matters and what to do, its sentences, and how it is found. A rule
 * reports every defect it sees, in any order; it may report one defect several times. The manual's tables are made
 * of these texts.
 */
export interface Rule {
  /** Part of the identities that workbooks keep of ignored findings: never to be changed. */
  readonly id: string;
  /** What people do about it where no correction is certain. */
  readonly remedy: Exclude<RemedyId, 'one-click'>;
  readonly severity: Severity;
  /** The severity of defects that weigh less, and which these are, as the manual says it. */
  readonly lesser?: { readonly severity: Severity; readonly when: string };
  readonly it: { readonly title: string; readonly why: string; readonly todo: string };
  readonly en: { readonly title: string; readonly why: string };
  /** Quotes names of the official catalogue: its licence asks for the source to be named with them. */
  readonly quotesCatalogue?: boolean;
  /** What the defects say: what is wrong and what to do. */
  readonly messages: Readonly<Record<string, (about: never) => Sentence>>;
  readonly defects: (inspection: Inspection) => readonly Defect[];
}
