import type { CellFormat, FormatPatch } from '../../../book/cellFormat';
import type { Styles } from '../../../book/styles';
import { isEntireColumn, isEntireRow } from '../../address';
import { HostError } from '../../dispatch/hostError';
import { cellCount, forEachCell, forEachStoredCell } from './rangeSubject';
import type { RangeSubject } from '../../session';
import { requireFormattable } from './writable';

/** Whole columns are styled one by one; nobody needs more of them. */
const MOST_COLUMNS = 256;
const FEW_CELLS = 50_000;

/** Changes only these attributes of every cell's format. */
export function restyle(range: RangeSubject, patch: FormatPatch): void {
  requireFormattable(range);
  const { session, sheet, area } = range;
  const styled = styleChanger(session.book.styles, patch);
  const restyleCell = (row: number, column: number): void =>
    sheet.cells.setStyle(row, column, styled(sheet.styleAt(row, column)));
  if (isEntireColumn(area)) {
    if (area.columnCount > MOST_COLUMNS) throw new HostError('UnsupportedOperation');
    for (let column = area.column; column < area.column + area.columnCount; column++)
      sheet.columns.set(column, { style: styled(sheet.columns.get(column).style ?? 0) });
    forEachStoredCell(range, restyleCell);
  } else if (isEntireRow(area)) {
    for (let row = area.row; row < area.row + area.rowCount; row++)
      sheet.rows.set(row, { style: styled(sheet.rows.get(row).style ?? 0) });
    forEachStoredCell(range, restyleCell);
  } else forEachCell(area, restyleCell);
}

/** Gives the style with these attributes changed; remembers the answers, for most cells share a few styles. */
export function styleChanger(styles: Styles, patch: FormatPatch): (style: number) => number {
  const known = new Map<number, number>();
  return (style) => {
    const before = known.get(style);
    if (before !== undefined) return before;
    const styled = styles.with(style, patch);
    known.set(style, styled);
    return styled;
  };
}

/** What all cells of a range agree on in their formats; null where they differ. */
export function commonFormat<T extends string | number | boolean | null>(
  range: RangeSubject,
  pick: (format: CellFormat) => T,
): T | null {
  const { styles } = range.session.book;
  const [first, ...others] = new Set([...stylesIn(range)].map((style) => pick(styles.format(style))));
  return first === undefined || others.length > 0 ? null : first;
}

/** The styles of the cells of a range; in large ranges empty rows and columns count as plain. */
function stylesIn(range: RangeSubject): ReadonlySet<number> {
  const { sheet, area } = range;
  const styles = new Set<number>();
  if (cellCount(range) <= FEW_CELLS) {
    forEachCell(area, (row, column) => styles.add(sheet.styleAt(row, column)));
    return styles;
  }
  let stored = 0;
  forEachStoredCell(range, (row, column) => {
    styles.add(sheet.styleAt(row, column));
    stored++;
  });
  const right = area.column + area.columnCount - 1;
  let plainColumns = area.columnCount;
  for (const { first, last, style } of sheet.columns.runs) {
    const shared = Math.min(last, right) - Math.max(first, area.column) + 1;
    if (shared <= 0 || style === null) continue;
    plainColumns -= shared;
    if (stored < cellCount(range)) styles.add(style);
  }
  if (plainColumns > 0 && stored < cellCount(range)) styles.add(0);
  return styles;
}
