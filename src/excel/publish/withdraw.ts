import type { OutputSheet } from '../../pira/outputSheet';
import { attempt } from '../attempt';
import type { UndoDone } from '../port';
import { failure, type Failure } from '../problem';
import { gridOf, textOf } from '../read/cells';
import { tookContent } from '../write/entries';
import type { Place } from './place';

/** What a publication wrote, and what stood there before. */
export type PublishRecord = readonly { readonly output: OutputSheet; readonly place: Place }[];

/**
 * Takes a publication back: a sheet that it made goes, one that it wrote anew has its former contents again. A made
 * sheet in which people have written since stays, and the first such cell is named.
 */
export async function withdraw(record: PublishRecord): Promise<UndoDone | Failure> {
  const done = await attempt(async (context) => {
    const { worksheets } = context.workbook;
    const asked = record.map(({ place }) => {
      const sheet = worksheets.getItemOrNullObject(place.name).load('name');
      return { sheet, used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,formulas') };
    });
    await context.sync();
    const left: { sheet: string; row: number; column: number }[] = [];
    record.forEach(({ output, place }, index) => {
      const now = asked[index];
      if (now === undefined || now.sheet.isNullObject) return;
      const { former } = place;
      if (former !== null) {
        restore(now.sheet, former, now.used);
        return;
      }
      const changed = now.used.isNullObject ? null : firstChanged(output, now.used);
      if (changed === null) now.sheet.delete();
      else left.push({ sheet: place.name, ...changed });
    });
    await context.sync();
    return left;
  });
  return done.ok ? { ok: true, left: done.value } : failure(done.problem, 'uncertain');
}

function restore(sheet: Excel.Worksheet, former: NonNullable<Place['former']>, used: Excel.Range): void {
  if (!used.isNullObject) used.clear('Contents');
  const columns = former.formulas.reduce((most, row) => Math.max(most, row.length), 0);
  if (columns === 0) return;
  const range = sheet.getRangeByIndexes(0, 0, former.formulas.length, columns);
  const whole = (rows: readonly (readonly string[])[], blank: string): string[][] =>
    rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? blank));
  range.numberFormat = whole(former.formats, 'General');
  range.formulas = whole(former.formulas, '');
}

/** The first cell that holds something else than was written; null where there is none. Emptied cells do not count. */
function firstChanged(
  { rows }: OutputSheet,
  used: Excel.Range,
): { readonly row: number; readonly column: number } | null {
  for (const [down, cells] of (gridOf(used.formulas) ?? []).entries())
    for (const [right, formula] of cells.entries()) {
      const place = { row: used.rowIndex + down, column: used.columnIndex + right };
      const cell = rows[place.row]?.cells[place.column] ?? null;
      if (textOf(formula) !== '' && !tookContent(cell?.content ?? { kind: 'blank' }, formula)) return place;
    }
  return null;
}
