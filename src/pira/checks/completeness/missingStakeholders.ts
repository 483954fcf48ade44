import type { Rule } from '../rule';
import { LESSER_IN_PLAN, missingMessages, missingInObjectives } from './missing';

const messages = missingMessages({
  it: ['Portatori di interesse mancanti', 'indicarli'],
  en: ['Missing stakeholders', 'state them'],
});

/** An objective without stakeholders. */
export const missingStakeholders: Rule = {
  id: 'missing-stakeholders',
  severity: 'warning',
  lesser: LESSER_IN_PLAN,
  it: {
    title: 'Portatori di interesse mancanti',
    why: 'Vanno indicati i potenziali destinatari (D.P.C.M. 18/9/2012, art. 3) e i portatori di interesse: cittadini, utenti, contribuenti (art. 4, lettera c).',
    todo: 'Indicare destinatari e portatori di interesse.',
  },
  en: {
    title: 'Missing stakeholders',
    why: 'Potential recipients are to be named (D.P.C.M. 18/9/2012, art. 3), and the stakeholders: citizens, users, taxpayers (art. 4, letter c).',
  },
  messages,
  defects: ({ plan }) =>
    missingInObjectives(plan, 'stakeholders', messages, ({ stakeholders }) => stakeholders.text !== ''),
};
