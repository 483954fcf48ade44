import { explainsSign, isExample, isPlaceholder } from '../../../lexicon/cells/otherTables';
import { isSign } from '../../../lexicon/cells/signs';
import type { Cell } from '../../lines/lines';

/** Whether a row shows how to fill in the form, or says what a sign or an abbreviation of the table stands for. */
export function isExampleOrLegend(cells: readonly Cell[]): boolean {
  const texts = cells.filter(({ value }) => typeof value === 'string');
  const isLegend = texts.length === cells.length && texts.every(({ text }) => explainsSign(text));
  const isOfSign = cells.length === 2 && texts.length === 2 && isSign(texts[0]?.text ?? '');
  const isForm = cells.length > 1 && cells.every(({ text }) => isPlaceholder(text));
  return isLegend || isOfSign || isForm || texts.slice(0, 3).some(({ text }) => isExample(text));
}
