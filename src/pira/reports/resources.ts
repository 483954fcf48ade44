import type { Objective } from '../plan/plan';

/** The resources of an objective for a year, else those that name no year, in euro; null where it has none. */
export function resourcesOf({ resources }: Objective, year: number | null): number | null {
  const ofYear = resources.filter((resource) => resource.year === year);
  const chosen = ofYear.length > 0 ? ofYear : resources.filter((resource) => resource.year === null);
  const amounts = chosen.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
}
