import { documents as words } from '../../messages/it/documents';
import { numberedTitle } from '../../plan/codes';
import type { Indicator, Objective, Plan } from '../../plan/plan';
import { premisesOf } from '../clean/premises';
import type { ReportSource } from '../source';
import type { Block, Chapter } from './document';
import {
  definitionOf,
  figureColumn,
  filledColumns,
  type IndicatorColumn,
  indicatorTable,
  targetsOf,
  textColumn,
} from './indicatorTable';
import { missingElements } from './missingElements';
import {
  officeInput,
  heading,
  objectiveFacts,
  objectiveHeading,
  paragraph,
  programmeParts,
  rulesBlocks,
  summaryTable,
  wideChapter,
  chapter,
} from './parts';

/** The plan as a document: premise, context, reclassification, a card for each objective, method. */
export function planChapters(source: ReportSource): readonly Chapter[] {
  const { plan, evaluation, sheets } = source;
  const texts = words.plan;
  const programmes = programmeParts(plan);
  const size = {
    objectives: plan.objectives.length,
    indicators: plan.indicators.length,
    programmes: programmes.length,
  };
  const premises = premisesOf(plan, sheets);
  const columns = columnsOf(plan);
  return [
    chapter(texts.premise, [
      paragraph(texts.legal),
      paragraph(texts.size(size)),
      ...periodOf(plan),
      ...premises.map(paragraph),
      ...(premises.length === 0 ? [officeInput(texts.premiseAsked)] : []),
    ]),
    chapter(
      texts.context,
      texts.contextParts.flatMap(([title = '', what = '']) => [heading(2, title), officeInput(what)]),
    ),
    wideChapter(texts.reclassification, [summaryTable(plan, evaluation, false)]),
    wideChapter(texts.cards, [
      ...missingElements(plan),
      ...programmes.flatMap(({ head, objectives }) => [
        heading(2, head),
        ...objectives.flatMap((objective) => cardOf(objective, plan, columns)),
      ]),
    ]),
    wideChapter(texts.method, [
      paragraph(texts.methodText),
      ...rulesBlocks(source, false),
      officeInput(texts.consolidation),
    ]),
  ];
}

function cardOf(objective: Objective, plan: Plan, columns: readonly IndicatorColumn<Indicator>[]): Block[] {
  const indicators = plan.indicators.filter((indicator) => indicator.objective.id === objective.id);
  return [
    ...objectiveHeading(objective),
    objectiveFacts(objective, plan.year, null),
    indicatorTable(numberedTitle(objective), columns, indicators),
  ];
}

/** What the cards show of an indicator: what the plan says of any, and the targets of each of its years. */
function columnsOf({ indicators, year }: Plan): readonly IndicatorColumn<Indicator>[] {
  const { heads } = words;
  const years = yearsOf(indicators);
  const shown = years.length === 0 ? [year] : years;
  const optional = [
    textColumn<Indicator>(heads.definition, 3, definitionOf),
    textColumn<Indicator>(heads.type, 2, ({ type }) => type.text),
    textColumn<Indicator>(heads.unit, 1.5, ({ unit }) => unit.text),
    textColumn<Indicator>(heads.source, 1.5, ({ source }) => source.text),
    figureColumn<Indicator>(heads.weight, 1, ({ weight }) => weight.field.text),
  ];
  return [
    textColumn<Indicator>(heads.indicator, 3, ({ name, description }) => name.text || description.text),
    ...filledColumns(optional, indicators),
    ...shown.map((one) =>
      textColumn<Indicator>(heads.targetOf({ year: one }), 1.5, ({ targets }) => targetsOf(targets, one)),
    ),
  ];
}

/** The years that have a target, from the first to the last; a target without a year comes before them. */
function yearsOf(indicators: readonly Indicator[]): readonly (number | null)[] {
  const years = new Set(indicators.flatMap(({ targets }) => targets.map(({ year }) => year)));
  return [...years].toSorted((a, b) => (a ?? 0) - (b ?? 0));
}

/** What years the targets are of (D.P.C.M. 18/9/2012, art. 3). */
function periodOf({ indicators }: Plan): Block[] {
  const years = yearsOf(indicators).flatMap((year) => year ?? []);
  const [from] = years;
  return from === undefined ? [] : [paragraph(words.plan.period({ from, to: years.at(-1) ?? from }))];
}
