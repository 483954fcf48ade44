import type { Area } from '../../../../pira/sheet/address';
import type { BookSheet } from '../../../book/bookSheet';
import type { Table, TableState } from '../../../book/table';
import type { HostObject } from '../../dispatch/hostObject';
import type { Session } from '../../session';
import { requireFormattable } from '../range/writable';

export interface TableSubject {
  readonly session: Session;
  readonly sheet: BookSheet;
  readonly table: Table;
}

/** The range over a part of a table; InvalidArgument where the table has no such part. */
export function rangeInTable({ session, sheet }: TableSubject, area: Area): HostObject {
  return session.model.range({ session, sheet, area });
}

/** Changes a table; refused where its sheet is protected. */
export function changeTable(subject: TableSubject, patch: Partial<TableState>): void {
  requireFormattable(subject);
  subject.table.set({ ...subject.table.value, ...patch });
}
