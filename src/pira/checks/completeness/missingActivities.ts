import type { Rule } from '../rule';
import { LESSER_IN_PLAN, missingMessages, missingInObjectives } from './missing';

const messages = missingMessages({
  it: ['Attività mancanti', 'indicarle'],
  en: ['Missing activities', 'state them'],
});

/** An objective without activities. */
export const missingActivities: Rule = {
  id: 'missing-activities',
  severity: 'warning',
  lesser: LESSER_IN_PLAN,
  it: {
    title: 'Attività mancanti',
    why: 'La descrizione dell’obiettivo comprende le attività (D.P.C.M. 18/9/2012, art. 3).',
    todo: 'Elencare le principali attività.',
  },
  en: {
    title: 'Missing activities',
    why: 'The description of an objective includes its activities (D.P.C.M. 18/9/2012, art. 3).',
  },
  messages,
  defects: ({ plan }) =>
    missingInObjectives(plan, 'activities', messages, ({ activities }) => activities.text !== ''),
};
