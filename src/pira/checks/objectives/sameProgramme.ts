import type { Objective } from '../../plan';

/** The same for objectives of one programme. */
export function programmeKey({ mission, programme }: Objective): string {
  return JSON.stringify([mission.code ?? mission.name, programme.code ?? programme.name]);
}
