import { missionCodeFor, programmeCodeFor } from '../../catalogue/suggest';
import type { Check, Defect } from '../check';
import { replaceIn } from '../mend';
import { quote } from '../place';
import type { Coding } from './codings';

function suggestionFor({ level, mission, coded: { name } }: Coding): string | null {
  if (level === 'mission') return missionCodeFor(name);
  return mission === null ? null : programmeCodeFor(mission, name);
}

/** A name without its code; mended where the name stands for one code only. */
export const missingCode: Check = {
  rule: 'missing-code',
  severity: 'warning',
  defects: (inspection) =>
    inspection.codings.flatMap((coding): readonly Defect[] => {
      const { code, name, nameCell } = coding.coded;
      if (code !== null || name === '' || nameCell === null) return [];
      const suggestion = suggestionFor(coding);
      return [
        {
          place: nameCell,
          text: name,
          message: { code: 'missing-code', name: quote(name), suggestion: suggestion ?? '' },
          mend: suggestion === null ? null : replaceIn(inspection, nameCell, name, `${suggestion} - ${name}`),
        },
      ];
    }),
};
