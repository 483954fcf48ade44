import type { OutputCell } from '../../sheet/outputSheet';
import { WIDEST_PAGE, widthOf } from './pages';
import { STYLES } from './styles';
import { BOLD_SHARE, COLUMN_SHARE, COLUMN_SIZE, textWidth } from './textWidth';

/** Cell that reaches over several columns: where it begins and how many it covers. */
export interface Span {
  readonly column: number;
  readonly count: number;
}

export interface Row {
  readonly cells: readonly (OutputCell | null)[];
  readonly spans: readonly Span[];
}

/** Letters of the longest word that is never broken, longer ones are links or slips; fewer where the page asks for it. */
const WHOLE_WORDS = [24, 16, 11, 8];
const NORMAL_SIZE = 10;

/**
 * The widths of columns in which figures and words can be read whole, and which stand on one page where texts can give
 * way: all of them alike, over more lines, within a long word only where nothing else helps.
 */
export function printedWidths(wanted: readonly number[], rows: readonly Row[]): number[] {
  const needs = WHOLE_WORDS.map((letters) => neededWidths(wanted.length, rows, letters));
  const needed = needs.find((widths) => widthOf(widths) <= WIDEST_PAGE) ?? needs[0] ?? [];
  const atShare = (share: number) =>
    wanted.map((width, column) => Math.max(width * share, needed[column] ?? 0));
  if (widthOf(atShare(1)) <= WIDEST_PAGE || widthOf(atShare(0)) > WIDEST_PAGE) return atShare(1);
  let [fits, exceeds] = [0, 1];
  while (exceeds - fits > 0.001) {
    const share = (fits + exceeds) / 2;
    if (widthOf(atShare(share)) <= WIDEST_PAGE) fits = share;
    else exceeds = share;
  }
  return atShare(fits).map((width) => Math.floor(width * 100) / 100);
}

/** What the columns need, each for its own cells, then together for cells over several of them. */
function neededWidths(columns: number, rows: readonly Row[], letters: number): number[] {
  const needed = Array.from({ length: columns }, () => 0);
  const widen = (column: number, width: number) => {
    needed[column] = Math.max(needed[column] ?? 0, width);
  };
  for (const { cells, spans } of rows)
    cells.forEach((cell, column) => {
      if (cell !== null && !spans.some((span) => isWithin(span, column)))
        widen(column, widthIn(cell, letters));
    });
  for (const { cells, spans } of rows)
    for (const { column, count } of spans) {
      const cell = cells[column] ?? null;
      const share = cell === null ? 0 : widthIn(cell, letters) / count;
      for (let one = column; one < column + count; one++) widen(one, share);
    }
  return needed;
}

/** Whether a column is one of those that a cell reaches over. */
export function isWithin({ column, count }: Span, at: number): boolean {
  return at >= column && at < column + count;
}

/** `letters`: how long a word may be that is kept whole. */
function widthIn(cell: OutputCell, letters: number): number {
  return Math.max(wordWidth(cell, letters), figureWidth(cell));
}

/** The width of the longest word of a text; what is not wrapped lies over the empty cells beside it. */
function wordWidth({ content, style }: OutputCell, letters: number): number {
  const { size, bold, wrap } = STYLES[style];
  if (content.kind !== 'text' || !wrap) return 0;
  const longest = content.text
    .split(/\s/u)
    .reduce((most, word) => Math.max(most, textWidth(word.slice(0, letters))), 0);
  return (longest / COLUMN_SHARE) * (size / COLUMN_SIZE) * (bold ? BOLD_SHARE : 1);
}

/** The width of a figure as its format shows it: one that is too wide is shown as a row of #. */
function figureWidth({ content, format, style }: OutputCell): number {
  const { bold } = STYLES[style];
  const digits =
    content.kind === 'number' ? shownLength(content.value, format) : content.kind === 'day' ? 10 : 0;
  return digits === 0 ? 0 : digits * (NORMAL_SIZE / COLUMN_SIZE) * (bold ? BOLD_SHARE : 1) + 1.5;
}

function shownLength(value: number, format: string): number {
  if (format === 'General') return Math.min(String(value).length, 11);
  const [section = ''] = format.split(';');
  const words = textWidth(/"([^"]*)"/u.exec(section)?.[1] ?? '') + (section.includes('\\ ') ? 1 : 0);
  const isPercent = section.includes('%');
  const decimals = /\.(0+)/u.exec(section)?.[1]?.length ?? 0;
  const whole = Math.abs(value * (isPercent ? 100 : 1)).toFixed(0).length;
  const groups = section.includes(',') ? Math.floor((whole - 1) / 3) : 0;
  return 1 + whole + groups + (decimals === 0 ? 0 : decimals + 1) + (isPercent ? 1 : 0) + words;
}
