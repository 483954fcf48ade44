import { missionCodeFor, programmeCodeFor } from '../catalogue/codeOfName';
import type { Coded, Objective } from './plan';

/** The code of a mission, by its name where it is not printed. */
export function missionCode({ code, name }: Coded): string | null {
  return code ?? missionCodeFor(name);
}

/** The code of a programme, by its name where it is not printed. */
export function programmeCode({ mission, programme }: Objective): string | null {
  const parent = missionCode(mission);
  return programme.code ?? (parent === null ? null : programmeCodeFor(parent, programme.name));
}

/** MMM.PPP.NNN: the plan's own code, else made of its parts; "" where a part is missing. */
export function objectiveCode(objective: Objective): string {
  const mission = missionCode(objective.mission);
  const programme = programmeCode(objective);
  if (objective.code !== null) return objective.code;
  if (mission === null || programme === null || objective.number === null) return '';
  return [mission, programme, String(objective.number).padStart(3, '0')].join('.');
}

/** The title with its number in front, as the plan prints it. */
export function numberedTitle({ number, title }: Pick<Objective, 'number' | 'title'>): string {
  return number === null ? title.text : `${number}. ${title.text}`;
}
