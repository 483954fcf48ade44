import { isKnownMission, labelsOf } from '../../catalogue/labels';
import { matchName } from '../../catalogue/matchName';
import { isMissionCode } from '../../catalogue/missions';
import type { Coding } from './codings';

const LEAST_FOREIGN = 2;

/**
 * Whether the missions are those of another list, such as that of municipalities: several have codes that the catalogue
 * does not hold, at least as many as it does, and no name is that of its code.
 */
export function areOfOtherCatalogue(codings: readonly Coding[]): boolean {
  const missions = new Map<string, string>();
  for (const { level, coded } of codings)
    if (level === 'mission' && coded.code !== null && isMissionCode(coded.code))
      missions.set(coded.code, coded.name);
  const known = [...missions].filter(([code]) => isKnownMission(code));
  const foreign = missions.size - known.length;
  const isOfAnother = ([code, name]: readonly [string, string]): boolean =>
    name !== '' && matchName(name, labelsOf(code, null)).length === 0;
  return foreign >= LEAST_FOREIGN && foreign >= known.length && known.length > 0 && known.every(isOfAnother);
}
