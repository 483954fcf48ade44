import { actualInput } from '../../messages/it/actualInput';
import type { Accepts, Validation } from '../../sheet/sheetEdit';
import type { Target } from '../../expressions/target';
import { cellArea } from '../../sheet/address';

/** What the cell for an actual value accepts; null where its target cannot be read. */
function acceptanceOf(target: Target | null): Omit<Validation, 'area'> | null {
  switch (target?.kind) {
    case 'threshold':
    case 'range':
    case 'change':
      return accepting(
        { kind: 'number' },
        target.unit === 'percent' ? actualInput.percent : actualInput.number,
      );
    case 'deadline':
      return accepting({ kind: 'day' }, actualInput.day);
    case 'yes-no':
      return accepting({ kind: 'list', items: actualInput.answer.items }, actualInput.answer);
    case 'unreadable':
    case undefined:
      return null;
  }
}

function accepting(
  accepts: Accepts,
  { prompt, warning }: { readonly prompt: string; readonly warning: string },
): Omit<Validation, 'area'> {
  return { accepts, prompt, warning };
}

/** The validation of some cells of a column, given with their rows in ascending order; alike neighbours share one. */
export function actualValidations(
  column: number,
  cells: readonly { readonly row: number; readonly target: Target | null }[],
): Validation[] {
  const found: Validation[] = [];
  for (const { row, target } of cells) {
    const acceptance = acceptanceOf(target);
    if (acceptance === null) continue;
    const last = found.at(-1);
    if (last?.prompt === acceptance.prompt && last.area.row + last.area.rowCount === row)
      found[found.length - 1] = { ...last, area: { ...last.area, rowCount: last.area.rowCount + 1 } };
    else found.push({ ...acceptance, area: cellArea({ row, column }) });
  }
  return found;
}
