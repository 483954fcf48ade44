import { HIGHEST_SHOWN_BELOW_ONE, shownAchievement } from '../../evaluation/display';
import { evaluatePlan } from '../../evaluation/evaluatePlan';
import type { Evaluation, IndicatorResult, RollUp } from '../../evaluation/evaluation';
import { type Status, STATUSES } from '../../evaluation/outcome';
import type { EvaluationRules } from '../../evaluation/rules';
import { sayOwnRules } from '../../evaluation/sayOwnRules';
import { rollUp } from '../../evaluation/tally';
import { dashboard as words } from '../../messages/it/dashboard';
import { resultsReport } from '../../messages/it/results';
import { sayStatus } from '../../messages/sayStatus';
import { COUNT_FORMAT, PERCENT_FORMAT } from '../../output/resultFormats';
import type { Objective, Plan } from '../../plan/plan';
import type { OutputCell, OutputSheet } from '../../sheet/outputSheet';
import { text } from '../paper/cells';
import { Paper } from '../paper/paper';
import { consolidatedLines } from '../results/consolidatedLines';
import { officeRemark } from '../officeRemark';
import { shownName } from '../reclassification/officialNames';
import { programmesOf } from '../reclassification/programmes';
import type { ReportSource } from '../source';
import { dashboardCharts, LEAST_BARS, rowsOfTable, rowsOfTrend } from './dashboardCharts';
import { LONGEST_FORMULA, type ResultRange, ResultRanges } from './resultRanges';
import { chartLabel } from './chartLabel';
import { trendTables } from './trendTables';

/** The title and the header of a table, and the blank row below it. */
const ROWS_ABOVE = 3;
/** The tables stand on the left, each with its chart beside it. */
const WIDTHS = [46, 12, 12, 14, 3, 11, 11, 11, 11, 11, 11, 11, 11];

/** A sheet with a chart for each view of the results, over small tables that follow the results where these are formulas. */
export function dashboardSheet({ plan, evaluation, sheets, trends = [] }: ReportSource): OutputSheet {
  const paper = new Paper(words.sheet, WIDTHS);
  const ranges = new ResultRanges(plan, evaluation, sheets);
  const isLive = ranges.rangesOf(evaluation.results) !== null;
  paper.addLine(words.title(plan), 'title');
  paper.addLine(isLive ? words.live : words.fixed, 'remark');
  paper.addLine(words.rule, 'remark');
  const own = sayOwnRules(evaluation.rules, 'it');
  if (own.length > 0) paper.addLine(resultsReport.ownRules({ rules: own.join(' ') }), 'remark');
  for (const line of officeRemark(plan)) paper.addLine(line, 'remark');
  const ratios = consolidatedLines(evaluation);
  if (ratios.length > 0) paper.addLine(`${resultsReport.consolidated}.`, 'remark');
  for (const line of ratios) paper.addLine(line, 'remark');
  paper.addBlank();
  let free = 0;
  const begin = (rowCount: number): void => {
    // Nothing stands below the last table: the heights of empty rows could not be put back.
    while (paper.nextRow < free) paper.addBlank();
    free = paper.nextRow + rowCount;
    paper.keepTogether(rowCount);
  };
  const add = (
    title: string,
    heads: readonly string[],
    rows: readonly (readonly OutputCell[])[],
    rowCount = rowsOfTable(rows.length),
  ): void => {
    if (rows.length === 0) return;
    begin(rowCount);
    paper.add(text(title, 'strong-plain'));
    paper.add(...heads.map((head) => text(head, 'head')));
    paper.addAll(rows);
  };
  const { results } = evaluation;
  const isMeasured = shownAchievement(evaluation.plan) !== null;
  /** Bars beside each other; without a value, or with one bar, the table is without a chart. */
  const addBars = (
    table: 'programmes' | 'perspectives' | 'centres',
    head: string,
    rows: OutputCell[][],
  ): void => {
    const title = words.tables[table];
    const isDrawn = isMeasured && rows.length >= LEAST_BARS;
    add(
      isMeasured ? title : words.unmeasured({ title }),
      [head, ...meanHeads],
      rows,
      isDrawn ? rowsOfTable(rows.length) : rows.length + ROWS_ABOVE,
    );
  };
  const groups = (ofGroup: (objective: Objective) => string): OutputCell[][] =>
    [...groupedResults(results, ofGroup)].map(([name, members]) =>
      groupRow(name, members, ranges, evaluation.rules),
    );
  const achievement = evaluation.rules.cap > 1 ? words.achievementBeyond : words.achievement;
  const meanHeads = [achievement, words.measured, words.missed];
  add(words.tables.status, [words.status, words.indicators], statusRows(evaluation, ranges));
  addBars('programmes', words.programme, programmeRows(plan, evaluation, ranges));
  if (plan.objectives.some(({ perspective }) => perspective.text !== ''))
    addBars(
      'perspectives',
      words.perspective,
      groups(({ perspective }) => perspective.text),
    );
  if (plan.objectives.some(({ responsibilityCentre }) => responsibilityCentre.text !== ''))
    addBars(
      'centres',
      words.centre,
      groups(({ responsibilityCentre }) => responsibilityCentre.text),
    );
  add(words.tables.years, [words.year, words.withTarget, words.reached(plan)], yearRows(plan, evaluation));
  const overYears = trendTables(trends);
  if (overYears !== null) {
    while (paper.nextRow < free) paper.addBlank();
    paper.addLine(words.trend.section, 'section');
    paper.addLine(overYears.rule, 'remark');
    for (const { title, rows } of overYears.tables)
      add(title, words.trend.heads, rows, rowsOfTrend(rows.length));
  }
  const sheet = paper.finish();
  return { ...sheet, charts: dashboardCharts(sheet.rows.map(({ cells }) => cells.map(textIn))) };
}

function textIn(cell: OutputCell | null): string {
  return cell?.content.kind === 'text' ? cell.content.text : '';
}

/** The results by something of their objectives, whatever the capitals; those without it last. */
function groupedResults(
  results: readonly IndicatorResult[],
  of: (objective: Objective) => string,
): ReadonlyMap<string, readonly IndicatorResult[]> {
  const groups = new Map<string, { readonly name: string; readonly members: IndicatorResult[] }>();
  for (const result of results) {
    const name = of(result.indicator.objective);
    const known = groups.get(name.toLowerCase());
    if (known === undefined) groups.set(name.toLowerCase(), { name, members: [result] });
    else known.members.push(result);
  }
  const all = [...groups.values()].sort((a, b) => Number(a.name === '') - Number(b.name === ''));
  return new Map(all.map(({ name, members }) => [name === '' ? words.without : chartLabel(name), members]));
}

function statusRows({ results, plan }: Evaluation, ranges: ResultRanges): OutputCell[][] {
  const live = ranges.rangesOf(results);
  return STATUSES.map((status) => [
    text(sayStatus(status, 'it'), 'text'),
    cellOf(countFormula(live, [status]), plan.counts[status], COUNT_FORMAT),
  ]);
}

/** A row for each mission and one for each of its programmes below it. */
function programmeRows(plan: Plan, { results, rules }: Evaluation, ranges: ResultRanges): OutputCell[][] {
  const groups = programmesOf(plan);
  const members = (objectives: readonly Objective[]): IndicatorResult[] => {
    const ids = new Set(objectives.map(({ id }) => id));
    return results.filter(({ indicator }) => ids.has(indicator.objective.id));
  };
  const seen = new Set<string>();
  return groups.flatMap((group) => {
    const name = group.missionNames[0] ?? '';
    const key = group.mission ?? name.toLowerCase();
    const isFirst = !seen.has(key);
    seen.add(key);
    const ofMission = groups.filter(
      ({ mission, missionNames }) => (mission ?? (missionNames[0] ?? '').toLowerCase()) === key,
    );
    const code = [group.mission, group.programme].filter((part) => part !== null).join('-');
    const [printed = ''] = group.programmeNames;
    const programme =
      group.programme === null
        ? labelOf('', printed)
        : labelOf(code, nameOf(group.mission, group.programme, group.programmeNames, plan.year));
    const mission = labelOf(group.mission ?? '', nameOf(group.mission, null, group.missionNames, plan.year));
    const whole = ofMission.flatMap(({ objectives }) => objectives);
    return [
      ...(isFirst ? [groupRow(mission, members(whole), ranges, rules)] : []),
      ...(programme === words.without ? [] : [groupRow(programme, members(group.objectives), ranges, rules)]),
    ];
  });
}

/** The official name where the plan prints none or a damaged one, as in the Riclassificazione. */
function nameOf(
  mission: string | null,
  programme: string | null,
  printed: readonly string[],
  year: number | null,
): string {
  return mission === null ? (printed[0] ?? '') : shownName(mission, programme, printed, year).name;
}

function labelOf(code: string, name: string): string {
  const label = [code, name].filter((part) => part !== '').join(' ');
  return label === '' ? words.without : chartLabel(label);
}

const MISSED: readonly Status[] = ['partly-met', 'not-met'];

function groupRow(
  name: string,
  results: readonly IndicatorResult[],
  ranges: ResultRanges,
  rules: EvaluationRules,
): OutputCell[] {
  const group = rollUp(results, rules);
  const live = ranges.rangesOf(results);
  const missed = MISSED.reduce((sum, status) => sum + group.counts[status], 0);
  return [
    text(name, 'text'),
    cellOf(groupFormula(live, group, rules), shownAchievement(group), PERCENT_FORMAT),
    cellOf(measuredFormula(live), group.measured, COUNT_FORMAT),
    cellOf(countFormula(live, MISSED), missed, COUNT_FORMAT),
  ];
}

type LiveRanges = readonly ResultRange[] | null;

/**
 * The achievement of a group as the evaluation takes it: what is not met never shows 100 %. Weighted means, and those in
 * which missing values count, stay plain values.
 */
function groupFormula(live: LiveRanges, { weighting }: RollUp, rules: EvaluationRules): string | null {
  if (live === null || weighting === 'weights' || rules.unmeasured === 'zero') return null;
  const cells = live.map(({ achievement }) => achievement).join(',');
  const figure = `${rules.rollUp === 'worst' ? 'MIN' : 'AVERAGE'}(${cells})`;
  return `=IF(COUNT(${cells})=0,"",IF(${figure}<1,MIN(${figure},${HIGHEST_SHOWN_BELOW_ONE}),${figure}))`;
}

function measuredFormula(live: LiveRanges): string | null {
  return live && `=COUNT(${live.map(({ achievement }) => achievement).join(',')})`;
}

function countFormula(live: LiveRanges, statuses: readonly Status[]): string | null {
  return (
    live &&
    `=${live.flatMap(({ status }) => statuses.map((one) => countOf(status, sayStatus(one, 'it')))).join('+')}`
  );
}

/** Not every program counts over a single cell. */
function countOf(range: string, word: string): string {
  return range.includes(':') ? `COUNTIF(${range},"${word}")` : `IF(${range}="${word}",1,0)`;
}

function cellOf(formula: string | null, value: number | null, format: string): OutputCell {
  const isLive = formula !== null && formula.length <= LONGEST_FORMULA;
  if (isLive) return { content: { kind: 'formula', formula }, format, style: 'figure' };
  return value === null
    ? { ...text('', 'figure'), format }
    : { content: { kind: 'number', value }, format, style: 'figure' };
}

/** For each later year of the plan: how many indicators have a target, and how many the actual of now already meets. */
function yearRows(plan: Plan, { results, rules, year }: Evaluation): OutputCell[][] {
  if (year === null) return [];
  const later = new Set(
    plan.indicators.flatMap(({ targets }) => targets.flatMap((target) => target.year ?? [])),
  );
  const years = [year, ...[...later].filter((one) => one > year).sort((a, b) => a - b)];
  if (years.length === 1) return [];
  return years.map((one) => {
    const shown = new Map(results.map(({ indicator, actual }) => [indicator.id, actual]));
    const indicators = plan.indicators.map((indicator) => {
      const actual = shown.get(indicator.id) ?? null;
      const targets = indicator.targets.filter((target) => target.year === one);
      return { ...indicator, targets, actuals: actual === null ? [] : [{ ...actual, year: one }] };
    });
    const ofYear = evaluatePlan({ ...plan, year: one, indicators }, rules);
    return [
      text(words.yearOf({ year: one }), 'text'),
      cellOf(null, ofYear.results.filter(({ target }) => target !== null).length, COUNT_FORMAT),
      cellOf(null, ofYear.plan.counts.met, COUNT_FORMAT),
    ];
  });
}
