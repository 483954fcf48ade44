import type { OutputCell } from '../../sheet/outputSheet';
import { serialOf } from '../../sheet/day';
import { STYLES } from './styles';
import { BOLD_SHARE, COLUMN_SHARE, COLUMN_SIZE, textWidth } from './textWidth';

/** Excel makes no row higher, so that no text may need more lines than fit into it. */
const HIGHEST = 409;
const LEAST_HEIGHT = 16;
const PADDING = 4;
/** Height of a line for each point of the font. */
const LINE = 1.32;
/** Size of most texts. */
const NORMAL_SIZE = 10;
export const MOST_LINES = Math.floor((HIGHEST - PADDING) / (NORMAL_SIZE * LINE)) - 2;

/** Lines that a text takes in a width of so many digits of its own size when it is broken at blanks. */
export function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const needed = textWidth(word);
      if (used > 0 && used + BLANK + needed <= width) used += BLANK + needed;
      else {
        const broken = Math.max(0, Math.ceil(needed / width) - 1);
        lines += broken + (used > 0 ? 1 : 0);
        used = needed - broken * width;
      }
    }
  }
  return lines;
}

const BLANK = textWidth(' ');

/** Height in points of a row in which every text can be read whole. */
export function rowHeight(cells: readonly (OutputCell | null)[], widths: readonly number[]): number {
  let height = LEAST_HEIGHT;
  cells.forEach((cell, column) => {
    if (cell === null) return;
    const { size, bold, wrap } = STYLES[cell.style];
    const width = ((widths[column] ?? 0) * COLUMN_SHARE * (COLUMN_SIZE / size)) / (bold ? BOLD_SHARE : 1);
    const lines = wrap ? linesOf(shown(cell), Math.max(1, width)) : 1;
    height = Math.max(height, lines * size * LINE + PADDING);
  });
  return Math.min(Math.ceil(height), HIGHEST);
}

function shown({ content }: OutputCell): string {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'day':
      return String(serialOf(content.day));
    case 'number':
    case 'yes-no':
    case 'formula':
    case 'blank':
    case 'kept':
      return '';
  }
}
