import type { Rule } from '../rule';
import { missingSeveral } from './missing';

/** What the whole plan lacks, as one finding: the rules on single fields find it, each with its own reason. */
export const missingInPlan: Rule = {
  id: 'missing-in-plan',
  remedy: 'complete',
  severity: 'info',
  it: {
    title: 'Informazioni mancanti in tutto il piano',
    why: 'Il decreto elenca ciò che il piano indica per obiettivi e indicatori (D.P.C.M. 18/9/2012, art. 3 e 4).',
    todo: 'Indicare le informazioni elencate, o dire nel piano perché mancano.',
  },
  en: {
    title: 'Missing throughout the plan',
    why: 'The decree lists what a plan states of objectives and indicators (D.P.C.M. 18/9/2012, art. 3 and 4).',
  },
  messages: { missingSeveral },
  defects: () => [],
};
