import type { Book } from '../../../book/book';
import type { BookSheet } from '../../../book/bookSheet';
import { HostError, invalidArgument } from '../../dispatch/hostError';
import { textValue } from '../values';

const LONGEST_NAME = 31;
const FORBIDDEN = /[[\]:*?/\\]|^'|'$/u;

/** A name that a sheet may have and that no other sheet has. */
export function checkedSheetName(book: Book, value: unknown, owner: BookSheet | null): string {
  const name = textValue(value);
  const isAllowed = name.trim() !== '' && name.length <= LONGEST_NAME && !FORBIDDEN.test(name);
  if (!isAllowed || name.toLowerCase() === 'history') throw invalidArgument();
  const other = book.sheet(name);
  if (other !== undefined && other !== owner) throw new HostError('ItemAlreadyExists');
  return name;
}

/** The name that Excel gives a new sheet: the first of Foglio1, Foglio2, … (Sheet1, …) that is free. */
export function freeSheetName(book: Book, locale: string): string {
  const stem = locale.toLowerCase().startsWith('it') ? 'Foglio' : 'Sheet';
  let number = 1;
  while (book.sheet(`${stem}${number}`) !== undefined) number++;
  return `${stem}${number}`;
}
