import { isKnownMission } from '../../catalogue/labels';
import { isMissionCode } from '../../catalogue/missions';
import type { Check } from '../check';
import { codings } from './codings';

/** Missions of the State budget whose names the catalogue does not hold: each once, where it first stands. */
export const uncheckedMission: Check = {
  rule: 'unchecked-mission',
  severity: 'info',
  defects: ({ plan }) => {
    const seen = new Set<string>();
    return codings(plan).flatMap(({ level, coded: { code, codeCell } }) => {
      if (level !== 'mission' || code === null || codeCell === null || seen.has(code)) return [];
      if (isKnownMission(code) || !isMissionCode(code)) return [];
      seen.add(code);
      return [
        { place: codeCell, text: code, message: { code: 'unchecked-mission', printed: code } as const },
      ];
    });
  },
};
