import { formatAt, formulaAt, valueAt } from '../../pira/sheet/grid';
import type { Row } from '../../pira/sheet/sheet';
import type { Block } from '../../pira/sheet/sheetEdit';
import { gridOf, textOf } from '../exchange/cellBlocks';
import type { SheetSnapshot } from '../read/snapshot';
import { digestAround } from '../exchange/sheetDigest';
import { editedCell } from '../exchange/rangeValues';
import { NO_LOOKS } from '../exchange/looksChange';
import { type BlockChange, type CellsChange, type FormerCell, formerCells } from '../exchange/cellsChange';
import type { SheetPart } from './batches';

/** What stood in the cells of a part before the write, and what stands there after it, where Excel told it. */
export interface AnsweredCells {
  readonly before: readonly Excel.Range[];
  readonly after: readonly Excel.Range[];
}

/** The change that writing a part makes in the cells of its sheet; without an answer, from what was read before. */
export function cellsChange(part: SheetPart, answered: AnsweredCells | null): CellsChange {
  const { snapshot } = part;
  return {
    sheetId: snapshot.id,
    sheet: snapshot.sheet.name,
    around: null,
    looks: NO_LOOKS,
    blocks: part.blocks.map((block, index) =>
      blockChange(
        block,
        answered === null ? cellsRead(snapshot, block) : formerCells(answered.before[index]),
        gridOf(answered?.after[index]?.numberFormat) ?? [],
      ),
    ),
  };
}

/** Number formats are taken as Excel tells them afterwards: it may write one in another way. */
function blockChange(
  { row, column, cells }: Block,
  former: readonly Row<FormerCell>[],
  formats: readonly Row<unknown>[],
): BlockChange {
  const before: Row<FormerCell | null>[] = [];
  const after: Row<FormerCell | null>[] = [];
  cells.forEach((edits, down) => {
    before.push(edits.map((edit, right) => (edit === null ? null : (former[down]?.[right] ?? null))));
    after.push(
      edits.map((edit, right) => {
        const cell = former[down]?.[right];
        if (edit === null || cell === undefined) return null;
        const edited = editedCell(edit, cell);
        return { ...edited, format: textOf(formats[down]?.[right]) || edited.format };
      }),
    );
  });
  return { row, column, before, after };
}

function cellsRead({ sheet }: SheetSnapshot, { row, column, cells }: Block): Row<FormerCell>[] {
  return cells.map((edits, down) =>
    edits.map((_, right): FormerCell => {
      const place = [row + down, column + right] as const;
      const formula = formulaAt(sheet, ...place);
      const value = valueAt(sheet, ...place);
      const isNumber = typeof value === 'number' || typeof value === 'boolean';
      return {
        formula: isNumber && String(value) === formula ? value : formula,
        format: formatAt(sheet, ...place),
        isText: typeof value === 'string' && value === formula,
      };
    }),
  );
}

/** The changes with the digests of the cells around them, by the sheets they were made from. */
export function withSurroundings(
  changes: readonly CellsChange[],
  sheets: readonly SheetSnapshot[],
): readonly CellsChange[] {
  return bySheet(changes).map((change) => {
    const snapshot = sheets.find(({ id }) => id === change.sheetId);
    return snapshot === undefined
      ? change
      : { ...change, around: digestAround(snapshot.sheet, change.blocks) };
  });
}

/** One change for each sheet, of changes that were written one after the other. */
export function bySheet(changes: readonly CellsChange[]): readonly CellsChange[] {
  const joined = new Map<string, CellsChange>();
  for (const change of changes) {
    const known = joined.get(change.sheetId);
    if (known === undefined) joined.set(change.sheetId, change);
    else
      joined.set(change.sheetId, {
        ...known,
        blocks: [...known.blocks, ...change.blocks],
        looks: {
          widths: [...known.looks.widths, ...change.looks.widths],
          cells: [...known.looks.cells, ...change.looks.cells],
          validations: [...known.looks.validations, ...change.looks.validations],
          highlights: known.looks.highlights ?? change.looks.highlights,
          printed: known.looks.printed ?? change.looks.printed,
        },
      });
  }
  return [...joined.values()];
}
