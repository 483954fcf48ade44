import type { InEnglish } from '../../english';
import type { contentRules as italian } from '../../it/rules/content';

export const contentRules: InEnglish<typeof italian> = {
  'suspect-word': { title: 'Suspect word', why: 'Scanning slips make the published text uncertain.' },
  'decree-day': { title: 'Decree without its day', why: 'A decree is cited with its full date.' },
  'missing-mission': {
    title: 'Missing mission',
    why: 'The plan is ordered by missions and programmes (D.P.C.M. 18/9/2012, art. 3 and 4; D.P.C.M. 12/12/2012).',
  },
  'missing-programme': {
    title: 'Missing programme',
    why: 'Objectives are given for each programme (D.P.C.M. 18/9/2012, art. 3 and 4).',
  },
  'missing-centre': {
    title: 'Missing centre of responsibility',
    why: 'Each objective has its centre of responsibility (D.P.C.M. 18/9/2012, art. 4).',
  },
  'missing-objective-description': {
    title: 'Missing description of the objective',
    why: 'Each objective is briefly described (D.P.C.M. 18/9/2012, art. 3).',
  },
  'missing-activities': {
    title: 'Missing activities',
    why: 'The description of an objective includes its activities (D.P.C.M. 18/9/2012, art. 3).',
  },
  'missing-stakeholders': {
    title: 'Missing stakeholders',
    why: 'Potential recipients are to be named (D.P.C.M. 18/9/2012, art. 3), and the stakeholders: citizens, users, taxpayers (art. 4, letter c).',
  },
  'missing-resources': {
    title: 'Missing resources',
    why: 'The plan states the financial resources of its objectives (D.P.C.M. 18/9/2012, art. 4).',
  },
  'missing-triennium': {
    title: 'Incomplete three years',
    why: 'The plan covers three years, measured year by year (D.Lgs. 91/2011, art. 19); the decree allows another period (D.P.C.M. 18/9/2012, art. 3).',
  },
  'objective-without-indicators': {
    title: 'Objective without indicators',
    why: 'Each objective has enough indicators to measure it (D.P.C.M. 18/9/2012, art. 3).',
  },
  'missing-name': {
    title: 'Indicator without a name',
    why: 'Without a name nobody knows what is measured (D.P.C.M. 18/9/2012, art. 3).',
  },
  'missing-definition': {
    title: 'Missing technical definition',
    why: 'Each indicator has its technical definition (D.P.C.M. 18/9/2012, art. 3).',
  },
  'missing-algorithm': {
    title: 'Missing algorithm',
    why: 'Each indicator has its method or algorithm (D.P.C.M. 18/9/2012, art. 3).',
  },
  'missing-type': {
    title: 'Missing type',
    why: 'Each indicator has its type (D.P.C.M. 18/9/2012, art. 3 and 6).',
  },
  'missing-unit': {
    title: 'Missing unit',
    why: 'Each indicator has its unit of measure (D.P.C.M. 18/9/2012, art. 3).',
  },
  'missing-source': {
    title: 'Missing source',
    why: 'The data source lets the measure be verified (D.P.C.M. 18/9/2012, art. 3).',
  },
  'missing-target': {
    title: 'Missing target',
    why: 'Each indicator has its target (D.P.C.M. 18/9/2012, art. 3); without one it cannot be evaluated.',
  },
  'type-outside-decree': {
    title: 'Type outside the decree',
    why: 'The decree knows four types and “others” (D.P.C.M. 18/9/2012, art. 6).',
  },
  'type-spelling': {
    title: 'Type written in several ways',
    why: 'One type written in several ways looks like several types.',
  },
  'only-financial': {
    title: 'Financial indicators only',
    why: 'Financial indicators are used only together with others (D.P.C.M. 18/9/2012, art. 6).',
  },
};
