import { AREA_PROPERTIES, areaFromFirstCell } from '../../exchange/ranges';
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
    range.load(AREA_PROPERTIES);
    await context.sync();
    return areaFromFirstCell(range);
  });
  const cells = used.ok ? await readFormulas(id, used.value) : used;
  if (!cells.ok) return cells;
  const contents = cells.value.map((row) => row.map(textOf));
  return { ok: true, value: { id, name, former: null, contents } };
}
