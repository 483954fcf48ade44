import type { SheetVisibility } from '../../../book/bookSheet';
import { HostError } from '../../dispatch/hostError';
import type { HostObject } from '../../dispatch/hostObject';
import { COLLECTION_EVENTS } from '../../events';
import type { Session } from '../../session';
import type { WorksheetSubject } from './worksheetSubject';

/** Refuses to add, remove, rename, move or hide sheets where the workbook's structure is protected. */
export function requireStructure(session: Session): void {
  session.requireWritable();
  if (session.book.isProtected) throw new HostError('AccessDenied');
}

/** The next sheet, or null. */
export function nextSheet({ session, sheet }: WorksheetSubject, visibleOnly: boolean): HostObject | null {
  const sheets = session.book.worksheets.filter(
    (other) => other === sheet || !visibleOnly || other.visibility.value === 'visible',
  );
  const next = sheets[sheets.indexOf(sheet) + 1];
  return next === undefined ? null : session.model.worksheet(session, next);
}

/** Shows or hides a sheet; InvalidOperation for the last one in sight, refused where the structure is protected. */
export function showOrHide({ session, sheet }: WorksheetSubject, visibility: SheetVisibility): void {
  requireStructure(session);
  if (visibility !== 'visible') requireAnotherVisible({ session, sheet });
  sheet.visibility.set(visibility);
}

/** Removes a sheet; InvalidOperation for the last one in sight and for a very hidden one. */
export function deleteSheet({ session, sheet }: WorksheetSubject): void {
  requireStructure(session);
  if (sheet.visibility.value === 'veryHidden') throw new HostError('InvalidOperation');
  requireAnotherVisible({ session, sheet });
  session.book.removeSheet(sheet);
  const worksheetId = session.sheetId(sheet);
  session.events.raise(COLLECTION_EVENTS.Deleted, worksheetId, { source: 'Local', worksheetId });
}

function requireAnotherVisible({ session, sheet }: WorksheetSubject): void {
  const others = session.book.sheets.filter((other) => other !== sheet);
  if (!others.some(({ visibility }) => visibility.value === 'visible'))
    throw new HostError('InvalidOperation');
}
