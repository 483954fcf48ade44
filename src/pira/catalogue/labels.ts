import type { CatalogueName } from './label';
import { MISSION_LABELS } from './missions';
import { PROGRAMME_LABELS } from './programmes';

/** Every wording of one mission (programme null) or programme, oldest first; none for an unknown code. */
export function labelsOf(mission: string, programme: string | null): readonly CatalogueName[] {
  const labels = programme === null ? MISSION_LABELS : PROGRAMME_LABELS;
  return labels.filter((label) => label.mission === mission && label.programme === programme);
}

/** Every wording of every programme of a mission; of all missions where the mission is null. */
export function programmeLabelsIn(mission: string | null): readonly CatalogueName[] {
  return mission === null ? PROGRAMME_LABELS : PROGRAMME_LABELS.filter((label) => label.mission === mission);
}

/** Whether the names of a mission's programmes are held here. */
export function isKnownMission(mission: string): boolean {
  return labelsOf(mission, null).length > 0;
}
