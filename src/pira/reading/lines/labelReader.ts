import { remembering } from '../../remembering';
import { inlineText } from './inline';
import type { InlineText } from './inline';
import { labelsOf } from './label';
import type { Label } from './label';

/** Reads labels: as printed, forgiving misprints, or with a value behind them in the same text. */
export interface LabelReader {
  readonly exact: (text: string) => Label | null;
  readonly lenient: (text: string) => Label | null;
  readonly inline: (text: string) => InlineText | null;
}

const { asPrinted, corrected } = labelsOf();
/** Kept from one reading to the next: a sheet is read again after every change of a cell, and most of its texts stay. */
const exact = remembering(asPrinted);
const lenient = remembering(corrected);

/** Reads labels, each text once: the headers of blocks say the same again and again. */
export function labelReader(): LabelReader {
  return { exact, lenient, inline: (text) => inlineText(text, exact) };
}
