import type { OutputCell } from '../../sheet/outputSheet';
import { serialOf } from '../../sheet/day';
import { STYLES } from './styles';

/** Excel makes no row higher, so that no text may need more lines than fit into it. */
const HIGHEST = 409;
const LEAST_HEIGHT = 16;
const PADDING = 4;
/** Height of a line for each point of the font. */
const LINE = 1.32;
/** Characters of average width in a digit's width at 10 points; below what is usual, so that nothing is cut. */
const CHARACTERS_A_DIGIT = 1.12;
const NORMAL_SIZE = 10;
const BOLD_SHARE = 0.93;
export const MOST_LINES = Math.floor((HIGHEST - PADDING) / (NORMAL_SIZE * LINE)) - 2;

/** Lines that a text takes in a width of so many characters when it is broken at blanks. */
export function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      if (used > 0 && used + 1 + word.length <= width) used += 1 + word.length;
      else {
        const broken = Math.max(0, Math.ceil(word.length / width) - 1);
        lines += broken + (used > 0 ? 1 : 0);
        used = word.length - broken * width;
      }
    }
  }
  return lines;
}

/** Height in points of a row in which every text can be read whole. */
export function rowHeight(cells: readonly (OutputCell | null)[], widths: readonly number[]): number {
  let height = LEAST_HEIGHT;
  cells.forEach((cell, column) => {
    if (cell === null) return;
    const { size, bold, wrap } = STYLES[cell.style];
    const width =
      ((widths[column] ?? 0) - 1) * CHARACTERS_A_DIGIT * (NORMAL_SIZE / size) * (bold ? BOLD_SHARE : 1);
    const lines = wrap ? linesOf(shown(cell), Math.max(1, Math.floor(width))) : 1;
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
