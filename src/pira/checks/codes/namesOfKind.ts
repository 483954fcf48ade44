import { isWholeWords, type NameMatchKind } from '../../catalogue/matchName';
import { lastKnownBefore } from '../../catalogue/officialSource';
import { repeatedDefect, fixPart } from '../fix';
import type { Inspection } from '../inspection';
import { quote } from '../place';
import type { Defect } from '../rule';
import type { Sentence } from '../wording';
import { confirmationHint } from './confirmationHint';
import type { Naming } from './namings';
import { wordingOfOtherYears, type OtherYears, sayOtherYears } from './otherYears';

/** What a finding on a name quotes. */
export interface QuotedName extends OtherYears {
  readonly name: string;
  readonly official: string;
  /** Whether the official wording is that of other years, so that the sentence names that of the plan's year too. */
  readonly isOld: boolean;
}

/** How a sentence ends behind an official name: from which years it is, where that is to be known. */
export const endOfName = {
  it: (p: QuotedName): string => (p.isOld ? `. ${sayOtherYears.it(p)}` : `${confirmationHint.it(p)}.`),
  en: (p: QuotedName): string => (p.isOld ? `. ${sayOtherYears.en(p)}` : `${confirmationHint.en(p)}.`),
};

/**
 * Programmes are the body's own (D.P.C.M. 12/12/2012): one that is called by some whole words of the State's name may
 * be meant so, one that is cut within a word is not.
 */
function isOwnShortName({ programme, name, certain }: Naming): boolean {
  return programme !== null && certain?.kind === 'truncated' && isWholeWords(name, certain.label);
}

/** The names that stand for an official name of their code, but not in its wording. */
export function nameDefectsOfKind(
  inspection: Inspection,
  kinds: readonly NameMatchKind[],
  message: (about: QuotedName) => Sentence,
): readonly Defect[] {
  return inspection.namings.flatMap((naming): readonly Defect[] => {
    const { place, code, name, matches, certain } = naming;
    const match = certain ?? matches[0];
    if (match === undefined || !kinds.includes(match.kind)) return [];
    const official = match.label.name;
    const old = wordingOfOtherYears(naming, inspection.plan.year);
    const current = { years: '', current: official, lastRead: lastKnownBefore(inspection.plan.year) };
    const about = { ...current, ...old, name: quote(name), printed: code, official, isOld: old !== null };
    const defect: Defect = {
      place,
      text: name,
      message: message(about),
      isLesser: isOwnShortName(naming),
      shared: { key: `${code}|${name}` },
    };
    return repeatedDefect(inspection, defect, (cell) =>
      certain === null ? null : fixPart(inspection, cell, name, official),
    );
  });
}
