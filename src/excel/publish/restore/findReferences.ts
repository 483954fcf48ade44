import { cellAddress } from '../../../pira/sheet/address';
import { attempt, type Attempt } from '../../exchange/attempt';
import { AREA_PROPERTIES, areaOfRange } from '../../exchange/ranges';
import { readFormulas } from '../../exchange/chunks';

/** A sheet that is to go, and who would miss it. */
export interface SheetReference {
  readonly sheet: string;
  /** The sheet and cell of a formula that names it; a cell of "" stands for a defined name. */
  readonly by: { readonly sheet: string; readonly cell: string };
}

/**
 * A formula elsewhere that names one of some sheets or their tables; null where there is none. Excel would turn it into
 * #REF! if the sheet went. The defined names given go too. A text in a formula that merely reads like the name counts too: rather keep a sheet than
 * break a formula.
 */
export async function findReferences(
  leaving: readonly { readonly id: string; readonly name: string; readonly tables: readonly string[] }[],
  names: readonly string[] = [],
): Promise<Attempt<SheetReference | null>> {
  const others = await attempt(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/id,items/name');
    names.load('items/name,items/formula');
    await context.sync();
    const asked = worksheets.items
      .filter(({ id }) => leaving.every((one) => one.id !== id))
      .map((sheet) => ({
        sheet,
        used: sheet.getUsedRangeOrNullObject(true).load(AREA_PROPERTIES),
      }));
    await context.sync();
    return {
      names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
      sheets: asked.flatMap(({ sheet: { id, name }, used }) =>
        used.isNullObject ? [] : [{ id, name, area: areaOfRange(used) }],
      ),
    };
  });
  if (!others.ok) return others;
  for (const { name, formula } of others.value.names) {
    if (names.includes(name)) continue;
    const missed = leaving.find((one) => namesIt(formula, one));
    if (missed !== undefined)
      return { ok: true, value: { sheet: missed.name, by: { sheet: name, cell: '' } } };
  }
  for (const { id, name, area } of others.value.sheets) {
    const read = await readFormulas(id, area);
    if (!read.ok) return read;
    for (const [down, row] of read.value.entries())
      for (const [right, formula] of row.entries()) {
        if (typeof formula !== 'string' || !formula.startsWith('=')) continue;
        const missed = leaving.find((one) => namesIt(formula, one));
        if (missed === undefined) continue;
        const cell = cellAddress(area.row + down, area.column + right);
        return { ok: true, value: { sheet: missed.name, by: { sheet: name, cell } } };
      }
  }
  return { ok: true, value: null };
}

function namesIt(
  formula: string,
  { name, tables }: { readonly name: string; readonly tables: readonly string[] },
): boolean {
  const text = formula.toLowerCase();
  return [name.replaceAll("'", "''"), ...tables].some((word) => text.includes(word.toLowerCase()));
}
