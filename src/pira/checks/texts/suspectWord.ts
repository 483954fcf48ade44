import type { CellRef } from '../../address';
import type { Field, Plan } from '../../plan';
import { fold } from '../../reading/fold';
import { remembering } from '../../remembering';
import type { Check, Defect } from '../check';
import { DOMAIN_WORDS, REAL_NEIGHBOURS } from './domainWords';

const KNOWN = new Set([...DOMAIN_WORDS, ...REAL_NEIGHBOURS]);
/** Endings are inflection, beginnings prefixes: only letters between them tell a slip. */
const KEPT_AT_END = 2;
const SHORTEST_WORD = 8;
const WORD = /\p{L}+/gu;
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
  if (word.length < SHORTEST_WORD) return null;
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
  const words = (text.match(WORD) ?? []).map((word) => [word, suggestionFor(word)] as const);
  const abbreviations = (text.match(ABBREVIATION) ?? [])
    .filter((abbreviation) => abbreviation.toLowerCase() !== 'ecc.')
    .map((abbreviation) => [abbreviation, 'ecc.'] as const);
  return [...words, ...abbreviations].flatMap(([word, suggestion]) =>
    suggestion === null
      ? []
      : [{ place: cell, text: word, message: { code: 'suspect-word', text: word, suggestion } as const }],
  );
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
