import { cellAddress } from '../../sheet/address';
import { OFFICIAL_SOURCE } from '../../catalogue/officialSource';
import { actualText, shownAchievement } from '../../evaluation/display';
import { evidenceLine, evidenceOf } from '../../evaluation/evidenceOf';
import type { Evaluation, Group, IndicatorResult } from '../../evaluation/evaluation';
import { officialSource } from '../../messages/it/officialSource';
import { resultsReport as words } from '../../messages/it/results';
import { sayOwnRules } from '../../evaluation/sayOwnRules';
import { sayAppliedCorrections, targetText } from '../../plan/sayCorrection';
import { sayStatus } from '../../messages/sayStatus';
import { reclassification } from '../../messages/it/reports';
import type { OutputSheet } from '../../sheet/outputSheet';
import type { Indicator, Objective, Plan } from '../../plan/plan';
import { printedQuantity } from '../../expressions/print';
import { WAITING_LOOK } from '../looks';
import { markedHighlight } from '../../output/highlightMarker';
import { blankCell, figure, text } from '../paper/cells';
import { Paper } from '../paper/paper';
import { resourcesOf } from '../resources';
import type { EarlierTexts } from '../../output/causes';
import type { ReportSource } from '../source';
import { numberedTitle, objectiveCode } from '../../plan/codes';
import { achievementFormat, PERCENT_FORMAT, shownVariance } from '../../output/resultFormats';
import { EarlierCauses } from '../../output/causes';
import { REPORT_COLUMNS, SECTION_COLUMN } from '../../output/reportColumns';
import { headOf, indicatorName, isMissed, reportRows } from './reportRows';
import { consolidatedLines } from './consolidatedLines';
import { computationRuleOf } from './computationRule';

const WIDTHS = [13, 40, 13, 13, 12, 11, 13, 13, 28, 44, 6];
const STATUS_COLUMN = 7;
/** The heading of the further sections and the remarks below them. */
const CLOSING_LINES = 3;
const CAUSE_COLUMN = REPORT_COLUMNS.cause;

/**
 * The report on results (D.P.C.M. 18/9/2012, art. 5): every objective and indicator with its actual value, variance,
 * status and the cause of the variance, which people fill in and which is kept from the former sheet.
 */
export function resultsSheet(source: ReportSource, former: EarlierTexts): OutputSheet {
  const { plan, evaluation } = source;
  const paper = new Paper(words.sheet, WIDTHS);
  const causes = new EarlierCauses(former);
  const rows = reportRows(source, causes);
  const missing = rows
    .flatMap(({ indicators }) => indicators)
    .filter(({ result, cause }) => isMissed(result) && cause === '').length;
  addHead(paper, plan, evaluation, missing);
  const first = paper.nextRow;
  let block = '';
  for (const { objective, group, indicators } of rows) {
    const head = headOf(objective, plan.year);
    if (head !== block) paper.addLine(head, 'section');
    block = head;
    addObjective(paper, objective, group);
    for (const facts of factsOf(objective, plan.year)) paper.addLine(facts, 'text');
    for (const { result, cause } of indicators) addIndicator(paper, result, cause, plan.year);
  }
  addHighlight(paper, first);
  addConsolidated(paper, evaluation);
  addOrphans(paper, causes);
  // The remarks at the end are no page of their own.
  paper.keepTogether(words.sectionLabels.length + CLOSING_LINES);
  addSections(paper, causes);
  paper.addLine(words.rounding, 'remark');
  paper.addLine(officialSource(OFFICIAL_SOURCE), 'remark');
  return paper.finish();
}

function addHead(paper: Paper, plan: Plan, { plan: whole, rules }: Evaluation, missing: number): void {
  paper.addLine(words.title(plan), 'title');
  paper.addLine(words.basis, 'remark');
  const shown = shownAchievement(whole);
  const achievement =
    shown === null ? words.notComputable : printedQuantity(Math.round(shown * 1e4) / 1e4, 'percent');
  paper.addLine(words.whole({ ...whole, achievement }), 'remark');
  const own = sayOwnRules(rules, 'it');
  if (own.length > 0) paper.addLine(words.ownRules({ rules: own.join(' ') }), 'remark');
  const said = sayAppliedCorrections(plan).length;
  if (said > 0) paper.addLine(words.officeSays({ count: said }), 'remark');
  if (missing > 0) paper.addLine(words.missingCauses({ count: missing }), 'remark');
  paper.add(...words.heads.map((head) => text(head, 'head')));
  paper.repeatRows(1, true);
}

const TITLE_COLUMNS = 5;

function addObjective(paper: Paper, objective: Objective, group: Group<Objective> | undefined): void {
  const shown = group === undefined ? null : shownAchievement(group);
  const blank = { cell: blankCell('label'), count: 1 };
  const title = numberedTitle(objective);
  // An empty merged area is not told from empty cells by an Excel that does not tell merged areas.
  const titled =
    title === ''
      ? Array.from({ length: TITLE_COLUMNS }, () => blank)
      : [{ cell: text(title, 'label'), count: TITLE_COLUMNS }];
  paper.addSpanning([
    { cell: text(objectiveCode(objective), 'label'), count: 1 },
    ...titled,
    { cell: figure(shown, PERCENT_FORMAT, 'label-figure'), count: 1 },
    blank,
    blank,
    {
      cell: text(group === undefined ? '' : reclassification.coverageOf(group), 'label-centred'),
      count: 1,
    },
    blank,
  ]);
}

/**
 * What the plan says of an objective: what it is, what is done for it, who answers for it, for whom it is pursued and
 * with what resources (D.P.C.M. 18/9/2012, art. 3 and 4); a line each for the long texts.
 */
function factsOf(objective: Objective, year: number | null): string[] {
  const { description, activities, responsibilityCentre, stakeholders, perspective, weight } = objective;
  const resources = resourcesOf(objective, year);
  const said = (label: string, fact: string): string[] => (fact === '' ? [] : [`${label}: ${fact}`]);
  return [
    ...said(words.description, description.text),
    ...said(words.activities, activities.text),
    [
      ...said(words.responsibilityCentre, responsibilityCentre.text),
      ...said(words.stakeholders, stakeholders.text),
      ...said(words.perspective, perspective.text),
      ...said(words.weight, weight.field.text),
      ...said(words.resources, resources === null ? '' : printedQuantity(resources, 'euro')),
    ].join(' · '),
  ].filter((line) => line !== '');
}

function addIndicator(paper: Paper, result: IndicatorResult, cause: string, year: number | null): void {
  const { indicator, outcome } = result;
  const { variance, varianceUnit, favourable, status } = outcome;
  const shown = variance === null || varianceUnit === null ? null : shownVariance(variance, varianceUnit);
  const direction = favourable === null ? '' : favourable ? words.favourable : words.unfavourable;
  paper.add(
    text(linesOf(indicator.type.text, indicator.unit.text)),
    text(indicatorName(result)),
    text(targetText(result.target, 'it')),
    text(actualText(result)),
    shown === null ? blankCell() : figure(shown.value, shown.format),
    text(variance === 0 ? '' : direction, 'centred'),
    figure(shownAchievement(outcome), achievementFormat(outcome)),
    text(sayStatus(status, 'it'), status),
    text(cause),
    text(definitionAndSource(result, year)),
    text(computationRuleOf(result) ?? words.noRule, 'centred'),
  );
}

/** The cells that wait for a cause, whatever people do to the statuses. */
function addHighlight(paper: Paper, first: number): void {
  const missed = (['not-met', 'partly-met'] as const)
    .map((status) => `$${cellAddress(first, STATUS_COLUMN)}="${sayStatus(status, 'it')}"`)
    .join(',');
  const area = { row: first, column: CAUSE_COLUMN, rowCount: paper.nextRow - first, columnCount: 1 };
  const condition = `ISBLANK(${cellAddress(first, CAUSE_COLUMN)}),OR(${missed})`;
  paper.addHighlight(markedHighlight({ area, look: WAITING_LOOK }, condition));
}

/** The ratios that several rows measure, as sums over sums, or why they are none. */
function addConsolidated(paper: Paper, evaluation: Evaluation): void {
  const lines = consolidatedLines(evaluation);
  if (lines.length === 0) return;
  paper.addLine(words.consolidated, 'section');
  for (const line of lines) paper.addLine(line, 'text');
}

/** What is measured and how, where the value comes from, what it counts for, what is expected later, and what proves it. */
function definitionAndSource(result: IndicatorResult, year: number | null): string {
  const { indicator, actual } = result;
  const evidence = evidenceLine(evidenceOf(indicator, actual));
  const defined = [indicator.description.text, indicator.algorithm.text].filter(
    (part) => part !== indicatorName(result),
  );
  return linesOf(
    ...new Set([...defined, indicator.source.text]),
    indicator.weight.field.text === '' ? '' : `${words.weight}: ${indicator.weight.field.text}`,
    ...otherTargets(indicator, year),
    evidence === '' ? '' : words.evidence({ evidence }),
  );
}

/** The targets of the plan's other years, a line each. */
function otherTargets({ targets }: Indicator, year: number | null): string[] {
  const others = targets.flatMap((target) =>
    target.year === null || target.year === year
      ? []
      : [{ year: target.year, text: targetText(target, 'it') }],
  );
  return others.map(words.targetOf);
}

function linesOf(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}

function addOrphans(paper: Paper, causes: EarlierCauses): void {
  if (causes.unclaimed.length === 0) return;
  paper.addLine(words.orphans, 'section');
  for (const { indicator, cause } of causes.unclaimed) {
    const cells = WIDTHS.map(() => blankCell());
    cells[1] = text(indicator);
    cells[CAUSE_COLUMN] = text(cause);
    cells[WIDTHS.length - 1] = text(words.noRule, 'centred');
    paper.add(...cells);
  }
}

function addSections(paper: Paper, causes: EarlierCauses): void {
  paper.addLine(words.sections, 'section');
  for (const label of words.sectionLabels)
    paper.addSpanning([
      { cell: text(label, 'strong'), count: SECTION_COLUMN },
      { cell: text(causes.section(label), 'input'), count: WIDTHS.length - SECTION_COLUMN },
    ]);
}
