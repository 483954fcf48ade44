import type { Rule } from '../rule';
import { LESSER_IN_PLAN, missingMessages, missingInObjectives } from './missing';

const messages = missingMessages({
  it: ['Missione mancante', 'indicarla'],
  en: ['Missing mission', 'state it'],
});

/** No mission. */
export const missingMission: Rule = {
  id: 'missing-mission',
  severity: 'warning',
  lesser: LESSER_IN_PLAN,
  it: {
    title: 'Missione mancante',
    why: 'Il piano è ordinato per missioni e programmi (D.P.C.M. 18/9/2012, art. 3 e 4; D.P.C.M. 12/12/2012).',
    todo: 'Scrivere missione e codice.',
  },
  en: {
    title: 'Missing mission',
    why: 'The plan is ordered by missions and programmes (D.P.C.M. 18/9/2012, art. 3 and 4; D.P.C.M. 12/12/2012).',
  },
  messages,
  defects: ({ plan }) =>
    missingInObjectives(
      plan,
      'mission',
      messages,
      ({ mission }) => mission.code !== null || mission.name !== '',
    ),
};
