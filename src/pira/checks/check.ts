import type { CellRef } from '../address';
import type { FindingMessage, Message } from '../messages';
import type { Fix, RuleId, Severity } from './finding';
import type { Inspection } from './inspection';

/** A defect as a check reports it. */
export interface Defect {
  readonly place: CellRef;
  /** The text that is wrong, or what is missing: tells apart two defects of one cell. */
  readonly text: string;
  readonly message: FindingMessage;
  readonly reason?: Message;
  /** Where this defect weighs less than the rule says. */
  readonly severity?: Severity;
  readonly fix?: Fix | null;
}

/** One rule. A check reports every defect it sees, in any order; it may report one defect several times. */
export interface Check {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly defects: (inspection: Inspection) => readonly Defect[];
}
