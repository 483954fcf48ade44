import type { NameMatchKind } from '../../catalogue/matchName';
import { officialName } from '../../catalogue/officialName';
import type { FindingMessage } from '../../messages';
import type { Check, Defect } from '../check';
import type { RuleId, Severity } from '../finding';
import { inEveryRow, replaceIn } from '../mend';
import { quote } from '../place';
import type { Naming } from './namings';

type NameMessage = Extract<
  FindingMessage,
  { code: 'unofficial-name' | 'truncated-name' | 'name-spelling' }
>['code'];

/** A rule on names that stand for exactly one official name of their code, but not in its wording. */
function wordingCheck(
  rule: RuleId & NameMessage,
  severity: Severity,
  kinds: readonly NameMatchKind[],
): Check {
  return {
    rule,
    severity,
    defects: (inspection) =>
      inspection.namings.flatMap(({ place, code, name, matches }): readonly Defect[] => {
        const [match] = matches;
        if (match === undefined || !kinds.includes(match.kind)) return [];
        const official = match.label.name;
        const defect: Defect = {
          place,
          text: name,
          message: { code: rule, name: quote(name), printed: code, official },
        };
        return inEveryRow(inspection, defect, (cell) =>
          matches.length === 1 ? replaceIn(inspection, cell, name, official) : null,
        );
      }),
  };
}

/** A name cut at either end. */
export const truncatedName = wordingCheck('truncated-name', 'warning', ['truncated']);
/** "e" for "ed" or the reverse. */
export const nameSpelling = wordingCheck('name-spelling', 'info', ['spelling']);
/** A shortened or misspelt name. */
export const shortenedName = wordingCheck('unofficial-name', 'warning', ['alias', 'misspelt']);

function wrongNames(naming: Naming): boolean {
  return naming.matches.length === 0;
}

/** A name that stands for another code. */
export const nameOfAnotherCode: Check = {
  rule: 'name-of-another-code',
  severity: 'error',
  defects: ({ namings }) =>
    namings.flatMap((naming): readonly Defect[] => {
      const [other] = naming.elsewhere;
      if (!wrongNames(naming) || other === undefined) return [];
      const { mission, programme } = other.label;
      const message: FindingMessage = {
        code: 'name-of-another-code',
        name: quote(naming.name),
        printed: naming.code,
        other: programme === null ? mission : `${mission}-${programme}`,
      };
      return [{ place: naming.place, text: naming.name, message }];
    }),
};

/** A name that stands for no code at all. */
export const unknownName: Check = {
  rule: 'unofficial-name',
  severity: 'warning',
  defects: ({ plan, namings }) =>
    namings.flatMap((naming): readonly Defect[] => {
      const official = officialName(naming.mission, naming.programme, plan.year);
      if (!wrongNames(naming) || naming.elsewhere.length > 0 || official === null) return [];
      const message: FindingMessage = {
        code: 'unofficial-name',
        name: quote(naming.name),
        printed: naming.code,
        official: official.label.name,
      };
      return [{ place: naming.place, text: naming.name, message }];
    }),
};
