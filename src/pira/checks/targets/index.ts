import type { Family } from '../family';
import { contraryOperator } from './contraryOperator';
import { deadlineOutsideYear } from './deadlineOutsideYear';
import { easyTarget } from './easyTarget';
import { formulaMismatch } from './formulaMismatch';
import { missingTarget } from './missingTarget';
import { mixedTargetSpelling } from './mixedTargetSpelling';
import { operatorAssumed } from './operatorAssumed';
import { roundedDisplay } from './roundedDisplay';
import { staleYear } from './staleYear';
import { strictOperator } from './strictOperator';
import { targetOfYears } from './targetOfYears';
import { unitAssumed } from './unitAssumed';
import { unitMismatch } from './unitMismatch';
import { unreadableTarget } from './unreadableTarget';
import { unusedLevels } from './unusedLevels';
import { yearAssumed } from './yearAssumed';
import { yearInTarget } from './yearInTarget';

/** The rules on targets, in the order of their findings at one cell. */
export const targets: Family = {
  title: 'Target',
  rules: [
    missingTarget,
    unreadableTarget,
    staleYear,
    deadlineOutsideYear,
    yearInTarget,
    unitMismatch,
    formulaMismatch,
    targetOfYears,
    yearAssumed,
    operatorAssumed,
    unitAssumed,
    strictOperator,
    contraryOperator,
    roundedDisplay,
    unusedLevels,
    easyTarget,
    mixedTargetSpelling,
  ],
};
