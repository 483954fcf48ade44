import { actualText, isExcludedTie } from '../../evaluation/display';
import { evidenceLine, evidenceOf } from '../../evaluation/evidenceOf';
import { STATUSES } from '../../evaluation/outcome';
import { printedQuantity } from '../../expressions/print';
import { writtenCauses } from '../../checks/actuals/writtenCauses';
import { dashboard } from '../../messages/it/dashboard';
import { documents as words } from '../../messages/it/documents';
import { resultsReport } from '../../messages/it/results';
import { excludedLimit } from '../../messages/it/status';
import { sayStatus } from '../../messages/sayStatus';
import { Causes } from '../../own/causes';
import { printedVariance } from '../../own/resultFormats';
import { numberedTitle } from '../../plan/codes';
import { targetText } from '../../plan/sayCorrection';
import { BAR_COLOR, STATUS_COLORS } from '../dashboard/dashboardCharts';
import { rollUp } from '../../evaluation/tally';
import { consolidatedLines } from '../results/consolidatedLines';
import { headOf, indicatorName, isMissed, type ReportedObjective, reportRows } from '../results/reportRows';
import { ruleOf } from '../results/rule';
import type { Source } from '../source';
import type { Block, Chapter, DocumentChart } from './document';
import {
  asked,
  chapter,
  heading,
  objectiveFacts,
  paragraph,
  printedAchievement,
  programmeHeading,
  programmeParts,
  rulesBlocks,
  summaryTable,
  wideChapter,
} from './parts';

const { tables } = dashboard;

/** The year-end report as a document: context, objectives and results with spending, report on results (note MiSE 50114/2015). */
export function reportChapters(source: Source): readonly Chapter[] {
  const { plan, evaluation, sheets } = source;
  const texts = words.report;
  const [context = '', results = '', report = ''] = texts.sections;
  const causes = writtenCauses(sheets) ?? new Causes(null);
  const rows = reportRows(source, causes);
  const whole = { ...evaluation.plan, achievement: printedAchievement(evaluation.plan) };
  return [
    chapter(texts.premise, [paragraph(texts.legal)]),
    chapter(
      context,
      resultsReport.sectionLabels.flatMap((label) => {
        const written = causes.section(label);
        const what = `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
        return [heading(2, label), ...(written === '' ? [asked(what)] : linesOf(written))];
      }),
    ),
    wideChapter(results, [
      heading(2, texts.charts),
      paragraph(resultsReport.whole(whole)),
      statusChart(source),
      programmesChart(source),
      heading(2, texts.summary),
      summaryTable(plan, evaluation, true),
      heading(2, texts.spending),
      asked(texts.spendingAsked),
    ]),
    wideChapter(
      report,
      programmesOf(rows, plan.year).flatMap(({ head, members }, index) => [
        programmeHeading(head, index),
        ...members.flatMap((row) => objectiveBlocks(row, plan.year)),
      ]),
    ),
    wideChapter(texts.rules, [
      ...consolidatedLines(evaluation).map(paragraph),
      ...rulesBlocks(source, true),
      { kind: 'note', text: resultsReport.rounding },
    ]),
  ];
}

function linesOf(text: string): Block[] {
  return text.split(/\n+/u).map(paragraph);
}

function programmesOf(rows: readonly ReportedObjective[], year: number | null) {
  const found = new Map<string, ReportedObjective[]>();
  for (const row of rows) {
    const head = headOf(row.objective, year);
    found.set(head, [...(found.get(head) ?? []), row]);
  }
  return [...found].map(([head, members]) => ({ head, members }));
}

function objectiveBlocks({ objective, group, indicators }: ReportedObjective, year: number | null): Block[] {
  const title = numberedTitle(objective);
  const { heads } = words;
  const missed = indicators.filter(({ result }) => isMissed(result));
  return [
    heading(3, title),
    objectiveFacts(objective, year, group === undefined ? null : printedAchievement(group)),
    {
      kind: 'table',
      caption: words.indicatorsOf({ title }),
      heads: [
        heads.indicator,
        heads.unit,
        heads.source,
        heads.targetOf({ year }),
        heads.actual,
        heads.variance,
        heads.achievement,
        heads.status,
        heads.rule,
      ],
      rows: indicators.map(({ result }) => {
        const { indicator, outcome } = result;
        const { variance, varianceUnit, status } = outcome;
        return [
          indicatorName(result),
          indicator.unit.text,
          indicator.source.text,
          targetText(result.target, 'it'),
          actualText(result),
          variance === null || varianceUnit === null ? '' : printedVariance(variance, varianceUnit),
          [printedAchievement(outcome), isExcludedTie(outcome) ? excludedLimit : ''].join(' ').trim(),
          sayStatus(status, 'it'),
          ruleOf(result) ?? words.notGiven,
        ];
      }),
      widths: [3.8, 1.6, 1.8, 1.6, 1.6, 1.8, 1.5, 1.8, 1.1],
      figures: [5, 6],
    },
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
        ? asked(words.report.causeAsked({ indicator }))
        : paragraph(words.report.causeOf({ indicator, cause }));
    }),
  ];
}

function statusChart({ evaluation }: Source): DocumentChart {
  const bars = STATUSES.map((status) => ({
    name: sayStatus(status, 'it'),
    value: evaluation.plan.counts[status],
    color: STATUS_COLORS[status],
  }));
  return chartOf('ring', tables.status, bars, false);
}

function programmesChart({ plan, evaluation }: Source): DocumentChart {
  const bars = programmeParts(plan).flatMap(({ head, objectives }) => {
    const ids = new Set(objectives.map(({ id }) => id));
    const results = evaluation.results.filter(({ indicator }) => ids.has(indicator.objective.id));
    const { achievement } = rollUp(results, evaluation.rules);
    return achievement === null ? [] : [{ name: head, value: achievement, color: BAR_COLOR }];
  });
  return chartOf('bars', tables.programmes, bars, true);
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
