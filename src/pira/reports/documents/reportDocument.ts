import { actualText, isExcludedTie } from '../../evaluation/display';
import { evidenceLine, evidenceOf } from '../../evaluation/evidenceOf';
import { STATUSES } from '../../evaluation/outcome';
import { printedQuantity } from '../../expressions/print';
import { causesInReport } from '../../checks/actuals/causesInReport';
import { dashboard } from '../../messages/it/dashboard';
import { documents as words } from '../../messages/it/documents';
import { resultsReport } from '../../messages/it/results';
import { excludedLimit } from '../../messages/it/status';
import { sayStatus } from '../../messages/sayStatus';
import { EarlierCauses } from '../../output/causes';
import { printedVariance } from '../../output/resultFormats';
import { numberedTitle } from '../../plan/codes';
import type { Indicator } from '../../plan/plan';
import { targetText } from '../../plan/sayCorrection';
import type { IndicatorResult } from '../../evaluation/evaluation';
import { BAR_COLOR, LEAST_BARS, STATUS_COLORS } from '../dashboard/dashboardCharts';
import { rollUp } from '../../evaluation/tally';
import { consolidatedLines } from '../results/consolidatedLines';
import { headOf, indicatorName, isMissed, type ReportedObjective, reportRows } from '../results/reportRows';
import { computationRuleOf } from '../results/computationRule';
import type { ReportSource } from '../source';
import type { Block, Chapter, DocumentChart } from './document';
import {
  definitionOf,
  figureColumn,
  filledColumns,
  type IndicatorColumn,
  indicatorTable,
  linesOf,
  targetsOf,
  textColumn,
} from './indicatorTable';
import { missingElements } from './missingElements';
import {
  officeInput,
  chapter,
  heading,
  objectiveFacts,
  objectiveHeading,
  paragraph,
  printedAchievement,
  programmeParts,
  rulesBlocks,
  summaryTable,
  wideChapter,
} from './parts';

const { tables } = dashboard;

/** The year-end report as a document: context, objectives and results with spending, report on results (note MiSE 50114/2015). */
export function reportChapters(source: ReportSource): readonly Chapter[] {
  const { plan, evaluation, sheets } = source;
  const texts = words.report;
  const [context = '', results = '', report = ''] = texts.sections;
  const causes = causesInReport(sheets) ?? new EarlierCauses(null);
  const rows = reportRows(source, causes);
  const columns = columnsOf(source);
  const whole = { ...evaluation.plan, achievement: printedAchievement(evaluation.plan) };
  return [
    chapter(texts.premise, [paragraph(texts.legal)]),
    chapter(
      context,
      resultsReport.sectionLabels.flatMap((label) => {
        const written = causes.section(label);
        const what = `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
        return [
          heading(2, label),
          ...(written === '' ? [officeInput(what)] : written.split(/\n+/u).map(paragraph)),
        ];
      }),
    ),
    wideChapter(results, [
      heading(2, texts.charts),
      paragraph(resultsReport.whole(whole)),
      statusChart(source),
      ...programmesChart(source),
      heading(2, texts.summary),
      summaryTable(plan, evaluation, true),
      heading(2, texts.spending),
      officeInput(texts.spendingAsked),
    ]),
    wideChapter(report, [
      ...missingElements(plan),
      ...programmesOf(rows, plan.year).flatMap(({ head, members }) => [
        heading(2, head),
        ...members.flatMap((row) => objectiveBlocks(row, plan.year, columns)),
      ]),
    ]),
    wideChapter(texts.rules, [
      ...consolidatedLines(evaluation).map(paragraph),
      ...rulesBlocks(source, true),
      { kind: 'note', text: resultsReport.rounding },
    ]),
  ];
}

function programmesOf(rows: readonly ReportedObjective[], year: number | null) {
  const found = new Map<string, ReportedObjective[]>();
  for (const row of rows) {
    const head = headOf(row.objective, year);
    found.set(head, [...(found.get(head) ?? []), row]);
  }
  return [...found].map(([head, members]) => ({ head, members }));
}

function objectiveBlocks(
  { objective, group, indicators }: ReportedObjective,
  year: number | null,
  columns: readonly IndicatorColumn<IndicatorResult>[],
): Block[] {
  const missed = indicators.filter(({ result }) => isMissed(result));
  const results = indicators.map(({ result }) => result);
  return [
    ...objectiveHeading(objective),
    objectiveFacts(objective, year, group === undefined ? null : printedAchievement(group)),
    indicatorTable(numberedTitle(objective), columns, results),
    ...indicators.flatMap(({ result }) => {
      const evidence = evidenceLine(evidenceOf(result.indicator, result.actual));
      return evidence === ''
        ? []
        : [paragraph(`${indicatorName(result)}. ${resultsReport.evidence({ evidence })}`)];
    }),
    ...(missed.length === 0 ? [] : [{ kind: 'lead', text: words.report.cause } as const]),
    ...missed.map(({ result, cause }) => {
      const indicator = indicatorName(result);
      return cause === ''
        ? officeInput(words.report.causeAsked({ indicator }))
        : paragraph(words.report.causeOf({ indicator, cause }));
    }),
  ];
}

/** What the report shows of an indicator: what the plan says of any (D.P.C.M. 18/9/2012, art. 4 and 5), then its result. */
function columnsOf({
  plan: { year },
  evaluation: { results },
}: ReportSource): readonly IndicatorColumn<IndicatorResult>[] {
  const { heads } = words;
  const optional = [
    textColumn<IndicatorResult>(heads.details, 3.2, ({ indicator }) => detailsOf(indicator, year)),
    textColumn<IndicatorResult>(heads.unit, 1.4, ({ indicator }) => indicator.unit.text),
  ];
  return [
    textColumn<IndicatorResult>(heads.indicator, 3.2, indicatorName),
    ...filledColumns(optional, results),
    textColumn<IndicatorResult>(heads.targetOf({ year }), 1.6, ({ target }) => targetText(target, 'it')),
    textColumn<IndicatorResult>(heads.actual, 1.6, actualText),
    figureColumn<IndicatorResult>(heads.variance, 1.8, ({ outcome: { variance, varianceUnit } }) =>
      variance === null || varianceUnit === null ? '' : printedVariance(variance, varianceUnit),
    ),
    figureColumn<IndicatorResult>(heads.achievement, 1.5, ({ outcome }) =>
      [printedAchievement(outcome), isExcludedTie(outcome) ? excludedLimit : ''].join(' ').trim(),
    ),
    textColumn<IndicatorResult>(heads.status, 1.8, ({ outcome }) => sayStatus(outcome.status, 'it')),
    textColumn<IndicatorResult>(heads.rule, 1.1, (result) => computationRuleOf(result) ?? words.notGiven),
  ];
}

/** What the plan says of an indicator beside its name, unit and target of the year. */
function detailsOf(indicator: Indicator, year: number | null): string {
  const { details } = words;
  const { type, source, weight, targets } = indicator;
  const others = new Set(targets.flatMap((target) => (target.year === year ? [] : (target.year ?? []))));
  const said = (say: (p: { text: string }) => string, text: string): string =>
    text === '' ? '' : say({ text });
  return linesOf([
    definitionOf(indicator),
    said(details.type, type.text),
    said(details.source, source.text),
    said(details.weight, weight.field.text),
    ...[...others].map((one) => details.target({ year: one, text: targetsOf(targets, one) })),
  ]);
}

function statusChart({ evaluation }: ReportSource): DocumentChart {
  const bars = STATUSES.map((status) => ({
    name: sayStatus(status, 'it'),
    value: evaluation.plan.counts[status],
    color: STATUS_COLORS[status],
  }));
  return chartOf('ring', tables.status, bars, false);
}

/** Programmes beside each other; none where fewer than two are measured. */
function programmesChart({ plan, evaluation }: ReportSource): readonly DocumentChart[] {
  const bars = programmeParts(plan).flatMap(({ head, objectives }) => {
    const ids = new Set(objectives.map(({ id }) => id));
    const results = evaluation.results.filter(({ indicator }) => ids.has(indicator.objective.id));
    const { achievement } = rollUp(results, evaluation.rules);
    return achievement === null ? [] : [{ name: head, value: achievement, color: BAR_COLOR }];
  });
  return bars.length < LEAST_BARS ? [] : [chartOf('bars', tables.programmes, bars, true)];
}

function chartOf(
  form: DocumentChart['form'],
  title: string,
  bars: DocumentChart['bars'],
  isShare: boolean,
): DocumentChart {
  const values = bars
    .map(
      ({ name, value }) =>
        `${name} ${isShare ? printedAchievement({ achievement: value }) : printedQuantity(value, 'number')}`,
    )
    .join('; ');
  return { kind: 'chart', form, title, bars, isShare, description: words.chartOf({ title, values }) };
}
