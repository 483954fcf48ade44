import type { Rule } from '../rule';
import { wording } from '../wording';
import { quote } from '../place';
import { groupTypes } from './groupTypes';
import { typeLetter } from './typeClass';

const messages = {
  typeOutsideDecree: wording({
    it: (p: { text: string; count: number }) =>
      `La tipologia «${p.text}» (${p.count} ${p.count === 1 ? 'indicatore' : 'indicatori'}) non è fra le lettere a-d: vale come «altre tipologie» (lettera e).`,
    en: (p) =>
      `The type “${p.text}” (${p.count} ${p.count === 1 ? 'indicator' : 'indicators'}) is none of the letters a-d: it counts as “other types” (letter e).`,
  }),
};

/** Types that are none of the decree's letters a-d: each once, where it first stands. */
export const typeOutsideDecree: Rule = {
  id: 'type-outside-decree',
  remedy: 'name',
  severity: 'info',
  it: {
    title: 'Tipologia fuori dal decreto',
    why: 'Il decreto prevede quattro tipologie e «altre» (D.P.C.M. 18/9/2012, art. 6).',
    todo: 'Usare una tipologia del decreto, se corrisponde; altrimenti vale come «altre tipologie».',
  },
  en: {
    title: 'Type outside the decree',
    why: 'The decree knows four types and “others” (D.P.C.M. 18/9/2012, art. 6).',
  },
  messages,
  defects: ({ plan }) =>
    groupTypes(plan.indicators).flatMap((fields) => {
      const [first] = fields;
      if (first === undefined || first.cell === null || typeLetter(first.text) !== 'e') return [];
      const message = messages.typeOutsideDecree({ text: quote(first.text), count: fields.length });
      return [{ place: first.cell, text: first.text, message }];
    }),
};
