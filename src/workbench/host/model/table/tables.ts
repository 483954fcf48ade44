import { freeName } from '../../../book/tableHeader';
import type { Area } from '../../../../pira/sheet/address';
import type { BookSheet } from '../../../book/bookSheet';
import { areaBetween, intersection, lastColumn, lastRow, MAX_ROWS } from '../../../book/areas';
import { HostClass } from '../../dispatch/hostClass';
import { HostError, invalidArgument } from '../../dispatch/hostError';
import type { CallArguments, HostObject } from '../../dispatch/hostObject';
import type { Session, RangeSubject } from '../../session';
import { requireFormattable } from '../range/writable';
import { rangeArgument } from '../rangeArgument';
import { tableClass } from './table';
import type { TableSubject } from './tableSubject';
import { displayText } from '../../displayText';

interface TablesSubject {
  readonly session: Session;
  /** Null for the tables of all sheets. */
  readonly sheet: BookSheet | null;
}

const DEFAULT_STYLE = 'TableStyleMedium2';

export const tablesClass = new HostClass<TablesSubject>({
  name: 'TableCollection',
  items: (subject) => tablesOf(subject).map((table) => tableClass.of(table)),
  item: (subject, args) => {
    const table = tableOrNull(subject, args);
    if (table === null) throw new HostError('ItemNotFound');
    return table;
  },
  objects: {
    Add: (subject, args) => addTable(subject, args),
  },
});

function tablesOf({ session, sheet }: TablesSubject): readonly TableSubject[] {
  const sheets = sheet === null ? session.book.worksheets : [sheet];
  return sheets.flatMap((owner) => owner.tables.map((table) => ({ session, sheet: owner, table })));
}

/** By name or by identity. */
function tableOrNull(subject: TablesSubject, args: CallArguments): HostObject | null {
  const key = args.value(0);
  const found = tablesOf(subject).find(
    ({ table }) =>
      String(table.id) === String(key) || table.value.name.toLowerCase() === String(key).toLowerCase(),
  );
  return found === undefined ? null : tableClass.of(found);
}

/** Makes a range a table. Its first row holds the headers; the workbench does not insert a row for them. */
function addTable(subject: TablesSubject, args: CallArguments): HostObject {
  const { session } = subject;
  const range = rangeArgument(session, subject.sheet ?? session.book.activeSheet, args, 0);
  if (subject.sheet !== null && range.sheet !== subject.sheet) throw invalidArgument();
  requireFormattable(range);
  if (!args.boolean(1))
    throw new HostError('UnsupportedOperation', 'The workbench adds tables only over headers.');
  const { sheet } = range;
  const area = atLeastOneRow(range.area);
  if (sheet.tables.some((table) => intersection(table.value.area, area) !== null))
    throw new HostError('InvalidArgument');
  if (sheet.merges.areas.some((merge) => intersection(merge, area) !== null))
    throw new HostError('MergedRangeConflict');
  const names = headerNames({ ...range, area });
  const state = {
    name: freeTableName(session),
    area,
    hasHeader: true,
    hasTotals: false,
    styleName: DEFAULT_STYLE,
  };
  return tableClass.of({ session, sheet, table: session.book.addTable(sheet, state, names) });
}

/** A table has a row below its headers. */
function atLeastOneRow(area: RangeSubject['area']): Area {
  return area.rowCount > 1 || area.row === MAX_ROWS - 1
    ? area
    : areaBetween(area.row, area.column, lastRow(area) + 1, lastColumn(area));
}

function freeTableName(session: Session): string {
  const taken = new Set(
    tablesOf({ session, sheet: null }).map(({ table }) => table.value.name.toLowerCase()),
  );
  const stem = session.locale.toLowerCase().startsWith('it') ? 'Tabella' : 'Table';
  let number = 1;
  while (taken.has(`${stem}${number}`.toLowerCase())) number++;
  return `${stem}${number}`;
}

/** Makes the first row of a range fit for headers, as Excel does: texts only, none empty, none twice. */
function headerNames({ session, sheet, area }: RangeSubject): readonly string[] {
  const { book, locale } = session;
  const taken = new Set<string>();
  const stem = locale.toLowerCase().startsWith('it') ? 'Colonna' : 'Column';
  return Array.from({ length: area.columnCount }, (_, index) => {
    const column = area.column + index;
    const cell = sheet.cells.get(area.row, column);
    const { numberFormat } = book.styles.format(sheet.styleAt(area.row, column));
    const shown = displayText(cell?.value ?? null, numberFormat, {
      locale,
      date1904: book.date1904,
      width: Infinity,
    });
    const name = freeName(shown === '' ? `${stem}${index + 1}` : shown, taken);
    taken.add(name.toLowerCase());
    book.setContent(sheet, area.row, column, { value: name, formula: null });
    return name;
  });
}
