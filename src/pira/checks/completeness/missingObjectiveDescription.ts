import type { Rule } from '../rule';
import { LESSER_IN_PLAN, missingMessages, missingInObjectives } from './missing';

const messages = missingMessages({
  it: ['Descrizione mancante', 'scriverla in breve'],
  en: ['Missing description', 'give a short one'],
});

/** An objective without a description. */
export const missingObjectiveDescription: Rule = {
  id: 'missing-objective-description',
  severity: 'warning',
  lesser: LESSER_IN_PLAN,
  it: {
    title: 'Descrizione dell’obiettivo mancante',
    why: 'Ogni obiettivo va descritto in breve (D.P.C.M. 18/9/2012, art. 3).',
    todo: 'Descrivere l’obiettivo in breve.',
  },
  en: {
    title: 'Missing description of the objective',
    why: 'Each objective is briefly described (D.P.C.M. 18/9/2012, art. 3).',
  },
  messages,
  defects: ({ plan }) =>
    missingInObjectives(plan, 'objectiveDescription', messages, ({ description }) => description.text !== ''),
};
