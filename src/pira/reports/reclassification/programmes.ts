import { missionCode, programmeCode } from '../../plan/codes';
import type { Coded, Objective, Plan } from '../../plan/plan';

/** The objectives of one programme of one mission, in the order of their numbers. */
export interface ProgrammeGroup {
  /** Printed, else the one that the name stands for; null where neither tells it. */
  readonly mission: string | null;
  readonly programme: string | null;
  /** Every different name that the plan prints. */
  readonly missionNames: readonly string[];
  readonly programmeNames: readonly string[];
  readonly objectives: readonly Objective[];
}

/** The objectives by mission and programme, in the order of the codes; what has no code comes last. */
export function programmesOf({ objectives }: Plan): readonly ProgrammeGroup[] {
  const groups = new Map<string, Objective[]>();
  for (const objective of objectives) {
    const key = JSON.stringify([
      missionCode(objective.mission) ?? `~${objective.mission.name.toLowerCase()}`,
      programmeCode(objective) ?? `~${objective.programme.name.toLowerCase()}`,
    ]);
    const group = groups.get(key);
    if (group) group.push(objective);
    else groups.set(key, [objective]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, members]): ProgrammeGroup => {
      const [first] = members;
      return {
        mission: first ? missionCode(first.mission) : null,
        programme: first ? programmeCode(first) : null,
        missionNames: namesOf(members.map(({ mission }) => mission)),
        programmeNames: namesOf(members.map(({ programme }) => programme)),
        objectives: members.toSorted(
          (a, b) => (a.number ?? Infinity) - (b.number ?? Infinity) || a.id - b.id,
        ),
      };
    });
}

function namesOf(codings: readonly Coded[]): string[] {
  return [...new Set(codings.map(({ name }) => name).filter((name) => name !== ''))];
}
