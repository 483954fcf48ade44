import { isKnownMission, namesOfCode } from '../../catalogue/catalogueNames';
import { matchName } from '../../catalogue/matchName';
import { isMissionCode } from '../../catalogue/missions';
import { fold, wordsOf } from '../../lexicon/text/fold';
import { isAmong, wordsIn } from '../../lexicon/text/sameWord';
import type { Coding } from './codings';

const LEAST_FOREIGN = 2;
const LEAST_LETTERS = 5; // shorter words are in every name

/** Whether a name has a word of an official name of its code, be it in another form. */
function hasWordOf(code: string, name: string): boolean {
  const words = wordsOf(fold(name)).filter((word) => word.length >= LEAST_LETTERS);
  const official = namesOfCode(code, null).map((one) => wordsIn(fold(one.name)));
  return words.some((word) => official.some((known) => isAmong(word, known) === true));
}

/**
 * Whether the missions are those of another list, such as that of municipalities: some have codes that the catalogue
 * does not hold, at least as many as it does, and no name is that of its code. One such code is enough where the names
 * of the others have no word in common with those of their codes.
 */
export function isOtherCatalogue(codings: readonly Coding[]): boolean {
  const missions = new Map<string, string>();
  for (const { level, coded } of codings)
    if (level === 'mission' && coded.code !== null && isMissionCode(coded.code))
      missions.set(coded.code, coded.name);
  const known = [...missions].filter(([code]) => isKnownMission(code));
  const foreign = missions.size - known.length;
  const isOfAnother = ([code, name]: readonly [string, string]): boolean =>
    name !== '' && matchName(name, namesOfCode(code, null)).length === 0;
  if (known.length === 0 || foreign < known.length || !known.every(isOfAnother)) return false;
  return foreign >= LEAST_FOREIGN || known.every(([code, name]) => !hasWordOf(code, name));
}
