import { isWholeWords, type NameMatchKind } from '../../catalogue/matchName';
import { officialName } from '../../catalogue/officialName';
import { lastKnownBefore } from '../../catalogue/officialSource';
import type { FindingMessage } from '../../messages';
import type { Check, Defect } from '../check';
import type { RuleId, Severity } from '../finding';
import { inEveryRow, replaceIn } from '../fix';
import { quote } from '../place';
import type { Naming } from './namings';

type NameMessage = Extract<
  FindingMessage,
  { code: 'unofficial-name' | 'truncated-name' | 'name-spelling' }
>['code'];

/**
 * Programmes are the body's own (D.P.C.M. 12/12/2012): one that is called by some whole words of the State's name may
 * be meant so, one that is cut within a word is not.
 */
function isOwnShortName({ programme, name, certain }: Naming): boolean {
  return programme !== null && certain !== null && isWholeWords(name, certain.label);
}

/** A rule on names that stand for an official name of their code, but not in its wording. */
function wordingCheck(
  rule: RuleId & NameMessage,
  severity: Severity,
  kinds: readonly NameMatchKind[],
): Check {
  return {
    rule,
    severity,
    defects: (inspection) =>
      inspection.namings.flatMap((naming): readonly Defect[] => {
        const { place, code, name, matches, certain } = naming;
        const match = certain ?? matches[0];
        if (match === undefined || !kinds.includes(match.kind)) return [];
        const official = match.label.name;
        const lastRead = lastKnownBefore(inspection.plan.year);
        const defect: Defect = {
          place,
          text: name,
          message: { code: rule, name: quote(name), printed: code, official, lastRead },
          ...(match.kind === 'truncated' && isOwnShortName(naming) ? { severity: 'info' } : {}),
        };
        return inEveryRow(inspection, defect, (cell) =>
          certain === null ? null : replaceIn(inspection, cell, name, official),
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

/** A name that stands for another code: of a mission it puts the spending elsewhere, of a programme it may be meant. */
export const nameOfAnotherCode: Check = {
  rule: 'name-of-another-code',
  severity: 'error',
  defects: ({ plan, namings }) =>
    namings.flatMap((naming): readonly Defect[] => {
      const [other] = naming.elsewhere;
      if (naming.matches.length > 0 || other === undefined) return [];
      const { mission, programme } = other.label;
      const message: FindingMessage = {
        code: 'name-of-another-code',
        name: quote(naming.name),
        printed: naming.code,
        other: programme === null ? mission : `${mission}-${programme}`,
        lastRead: lastKnownBefore(plan.year),
      };
      const severity = naming.programme === null ? 'error' : 'warning';
      return [{ place: naming.place, text: naming.name, message, severity }];
    }),
};

/** A name that stands for no code at all: of a programme, it may be the body's own. */
export const unknownName: Check = {
  rule: 'unofficial-name',
  severity: 'warning',
  defects: ({ plan, namings }) =>
    namings.flatMap((naming): readonly Defect[] => {
      const official = officialName(naming.mission, naming.programme, plan.year);
      if (naming.matches.length > 0 || naming.elsewhere.length > 0 || official === null) return [];
      const message: FindingMessage = {
        code: naming.programme === null ? 'unofficial-name' : 'own-name',
        name: quote(naming.name),
        printed: naming.code,
        official: official.label.name,
        lastRead: official.lastRead,
      };
      const severity = naming.programme === null ? 'warning' : 'info';
      return [{ place: naming.place, text: naming.name, message, severity }];
    }),
};
