import type { Field } from '../../plan/plan';
import { fold } from '../../lexicon/text/fold';
import { misprintMatcher } from '../../lexicon/text/misprints';
import { remembering } from '../../remembering';
import type { Defect, Rule } from '../rule';
import { wording } from '../wording';
import { DOMAIN_WORDS, REAL_NEIGHBOURS } from '../../lexicon/domainWords';

const messages = {
  suspectWord: wording({
    it: (p: { text: string; suggestion: string }) =>
      `«${p.text}» sembra un errore di scansione o di battitura per «${p.suggestion}»: controllare.`,
    en: (p) => `“${p.text}” looks like a scanning or typing error for “${p.suggestion}”: check it.`,
  }),
};

const KNOWN = new Set([...DOMAIN_WORDS, ...REAL_NEIGHBOURS]);
/** Endings are inflection, beginnings prefixes: only letters between them tell a slip. */
const KEPT_AT_END = 2;
/** In shorter words one letter makes another real word. */
const SHORTEST = 8;
const LONG_WORD = /\p{L}{8,}/gu;
/** c and e are the letters that scanning confuses most in the abbreviation "ecc." */
const ABBREVIATION = /(?<!\p{L})[ce]{3}\.(?!\p{L})/giu;
const MAY_ABBREVIATE = /[ce]{3}\./i;

const LATIN = 256;
/** The letters among the first characters, by their codes. */
const IS_LETTER = Array.from({ length: LATIN }, (_, code) => /\p{L}/u.test(String.fromCharCode(code)));

const domainWord = misprintMatcher(DOMAIN_WORDS, {
  slips: ['replaced'],
  keptAtStart: 1,
  keptAtEnd: KEPT_AT_END,
});

function likelyWord(word: string): string | null {
  const folded = fold(word);
  return KNOWN.has(folded) ? null : domainWord(folded);
}

type Misprint = Pick<Defect, 'text' | 'message' | 'shared'>;

function misprint(text: string, suggestion: string): Misprint {
  return { text, message: messages.suspectWord({ text, suggestion }), shared: { key: text } };
}

/** Calls with every long run of letters; characters beyond the Latin ones are taken for letters. */
function eachLongRun(text: string, look: (run: string) => void): void {
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= LATIN || IS_LETTER[code] === true) continue;
    if (at - from >= SHORTEST) look(text.slice(from, at));
    from = at + 1;
  }
  if (text.length - from >= SHORTEST) look(text.slice(from));
}

function wordMisprints(run: string): readonly Misprint[] {
  return (run.match(LONG_WORD) ?? []).flatMap((word) => {
    const suggestion = likelyWord(word);
    return suggestion === null ? [] : [misprint(word, suggestion)];
  });
}

function abbreviationMisprints(text: string): readonly Misprint[] {
  if (!MAY_ABBREVIATE.test(text)) return [];
  const found = text.match(ABBREVIATION) ?? [];
  return found.filter((one) => one.toLowerCase() !== 'ecc.').map((one) => misprint(one, 'ecc.'));
}

/** Words one inner letter away from a word of the field: slips of scanning or typing. */
export const suspectWord: Rule = {
  id: 'suspect-word',
  remedy: 'tidy',
  severity: 'info',
  it: {
    title: 'Parola sospetta',
    why: 'Gli errori di scansione rendono incerto il testo pubblicato.',
    todo: 'Controllare la parola: sembra un errore di scansione o di battitura.',
  },
  en: { title: 'Suspect word', why: 'Scanning slips make the published text uncertain.' },
  messages,
  defects: ({ plan }) => {
    const slipsIn = remembering(wordMisprints);
    const found: Defect[] = [];
    const look = ({ text, cell }: Field): void => {
      if (cell === null) return;
      eachLongRun(text, (run) => {
        for (const one of slipsIn(run)) found.push({ place: cell, ...one });
      });
      for (const one of abbreviationMisprints(text)) found.push({ place: cell, ...one });
    };
    for (const { title, description, activities } of plan.objectives)
      for (const field of [title, description, activities]) look(field);
    for (const { name, description } of plan.indicators) {
      look(name);
      look(description);
    }
    return found;
  },
};
