import { isKnownMission } from '../../catalogue/labels';
import { isMissionCode } from '../../catalogue/missions';
import type { Check } from '../check';

/** Missions of the State budget whose names the catalogue does not hold: each once, where it first stands. */
export const uncheckedMission: Check = {
  rule: 'unchecked-mission',
  severity: 'info',
  defects: ({ codings }) => {
    const seen = new Set<string>();
    return codings.flatMap(({ level, coded: { code, codeCell } }) => {
      if (level !== 'mission' || code === null || codeCell === null || seen.has(code)) return [];
      if (isKnownMission(code) || !isMissionCode(code)) return [];
      seen.add(code);
      return [
        { place: codeCell, text: code, message: { code: 'unchecked-mission', printed: code } as const },
      ];
    });
  },
};
