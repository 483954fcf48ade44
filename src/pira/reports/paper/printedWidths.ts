import type { OutputCell } from '../../sheet/outputSheet';
import { WIDEST_PAGE, widthOf } from './pages';
import { STYLES } from './styles';

type Cells = readonly (OutputCell | null)[];

/** A longer word may be broken: it is a link or a slip. */
const LONGEST_WORD = 24;
/** Words of average letters are narrower than digits; bold ones are not. */
const WORD_SHARE = 0.95;
const BOLD_SHARE = 1.08;
const SIZE_SHARE = 10 / 11;

/**
 * The widths of columns in which figures and words can be read whole, and which stand on one page where texts can give
 * way: they break over more lines, never within a word.
 */
export function printedWidths(wanted: readonly number[], rows: readonly Cells[]): number[] {
  const needed = wanted.map(() => 0);
  for (const cells of rows)
    cells.forEach((cell, column) => {
      if (cell !== null) needed[column] = Math.max(needed[column] ?? 0, wordWidth(cell), figureWidth(cell));
    });
  const widths = wanted.map((width, column) => Math.max(width, needed[column] ?? 0));
  const slack = widths.map((width, column) => width - (needed[column] ?? 0));
  const excess = (widthOf(widths) - WIDEST_PAGE) / (widthOf([1]) - widthOf([0]));
  const free = slack.reduce((sum, one) => sum + one, 0);
  if (excess <= 0 || free < excess) return widths;
  return widths.map(
    (width, column) => Math.floor((width - (excess * (slack[column] ?? 0)) / free) * 10) / 10,
  );
}

/** The width of the longest word of a text; what is not wrapped lies over the empty cells beside it. */
function wordWidth({ content, style }: OutputCell): number {
  const { size, bold, wrap } = STYLES[style];
  if (content.kind !== 'text' || !wrap) return 0;
  const longest = content.text
    .split(/\s/u)
    .reduce((most, word) => Math.max(most, Math.min(word.length, LONGEST_WORD)), 0);
  return longest * WORD_SHARE * (size / 11) * (bold ? BOLD_SHARE : 1) + 1;
}

/** The width of a figure as its format shows it: one that is too wide is shown as a row of #. */
function figureWidth({ content, format, style }: OutputCell): number {
  const { bold } = STYLES[style];
  const digits =
    content.kind === 'number' ? shownLength(content.value, format) : content.kind === 'day' ? 10 : 0;
  return digits === 0 ? 0 : digits * SIZE_SHARE * (bold ? BOLD_SHARE : 1) + 1.5;
}

function shownLength(value: number, format: string): number {
  if (format === 'General') return Math.min(String(value).length, 11);
  const [section = ''] = format.split(';');
  const words = (/"([^"]*)"/u.exec(section)?.[1] ?? '').length + (section.includes('\\ ') ? 1 : 0);
  const isPercent = section.includes('%');
  const decimals = /\.(0+)/u.exec(section)?.[1]?.length ?? 0;
  const whole = Math.abs(value * (isPercent ? 100 : 1)).toFixed(0).length;
  const groups = section.includes(',') ? Math.floor((whole - 1) / 3) : 0;
  return 1 + whole + groups + (decimals === 0 ? 0 : decimals + 1) + (isPercent ? 1 : 0) + words;
}
