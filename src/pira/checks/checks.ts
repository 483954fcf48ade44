import { implausibleActual } from './actuals/implausibleActual';
import { missingReason } from './actuals/missingReason';
import { overwrittenResult } from './actuals/overwrittenResult';
import { statusDisagrees } from './actuals/statusDisagrees';
import { unreadableActual } from './actuals/unreadableActual';
import type { Check } from './check';
import { codeWithoutName } from './codes/codeWithoutName';
import { missingCode } from './codes/missingCode';
import { oldName } from './codes/oldName';
import { programmeNotInYear } from './codes/programmeNotInYear';
import { uncheckedMission } from './codes/uncheckedMission';
import { unknownCode } from './codes/unknownCode';
import {
  nameOfAnotherCode,
  nameSpelling,
  shortenedName,
  truncatedName,
  unknownName,
} from './codes/wrongName';
import { indicatorFields } from './completeness/indicatorFields';
import { missingAlgorithm } from './completeness/missingAlgorithm';
import { missingName } from './completeness/missingName';
import { missingTriennium } from './completeness/missingTriennium';
import { objectiveFields } from './completeness/objectiveFields';
import { objectiveWithoutIndicators } from './completeness/objectiveWithoutIndicators';
import { duplicateIndicator } from './indicators/duplicateIndicator';
import { similarIndicator } from './indicators/similarIndicator';
import { missingWeight, unreadableWeight } from './indicators/weights';
import { weightsTotal } from './indicators/weightsTotal';
import { ambiguousCell, fusedCell, scanningNoise, splitCell, unreadCell } from './layout/cells';
import {
  ambiguousColumn,
  assumedColumn,
  fusedHeader,
  misspeltHeader,
  missingHeader,
  splitHeader,
  unreadColumn,
  unusedColumn,
} from './layout/headers';
import { hiddenRow, hiddenSheet } from './layout/hidden';
import { continuedTable, leftOut } from './layout/leftOut';
import { sharedRow } from './layout/sharedRow';
import { shiftedCell } from './layout/shiftedCell';
import { codeMismatch } from './objectives/codeMismatch';
import { duplicateNumber } from './objectives/duplicateNumber';
import { matrixCodes } from './objectives/matrixCodes';
import { matrixMismatch } from './objectives/matrixMismatch';
import { missingNumber } from './objectives/missingNumber';
import { numberGap } from './objectives/numberGap';
import { operatorAssumed, unitAssumed, yearAssumed } from './targets/assumptions';
import { contraryOperator } from './targets/contraryOperator';
import { deadlineOutsideYear } from './targets/deadlineOutsideYear';
import { easyTarget } from './targets/easyTarget';
import { formulaMismatch } from './targets/formulaMismatch';
import { missingTarget } from './targets/missingTarget';
import { mixedTargetSpelling } from './targets/mixedTargetSpelling';
import { staleYear } from './targets/staleYear';
import { strictOperator } from './targets/strictOperator';
import { unitMismatch } from './targets/unitMismatch';
import { unreadableTarget } from './targets/unreadableTarget';
import { yearInTarget } from './targets/yearInTarget';
import { decreeDay } from './texts/decreeDay';
import { suspectWord } from './texts/suspectWord';
import { onlyFinancial } from './types/onlyFinancial';
import { typeOutsideDecree } from './types/typeOutsideDecree';
import { typeSpelling } from './types/typeSpelling';

/** Every check; at one cell findings are listed in this order. */
export const CHECKS: readonly Check[] = [
  missingTarget,
  unreadableTarget,
  staleYear,
  deadlineOutsideYear,
  yearInTarget,
  unitMismatch,
  formulaMismatch,
  yearAssumed,
  operatorAssumed,
  unitAssumed,
  strictOperator,
  contraryOperator,
  easyTarget,
  mixedTargetSpelling,
  unreadableActual,
  implausibleActual,
  missingReason,
  overwrittenResult,
  statusDisagrees,
  ambiguousColumn,
  assumedColumn,
  ambiguousCell,
  shiftedCell,
  fusedCell,
  splitCell,
  fusedHeader,
  missingHeader,
  splitHeader,
  misspeltHeader,
  scanningNoise,
  unreadColumn,
  unusedColumn,
  unreadCell,
  sharedRow,
  hiddenSheet,
  leftOut,
  continuedTable,
  hiddenRow,
  missingName,
  ...indicatorFields,
  missingAlgorithm,
  ...objectiveFields,
  objectiveWithoutIndicators,
  missingTriennium,
  unknownCode,
  nameOfAnotherCode,
  shortenedName,
  unknownName,
  truncatedName,
  missingCode,
  codeWithoutName,
  nameSpelling,
  programmeNotInYear,
  oldName,
  uncheckedMission,
  codeMismatch,
  matrixMismatch,
  duplicateNumber,
  missingNumber,
  numberGap,
  matrixCodes,
  duplicateIndicator,
  similarIndicator,
  weightsTotal,
  unreadableWeight,
  missingWeight,
  onlyFinancial,
  typeOutsideDecree,
  typeSpelling,
  decreeDay,
  suspectWord,
];
