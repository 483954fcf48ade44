import { isWholeWords, type NameMatchKind } from '../../catalogue/matchName';
import { lastKnownBefore } from '../../catalogue/officialSource';
import { inEveryRow, replaceIn } from '../fix';
import type { Inspection } from '../inspection';
import { quote } from '../place';
import type { Defect } from '../rule';
import type { Sentence } from '../wording';
import { toConfirm } from './lastRead';
import type { Naming } from './namings';
import { ofOtherYears, type OtherYears, sayOtherYears } from './otherYears';

/** What a finding on a name quotes. */
export interface QuotedName extends OtherYears {
  readonly name: string;
  readonly official: string;
  /** Whether the official wording is that of other years, so that the sentence names that of the plan's year too. */
  readonly isOld: boolean;
}

/** How a sentence ends behind an official name: from which years it is, where that is to be known. */
export const endOfName = {
  it: (p: QuotedName): string => (p.isOld ? `. ${sayOtherYears.it(p)}` : `${toConfirm.it(p)}.`),
  en: (p: QuotedName): string => (p.isOld ? `. ${sayOtherYears.en(p)}` : `${toConfirm.en(p)}.`),
};

/**
 * Programmes are the body's own (D.P.C.M. 12/12/2012): one that is called by some whole words of the State's name may
 * be meant so, one that is cut within a word is not.
 */
function isOwnShortName({ programme, name, certain }: Naming): boolean {
  return programme !== null && certain?.kind === 'truncated' && isWholeWords(name, certain.label);
}

/** The names that stand for an official name of their code, but not in its wording. */
export function namesOfKind(
  inspection: Inspection,
  kinds: readonly NameMatchKind[],
  message: (about: QuotedName) => Sentence,
): readonly Defect[] {
  return inspection.namings.flatMap((naming): readonly Defect[] => {
    const { place, code, name, matches, certain } = naming;
    const match = certain ?? matches[0];
    if (match === undefined || !kinds.includes(match.kind)) return [];
    const official = match.label.name;
    const old = ofOtherYears(naming, inspection.plan.year);
    const current = { years: '', current: official, lastRead: lastKnownBefore(inspection.plan.year) };
    const about = { ...current, ...old, name: quote(name), printed: code, official, isOld: old !== null };
    const defect: Defect = {
      place,
      text: name,
      message: message(about),
      isLesser: isOwnShortName(naming),
      shared: { key: `${code}|${name}` },
    };
    return inEveryRow(inspection, defect, (cell) =>
      certain === null ? null : replaceIn(inspection, cell, name, official),
    );
  });
}
