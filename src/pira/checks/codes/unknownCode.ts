import { isKnownMission, labelsOf } from '../../catalogue/labels';
import { isMissionCode } from '../../catalogue/missions';
import { lastKnownBefore } from '../../catalogue/officialSource';
import type { Check, Defect } from '../check';
import type { Coding } from './codings';

function defectOf({ level, mission, coded }: Coding, lastRead: number | null): Defect | null {
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
    severity: 'info',
    message: { code: 'unknown-programme-code', printed: code, mission, lastRead },
  };
}

/**
 * Missions that the State budget has not, and programmes that its missions never had: missions are chosen among those
 * of the State, programmes are the body's own (D.P.C.M. 12/12/2012) and only worth a look.
 */
export const unknownCode: Check = {
  rule: 'unknown-code',
  severity: 'warning',
  defects: ({ plan, codings }) => {
    const lastRead = lastKnownBefore(plan.year);
    return codings.map((coding) => defectOf(coding, lastRead)).filter((defect) => defect !== null);
  },
};
