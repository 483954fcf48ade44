import type { BookSheet } from '../../book/bookSheet';
import type { HostObject } from '../dispatch/hostObject';
import type { Session } from '../session';
import type { RangeSubject } from './range/rangeSubject';

/** How classes that lead to each other find each other without knowing each other's files. */
export interface Model {
  range(subject: RangeSubject): HostObject;
  /** What stands behind a Range passed as an argument; undefined for any other object. */
  rangeBehind(object: HostObject): RangeSubject | undefined;
  worksheet(session: Session, sheet: BookSheet): HostObject;
}
