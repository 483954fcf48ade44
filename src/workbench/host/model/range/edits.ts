import { intersection } from '../../../book/areas';
import { EMPTY } from '../../../book/cell';
import type { ClassDefinition } from '../../dispatch/hostClass';
import { HostError } from '../../dispatch/hostError';
import { enumValue } from '../values';
import { cellProperties, columnProperties, rowProperties, setCellProperties } from './properties';
import { forEachStoredCell } from './rangeSubject';
import type { RangeSubject } from '../../session';
import { requireFormattable, requireEditable } from './writable';
import { isEntireColumn, isEntireRow } from '../../address';

const CLEAR_SCOPES: Readonly<Record<string, ClearScope>> = {
  All: 'all',
  Contents: 'contents',
  Formats: 'formats',
};

/** The methods of a range that give plain values. */
export const RANGE_METHODS: NonNullable<ClassDefinition<RangeSubject>['methods']> = {
  GetCellProperties: (range, args) => cellProperties(range, args.record(0)),
  GetRowProperties: (range, args) => rowProperties(range, args.record(0)),
  GetColumnProperties: (range, args) => columnProperties(range, args.record(0)),
};

/** The methods of a range that change cells. */
export const RANGE_ACTIONS: NonNullable<ClassDefinition<RangeSubject>['actions']> = {
  Select: ({ session, sheet, area }) => session.select(sheet, area),
  Clear: (range, args) => clearRange(range, enumValue(CLEAR_SCOPES, args.text(0, 'All'))),
  Merge: (range, args) => merge(range, args.boolean(0)),
  Unmerge: (range) => {
    requireFormattable(range);
    range.sheet.merges.removeWithin(range.area);
  },
  SetCellProperties: (range, args) => setCellProperties(range, args.value(0)),
  /** The client sends this before it writes more than 1500 cells in blocks. */
  _ValidateArraySize: ({ area }, args) => {
    if (args.integer(0) !== area.rowCount || args.integer(1) !== area.columnCount)
      throw new HostError('InvalidArgument');
  },
};

/** Only the first cell of a merged area keeps its content, as in Excel. */
function merge(range: RangeSubject, across: boolean): void {
  requireFormattable(range);
  const { sheet, area } = range;
  const overlapsTable = sheet.tables.some(({ value }) => intersection(value.area, area) !== null);
  if (overlapsTable) throw new HostError('InvalidOperation');
  const areas = across
    ? Array.from({ length: area.rowCount }, (_, down) => ({ ...area, row: area.row + down, rowCount: 1 }))
    : [area];
  for (const single of areas) {
    keepFirstContent({ ...range, area: single });
    sheet.merges.add(single);
  }
  range.session.recordEdit(sheet, area);
}

function keepFirstContent(range: RangeSubject): void {
  const { session, sheet, area } = range;
  const filled: (readonly [number, number])[] = [];
  forEachStoredCell(range, (row, column) => {
    const cell = sheet.cells.get(row, column);
    if (cell !== undefined && (cell.value !== null || cell.formula !== null)) filled.push([row, column]);
  });
  filled.sort(([a, b], [c, d]) => a - c || b - d);
  const [first] = filled;
  const kept = first === undefined ? EMPTY : (sheet.cells.get(...first) ?? EMPTY);
  for (const [row, column] of filled) session.book.setContent(sheet, row, column, EMPTY);
  if (first !== undefined) session.book.setContent(sheet, area.row, area.column, kept);
}

type ClearScope = 'all' | 'contents' | 'formats';

/** Empties cells, takes their formats away, or both; with the formats also conditional formats, with all also validation. */
function clearRange(range: RangeSubject, scope: ClearScope): void {
  if (scope === 'contents') requireEditable(range);
  else requireFormattable(range);
  const { session, sheet, area } = range;
  forEachStoredCell(range, (row, column) => {
    if (scope !== 'formats') session.book.setContent(sheet, row, column, EMPTY);
    if (scope !== 'contents') sheet.cells.setStyle(row, column, 0);
  });
  if (scope !== 'formats') session.recordEdit(sheet, area);
  if (scope === 'contents') return;
  clearRowAndColumnStyles(range);
  sheet.conditionalFormats.clear(area);
  sheet.merges.removeWithin(area);
  if (scope === 'all') sheet.validations.set(area, null);
}

function clearRowAndColumnStyles({ sheet, area }: RangeSubject): void {
  if (isEntireColumn(area)) {
    for (const { first, last } of sheet.columns.runs)
      for (
        let column = Math.max(first, area.column);
        column <= last && column < area.column + area.columnCount;
        column++
      )
        sheet.columns.set(column, { style: null });
  } else if (isEntireRow(area)) {
    for (let row = area.row; row < area.row + area.rowCount; row++)
      if (sheet.rows.get(row).style !== null) sheet.rows.set(row, { style: null });
  }
}
