import type { Role } from '../lexicon/labels/roles';

/** What speaks for a field of a column, apart from the words of its label. */
export type EvidenceName =
  | 'label'
  | 'cells-are-types'
  | 'cells-are-units'
  | 'cells-are-signs'
  | 'cells-are-limits'
  | 'values-right-of-signs'
  | 'texts-left-of-targets'
  | 'long-texts-beside-objectives'
  | 'a-word-of-verdicts'
  | 'cells-are-measured'
  | 'nothing-below-yet';

/** The steps in which the columns of a header get their fields, in their order. */
export type DecisionStep =
  | 'office'
  | 'fused-label'
  | 'neighbours'
  | 'codes-beside-titles'
  | 'signs-beside-values'
  | 'content'
  | 'targets-among-rivals'
  | 'years-of-values'
  | 'actuals-among-rivals'
  | 'one-of-each';

/** A field that a column may be, with what speaks for it in points. */
export interface Candidate {
  readonly field: Role;
  readonly points: number;
  readonly evidence: readonly { readonly name: EvidenceName; readonly points: number }[];
}

/** How a column got its field. */
export interface ColumnDecision {
  /** From the most points to the least; the field of the label alone where the label decides. */
  readonly candidates: readonly Candidate[];
  /** The steps that gave it another field than it had before. */
  readonly steps: readonly { readonly step: DecisionStep; readonly from: Role; readonly to: Role }[];
}
