import { documents as words } from '../../messages/it/documents';
import { numberedTitle } from '../../plan/codes';
import type { Indicator, Objective, Plan } from '../../plan/plan';
import { premisesOf } from '../clean/premises';
import { targetText } from '../../plan/sayCorrection';
import type { Source } from '../source';
import type { Block, Chapter } from './document';
import {
  asked,
  heading,
  objectiveFacts,
  paragraph,
  programmeHeading,
  programmeParts,
  rulesBlocks,
  summaryTable,
  wideChapter,
  chapter,
} from './parts';

/** The plan as a document: premise, context, reclassification, a card for each objective, method. */
export function planChapters(source: Source): readonly Chapter[] {
  const { plan, evaluation, sheets } = source;
  const texts = words.plan;
  const programmes = programmeParts(plan);
  const size = {
    objectives: plan.objectives.length,
    indicators: plan.indicators.length,
    programmes: programmes.length,
  };
  const premises = premisesOf(plan, sheets);
  return [
    chapter(texts.premise, [
      paragraph(texts.legal),
      paragraph(texts.size(size)),
      ...premises.map(paragraph),
      ...(premises.length === 0 ? [asked(texts.premiseAsked)] : []),
    ]),
    chapter(
      texts.context,
      texts.contextParts.flatMap(([title = '', what = '']) => [heading(2, title), asked(what)]),
    ),
    wideChapter(texts.reclassification, [summaryTable(plan, evaluation, false)]),
    wideChapter(
      texts.cards,
      programmes.flatMap(({ head, objectives }, index) => [
        programmeHeading(head, index),
        ...objectives.flatMap((objective) => cardOf(objective, plan)),
      ]),
    ),
    wideChapter(texts.method, [
      paragraph(texts.methodText),
      ...rulesBlocks(source, false),
      asked(texts.consolidation),
    ]),
  ];
}

function cardOf(objective: Objective, plan: Plan): Block[] {
  const title = numberedTitle(objective);
  const indicators = plan.indicators.filter((indicator) => indicator.objective.id === objective.id);
  return [
    heading(3, title),
    objectiveFacts(objective, plan.year, null),
    ...(indicators.length === 0 ? [] : [indicatorsTable(title, indicators, plan.year)]),
  ];
}

function indicatorsTable(title: string, indicators: readonly Indicator[], year: number | null): Block {
  const { heads } = words;
  const years = [...new Set(indicators.flatMap(({ targets }) => targets.map((target) => target.year)))];
  const shown = years.length === 0 ? [year] : years;
  return {
    kind: 'table',
    caption: words.indicatorsOf({ title }),
    heads: [
      heads.indicator,
      heads.definition,
      heads.type,
      heads.unit,
      heads.source,
      ...shown.map((one) => heads.targetOf({ year: one })),
    ],
    rows: indicators.map(({ name, description, algorithm, type, unit, source, targets }) => [
      name.text || description.text,
      [name.text === '' ? '' : description.text, algorithm.text].filter((text) => text !== '').join('\n'),
      type.text,
      unit.text,
      source.text,
      ...shown.map((one) =>
        targets
          .filter((target) => target.year === one)
          .map((target) => targetText(target, 'it'))
          .join('\n'),
      ),
    ]),
    widths: [3, 3, 2, 1.5, 1.5, ...shown.map(() => 1.5)],
    figures: [],
  };
}
