import type { Book } from '../../../book/book';
import type { BookSheet } from '../../../book/bookSheet';
import type { CellFormat } from '../../../book/cellFormat';
import type { Axis } from '../axis';
import { fontOf } from './cellLook';
import { textWidth } from './textWidth';

const LINE_HEIGHT = 1.28;
const PIXELS_PER_POINT = 4 / 3;
const PADDING = 6;
const HIGHEST = 545;
/** Degrees from which a turned text makes its row as high as the text is long. */
const LEANING = 30;

/** Height in pixels that the fonts and the wrapped texts of a row need; merged texts are not wrapped for it, as in Excel. */
export function fittedHeight(book: Book, sheet: BookSheet, row: number, columns: Axis): number {
  let highest = 0;
  for (const [column, cell] of sheet.cells.rows.get(row) ?? []) {
    const format = book.styles.format(cell.style);
    if (cell.value === null) continue;
    const merge = sheet.merges.at(row, column);
    if (merge !== null && merge.rowCount > 1) continue;
    if (typeof cell.value === 'string' && !format.wrap && isSteep(format)) {
      highest = Math.max(highest, textWidth(cell.value, fontOf(format)) + PADDING);
      continue;
    }
    const isWrapped = typeof cell.value === 'string' && format.wrap && merge === null;
    const lines = isWrapped ? lineCount(cell.value, fontOf(format), columns.size(column) - PADDING) : 1;
    highest = Math.max(highest, lines * format.fontSize * PIXELS_PER_POINT * LINE_HEIGHT);
  }
  return Math.min(HIGHEST, Math.ceil(highest));
}

function isSteep({ rotation }: CellFormat): boolean {
  return rotation !== 'stacked' && Math.abs(rotation) > LEANING;
}

/** Lines of a text that is broken between words. */
function lineCount(text: string, font: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines++;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const length = textWidth(word, font);
      const space = used === 0 ? 0 : textWidth(' ', font);
      if (used > 0 && used + space + length > width) {
        lines++;
        used = 0;
      }
      lines += Math.floor(length / Math.max(1, width));
      used += (used === 0 ? 0 : space) + length;
    }
  }
  return lines;
}
