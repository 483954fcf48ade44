import type { Rule } from '../rule';
import { LESSER_IN_PLAN, missingMessages, missingInIndicators } from './missing';

const messages = missingMessages({
  it: ['Definizione tecnica mancante', 'indicarla'],
  en: ['Missing technical definition', 'state it'],
});

/** Neither a technical definition nor an algorithm (D.P.C.M. 18/9/2012, art. 3). */
export const missingDefinition: Rule = {
  id: 'missing-definition',
  severity: 'warning',
  lesser: LESSER_IN_PLAN,
  it: {
    title: 'Definizione tecnica mancante',
    why: 'Ogni indicatore ha la sua definizione tecnica (D.P.C.M. 18/9/2012, art. 3).',
    todo: 'Scrivere la definizione tecnica dell’indicatore.',
  },
  en: {
    title: 'Missing technical definition',
    why: 'Each indicator has its technical definition (D.P.C.M. 18/9/2012, art. 3).',
  },
  messages,
  defects: (inspection) =>
    missingInIndicators(
      inspection,
      'description',
      messages,
      ({ description, algorithm }) => description.text !== '' || algorithm.text !== '',
    ),
};
