import type { Family } from '../family';
import { indicatorFields } from './indicatorFields';
import { missingAlgorithm } from './missingAlgorithm';
import { missingInPlan } from './missingInPlan';
import { missingName } from './missingName';
import { missingTriennium } from './missingTriennium';
import { objectiveFields } from './objectiveFields';
import { objectiveWithoutIndicators } from './objectiveWithoutIndicators';

/** The rules on completeness, in the order of their findings at one cell. */
export const completeness: Family = {
  title: 'Completezza',
  rules: [
    missingInPlan,
    missingName,
    ...indicatorFields,
    missingAlgorithm,
    ...objectiveFields,
    objectiveWithoutIndicators,
    missingTriennium,
  ],
};
