import * as excelEn from '../../src/excel/messages/en';
import * as excelIt from '../../src/excel/messages/it';
import * as actualEn from '../../src/pira/messages/en/actual';
import * as fieldNamesEn from '../../src/pira/messages/en/fieldNames';
import * as outcomeEn from '../../src/pira/messages/en/outcome';
import * as statusEn from '../../src/pira/messages/en/status';
import * as targetEn from '../../src/pira/messages/en/target';
import * as targetYearEn from '../../src/pira/messages/en/targetYear';
import * as unitNamesEn from '../../src/pira/messages/en/unitNames';
import * as actualIt from '../../src/pira/messages/it/actual';
import * as actualInputIt from '../../src/pira/messages/it/actualInput';
import * as fieldNamesIt from '../../src/pira/messages/it/fieldNames';
import * as openDataIt from '../../src/pira/messages/it/openData';
import * as outcomeIt from '../../src/pira/messages/it/outcome';
import * as reportsIt from '../../src/pira/messages/it/reports';
import * as resultsIt from '../../src/pira/messages/it/results';
import * as statusIt from '../../src/pira/messages/it/status';
import * as targetIt from '../../src/pira/messages/it/target';
import * as targetYearIt from '../../src/pira/messages/it/targetYear';
import * as unitNamesIt from '../../src/pira/messages/it/unitNames';
import { RULES } from '../../src/pira/checks/families';
import type { Language } from '../../src/pira/messages';
import { TEXTS } from '../../src/taskpane/messages';
import { COLLECT } from '../../src/taskpane/messages/views/collect';
import { COMPARE } from '../../src/taskpane/messages/views/compare';
import { EXPLAIN } from '../../src/taskpane/messages/views/explain';
import { FINDINGS } from '../../src/taskpane/messages/views/findings';
import { INDICATORS } from '../../src/taskpane/messages/views/indicators';
import { MISSING } from '../../src/taskpane/messages/views/missing';
import { MONITOR } from '../../src/taskpane/messages/views/monitor';
import { OPTIONS } from '../../src/taskpane/messages/views/options';
import { READING } from '../../src/taskpane/messages/views/reading';
import { PUBLISH } from '../../src/taskpane/messages/views/publish';
import { RULES as RULE_TEXTS } from '../../src/taskpane/messages/views/rules';
import { TOUR } from '../../src/taskpane/messages/views/tour';

/** What each rule says of its defects. */
function findingSentences(language: Language) {
  return Object.fromEntries(
    RULES.flatMap(({ id, messages }) =>
      Object.entries(messages).map(([key, wording]) => [
        `${id}.${key}`,
        (about: never) => wording(about)[language],
      ]),
    ),
  );
}

function ruleLabels(language: Language) {
  return Object.fromEntries(RULES.map(({ id, [language]: { title, why } }) => [id, { title, why }] as const));
}

/** The words of the views that are loaded later, by the names of their files. */
export const VIEWS = {
  collect: COLLECT,
  compare: COMPARE,
  explain: EXPLAIN,
  findings: FINDINGS,
  indicators: INDICATORS,
  missing: MISSING,
  monitor: MONITOR,
  options: OPTIONS,
  publish: PUBLISH,
  reading: READING,
  rules: RULE_TEXTS,
  tour: TOUR,
};

/** What people read as full sentences, in both languages. */
export const SENTENCES = {
  'excel problems': [excelIt.problems, excelEn.problems],
  'excel aftermaths': [excelIt.aftermaths, excelEn.aftermaths],
  actuals: [actualIt, actualEn],
  findings: [findingSentences('it'), findingSentences('en')],
  outcomes: [outcomeIt, outcomeEn],
  targets: [targetIt, targetEn],
  'target years': [targetYearIt, targetYearEn],
} as const;

/** Names, titles and labels, in both languages. */
export const LABELS = {
  'field names': [fieldNamesIt, fieldNamesEn],
  rules: [ruleLabels('it'), ruleLabels('en')],
  statuses: [statusIt, statusEn],
  units: [unitNamesIt, unitNamesEn],
  pane: [TEXTS.it, TEXTS.en],
  ...Object.fromEntries(Object.entries(VIEWS).map(([name, { it, en }]) => [name, [it, en] as const])),
} as const;

/** What is written into the sheets: Italian in every language of the pane, like the plan. */
export const SHEET_TEXTS = [actualInputIt, openDataIt, reportsIt, resultsIt] as const;
