import type { Area } from '../sheet/address';
import type { Role } from '../lexicon/labels/roles';

/** What speaks for what a column, a row, a table or a year is taken for. */
export type EvidenceName = OfColumn | OfRow | OfTable | OfYear;

type OfRow =
  | 'says-total-and-nothing-else'
  | 'begins-with-total'
  | 'far-below-and-unlike'
  | 'prose-where-targets-stand'
  | 'a-note-behind-its-mark'
  | 'says-who-made-it-and-when'
  | 'a-label-of-another-value'
  | 'an-example-or-a-legend'
  | 'a-text-below-its-own-column'
  | 'a-step-of-the-work'
  | 'a-schedule-of-months'
  | 'a-number-where-names-stand'
  | 'names-an-indicator'
  | 'a-target-stands'
  | 'a-unit-or-a-type'
  | 'named-with-what-it-measures'
  | 'another-year-of-the-row-above'
  | 'another-value-of-the-row-above'
  | 'a-label-of-its-values'
  | 'no-value-of-an-indicator'
  | 'nothing-else-speaks';

type OfTable =
  | 'a-column-names-indicators'
  | 'a-column-tells-what-is-measured'
  | 'a-column-of-targets'
  | 'a-column-of-actual-values'
  | 'columns-of-indicators'
  | 'only-a-weak-word-for-targets'
  | 'columns-of-missions-or-objectives'
  | 'amounts-beside-missions'
  | 'objectives-under-missions'
  | 'names-again-what-the-plan-names'
  | 'words-of-money-lists'
  | 'values-below-labels'
  | 'blank-rows-before-it'
  | 'a-title-of-its-own'
  | 'named-as-the-plan'
  | 'named-as-another-document'
  | 'missions-of-the-budget'
  | 'objectives-of-its-own'
  | 'a-list-of-structures-that-ends-elsewhere'
  | 'changes-within-an-objective'
  | 'counts-below-its-labels'
  | 'labels-unlike-those-of-the-plan'
  | 'no-context-of-its-own'
  | 'the-same-names'
  | 'no-targets-of-its-own'
  | 'the-same-targets'
  | 'the-same-actual-values'
  | 'named-as-a-copy-or-an-extract'
  | 'of-an-earlier-part-of-the-year'
  | 'a-smaller-table'
  | 'another-mission-objective-or-centre'
  | 'other-targets'
  | 'other-actual-values'
  | 'dates-of-activities'
  | 'none-of-its-labels-is-of-the-plan'
  | 'labels-of-lists-of-other-things'
  | 'persons-or-contacts'
  | 'labels-where-values-stand'
  | 'a-unit-over-units'
  | 'no-units-where-units-stand'
  | 'kept-as-a-table-by-excel'
  | 'nothing-like-a-target'
  | 'other-things-in-the-columns-above'
  | 'the-columns-above-go-on'
  | 'a-unit-or-a-type-in-its-first-row'
  | 'a-title-over-several-columns'
  | 'its-labels-stand-in-another-row'
  | 'its-rows-are-not-those-of-the-plan'
  | 'rows-of-its-own'
  | 'beside-few-of-the-headers'
  | 'labels-of-the-plan-beside-its-own'
  | 'names-missions-objectives-or-indicators';

type OfYear =
  | 'first-of-headed-years'
  | 'latest-actual-values'
  | 'actual-values-awaited'
  | 'titles'
  | 'headers-of-targets'
  | 'dates-in-targets'
  | 'other-headers';

type OfColumn =
  | 'label'
  | 'cells-are-types'
  | 'cells-are-units'
  | 'cells-are-signs'
  | 'cells-are-limits'
  | 'values-right-of-signs'
  | 'texts-left-of-targets'
  | 'long-texts-beside-objectives'
  | 'a-level-beside-targets'
  | 'a-word-of-verdicts'
  | 'cells-are-measured'
  | 'shares-of-other-values'
  | 'nothing-below-yet'
  | 'texts-where-names-go-on';

/** The steps in which the columns of a header get their fields, in their order. */
export type DecisionStep =
  | 'office'
  | 'fused-label'
  | 'labels-of-rows'
  | 'neighbours'
  | 'codes-beside-titles'
  | 'signs-beside-values'
  | 'content'
  | 'cells-against-labels'
  | 'counts'
  | 'marks'
  | 'targets-among-rivals'
  | 'years-of-values'
  | 'actuals-among-rivals'
  | 'part-of-the-year'
  | 'one-of-each';

/** One of the things that something may be taken for, with what speaks for it in points; what speaks against it has points below zero. */
export interface Weighted<As> {
  readonly as: As;
  readonly points: number;
  readonly evidence: readonly { readonly name: EvidenceName; readonly points: number }[];
}

/** A field that a column may be. */
export type Candidate = Weighted<Role>;

/** What a row of a table of indicators may be. */
export type RowChoice =
  'indicator' | 'further-year' | 'goes-on' | 'heading' | 'total' | 'unlike' | 'remark' | 'note';

/** What a header announces, and what a table may be that stands below or beside one of the plan. */
export type TableChoice =
  'indicators' | 'objectives' | 'matrix' | 'other-table' | 'other-document' | 'repeated' | 'part-of-plan';

/** What a row or a table was taken for, and what else it might have been. */
export interface Decision {
  readonly about: 'row' | 'table';
  readonly sheet: string;
  readonly area: Area;
  readonly chosen: RowChoice | TableChoice;
  /** From the most points to the least. */
  readonly candidates: readonly Weighted<RowChoice | TableChoice>[];
}

/** How a column got its field. */
export interface ColumnDecision {
  /** From the most points to the least; the field of the label alone where the label decides. */
  readonly candidates: readonly Candidate[];
  /** The steps that gave it another field than it had before. */
  readonly steps: readonly { readonly step: DecisionStep; readonly from: Role; readonly to: Role }[];
}
