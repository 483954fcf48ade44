import { indicatorLabel, rowKey } from '../../collect/rowKey';
import { type PlanOrigin, stampOf, UNKNOWN_ORIGIN } from '../../sheet/collectionStamp';
import type { Evaluation, IndicatorResult } from '../../evaluation/evaluation';
import { evidenceOf } from '../../evaluation/evidenceOf';
import { judgedTarget } from '../../evaluation/levelFromBase';
import { partOfYear } from '../../evaluation/ratio';
import { fold } from '../../lexicon/text/fold';
import { RATIO } from '../../lexicon/measures';
import { collection as words } from '../../messages/it/collection';
import { inputFormat } from '../../output/resultFormats';
import { indicatorKeys } from '../../plan/indicatorKeys';
import { numberedTitle } from '../../plan/codes';
import type { Plan } from '../../plan/plan';
import { targetText } from '../../plan/sayCorrection';
import { numberCell, textCell } from '../../sheet/content';
import type { OutputCell, OutputSheet } from '../../sheet/outputSheet';
import type { Validation } from '../../sheet/sheetEdit';
import { actualValidations } from '../columns/actualValidations';
import { blankCell, text } from '../paper/cells';
import { Paper } from '../paper/paper';

const WIDTHS = [24, 28, 34, 26, 18, 26, 18, 17, 17, 18, 17, 18, 32];
/** The codes of the rows. */
const HIDDEN = [0];
const ACTUAL = 6;
const PARTS = { column: 7, columnCount: 2 } as const;
const LONGEST_SHEET_NAME = 31;

/** The collection of one responsibility centre. */
export interface Collection {
  /** As the plan prints it; the word for none where it prints none. */
  readonly centre: string;
  readonly indicators: number;
  readonly sheet: OutputSheet;
}

/** One sheet for each responsibility centre, with its indicators only, in the order of the plan. `origin`: whose plan it is. */
export function collectionSheets(
  plan: Plan,
  evaluation: Evaluation,
  origin: PlanOrigin = UNKNOWN_ORIGIN,
): readonly Collection[] {
  const keys = indicatorKeys(plan);
  const byCentre = new Map<string, { centre: string; results: IndicatorResult[] }>();
  for (const result of evaluation.results) {
    const centre = result.indicator.responsibilityCentre.text.trim() || words.withoutCentre;
    const known = byCentre.get(fold(centre)) ?? { centre, results: [] };
    known.results.push(result);
    byCentre.set(fold(centre), known);
  }
  return [...byCentre.values()].map(({ centre, results }) => ({
    centre,
    indicators: results.length,
    sheet: sheetOf(centre, results, keys, { year: plan.year, origin }),
  }));
}

function sheetOf(
  centre: string,
  results: readonly IndicatorResult[],
  keys: readonly string[],
  { year, origin }: { readonly year: number | null; readonly origin: PlanOrigin },
): OutputSheet {
  const paper = new Paper(words.sheet.slice(0, LONGEST_SHEET_NAME), WIDTHS, HIDDEN.length);
  const wide = (cell: OutputCell) =>
    paper.addSpanning([
      { cell: blankCell(cell.style), count: 1 },
      { cell, count: WIDTHS.length - 1 },
    ]);
  wide(text(words.title({ centre, year }), 'title'));
  wide(text(words.hint, 'remark'));
  if (results.some(hasParts)) wide(text(words.ratio, 'remark'));
  const { heads } = words;
  const head = [
    text(stampOf(year, origin), 'head'),
    ...Object.values(heads).map((title) => text(title, 'head')),
  ];
  paper.add(...head);
  paper.repeatRows(1, true);
  const first = paper.nextRow;
  for (const result of results) paper.add(...rowOf(result, keys[result.indicator.id] ?? '', year));
  return {
    ...paper.finish(),
    validations: validationsOf(results, first),
    protection: { hiddenColumns: HIDDEN },
  };
}

function rowOf(result: IndicatorResult, key: string, year: number | null): OutputCell[] {
  const { indicator, target, actual } = result;
  const { objective, algorithm, description, unit, name } = indicator;
  const said = { name: indicatorLabel(indicator), target: targetText(target, 'it') };
  const evidence = evidenceOf(indicator, null);
  const measured = name.text === '' ? '' : description.text;
  const how = [algorithm.text, algorithm.text === measured ? '' : measured].filter((part) => part !== '');
  return [
    text(rowKey(key, said)),
    text(numberedTitle(objective)),
    text(said.name, 'strong'),
    text(how.join('\n')),
    text(unit.text),
    text(said.target),
    actualCell(result, actual),
    part(result, partOfYear(indicator.numerators, year)?.amount ?? null),
    part(result, partOfYear(indicator.denominators, year)?.amount ?? null),
    input(textCell(evidence.act)),
    input(textCell(evidence.date)),
    input(textCell(evidence.link)),
    input(textCell(indicator.notes.text)),
  ];
}

const input = (cell: Omit<OutputCell, 'style'>): OutputCell =>
  cell.content.kind === 'text' && cell.content.text === ''
    ? { content: { kind: 'blank' }, format: 'General', style: 'input' }
    : { ...cell, style: 'input' };

/** What the plan holds already stands there, so that whoever fills in sees it. */
function actualCell(result: IndicatorResult, actual: IndicatorResult['actual']): OutputCell {
  const format = inputFormat(judgedTarget(result));
  const measure = actual?.measure;
  if (measure?.kind === 'quantity') return input(numberCell(measure.value, format));
  if (measure?.kind === 'day') return input({ content: { kind: 'day', day: measure.date }, format });
  if (measure?.kind === 'answer' || measure?.kind === 'unreadable')
    return input(textCell(actual?.text ?? ''));
  return input({ content: { kind: 'blank' }, format });
}

/** Numerator and denominator are asked for where the plan has them, or its words say how a ratio is made. */
function hasParts({ indicator, target }: IndicatorResult): boolean {
  const reading = target?.reading;
  if (reading?.kind !== 'threshold' && reading?.kind !== 'range') return false;
  const isRatio = RATIO.test(fold(indicator.algorithm.text || indicator.name.text));
  return indicator.numerators.length > 0 || indicator.denominators.length > 0 || isRatio;
}

function part(result: IndicatorResult, amount: number | null): OutputCell {
  return hasParts(result) ? input(numberCell(amount, 'General')) : text(words.notWanted, 'centred');
}

function validationsOf(results: readonly IndicatorResult[], first: number): Validation[] {
  const rows = results.map((result, index) => ({
    row: first + index,
    target: judgedTarget(result),
  }));
  const parts = results.flatMap((result, index): Validation[] =>
    hasParts(result)
      ? [
          {
            area: { row: first + index, rowCount: 1, ...PARTS },
            accepts: { kind: 'number' },
            prompt: words.part,
            warning: words.partWarning,
          },
        ]
      : [],
  );
  return [...actualValidations(ACTUAL, rows), ...parts];
}
