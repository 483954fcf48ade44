import type { Family } from '../family';
import { codeMismatch } from './codeMismatch';
import { duplicateNumber } from './duplicateNumber';
import { matrixCodes } from './matrixCodes';
import { matrixMismatch } from './matrixMismatch';
import { missingNumber } from './missingNumber';
import { numberGap } from './numberGap';

/** The rules on objectives, in the order of their findings at one cell. */
export const objectives: Family = {
  title: 'Obiettivi e riclassificazione',
  rules: [codeMismatch, matrixMismatch, duplicateNumber, missingNumber, numberGap, matrixCodes],
};
