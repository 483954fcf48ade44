import { openData as words } from '../messages/it/openData';
import type { Plan } from '../plan/plan';
import { sayAppliedCorrections } from '../plan/sayCorrection';

/** The line that says what the reading of a plan owes to the office; none where the office says nothing that counts. */
export function officeRemark(plan: Pick<Plan, 'corrections'>): readonly string[] {
  const said = sayAppliedCorrections(plan);
  return said.length === 0 ? [] : [words.office({ said: said.join('; ') })];
}
