import type { CatalogueName } from './catalogueName';
import { MISSION_NAMES } from './missions';
import { PROGRAMME_NAMES } from './programmes';

/** Every wording of one mission (programme null) or programme, oldest first; none for an unknown code. */
export function namesOfCode(mission: string, programme: string | null): readonly CatalogueName[] {
  const names = programme === null ? MISSION_NAMES : PROGRAMME_NAMES;
  return names.filter((entry) => entry.mission === mission && entry.programme === programme);
}

/** Every wording of every programme of a mission; of all missions where the mission is null. */
export function programmeNamesIn(mission: string | null): readonly CatalogueName[] {
  return mission === null ? PROGRAMME_NAMES : PROGRAMME_NAMES.filter((entry) => entry.mission === mission);
}

/** Whether the names of a mission's programmes are held here. */
export function isKnownMission(mission: string): boolean {
  return namesOfCode(mission, null).length > 0;
}
