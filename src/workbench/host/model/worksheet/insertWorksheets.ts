import type { Book } from '../../../book/book';
import type { BookSheet } from '../../../book/bookSheet';
import { copySheets } from '../../../book/copySheets';
import { loadBook } from '../../../xlsx/loadBook';
import type { CallArguments } from '../../dispatch/hostObject';
import { HostError, invalidArgument } from '../../dispatch/hostError';
import type { HostObject } from '../../dispatch/hostObject';
import type { Json } from '../../dispatch/json';
import { COLLECTION_EVENTS } from '../../events';
import type { Session } from '../../session';
import { textValue, enumValue } from '../values';
import { numberedSheetName } from './sheetName';
import { requireStructure } from './sheetTabs';
import type { WorksheetSubject } from './worksheetSubject';

/** Where new sheets go: the place among the tabs, seen from another sheet. */
type PositionOf = (session: Session, beside: BookSheet | undefined) => number;

const indexOf = ({ book }: Session, sheet: BookSheet | undefined): number => {
  if (sheet === undefined) throw invalidArgument();
  return book.sheets.indexOf(sheet);
};

const POSITIONS: Readonly<Record<string, PositionOf>> = {
  None: () => 0,
  Beginning: () => 0,
  Before: indexOf,
  After: (session, beside) => indexOf(session, beside) + 1,
  End: ({ book }) => book.sheets.length,
};

const BASE64 = /^[A-Za-z0-9+/\s]+={0,2}\s*$/u;

/** Copies a sheet of this workbook to a place among its tabs. */
export function copyWorksheet({ session, sheet }: WorksheetSubject, args: CallArguments): HostObject {
  requireStructure(session);
  const place = enumValue(POSITIONS, args.value(0) ?? 'None');
  const other = args.object(1);
  const beside = other === undefined ? undefined : session.model.sheetOfWorksheet(other);
  const at = place(session, beside);
  const [copy] = addCopies(session, session.book, [sheet], at);
  if (copy === undefined) throw new HostError('GeneralException');
  return session.model.worksheet(session, copy);
}

/** Inserts sheets of another workbook and gives their identities, in their order there. */
export function insertWorksheets(session: Session, args: CallArguments): Json {
  requireStructure(session);
  const options = args.isGiven(1) ? args.record(1) : {};
  const place = enumValue(POSITIONS, options['positionType'] ?? 'End');
  const relative = options['relativeTo'] ?? null;
  const at = place(session, relative === null ? undefined : sheetOf(session, textValue(relative)));
  const from = bookOf(args.text(0));
  const inserted = addCopies(session, from, sheetsNamed(from, options['sheetNamesToInsert']), at);
  return inserted.map((sheet) => session.sheetId(sheet));
}

function bookOf(file: string): Book {
  if (!BASE64.test(file)) throw invalidArgument();
  const loaded = loadBook(Uint8Array.from(atob(file), (character) => character.charCodeAt(0)));
  if (!loaded.ok) throw invalidArgument();
  return loaded.book;
}

/** The sheets of these names; all where none is named. */
function sheetsNamed(book: Book, names: unknown): readonly BookSheet[] {
  if (names === undefined || names === null || (Array.isArray(names) && names.length === 0))
    return book.worksheets;
  if (!Array.isArray(names)) throw invalidArgument();
  const keys = new Set(names.map((name) => textValue(name).toLowerCase()));
  const found = book.worksheets.filter(({ name }) => keys.has(name.toLowerCase()));
  if (found.length < keys.size) throw invalidArgument();
  return found;
}

function sheetOf(session: Session, key: string): BookSheet | undefined {
  const { book } = session;
  return book.sheets.find((sheet) => session.sheetId(sheet) === key) ?? book.sheet(key);
}

function addCopies(
  session: Session,
  from: Book,
  sheets: readonly BookSheet[],
  place: number,
): readonly BookSheet[] {
  const { book } = session;
  const names = new Map<BookSheet, string>();
  for (const sheet of sheets)
    names.set(
      sheet,
      numberedSheetName(sheet.name, [...book.sheets.map(({ name }) => name), ...names.values()]),
    );
  const copies = copySheets(book, from, names);
  copies.forEach((sheet, index) => {
    book.moveSheet(sheet, place + index);
    const worksheetId = session.sheetId(sheet);
    session.events.raise(COLLECTION_EVENTS.Added, worksheetId, { source: 'Local', worksheetId });
  });
  return copies;
}
