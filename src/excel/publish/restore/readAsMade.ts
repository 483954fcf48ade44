import { attempt, type Attempt } from '../../exchange/attempt';
import { textOf } from '../../exchange/cellBlocks';
import { readFormulas } from '../../exchange/chunks';
import type { WrittenSheet } from '../../exchange/publishRecord';

/** A sheet as if it had just been made with what it holds now. */
export async function readAsMade({
  id,
  name,
}: {
  readonly id: string;
  readonly name: string;
}): Promise<Attempt<WrittenSheet>> {
  const used = await attempt(async (context) => {
    const range = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    const rowCount = range.isNullObject ? 1 : range.rowIndex + range.rowCount;
    const columnCount = range.isNullObject ? 1 : range.columnIndex + range.columnCount;
    return { row: 0, column: 0, rowCount, columnCount };
  });
  const cells = used.ok ? await readFormulas(id, used.value) : used;
  if (!cells.ok) return cells;
  const contents = cells.value.map((row) => row.map(textOf));
  return { ok: true, value: { id, name, former: null, contents } };
}
