import type { IndicatorResult } from '../evaluation/evaluation';
import { isValueOfRatio, ratioMeasure, printedRatio, type Ratio } from '../evaluation/ratio';
import { rounded } from '../expressions/figures';
import { printedQuantity } from '../expressions/print';
import { saysNoValue } from '../lexicon/noValue';
import { fold } from '../lexicon/text/fold';
import type { CollectProblem } from '../messages';
import { collection as words } from '../messages/it/collection';
import { actualContent, type FilledContent, measureIn, partIn } from './filledContents';
import type { FilledCell, FilledRow } from './readFilled';

/** Whether people wrote something into a cell: neither nothing nor a word for it. */
function isFilled({ text }: FilledCell): boolean {
  return text.trim() !== words.notWanted && !saysNoValue(fold(text));
}

/** The ratio of the parts that a row gives; null where they give none. */
function ratioIn({ numerator, denominator }: FilledRow['cells']): Ratio | null {
  const [above, below] = [partIn(numerator), partIn(denominator)];
  if (above === null || below === null || below <= 0) return null;
  const none = { sheet: '', row: 0, column: 0 };
  return { numerator: above, denominator: below, value: rounded(above / below), cells: [none, none] };
}

/** The actual value that the parts of a row give, where it was left empty and the plan has no cells for them. */
export function actualFromParts(
  { cells }: FilledRow,
  result: IndicatorResult,
  format: string,
): FilledContent | null {
  const ratio = ratioIn(cells);
  const measure =
    ratio === null || result.target === null ? null : ratioMeasure(ratio, result.target.reading);
  return measure === null ? null : actualContent(measure, result, format);
}

/** Why a typed actual value has to be confirmed: the parts beside it give another. */
export function disagreement({ cells }: FilledRow, result: IndicatorResult): CollectProblem | null {
  const ratio = ratioIn(cells);
  const measure = measureIn(cells.actual, result);
  if (ratio === null || measure.kind !== 'quantity') return null;
  const { text } = cells.actual;
  if (isValueOfRatio({ value: measure.value, unit: measure.unit, text }, ratio)) return null;
  const value = printedQuantity(rounded(Math.round(ratio.value * 1e6) / 1e6), measure.unit);
  return { code: 'parts-disagree', text: text.trim(), parts: printedRatio(ratio), value };
}

/** What was written for the parts of a ratio and gives none, where the plan has no cells for them; null where nothing is lost. */
export function lostParts({
  cells,
}: FilledRow): { readonly cell: string; readonly reason: CollectProblem } | null {
  const { numerator, denominator } = cells;
  const filled = [numerator, denominator].find(isFilled);
  if (filled === undefined || ratioIn(cells) !== null) return null;
  const text = [numerator, denominator].map((part) => part.text.trim()).join(' / ');
  return { cell: filled.address, reason: { code: 'parts-unusable', text } };
}
