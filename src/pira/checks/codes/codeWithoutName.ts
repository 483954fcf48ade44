import { officialName } from '../../catalogue/officialName';
import { onlyNameOf } from '../../catalogue/suggest';
import type { Check, Defect } from '../check';
import { inEveryRow, replaceWhole } from '../fix';
import type { Inspection } from '../inspection';
import { printedCode, type Coding } from './codings';

/** Whether a text ends with a code, so that the name can follow: not "Programma 005 della Missione 011" with 005. */
function endsWith(text: string, code: string): boolean {
  return Number(/(\d+)\D*$/u.exec(text)?.[1]) === Number(code);
}

function defectOf(inspection: Inspection, coding: Coding): readonly Defect[] {
  const { level, mission, coded } = coding;
  const { code, codeCell, name } = coded;
  if (code === null || codeCell === null || name !== '' || mission === null) return [];
  const programme = level === 'mission' ? null : code;
  const official = officialName(mission, programme, inspection.plan.year);
  const certain = official?.lastRead === null ? official.label.name : onlyNameOf(mission, programme);
  const printed = inspection.textAt(codeCell);
  const defect: Defect = {
    place: codeCell,
    text: code,
    message: {
      code: 'code-without-name',
      printed: printedCode(coding),
      suggestion: certain ?? official?.label.name ?? '',
      lastRead: official?.lastRead ?? null,
    },
  };
  return inEveryRow(inspection, defect, (cell) =>
    certain === null || !endsWith(printed, code)
      ? null
      : replaceWhole(inspection, cell, printed, `${printed.trim()} - ${certain}`),
  );
}

/** A code without its name; fixed where the code has one name only, or the year's name is confirmed. */
export const codeWithoutName: Check = {
  rule: 'code-without-name',
  severity: 'warning',
  defects: (inspection) => inspection.codings.flatMap((coding) => defectOf(inspection, coding)),
};
