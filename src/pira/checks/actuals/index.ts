import type { Family } from '../family';
import { implausibleActual } from './implausibleActual';
import { missingEvidence } from './missingEvidence';
import { missingReason } from './missingReason';
import { overwrittenResult } from './overwrittenResult';
import { ratioMismatch } from './ratioMismatch';
import { refusedThreshold } from './refusedThreshold';
import { staleResults } from './staleResults';
import { statusDisagrees } from './statusDisagrees';
import { unreadableActual } from './unreadableActual';

/** The rules on actuals, in the order of their findings at one cell. */
export const actuals: Family = {
  title: 'Consuntivi e risultati',
  rules: [
    unreadableActual,
    implausibleActual,
    ratioMismatch,
    missingEvidence,
    missingReason,
    overwrittenResult,
    staleResults,
    statusDisagrees,
    refusedThreshold,
  ],
};
