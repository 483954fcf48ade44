import type { Rule } from '../rule';
import { LESSER_IN_PLAN, missingMessages, missingInIndicators } from './missing';

const messages = missingMessages({
  it: ['Unità di misura mancante', 'indicarla'],
  en: ['Missing unit of measure', 'state it'],
});

/** No unit of measure (D.P.C.M. 18/9/2012, art. 3). */
export const missingUnit: Rule = {
  id: 'missing-unit',
  severity: 'warning',
  lesser: LESSER_IN_PLAN,
  it: {
    title: 'Unità di misura mancante',
    why: 'Ogni indicatore ha la sua unità di misura (D.P.C.M. 18/9/2012, art. 3).',
    todo: 'Scrivere l’unità di misura.',
  },
  en: { title: 'Missing unit', why: 'Each indicator has its unit of measure (D.P.C.M. 18/9/2012, art. 3).' },
  messages,
  defects: (inspection) => missingInIndicators(inspection, 'unit', messages, ({ unit }) => unit.text !== ''),
};
