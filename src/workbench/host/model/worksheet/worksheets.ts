import type { BookSheet } from '../../../book/bookSheet';
import { HostClass } from '../../dispatch/hostClass';
import { HostError } from '../../dispatch/hostError';
import type { HostObject } from '../../dispatch/hostObject';
import { COLLECTION_EVENTS } from '../../events';
import type { Session } from '../../session';
import { requireSheetName, freeSheetName } from './sheetName';
import { requireStructure } from './sheetTabs';

export const worksheetsClass = new HostClass<Session>({
  name: 'WorksheetCollection',
  items: (session) => session.book.worksheets.map((sheet) => session.model.worksheet(session, sheet)),
  item: (session, args) => requireSheet(session, sheetNamed(session, args.text(0))),
  objects: {
    Add: (session, args) => {
      requireStructure(session);
      const { book } = session;
      const name = args.isGiven(0)
        ? requireSheetName(book, args.text(0), null)
        : freeSheetName(book, session.locale);
      const sheet = book.addSheet(name);
      const worksheetId = session.sheetId(sheet);
      session.events.raise(COLLECTION_EVENTS.Added, worksheetId, { source: 'Local', worksheetId });
      return session.model.worksheet(session, sheet);
    },
    GetItemOrNullObject: (session, args) => {
      const sheet = sheetNamed(session, args.text(0));
      return sheet === undefined ? null : session.model.worksheet(session, sheet);
    },
    GetFirst: (session, args) => requireSheet(session, sheets(session, args.boolean(0)).at(0)),
  },
  methods: { GetCount: (session, args) => sheets(session, args.boolean(0)).length },
  events: COLLECTION_EVENTS,
});

function sheets(session: Session, visibleOnly: boolean): readonly BookSheet[] {
  return session.book.worksheets.filter(({ visibility }) => !visibleOnly || visibility.value === 'visible');
}

/** By name or by identity. */
function sheetNamed(session: Session, key: string): BookSheet | undefined {
  const byId = session.book.worksheets.find((sheet) => session.sheetId(sheet) === key);
  const byName = session.book.sheet(key);
  return byId ?? (byName?.isWorksheet === true ? byName : undefined);
}

function requireSheet(session: Session, sheet: BookSheet | undefined): HostObject {
  if (sheet === undefined) throw new HostError('ItemNotFound');
  return session.model.worksheet(session, sheet);
}
