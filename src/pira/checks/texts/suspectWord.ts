import type { Field } from '../../plan';
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

type Slip = Pick<Defect, 'text' | 'message'>;

function slip(text: string, suggestion: string): Slip {
  return { text, message: { code: 'suspect-word', text, suggestion } };
}

function slipsIn(text: string, suggestionFor: (word: string) => string | null): readonly Slip[] {
  const found: Slip[] = [];
  for (const word of text.match(LONG_WORD) ?? []) {
    const suggestion = suggestionFor(word);
    if (suggestion !== null) found.push(slip(word, suggestion));
  }
  if (!text.includes('.')) return found;
  for (const abbreviation of text.match(ABBREVIATION) ?? [])
    if (abbreviation.toLowerCase() !== 'ecc.') found.push(slip(abbreviation, 'ecc.'));
  return found;
}

/** Words one inner letter away from a word of the field: slips of scanning or typing. */
export const suspectWord: Check = {
  rule: 'suspect-word',
  severity: 'info',
  defects: ({ plan }) => {
    const suggestionFor = remembering(likelyWord);
    const slipsOf = remembering((text) => slipsIn(text, suggestionFor));
    const found: Defect[] = [];
    const look = ({ text, cell }: Field): void => {
      if (cell !== null) for (const one of slipsOf(text)) found.push({ place: cell, ...one });
    };
    for (const { title, description, activities } of plan.objectives)
      for (const field of [title, description, activities]) look(field);
    for (const { name, description } of plan.indicators) for (const field of [name, description]) look(field);
    return found;
  },
};
