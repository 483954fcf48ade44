import type { HostObject } from '../dispatch/hostObject';
import type { Session, ObjectModel } from '../session';
import { rangeClass } from './range/range';
import { workbookClass } from './workbook';
import { worksheetClass } from './worksheet/worksheet';

export const MODEL: ObjectModel = {
  range: (subject) => rangeClass.of(subject),
  rangeSubject: (object) => rangeClass.subject(object),
  sheetOfWorksheet: (object) => worksheetClass.subject(object)?.sheet,
  worksheet: (session, sheet) => worksheetClass.of({ session, sheet }),
};

/** The object that every path starts from. */
export function workbookObject(session: Session): HostObject {
  return workbookClass.of(session);
}
