import type { HostObject } from '../dispatch/hostObject';
import type { Session, Model } from '../session';
import { rangeClass } from './range/range';
import { workbookClass } from './workbook';
import { worksheetClass } from './worksheet/worksheet';

export const MODEL: Model = {
  range: (subject) => rangeClass.of(subject),
  rangeBehind: (object) => rangeClass.subject(object),
  worksheetBehind: (object) => worksheetClass.subject(object)?.sheet,
  worksheet: (session, sheet) => worksheetClass.of({ session, sheet }),
};

/** The object that every path starts from. */
export function workbookObject(session: Session): HostObject {
  return workbookClass.of(session);
}
