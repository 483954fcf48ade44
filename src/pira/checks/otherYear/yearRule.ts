import type { Comparison } from '../../compare/comparePlans';
import type { IndicatorResult } from '../../evaluation/evaluation';
import type { Indicator } from '../../plan/plan';
import type { CellRef } from '../../sheet/address';
import type { Severity } from '../finding';
import type { Sentence } from '../wording';

/** What rules that need two plans look at. */
export interface Compared {
  readonly comparison: Comparison;
  /** How the old plan ended, by its indicators. */
  readonly resultOf: (indicator: Indicator) => IndicatorResult | undefined;
  /** Whether people wrote a reason for a change of an indicator, new or dropped. */
  readonly hasReason: (indicator: Indicator) => boolean;
}

/** A defect as it shows only beside the other plan, in cells of the plan that `side` names. */
export interface YearDefect {
  readonly side: 'from' | 'to';
  /** All its cells, in the order of the plan; never none. */
  readonly cells: readonly [CellRef, ...CellRef[]];
  readonly message: Sentence;
}

/** One kind of defect that shows only beside the other plan. */
export interface YearRule {
  readonly id: string;
  readonly severity: Severity;
  readonly it: { readonly title: string; readonly why: string };
  readonly en: { readonly title: string; readonly why: string };
  readonly defects: (compared: Compared) => readonly YearDefect[];
}

/** A defect with the rule that found it. */
export interface YearFinding extends YearDefect {
  readonly rule: YearRule;
}
