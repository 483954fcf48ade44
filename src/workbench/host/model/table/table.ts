import { HostClass } from '../../dispatch/hostClass';
import { HostError, invalidArgument } from '../../dispatch/hostError';
import { sheetExists } from '../range/rangeSubject';
import { requireFormattable } from '../range/writable';
import { textValue } from '../values';
import { bodyArea, changeTable, partOf, type TableSubject, columnNames } from './tableSubject';
import type { Area } from '../../../../pira/sheet/address';
import type { CallArguments, HostObject } from '../../dispatch/hostObject';
import { readValues } from '../range/readCells';

interface ColumnSubject {
  readonly of: TableSubject;
  /** From zero within the table. */
  readonly index: number;
}

const tableColumnClass = new HostClass<ColumnSubject>({
  name: 'TableColumn',
  identity: ({ index }) => ({ Id: index + 1 }),
  scalars: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: { get: ({ of, index }) => columnNames(of)[index] ?? '' },
    Values: {
      get: (column) =>
        readValues({
          session: column.of.session,
          sheet: column.of.sheet,
          area: single(column.of.table.value.area, column.index),
        }),
    },
  },
  objects: {
    GetRange: ({ of, index }) => partOf(of, single(of.table.value.area, index)),
  },
});

const tableColumnsClass = new HostClass<TableSubject>({
  name: 'TableColumnCollection',
  scalars: { Count: { get: (table) => columnNames(table).length } },
  items: (table) => columnNames(table).map((_, index) => tableColumnClass.of({ of: table, index })),
  item: (table, args) => found(columnOrNull(table, args)),
  objects: {
    GetItemOrNullObject: columnOrNull,
  },
  methods: { GetCount: (table) => columnNames(table).length },
});

function single(area: Area, index: number): Area {
  return { ...area, column: area.column + index, columnCount: 1 };
}

/** By identity, which is a number, or by name. */
function columnOrNull(table: TableSubject, args: CallArguments): HostObject | null {
  const key = args.value(0);
  const names = columnNames(table);
  const index =
    typeof key === 'number'
      ? key - 1
      : names.findIndex((name) => name.toLowerCase() === String(key).toLowerCase());
  return names[index] === undefined ? null : tableColumnClass.of({ of: table, index });
}

function found(column: HostObject | null): HostObject {
  if (column === null) throw new HostError('ItemNotFound');
  return column;
}

const ALLOWED_NAME = /^[\p{L}_\\][\p{L}\p{N}_.]{0,254}$/u;

const tableFilterClass = new HostClass<TableSubject>({
  name: 'AutoFilter',
  scalars: { IsDataFiltered: { get: ({ table }) => table.isFiltering } },
});

const tableRowsClass = new HostClass<TableSubject>({
  name: 'TableRowCollection',
  scalars: { Count: { get: (subject) => bodyArea(subject).rowCount } },
  methods: { GetCount: (subject) => bodyArea(subject).rowCount },
});

export const tableClass = new HostClass<TableSubject>({
  name: 'Table',
  identity: ({ table }) => ({ Id: String(table.id) }),
  exists: ({ session, sheet, table }) => sheetExists(session.book, sheet) && sheet.tables.includes(table),
  scalars: {
    Id: { get: ({ table }) => String(table.id) },
    Name: {
      get: ({ table }) => table.value.name,
      set: (subject, value) => changeTable(subject, { name: freeName(subject, textValue(value)) }),
    },
    ShowTotals: { get: ({ table }) => table.value.hasTotals },
    Style: {
      get: ({ table }) => table.value.styleName ?? '',
      set: (subject, value) => changeTable(subject, { styleName: textValue(value) || null }),
    },
  },
  links: {
    AutoFilter: (subject) => tableFilterClass.of(subject),
    Columns: (subject) => tableColumnsClass.of(subject),
    Rows: (subject) => tableRowsClass.of(subject),
    Worksheet: ({ session, sheet }) => session.model.worksheet(session, sheet),
  },
  objects: {
    GetRange: (subject) => partOf(subject, subject.table.value.area),
  },
  actions: {
    /** The cells keep what they hold; Excel empties them too. */
    Delete: (subject) => {
      requireFormattable(subject);
      subject.sheet.tables.splice(subject.sheet.tables.indexOf(subject.table), 1);
    },
  },
});

function freeName({ session, table }: TableSubject, name: string): string {
  if (!ALLOWED_NAME.test(name)) throw invalidArgument();
  const taken = session.book.worksheets
    .flatMap(({ tables }) => tables)
    .some((other) => other !== table && other.value.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new HostError('ItemAlreadyExists');
  return name;
}
