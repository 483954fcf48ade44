import type { Family } from '../family';
import { duplicateIndicator } from './duplicateIndicator';
import { missingWeight } from './missingWeight';
import { similarIndicator } from './similarIndicator';
import { unreadableWeight } from './unreadableWeight';
import { subIndicators } from './subIndicators';
import { weightsTotal } from './weightsTotal';

/** The rules on indicators, in the order of their findings at one cell. */
export const indicators: Family = {
  title: 'Indicatori e pesi',
  rules: [duplicateIndicator, similarIndicator, subIndicators, weightsTotal, unreadableWeight, missingWeight],
};
