import type { Rule } from '../rule';
import { LESSER_IN_PLAN, missingMessages, missingInObjectives } from './missing';
import type { Objective } from '../../plan/plan';

const messages = missingMessages({
  it: ['Centro di responsabilità mancante', 'indicarlo'],
  en: ['Missing responsibility centre', 'state it'],
});

function programmeOf({ mission, programme }: Objective): string {
  return [mission.code ?? mission.name, programme.code ?? programme.name].join('|');
}

/** No responsibility centre: once for all objectives of a programme. */
export const missingCentre: Rule = {
  id: 'missing-centre',
  severity: 'warning',
  lesser: LESSER_IN_PLAN,
  it: {
    title: 'Centro di responsabilità mancante',
    why: 'Ogni obiettivo ha il suo centro di responsabilità (D.P.C.M. 18/9/2012, art. 4).',
    todo: 'Scrivere il centro di responsabilità.',
  },
  en: {
    title: 'Missing responsibility centre',
    why: 'Each objective has its responsibility centre (D.P.C.M. 18/9/2012, art. 4).',
  },
  messages,
  defects: ({ plan }) =>
    missingInObjectives(
      plan,
      'responsibilityCentre',
      messages,
      ({ responsibilityCentre }) => responsibilityCentre.text !== '',
      programmeOf,
    ),
};
