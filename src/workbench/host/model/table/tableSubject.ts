import type { Area } from '../../../../pira/sheet/address';
import type { BookSheet } from '../../../book/bookSheet';
import type { Table, TableState } from '../../../book/table';
import { invalidArgument } from '../../dispatch/hostError';
import type { HostObject } from '../../dispatch/hostObject';
import type { Session } from '../../session';
import { displayText } from '../../text';
import { requireFormattable } from '../range/writable';

export interface TableSubject {
  readonly session: Session;
  readonly sheet: BookSheet;
  readonly table: Table;
}

/** The header row of a table; null where it has none. */
function headerArea({ table }: TableSubject): Area | null {
  const { area, hasHeader } = table.value;
  return hasHeader ? { ...area, rowCount: 1 } : null;
}

/** The rows of a table between header and totals; none of them where it is empty. */
export function bodyArea({ table }: TableSubject): Area {
  const { area, hasHeader, hasTotals } = table.value;
  const top = area.row + (hasHeader ? 1 : 0);
  return { ...area, row: top, rowCount: area.rowCount - (hasHeader ? 1 : 0) - (hasTotals ? 1 : 0) };
}

/** The texts of the header cells; a table without header row has the names it was loaded with. */
export function columnNames(subject: TableSubject): readonly string[] {
  const header = headerArea(subject);
  const { session, sheet, table } = subject;
  if (header === null) return table.columnNames;
  const shown = { locale: session.locale, date1904: session.book.date1904, width: Infinity };
  return Array.from({ length: header.columnCount }, (_, index) =>
    displayText(sheet.cells.get(header.row, header.column + index)?.value ?? null, '@', shown),
  );
}

/** The range over a part of a table; InvalidArgument where the table has no such part. */
export function partOf({ session, sheet }: TableSubject, area: Area | null): HostObject {
  if (area === null || area.rowCount < 1) throw invalidArgument();
  return session.model.range({ session, sheet, area });
}

/** Changes a table; refused where its sheet is protected. */
export function changeTable(subject: TableSubject, patch: Partial<TableState>): void {
  requireFormattable(subject);
  subject.table.set({ ...subject.table.value, ...patch });
}
