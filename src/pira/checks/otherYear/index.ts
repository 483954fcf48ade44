import { codeReused } from './codeReused';
import { easierThanResult } from './easierThanResult';
import { objectiveVanished } from './objectiveVanished';
import { reachedAndKept } from './reachedAndKept';
import { reasonMissing } from './reasonMissing';
import type { Compared, YearFinding, YearRule } from './yearRule';

/** The rules that need the other year's plan, in the order in which their findings are listed. */
const YEAR_RULES: readonly YearRule[] = [
  reasonMissing,
  easierThanResult,
  objectiveVanished,
  codeReused,
  reachedAndKept,
];

/** What is to be said of a plan beside the one before it. */
export function yearFindings(compared: Compared): readonly YearFinding[] {
  return YEAR_RULES.flatMap((rule) => rule.defects(compared).map((defect) => ({ ...defect, rule })));
}
