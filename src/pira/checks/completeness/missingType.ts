import type { Rule } from '../rule';
import { LESSER_IN_PLAN, missingMessages, missingInIndicators } from './missing';

const messages = missingMessages({
  it: ['Tipologia mancante', 'indicarla'],
  en: ['Missing type', 'state it'],
});

/** No type (D.P.C.M. 18/9/2012, art. 3). */
export const missingType: Rule = {
  id: 'missing-type',
  severity: 'warning',
  lesser: LESSER_IN_PLAN,
  it: {
    title: 'Tipologia mancante',
    why: 'Ogni indicatore ha la sua tipologia (D.P.C.M. 18/9/2012, art. 3 e 6).',
    todo: 'Scrivere la tipologia dell’indicatore.',
  },
  en: { title: 'Missing type', why: 'Each indicator has its type (D.P.C.M. 18/9/2012, art. 3 and 6).' },
  messages,
  defects: (inspection) => missingInIndicators(inspection, 'type', messages, ({ type }) => type.text !== ''),
};
