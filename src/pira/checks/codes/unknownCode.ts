import { isKnownMission, labelsOf } from '../../catalogue/labels';
import { isMissionCode } from '../../catalogue/missions';
import type { Check, Defect } from '../check';
import type { Coding } from './codings';

function defectOf({ level, mission, coded }: Coding): Defect | null {
  const { code, codeCell } = coded;
  if (code === null || codeCell === null) return null;
  if (level === 'mission') {
    return isMissionCode(code)
      ? null
      : { place: codeCell, text: code, message: { code: 'unknown-mission-code', printed: code } };
  }
  if (mission === null || !isKnownMission(mission) || labelsOf(mission, code).length > 0) return null;
  return {
    place: codeCell,
    text: `${mission}-${code}`,
    message: { code: 'unknown-programme-code', printed: code, mission },
  };
}

/** Codes that the State budget does not know. */
export const unknownCode: Check = {
  rule: 'unknown-code',
  severity: 'error',
  defects: ({ codings }) => codings.map(defectOf).filter((defect) => defect !== null),
};
