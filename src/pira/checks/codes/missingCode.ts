import { officialName } from '../../catalogue/officialName';
import type { Check, Defect } from '../check';
import { inEveryRow, replaceIn } from '../fix';
import { quote } from '../place';

/** A name without its code; fixed where the name stands for one code only, which the State still had in the year. */
export const missingCode: Check = {
  rule: 'missing-code',
  severity: 'warning',
  defects: (inspection) => {
    const namingOf = new Map(inspection.namings.map((naming) => [naming.coding, naming]));
    return inspection.codings.flatMap((coding): readonly Defect[] => {
      const { code, name, nameCell } = coding.coded;
      if (code !== null || name === '' || nameCell === null) return [];
      const naming = namingOf.get(coding);
      const suggestion = naming === undefined ? null : (naming.programme ?? naming.mission);
      const official = naming && officialName(naming.mission, naming.programme, inspection.plan.year);
      const defect: Defect = {
        place: nameCell,
        text: name,
        message: {
          code: 'missing-code',
          name: quote(name),
          suggestion: suggestion ?? '',
          lastRead: official ? official.lastRead : (naming?.certain?.label.to ?? null),
        },
      };
      return inEveryRow(inspection, defect, (cell) =>
        suggestion === null || !official
          ? null
          : replaceIn(inspection, cell, name, `${suggestion} - ${name}`),
      );
    });
  },
};
