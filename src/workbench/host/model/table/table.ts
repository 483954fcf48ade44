import { HostClass } from '../../dispatch/hostClass';
import { HostError, invalidArgument } from '../../dispatch/hostError';
import { sheetExists } from '../range/rangeSubject';
import { requireFormattable } from '../range/writable';
import { textValue } from '../values';
import { changeTable, rangeInTable, type TableSubject } from './tableSubject';

const ALLOWED_NAME = /^[\p{L}_\\][\p{L}\p{N}_.]{0,254}$/u;

const tableFilterClass = new HostClass<TableSubject>({
  name: 'AutoFilter',
  scalars: { IsDataFiltered: { get: ({ table }) => table.isFiltering } },
});

export const tableClass = new HostClass<TableSubject>({
  name: 'Table',
  identity: ({ table }) => ({ Id: String(table.id) }),
  exists: ({ session, sheet, table }) => sheetExists(session.book, sheet) && sheet.tables.includes(table),
  scalars: {
    Name: {
      get: ({ table }) => table.value.name,
      set: (subject, value) => changeTable(subject, { name: requireFreeName(subject, textValue(value)) }),
    },
    ShowTotals: { get: ({ table }) => table.value.hasTotals },
    Style: {
      get: ({ table }) => table.value.styleName ?? '',
      set: (subject, value) => changeTable(subject, { styleName: textValue(value) || null }),
    },
  },
  links: {
    AutoFilter: (subject) => tableFilterClass.of(subject),
  },
  objects: {
    GetRange: (subject) => rangeInTable(subject, subject.table.value.area),
  },
  actions: {
    /** The cells keep what they hold; Excel empties them too. */
    Delete: (subject) => {
      requireFormattable(subject);
      subject.sheet.tables.splice(subject.sheet.tables.indexOf(subject.table), 1);
    },
  },
});

function requireFreeName({ session, table }: TableSubject, name: string): string {
  if (!ALLOWED_NAME.test(name)) throw invalidArgument();
  const taken = session.book.worksheets
    .flatMap(({ tables }) => tables)
    .some((other) => other !== table && other.value.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new HostError('ItemAlreadyExists');
  return name;
}
