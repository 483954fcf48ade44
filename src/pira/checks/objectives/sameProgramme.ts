import type { Objective } from '../../plan';

/** The same for objectives of one programme. */
export function programmeKey({ mission, programme }: Objective): string {
  return `${mission.code ?? mission.name}\n${programme.code ?? programme.name}`;
}
