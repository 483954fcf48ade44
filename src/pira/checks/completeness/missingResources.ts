import type { Rule } from '../rule';
import { missingMessages, missingInObjectives } from './missing';

const messages = missingMessages({
  it: ['Risorse mancanti', 'indicarle'],
  en: ['Missing resources', 'state them'],
});

/** An objective without resources. */
export const missingResources: Rule = {
  id: 'missing-resources',
  severity: 'info',
  it: {
    title: 'Risorse mancanti',
    why: 'Il piano indica le risorse finanziarie degli obiettivi (D.P.C.M. 18/9/2012, art. 4).',
    todo: 'Indicare le risorse finanziarie.',
  },
  en: {
    title: 'Missing resources',
    why: 'The plan states the financial resources of its objectives (D.P.C.M. 18/9/2012, art. 4).',
  },
  messages,
  defects: ({ plan }) =>
    missingInObjectives(plan, 'resources', messages, ({ resources }) => resources.length > 0),
};
