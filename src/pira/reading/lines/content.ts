import { decimal } from '../../expressions/figures';
import { formatKind } from '../../expressions/numberFormat';
import { dayOfSerial } from '../../sheet/day';
import type { CellValue } from '../../sheet/sheet';
import { tidy } from '../../lexicon/text/fold';
import type { InlineText } from './inline';
import type { Label } from './label';
import { isDateFormat, traitsReader } from './traits';
import type { Traits } from './traits';

/** What a cell holds and how it is shown. Cells that hold the same share it: plans say the same on many rows. */
export interface ShownContent {
  readonly value: CellValue;
  /** As a person sees it, without blanks around it. */
  readonly text: string;
  /** The text on one line, as a field of the plan holds it. */
  readonly tidy: string;
  readonly format: string;
  readonly traits: Traits;
  /** What the text is as a label, and as one with its value behind it; undefined as long as nobody asked. */
  label: Label | null | undefined;
  inline: InlineText | null | undefined;
}

const TOO_NARROW = /^#+$/;

/** A number in a column too narrow to show it, in Italian digits. */
function shown(text: string, value: CellValue, format: string): string {
  const trimmed = text.trim();
  if (typeof value !== 'number' || !TOO_NARROW.test(trimmed)) return trimmed;
  const day = isDateFormat(format) ? dayOfSerial(value) : null;
  if (day !== null) return day.split('-').reverse().join('/');
  const printed = formatKind(format);
  if (printed.kind === 'percent') return `${decimal(value, 2)}%`;
  if (printed.kind === 'worded')
    return `${printed.before}${decimal(value, printed.power)}${printed.after}`.trim();
  return decimal(value);
}

export type ContentReader = (value: CellValue, printed: string, format: string) => ShownContent;

/** Tells what cells hold, by what is printed in them: of each text the content met last is kept. */
export function contentReader(): ContentReader {
  const known = new Map<string, ShownContent>();
  const traits = traitsReader();
  return (value, printed, format) => {
    const before = known.get(printed);
    if (before?.value === value && before.format === format) return before;
    const text = shown(printed, value, format);
    const content = {
      value,
      text,
      tidy: tidy(text),
      format,
      traits: traits(value, text, format),
      label: undefined,
      inline: undefined,
    };
    known.set(printed, content);
    return content;
  };
}
