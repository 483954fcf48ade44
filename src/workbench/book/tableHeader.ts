import type { CellValue } from '../../pira/sheet/sheet';
import { contains } from './areas';
import type { BookSheet } from './bookSheet';
import type { CellContent } from './cell';
import type { Table } from './table';

/** The table whose header row holds a cell, or undefined. */
export function tableOfHeader(sheet: BookSheet, row: number, column: number): Table | undefined {
  return sheet.tables.find(
    ({ value: { area, hasHeader } }) => hasHeader && row === area.row && contains(area, row, column),
  );
}

/** What a header cell of a table makes of a content: a text that no other column has, as Excel wants it. */
export function headerContent(
  sheet: BookSheet,
  table: Table,
  column: number,
  content: CellContent,
): CellContent {
  const { area } = table.value;
  const others = new Set<string>();
  for (let other = area.column; other < area.column + area.columnCount; other++) {
    const value = other === column ? undefined : sheet.cells.get(area.row, other)?.value;
    if (typeof value === 'string') others.add(value.toLowerCase());
  }
  const wanted = textOf(content.value) || `Colonna${column - area.column + 1}`;
  return { value: freeName(wanted, others), formula: null };
}

/** The wanted name, else the same with a number behind it: the first that is not taken. `taken` are in small letters. */
export function freeName(wanted: string, taken: ReadonlySet<string>, separator = ''): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${separator}${number}`;
  return name;
}

function textOf(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
