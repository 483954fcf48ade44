import { markerOf } from '../../pira/own/marker';
import type { SheetEdit } from '../../pira/sheet/sheetEdit';
import type { SheetSnapshot } from '../read/snapshot';
import type { SheetPart } from './batches';

/** The parts of some edits, in their order. Highlights are replaced only where the sheet has others than it should. */
export function partsOf(edits: readonly SheetEdit[], sheets: readonly SheetSnapshot[]): SheetPart[] {
  return edits.flatMap((edit) => {
    const snapshot = sheets.find(({ sheet }) => sheet.name === edit.sheet);
    if (snapshot === undefined) return [];
    const { blocks, basis, validations, widths, likenesses, plain = [], printed = null } = edit;
    const part = {
      snapshot,
      blocks,
      basis,
      validations,
      widths,
      likenesses,
      plain,
      printed,
      ...replaced(edit, snapshot),
    };
    const lists = [blocks, validations, widths, likenesses, plain, part.highlights, part.deleted];
    return printed !== null || lists.some(({ length }) => length > 0) ? [part] : [];
  });
}

function replaced(
  { highlights }: SheetEdit,
  snapshot: SheetSnapshot,
): Pick<SheetPart, 'highlights' | 'deleted'> {
  const wanted = highlights?.map(({ formula }) => markerOf(formula)).sort();
  const present = snapshot.highlights.map(({ marker }) => marker).sort();
  // Without knowing which rules of ours there are, none can be replaced: a second copy would stay for ever.
  const isUnknown = snapshot.unknown.includes('conditional-formats');
  if (highlights === null || isUnknown || JSON.stringify(wanted) === JSON.stringify(present))
    return { highlights: [], deleted: [] };
  return { highlights, deleted: snapshot.highlights.map(({ id }) => id) };
}
