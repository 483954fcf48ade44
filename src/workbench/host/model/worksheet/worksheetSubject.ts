import type { BookSheet } from '../../../book/bookSheet';
import type { Session } from '../../session';

export interface WorksheetSubject {
  readonly session: Session;
  readonly sheet: BookSheet;
}
