import type { Rule } from '../rule';
import { LESSER_IN_PLAN, missingMessages, missingInObjectives } from './missing';
import type { Objective } from '../../plan/plan';

const messages = missingMessages({
  it: ['Programma mancante', 'indicarlo'],
  en: ['Missing programme', 'state it'],
});

function missionOf({ mission, responsibilityCentre }: Objective): string {
  return mission.code ?? (mission.name || responsibilityCentre.text);
}

/** No programme: once for all objectives of a mission. */
export const missingProgramme: Rule = {
  id: 'missing-programme',
  severity: 'warning',
  lesser: LESSER_IN_PLAN,
  it: {
    title: 'Programma mancante',
    why: 'Gli obiettivi vanno dati per ciascun programma (D.P.C.M. 18/9/2012, art. 3 e 4).',
    todo: 'Scrivere programma e codice.',
  },
  en: {
    title: 'Missing programme',
    why: 'Objectives are given for each programme (D.P.C.M. 18/9/2012, art. 3 and 4).',
  },
  messages,
  defects: ({ plan }) =>
    missingInObjectives(
      plan,
      'programme',
      messages,
      ({ programme }) => programme.code !== null || programme.name !== '',
      missionOf,
    ),
};
