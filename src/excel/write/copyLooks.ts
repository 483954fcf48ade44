import type { Area } from '../../pira/sheet/address';
import type { LookCopy } from '../../pira/sheet/sheetEdit';
import type { FormerLook } from '../exchange/formerSheet';
import type { CellLooks, LooksChange } from '../exchange/looksChange';
import { LookList } from '../exchange/lookList';
import { rangeOf } from '../exchange/ranges';

/** How the cells of an area look, as Excel answers it. */
export type CellAnswer = OfficeExtension.ClientResult<Excel.CellProperties[][]>;
type Format = NonNullable<Excel.CellProperties['format']>;

/** What is asked to make cells look like those beside them. */
export interface AskedLookCopy {
  readonly like: LookCopy;
  readonly own: CellAnswer;
  readonly beside: CellAnswer;
  readonly across: CellAnswer;
}

/** The size of text for which columns' widths are given. */
const USUAL_SIZE = 11;
/** In place of the number of a look. */
export const LEFT_ALONE = -1;
/** Alignments that make sense beside the cell that has them, too. */
const ALIGNMENTS: readonly unknown[] = ['Left', 'Center', 'Right'];

const WANTED: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { name: true, size: true, bold: true, italic: true, color: true },
    fill: { color: true, pattern: true },
    borders: { style: true, weight: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
};

/** Queues the question how the cells of an area look. */
export function askCellLooks(sheet: Excel.Worksheet, area: Area): CellAnswer {
  return rangeOf(sheet, area).getCellProperties(WANTED);
}

/** Queues the questions how some cells look, and how those do that they are to look like. */
export function askLookCopy(sheet: Excel.Worksheet, like: LookCopy): AskedLookCopy {
  const { area, column, rowsAbove, across } = like;
  const ask = (at: number): CellAnswer =>
    askCellLooks(sheet, { ...area, row: area.row - rowsAbove, column: at, columnCount: 1 });
  return {
    like,
    own: askCellLooks(sheet, area),
    beside: ask(column),
    across: ask(across),
  };
}

/** The change that makes the cells look so. */
export function cellLooksChange({ like, own, beside, across }: AskedLookCopy): LooksChange['cells'] {
  const { area } = like;
  if ([own, beside, across].some(({ value }) => value.length < area.rowCount)) return [];
  const rows = new Set(like.rows);
  const isLeft = (down: number): boolean => !rows.has(area.row + down);
  const before = cellLooksOf(own, isLeft);
  const after = cellLooksOf(own, isLeft, (format, down, right) => {
    const edge = beside.value[down]?.[0]?.format ?? format;
    return copiedLook(edge, across.value[down]?.[0]?.format ?? edge, like, area.column + right);
  });
  return [{ area, before, after }];
}

/** How cells look, or what is to be made of that; those that `isLeft` names are left alone. */
export function cellLooksOf(
  { value }: CellAnswer,
  isLeft: (down: number, right: number) => boolean,
  lookAt: (own: Format, down: number, right: number) => FormerLook = lookOf,
): CellLooks {
  const list = new LookList();
  const numbers = value.map((cells, down) =>
    cells.map(({ format }, right) =>
      format === undefined || isLeft(down, right) ? LEFT_ALONE : list.numberOf(lookAt(format, down, right)),
    ),
  );
  return { looks: list.all, lookOf: numbers };
}

/** How much larger than usual the texts of a column become; 1 where nothing is known of them. */
export function textScale(changes: LooksChange['cells'], column: number): number {
  const sizes = changes.flatMap(({ area, after: { looks, lookOf } }) =>
    lookOf.flatMap((row) => looks[row[column - area.column] ?? -1]?.format?.font?.size ?? []),
  );
  return sizes.length === 0 ? 1 : sizes.reduce((most, size) => Math.max(most, size), 0) / USUAL_SIZE;
}

/** What a cell gets of the look of the one beside it. */
function copiedLook(edge: Format, other: Format, { as, prose, words }: LookCopy, column: number): FormerLook {
  const look = lookOf(edge);
  const { format = {} } = look;
  if (as === 'blank') return look;
  const isAligned = ALIGNMENTS.includes(format.horizontalAlignment);
  const aligned = { ...format, ...(isAligned ? {} : { horizontalAlignment: 'General' as const }) };
  if (as === 'header') return { format: { ...aligned, wrapText: true } };
  const { fill, ...rest } = aligned;
  const isFilled = fill !== undefined && fill.color === lookOf(other).format?.fill?.color;
  const isColoured = isFilled || edge.font?.color === other.font?.color;
  return {
    format: {
      ...rest,
      font: { ...rest.font, ...(isColoured ? {} : { color: '#000000' }) },
      ...(isFilled ? { fill } : {}),
      ...(words.includes(column) && rest.horizontalAlignment !== 'Left'
        ? { horizontalAlignment: 'Center' }
        : {}),
      ...(prose.includes(column) ? { wrapText: true, horizontalAlignment: 'Left' } : {}),
    },
  };
}

/**
 * A cell's look as Excel takes it back, without the left line: that one belongs to the table beside it too, and its
 * neighbour's right line is drawn there.
 */
function lookOf({
  font,
  fill,
  borders,
  horizontalAlignment,
  verticalAlignment,
  wrapText,
}: Format): FormerLook {
  const color = fill?.pattern === 'None' ? undefined : fill?.color;
  return {
    format: {
      font: font ?? {},
      ...(color === undefined ? {} : { fill: { color } }),
      borders: { top: lineOf(borders?.top), bottom: lineOf(borders?.bottom), right: lineOf(borders?.right) },
      horizontalAlignment: horizontalAlignment ?? 'General',
      verticalAlignment: verticalAlignment ?? 'Bottom',
      wrapText: wrapText ?? false,
    },
  };
}

function lineOf(line: Excel.CellBorder | undefined): Excel.CellBorder {
  return line === undefined || line.style === 'None' ? { style: 'None' } : line;
}
