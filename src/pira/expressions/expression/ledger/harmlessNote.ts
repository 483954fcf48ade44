import { HARMLESS_NOTE, NAMES, NO_NAMES, OTHER_VALUE_NOTE } from '../../../lexicon/expressions/notes';
import type { Item } from '../../items/item';
import type { Around } from './account';

/** A remark of a closed list: its source, an act, what is counted, what the value is of. */
export function isHarmlessNote(item: Item, { bracket, printed, year }: Around): boolean {
  const note = bracket ?? '';
  const isOwn = year !== null && note.includes(String(year));
  if (OTHER_VALUE_NOTE.test(note) && !isOwn) return false;
  if (NAMES.test(printed ?? '') && !NO_NAMES.test(note)) return true;
  return item.kind === 'aside' || item.kind === 'code' || HARMLESS_NOTE.test(bracket ?? '');
}
