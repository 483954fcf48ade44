import type { CellRef } from '../../address';
import type { Field, Plan } from '../../plan';
import { fold } from '../../reading/fold';
import { remembering } from '../../remembering';
import type { Check, Defect } from '../check';
import { DOMAIN_WORDS, REAL_NEIGHBOURS } from './domainWords';

const KNOWN = new Set([...DOMAIN_WORDS, ...REAL_NEIGHBOURS]);
/** Endings are inflection, beginnings prefixes: only letters between them tell a slip. */
const KEPT_AT_END = 2;
/** In shorter words one letter makes another real word. */
const LONG_WORD = /\p{L}{8,}/gu;
/** c and e are the letters that scanning confuses most in the abbreviation "ecc." */
const ABBREVIATION = /(?<!\p{L})[ce]{3}\.(?!\p{L})/giu;

function innerGaps(word: string): readonly string[] {
  return Array.from(
    { length: Math.max(0, word.length - KEPT_AT_END - 1) },
    (_, index) => `${word.slice(0, index + 1)}*${word.slice(index + 2)}`,
  );
}

const BY_GAP: ReadonlyMap<string, string> = new Map(
  DOMAIN_WORDS.flatMap((word) => innerGaps(word).map((gap) => [gap, word] as const)),
);

function likelyWord(word: string): string | null {
  const folded = fold(word);
  if (KNOWN.has(folded)) return null;
  return (
    innerGaps(folded)
      .map((gap) => BY_GAP.get(gap))
      .find((known) => known !== undefined) ?? null
  );
}

function proseOf(plan: Plan): readonly Field[] {
  return [
    ...plan.objectives.flatMap(({ title, description, activities }) => [title, description, activities]),
    ...plan.indicators.flatMap(({ name, description }) => [name, description]),
  ];
}

function defectsIn(
  text: string,
  cell: CellRef,
  suggestionFor: (word: string) => string | null,
): readonly Defect[] {
  const found: Defect[] = [];
  const suspect = (word: string, suggestion: string | null): void => {
    if (suggestion !== null)
      found.push({ place: cell, text: word, message: { code: 'suspect-word', text: word, suggestion } });
  };
  for (const word of text.match(LONG_WORD) ?? []) suspect(word, suggestionFor(word));
  for (const abbreviation of text.match(ABBREVIATION) ?? [])
    suspect(abbreviation, abbreviation.toLowerCase() === 'ecc.' ? null : 'ecc.');
  return found;
}

/** Words one inner letter away from a word of the field: slips of scanning or typing. */
export const suspectWord: Check = {
  rule: 'suspect-word',
  severity: 'info',
  defects: ({ plan }) => {
    const suggestionFor = remembering(likelyWord);
    return proseOf(plan).flatMap(({ text, cell }) =>
      cell === null ? [] : defectsIn(text, cell, suggestionFor),
    );
  },
};
