import type { Rule } from '../rule';
import { LESSER_IN_PLAN, missingMessages, missingInIndicators } from './missing';

const messages = missingMessages({
  it: ['Fonte del dato mancante', 'indicarla'],
  en: ['Missing data source', 'state it'],
});

/** No data source (D.P.C.M. 18/9/2012, art. 3). */
export const missingSource: Rule = {
  id: 'missing-source',
  severity: 'warning',
  lesser: LESSER_IN_PLAN,
  it: {
    title: 'Fonte mancante',
    why: 'La fonte del dato permette di verificare la misura (D.P.C.M. 18/9/2012, art. 3).',
    todo: 'Scrivere da dove viene il dato.',
  },
  en: {
    title: 'Missing source',
    why: 'The data source lets the measure be verified (D.P.C.M. 18/9/2012, art. 3).',
  },
  messages,
  defects: (inspection) =>
    missingInIndicators(inspection, 'source', messages, ({ source }) => source.text !== ''),
};
