import type { Decision } from '../pira/compare/matching/decisions';
import { DEFAULT_RULES, type EvaluationRules, type RefusedRule } from '../pira/evaluation/rules';
import type { InterimKind } from '../pira/evaluation/interim/monitored';
import type { Correction } from '../pira/plan/correction';
import type { Printed } from '../pira/sheet/sheetEdit';
import type { Presentation } from '../pira/reports/columns/resultBlocks';

/** A finding that the office has set aside, by the finding's identity. */
export interface IgnoredFinding {
  readonly identity: string;
  readonly reason: string;
}

/** What the office said of a pair of indicators of two plans, by the pair's identity. */
export interface MatchDecision {
  readonly identity: string;
  readonly decision: Decision;
}

/** What the office chose for this workbook; kept in the workbook, so that colleagues share it. */
export interface Settings {
  /** The year to evaluate; null takes the plan's own. */
  readonly year: number | null;
  /** By which outcomes are made. */
  readonly rules: EvaluationRules;
  /** Rules that somebody kept in the workbook and that cannot be used, such as a threshold of 0; they are said. */
  readonly refusedRules: readonly RefusedRule[];
  /** Results as plain values, or as formulas that follow the actual values. */
  readonly presentation: Presentation;
  /** What is printed of a sheet with results; null leaves it as people have it. */
  readonly printed: Printed | null;
  /** Who publishes, as the cover of documents names it, and the act by which; "" where the office has not said it. */
  readonly body: string;
  readonly act: string;
  /** By what this workbook is known again when a collection made from it comes back; "" until one is made. */
  readonly identity: string;
  /** The logo of who publishes, as base64 of a PNG or JPEG; "" for none. */
  readonly logo: string;
  readonly ignored: readonly IgnoredFinding[];
  readonly matches: readonly MatchDecision[];
  /** How values within the year are held against the target, where the office says it, by the indicators' keys. */
  readonly ways: Readonly<Record<string, InterimKind>>;
  /** What the office set right in the reading, in the order of their keys. */
  readonly corrections: readonly Correction[];
}

/** A change of some settings; what it does not name stays as it is, also what colleagues keep meanwhile. */
export interface SettingsChange extends Partial<
  Omit<Settings, 'ignored' | 'rules' | 'refusedRules' | 'matches' | 'ways' | 'corrections'>
> {
  readonly rules?: Partial<EvaluationRules>;
  readonly ignored?: IgnoredFinding;
  /** The identity of a finding that is no longer set aside. */
  readonly restored?: string;
  /** Of one indicator; null takes what was said back. */
  readonly way?: { readonly indicator: string; readonly how: InterimKind | null };
  /** Null takes what was said back. */
  readonly match?: { readonly identity: string; readonly decision: Decision | null };
  /** Corrections of the reading to keep; one of the same subject is replaced. */
  readonly corrected?: readonly Correction[];
  /** Corrections of the reading that no longer count. */
  readonly withdrawn?: readonly Correction[];
}

export const DEFAULT_SETTINGS: Settings = {
  year: null,
  rules: DEFAULT_RULES,
  refusedRules: [],
  presentation: 'values',
  printed: null,
  body: '',
  act: '',
  identity: '',
  logo: '',
  ignored: [],
  matches: [],
  ways: {},
  corrections: [],
};
