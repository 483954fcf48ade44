import type { Area } from '../../../pira/sheet/address';
import type { Row } from '../../../pira/sheet/sheet';
import { areaOfRange, AREAS_PROPERTIES, rangeOf } from '../../exchange/ranges';
import { type FormerCell, formerCells } from '../../exchange/cellsChange';
import type { Attempt } from '../../exchange/attempt';
import { readInChunks } from '../../exchange/chunks';
import { type FormerSheet, type Size, sizeOf, type FormerLook } from '../../exchange/formerSheet';
import { LookList } from '../../exchange/lookList';
import type { OwnSheet } from './ownSheet';
import { askSurroundings, type SheetSurroundings } from './surroundings';

/** Cells whose looks are asked for in one exchange; each takes some 650 bytes. */
const CELLS_AN_EXCHANGE = 5_000;
/** Excel tells no merged areas where there are more than 512 of them. */
const ROWS_A_QUESTION = 100;

interface CapturedRows {
  readonly cells: readonly Row<FormerCell>[];
  readonly looks: readonly Row<number>[];
  readonly rows: readonly Size[];
  readonly merges: readonly Area[];
  readonly surroundings: SheetSurroundings | null;
}

/**
 * Everything about a sheet of ours that writing it anew will change, so that undo can put it back. Merged areas are
 * asked for where Excel tells them (ExcelApi 1.13, as every supported one does): that call may empty Excel's own undo
 * list, which writing a whole sheet anew would leave of little use anyway.
 */
export async function captureSheet(own: OwnSheet, signal?: AbortSignal): Promise<Attempt<FormerSheet>> {
  const { id, area } = own;
  const known = new LookList();
  const read = await readInChunks(
    area,
    CELLS_AN_EXCHANGE,
    async (context, rows): Promise<CapturedRows | null> => {
      const sheet = context.workbook.worksheets.getItem(id);
      const range = rangeOf(sheet, rows).load('formulas,values,numberFormat,valueTypes');
      const looks = range.getCellProperties(askLook());
      const heights = rangeOf(sheet, { ...rows, columnCount: 1 }).getRowProperties({
        rowHidden: true,
        format: { rowHeight: true, useStandardHeight: true },
      });
      const merged = (tellsMerges() ? pieces(rows) : []).map((piece) =>
        rangeOf(sheet, piece).getMergedAreasOrNullObject().load(AREAS_PROPERTIES),
      );
      const surroundings = rows.row === 0 ? askSurroundings(sheet, own) : null;
      await context.sync();
      const cells = formerCells(range);
      return cells.length < rows.rowCount
        ? null
        : {
            cells,
            looks: looks.value.map((row) => row.map((properties) => known.numberOf(lookOf(properties)))),
            rows: heights.value.map(({ rowHidden, format }) =>
              sizeOf(rowHidden, format?.useStandardHeight, format?.rowHeight),
            ),
            merges: merged.flatMap((areas) => (areas.isNullObject ? [] : areas.areas.items.map(areaOfRange))),
            surroundings: surroundings?.() ?? null,
          };
    },
    signal,
  );
  if (!read.ok) return read;
  const [first] = read.value;
  if (!first?.surroundings) return { ok: false, problem: { code: 'gone' }, code: 'ItemNotFound' };
  return {
    ok: true,
    value: {
      id,
      area,
      cells: read.value.flatMap(({ cells }) => cells),
      looks: known.all,
      lookOf: read.value.flatMap(({ looks }) => looks),
      rows: read.value.flatMap(({ rows }) => rows),
      merges: tellsMerges() ? distinct(read.value.flatMap(({ merges }) => merges)) : null,
      ...first.surroundings,
    },
  };
}

/** Whether this Excel tells which cells are merged. */
export function tellsMerges(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.13');
}

function pieces(rows: Area): Area[] {
  const all: Area[] = [];
  for (let done = 0; done < rows.rowCount; done += ROWS_A_QUESTION)
    all.push({ ...rows, row: rows.row + done, rowCount: Math.min(ROWS_A_QUESTION, rows.rowCount - done) });
  return all;
}

/** An area that reaches over two pieces is answered with both. */
function distinct(areas: readonly Area[]): Area[] {
  return [...new Map(areas.map((area) => [JSON.stringify(area), area])).values()];
}

/** What is asked about the look of every cell: all that a sheet of ours sets, and what people change most. */
function askLook(): Excel.CellPropertiesLoadOptions {
  const line = { style: true, weight: true, color: true };
  return {
    format: {
      font: {
        name: true,
        size: true,
        bold: true,
        italic: true,
        underline: true,
        strikethrough: true,
        color: true,
      },
      fill: { color: true, pattern: true },
      borders: line,
      horizontalAlignment: true,
      verticalAlignment: true,
      wrapText: true,
      indentLevel: true,
    },
  };
}

/** The look that gives a cell back what it has. */
function lookOf({ format }: Excel.CellProperties): FormerLook {
  const { fill, borders, ...rest } = format ?? {};
  return {
    format: {
      ...rest,
      ...(fill?.pattern === 'None' || fill?.color === undefined ? {} : { fill: { color: fill.color } }),
      borders: {
        ...drawn('top', borders?.top),
        ...drawn('bottom', borders?.bottom),
        ...drawn('left', borders?.left),
        ...drawn('right', borders?.right),
      },
    },
  };
}

function drawn(
  side: 'top' | 'bottom' | 'left' | 'right',
  line: Excel.CellBorder | undefined,
): Excel.CellBorderCollection {
  return line === undefined || line.style === 'None' ? {} : { [side]: line };
}
