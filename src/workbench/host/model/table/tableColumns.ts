import type { Area } from '../../../../pira/sheet/address';
import { HostClass } from '../../dispatch/hostClass';
import { HostError } from '../../dispatch/hostError';
import type { CallArguments, HostObject } from '../../dispatch/hostObject';
import { readValues } from '../range/readCells';
import { columnNames, partOf, type TableSubject } from './tableSubject';

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

export const tableColumnsClass = new HostClass<TableSubject>({
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
