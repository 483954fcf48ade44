import {
  ALL_OF_VALUE,
  HARMLESS_NOTE,
  NAMES,
  NO_NAMES,
  OF_OTHER_YEARS,
  OF_PAST_YEAR,
  OF_SEVERAL_YEARS,
  OTHER_VALUE_NOTE,
  VALUE_OF_YEAR,
} from '../../../lexicon/expressions/notes';
import type { Item } from '../../items/item';
import type { Around } from './account';

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** "anno 2024: 75%", "erano 7 nel 2024": a value of a year before the plan's own, and nothing else. */
function isOfPastYear(note: string, year: number | null): boolean {
  const past = YEAR.exec(note)?.[0];
  const words = note.match(/\p{L}+/gu) ?? [];
  return (
    past !== undefined &&
    year !== null &&
    Number(past) < year &&
    words.every((word) => OF_PAST_YEAR.test(word))
  );
}

/** "2022: 85%; 2026: 95%": each value behind a year that is not the plan's own. */
export function tellsOtherYears(note: string, year: number | null): boolean {
  const isOwn = year === null || note.includes(String(year));
  return !isOwn && OF_OTHER_YEARS.test(note);
}

/** A remark of a closed list: its source, an act, what is counted, what the value is of. */
export function isHarmlessNote(item: Item, { bracket, printed, year }: Around): boolean {
  const note = bracket ?? '';
  if (isOfPastYear(note, year)) return true;
  const isOwn = year !== null && note.includes(String(year));
  if (OTHER_VALUE_NOTE.test(note) && !isOwn) return false;
  if (NAMES.test(printed ?? '') && !NO_NAMES.test(note)) return true;
  return item.kind === 'aside' || item.kind === 'code' || HARMLESS_NOTE.test(bracket ?? '');
}

const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** "cumulato", "al 2026", "complessivi 2023-2025", "dato 2022": the value of several years or of another one. */
export function isOfOtherYears(note: string, year: number | null): boolean {
  if (OF_SEVERAL_YEARS.test(note)) return true;
  const years = [...note.matchAll(YEARS)].map(([printed]) => Number(printed));
  if (year === null) return false;
  if (VALUE_OF_YEAR.test(note)) return years.some((one) => one !== year);
  return ALL_OF_VALUE.test(note) && years.some((one) => one > year);
}
