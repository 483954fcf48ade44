import * as excelEn from '../../src/excel/messages/en';
import * as excelIt from '../../src/excel/messages/it';
import * as actualEn from '../../src/pira/messages/en/actual';
import * as fieldNamesEn from '../../src/pira/messages/en/fieldNames';
import * as findingRulesEn from '../../src/pira/messages/en/findingRules';
import * as findingsCodesEn from '../../src/pira/messages/en/findingsCodes';
import * as findingsContentEn from '../../src/pira/messages/en/findingsContent';
import * as findingsLayoutEn from '../../src/pira/messages/en/findingsLayout';
import * as findingsValuesEn from '../../src/pira/messages/en/findingsValues';
import * as outcomeEn from '../../src/pira/messages/en/outcome';
import * as statusEn from '../../src/pira/messages/en/status';
import * as targetEn from '../../src/pira/messages/en/target';
import * as targetYearEn from '../../src/pira/messages/en/targetYear';
import * as unitNamesEn from '../../src/pira/messages/en/unitNames';
import * as actualIt from '../../src/pira/messages/it/actual';
import * as actualInputIt from '../../src/pira/messages/it/actualInput';
import * as fieldNamesIt from '../../src/pira/messages/it/fieldNames';
import * as findingRulesIt from '../../src/pira/messages/it/findingRules';
import * as findingsCodesIt from '../../src/pira/messages/it/findingsCodes';
import * as findingsContentIt from '../../src/pira/messages/it/findingsContent';
import * as findingsLayoutIt from '../../src/pira/messages/it/findingsLayout';
import * as findingsValuesIt from '../../src/pira/messages/it/findingsValues';
import * as openDataIt from '../../src/pira/messages/it/openData';
import * as outcomeIt from '../../src/pira/messages/it/outcome';
import * as reportsIt from '../../src/pira/messages/it/reports';
import * as resultsIt from '../../src/pira/messages/it/results';
import * as statusIt from '../../src/pira/messages/it/status';
import * as targetIt from '../../src/pira/messages/it/target';
import * as targetYearIt from '../../src/pira/messages/it/targetYear';
import * as unitNamesIt from '../../src/pira/messages/it/unitNames';
import { TEXTS } from '../../src/taskpane/messages';

/** What people read as full sentences, in both languages. */
export const SENTENCES = {
  'excel problems': [excelIt.problems, excelEn.problems],
  'excel aftermaths': [excelIt.aftermaths, excelEn.aftermaths],
  actuals: [actualIt, actualEn],
  'codes findings': [findingsCodesIt, findingsCodesEn],
  'content findings': [findingsContentIt, findingsContentEn],
  'layout findings': [findingsLayoutIt, findingsLayoutEn],
  'value findings': [findingsValuesIt, findingsValuesEn],
  outcomes: [outcomeIt, outcomeEn],
  targets: [targetIt, targetEn],
  'target years': [targetYearIt, targetYearEn],
} as const;

/** Names, titles and labels, in both languages. */
export const LABELS = {
  'field names': [fieldNamesIt, fieldNamesEn],
  'finding rules': [findingRulesIt, findingRulesEn],
  statuses: [statusIt, statusEn],
  units: [unitNamesIt, unitNamesEn],
  pane: [TEXTS.it, TEXTS.en],
} as const;

/** What is written into the sheets: Italian in every language of the pane, like the plan. */
export const SHEET_TEXTS = [actualInputIt, openDataIt, reportsIt, resultsIt] as const;
