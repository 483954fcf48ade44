import type { Book } from '../../../book/book';
import type { BookSheet } from '../../../book/bookSheet';
import { HostError, invalidArgument } from '../../dispatch/hostError';
import { textValue } from '../values';

const LONGEST_NAME = 31;
const NUMBER_BEHIND = / \(\d+\)$/u;
const FORBIDDEN = /[[\]:*?/\\]|^'|'$/u;

/** A name that a sheet may have and that no other sheet has. */
export function requireSheetName(book: Book, value: unknown, owner: BookSheet | null): string {
  const name = textValue(value);
  const isAllowed = name.trim() !== '' && name.length <= LONGEST_NAME && !FORBIDDEN.test(name);
  if (!isAllowed || name.toLowerCase() === 'history') throw invalidArgument();
  const other = book.sheet(name);
  if (other !== undefined && other !== owner) throw new HostError('ItemAlreadyExists');
  return name;
}

/** The name that Excel gives the copy of a sheet: its own where it is free, else with the next number behind it. */
export function numberedSheetName(name: string, others: readonly string[]): string {
  const taken = new Set(others.map((other) => other.toLowerCase()));
  const stem = name.replace(NUMBER_BEHIND, '');
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) {
    const behind = ` (${number})`;
    free = `${stem.slice(0, LONGEST_NAME - behind.length)}${behind}`;
  }
  return free;
}

/** The name that Excel gives a new sheet: the first of Foglio1, Foglio2, … (Sheet1, …) that is free. */
export function freeSheetName(book: Book, locale: string): string {
  const stem = locale.toLowerCase().startsWith('it') ? 'Foglio' : 'Sheet';
  let number = 1;
  while (book.sheet(`${stem}${number}`) !== undefined) number++;
  return `${stem}${number}`;
}
