import type { CellRef } from '../address';
import type { Message } from '../messages';
import type { Fix, Severity } from './finding';
import type { Inspection } from './inspection';
import type { Sentence } from './wording';

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
}

/**
 * One kind of defect: what it is called, why it matters and what to do, its sentences, and how it is found. A rule
 * reports every defect it sees, in any order; it may report one defect several times. The manual's tables are made
 * of these texts.
 */
export interface Rule {
  /** Part of the identities that workbooks keep of ignored findings: never to be changed. */
  readonly id: string;
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
