import type { Family } from '../family';
import { codeWithoutName } from './codeWithoutName';
import { missingCode } from './missingCode';
import { nameOfAnotherCode } from './nameOfAnotherCode';
import { nameSpelling } from './nameSpelling';
import { oldName } from './oldName';
import { programmeNotInYear } from './programmeNotInYear';
import { truncatedName } from './truncatedName';
import { uncheckedMission } from './uncheckedMission';
import { unknownCode } from './unknownCode';
import { unofficialName } from './unofficialName';

/** The rules on codes, in the order of their findings at one cell. */
export const codes: Family = {
  title: 'Missioni e programmi',
  rules: [
    unknownCode,
    nameOfAnotherCode,
    unofficialName,
    truncatedName,
    missingCode,
    codeWithoutName,
    nameSpelling,
    programmeNotInYear,
    oldName,
    uncheckedMission,
  ],
};
