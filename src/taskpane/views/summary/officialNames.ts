import { nameKey } from '../../../pira/catalogue/nameKey';
import { officialName } from '../../../pira/catalogue/officialName';
import type { Coded } from '../../../pira/plan/plan';

/** The official name of what has this code in a year, where the plan's name is another one; "" where it is the same. */
export function officialNameIfOther(mission: Coded, programme: Coded | null, year: number | null): string {
  const { name } = programme ?? mission;
  if (mission.code === null || programme?.code === null) return '';
  const official = officialName(mission.code, programme?.code ?? null, year)?.label.name ?? '';
  return nameKey(official) === nameKey(name) ? '' : official;
}
