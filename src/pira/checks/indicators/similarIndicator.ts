import { RATIO } from '../../lexicon/measures';
import { STOP_WORDS } from '../../lexicon/smallWords';
import { wordsOf } from '../../lexicon/text/fold';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { similarityDefect, similarToOneAbove } from './similarToOneAbove';

const messages = {
  similarIndicator: wording({
    it: (p: { indicator: string; first: string }) =>
      `L’indicatore «${p.indicator}» ha quasi lo stesso nome, la stessa unità e lo stesso target di quello in ${p.first}: se è lo stesso, toglierne uno; se no, distinguere i nomi.`,
    en: (p) =>
      `The indicator “${p.indicator}” has almost the name, the unit and the target of the one in ${p.first}: if it is the same, remove one; if not, tell the names apart.`,
  }),
};

const SHORTEST_STEM = 4;

/** A word without its ending: singular and plural, masculine and feminine are one word. */
function stem(word: string): string {
  return word.length > SHORTEST_STEM ? word.replace(/[aeio]+$/, '') : word;
}

/** The words that carry the meaning of a folded name, whatever their order; null where none is left. */
function meaningOf(name: string): string | null {
  const words = wordsOf(name).filter((word) => !STOP_WORDS.has(word));
  return words.length === 0 || RATIO.test(name) ? null : words.map(stem).sort().join(' ');
}

/** Two indicators of one objective with the same unit and targets whose names differ in form only. */
export const similarIndicator: Rule = {
  id: 'similar-indicator',
  remedy: 'ask',
  severity: 'info',
  it: {
    title: 'Indicatori quasi uguali',
    why: 'Un indicatore contato due volte pesa il doppio nella media.',
    todo: 'Se è lo stesso indicatore, toglierne uno; altrimenti distinguere i nomi.',
  },
  en: { title: 'Almost equal indicators', why: 'An indicator counted twice weighs double in the mean.' },
  messages,
  defects: (inspection) => {
    const { folded } = inspection;
    return similarToOneAbove(inspection, ({ name }) => meaningOf(folded(name.text)))
      .filter(({ indicator, first }) => folded(indicator.name.text) !== folded(first.name.text))
      .map((like) => similarityDefect(messages.similarIndicator, like));
  },
};
