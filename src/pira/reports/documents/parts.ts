import { shownAchievement } from '../../evaluation/display';
import type { Evaluation, RollUp } from '../../evaluation/evaluation';
import { sayOwnRules } from '../../evaluation/sayOwnRules';
import { rollUp } from '../../evaluation/tally';
import { printedQuantity } from '../../expressions/print';
import { documents as words } from '../../messages/it/documents';
import { resultsReport, rulesPage } from '../../messages/it/results';
import { sayAppliedCorrections } from '../../plan/sayCorrection';
import { numberedTitle, objectiveCode } from '../../plan/codes';
import type { Objective, Plan } from '../../plan/plan';
import { resourcesOf } from '../resources';
import { generalRules, ownLevels, ruleRows } from '../results/rulesSheet';
import { headOf } from '../results/reportRows';
import { programmesOf } from '../reclassification/programmes';
import type { ReportSource } from '../source';
import type { Block, Chapter, DocumentFacts } from './document';

export const heading = (level: 2 | 3, text: string): Block => ({
  kind: 'heading',
  level,
  text,
});
/** The heading of an objective; none where the plan gives it no title. */
export function objectiveHeading(objective: Objective): Block[] {
  const title = numberedTitle(objective);
  return title === '' ? [] : [heading(3, title)];
}
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const officeInput = (what: string): Block => ({ kind: 'asked', text: words.asked({ what }) });

export const chapter = (title: string, blocks: readonly Block[]): Chapter => ({
  title,
  isWide: false,
  blocks,
});
export const wideChapter = (title: string, blocks: readonly Block[]): Chapter => ({
  title,
  isWide: true,
  blocks,
});

/** An achievement as it is printed; a dash where there is none. */
export function printedAchievement(group: Pick<RollUp, 'achievement'>): string {
  const shown = shownAchievement(group);
  return shown === null ? words.notGiven : printedQuantity(Math.round(shown * 1e4) / 1e4, 'percent');
}

/** The objectives of one mission and programme, in the plan's order. */
export interface ProgrammePart {
  readonly head: string;
  readonly objectives: readonly Objective[];
}

/** The objectives by mission and programme, in the order of the codes. */
export function programmeParts(plan: Plan): readonly ProgrammePart[] {
  return programmesOf(plan).flatMap(({ objectives }) => {
    const [first] = objectives;
    return first === undefined ? [] : [{ head: headOf(first, plan.year), objectives }];
  });
}

/** What each programme has, one row each. With its results in a report. */
export function summaryTable(plan: Plan, evaluation: Evaluation, withResults: boolean): Block {
  const { heads } = words;
  const withResources = plan.objectives.some(({ resources }) => resources.length > 0);
  const rows = programmeParts(plan).map(({ head, objectives }) => {
    const ids = new Set(objectives.map(({ id }) => id));
    const results = evaluation.results.filter(({ indicator }) => ids.has(indicator.objective.id));
    const group = rollUp(results, evaluation.rules);
    const amounts = objectives.flatMap((objective) => resourcesOf(objective, plan.year) ?? []);
    return [
      head,
      String(objectives.length),
      String(results.length),
      ...(withResults
        ? [
            String(group.measured),
            printedAchievement(group),
            String(group.counts['partly-met'] + group.counts['not-met']),
          ]
        : []),
      ...(withResources
        ? [amounts.length === 0 ? words.notGiven : printedQuantity(sumOf(amounts), 'euro')]
        : []),
    ];
  });
  const columns = [
    heads.mission,
    heads.objectives,
    heads.indicators,
    ...(withResults ? [heads.measured, heads.achievement, heads.missed] : []),
    ...(withResources ? [heads.resources] : []),
  ];
  return {
    kind: 'table',
    caption: withResults ? words.report.summaryCaption : words.plan.summaryCaption,
    heads: columns,
    rows,
    widths: columns.map((_, column) => (column === 0 ? 4 : 1)),
    figures: columns.map((_, column) => column).slice(1),
  };
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

/** What the plan says of an objective; in a report its achievement stands first. */
export function objectiveFacts(
  objective: Objective,
  year: number | null,
  achievement: string | null,
): DocumentFacts {
  const resources = resourcesOf(objective, year);
  const { facts } = words;
  const all: readonly (readonly [string, string])[] = [
    [facts.code, objectiveCode(objective)],
    ...(achievement === null ? [] : [[facts.achievement, achievement] as const]),
    [facts.centre, objective.responsibilityCentre.text],
    [facts.perspective, objective.perspective.text],
    [facts.description, objective.description.text],
    [facts.activities, objective.activities.text],
    [facts.stakeholders, objective.stakeholders.text],
    [facts.weight, objective.weight.field.text],
    [facts.resources, resources === null ? '' : printedQuantity(resources, 'euro')],
  ];
  return { kind: 'facts', facts: all.filter(([, fact]) => fact !== '') };
}

/** The rules of computation with how many indicators each was applied to, and the body's own. */
export function rulesBlocks({ plan, evaluation }: ReportSource, withCounts: boolean): Block[] {
  const said = sayAppliedCorrections(plan);
  const own = sayOwnRules(evaluation.rules, 'it');
  const count = withCounts ? rulesPage.heads.length : rulesPage.heads.length - 1;
  return [
    paragraph(rulesPage.standing),
    {
      kind: 'table',
      caption: rulesPage.title,
      heads: rulesPage.heads.slice(0, count),
      rows: ruleRows(evaluation).map((row) => row.slice(0, count)),
      widths: [1, 2, 3, 3, 1].slice(0, count),
      figures: withCounts ? [count - 1] : [],
    },
    ...(own.length === 0 ? [] : [paragraph(resultsReport.ownRules({ rules: own.join(' ') }))]),
    ...ownLevels(evaluation).map(paragraph),
    { kind: 'facts', facts: generalRules(evaluation.rules) },
    ...(said.length === 0 ? [] : [paragraph(`${rulesPage.office}:`), ...said.map(paragraph)]),
  ];
}
