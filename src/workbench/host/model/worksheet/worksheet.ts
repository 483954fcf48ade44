import type { SheetVisibility } from '../../../book/bookSheet';
import { MAX_COLUMNS, MAX_ROWS } from '../../../book/areas';
import { HostClass, type ScalarProperty } from '../../dispatch/hostClass';
import { invalidArgument, HostError } from '../../dispatch/hostError';
import type { HostObject } from '../../dispatch/hostObject';
import { WORKSHEET_EVENTS } from '../../events';
import { chartsClass } from '../chart/charts';
import { horizontalPageBreaksClass } from '../page/pageBreaks';
import { pageLayoutClass } from '../page/pageLayout';
import { sheetExists } from '../range/rangeSubject';
import { areasAt } from '../range/rangeAreas';
import { requireFormattable } from '../range/writable';
import { rangeOrWholeSheet } from '../rangeArgument';
import { tablesClass } from '../table/tables';
import { booleanValue, numberValue, enumName, enumValue } from '../values';
import { copyWorksheet } from './insertWorksheets';
import { freezePanesClass } from './freezePanes';
import { requireSheetName } from './sheetName';
import { deleteSheet, nextSheet, requireStructure, showOrHide } from './sheetTabs';
import type { WorksheetSubject } from './worksheetSubject';

/** Protection of a sheet, without its options and without passwords: those of the file stay in the file. */
const protectionClass = new HostClass<WorksheetSubject>({
  name: 'WorksheetProtection',
  scalars: { Protected: { get: ({ sheet }) => sheet.isProtected.value } },
  actions: {
    Protect: ({ session, sheet }, args) => {
      session.requireWritable();
      if (args.isGiven(1)) throw new HostError('UnsupportedOperation');
      if (sheet.isProtected.value) throw new HostError('InvalidOperation');
      sheet.isProtected.set(true);
    },
  },
});

const autoFilterClass = new HostClass<WorksheetSubject>({
  name: 'AutoFilter',
  scalars: {
    IsDataFiltered: { get: ({ sheet }) => sheet.autoFilter?.isFiltering ?? false },
  },
});

const VISIBILITIES: Readonly<Record<string, SheetVisibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

function showGridLines(subject: WorksheetSubject, value: unknown): void {
  requireFormattable(subject);
  subject.sheet.view.set({ ...subject.sheet.view.value, showGridlines: booleanValue(value) });
}

/** Excel sets the grid lines under another name than it reads them. */
const GRID_LINES: Readonly<Record<string, ScalarProperty<WorksheetSubject>>> = {
  ShowGridlines: { get: ({ sheet }) => sheet.view.value.showGridlines, set: showGridLines },
  Gridlines: { set: showGridLines },
};

export const worksheetClass = new HostClass<WorksheetSubject>({
  name: 'Worksheet',
  identity: ({ session, sheet }) => ({ Id: session.sheetId(sheet) }),
  exists: ({ session, sheet }) => sheetExists(session.book, sheet),
  scalars: {
    ...GRID_LINES,
    Id: { get: ({ session, sheet }) => session.sheetId(sheet) },
    Name: {
      get: ({ sheet }) => sheet.name,
      set: ({ session, sheet }, value) => {
        requireStructure(session);
        session.book.renameSheet(sheet, requireSheetName(session.book, value, sheet));
      },
    },
    Position: {
      get: ({ session, sheet }) => session.book.sheets.indexOf(sheet),
      set: ({ session, sheet }, value) => {
        requireStructure(session);
        session.book.moveSheet(sheet, numberValue(value, 0, session.book.sheets.length - 1));
      },
    },
    Visibility: {
      get: ({ sheet }) => enumName(VISIBILITIES, sheet.visibility.value),
      set: (subject, value) => showOrHide(subject, enumValue(VISIBILITIES, value)),
    },
  },
  links: {
    AutoFilter: (subject) => autoFilterClass.of(subject),
    Charts: (subject) => chartsClass.of(subject),
    FreezePanes: (subject) => freezePanesClass.of(subject),
    HorizontalPageBreaks: (subject) => horizontalPageBreaksClass.of(subject),
    PageLayout: (subject) => pageLayoutClass.of(subject),
    Protection: (subject) => protectionClass.of(subject),
    Tables: ({ session, sheet }) => tablesClass.of({ session, sheet }),
  },
  objects: {
    GetRange: ({ session, sheet }, args) => session.model.range(rangeOrWholeSheet(session, sheet, args)),
    GetRanges: ({ session, sheet }, args) => areasAt(session, sheet, args.text(0)),
    GetCell: (subject, args) => rangeObject(subject, args.integer(0), args.integer(1), 1, 1),
    GetRangeByIndexes: (subject, args) =>
      rangeObject(subject, args.integer(0), args.integer(1), args.integer(2), args.integer(3)),
    GetUsedRangeOrNullObject: (subject, args) => usedRange(subject, args.boolean(0)),
    Copy: copyWorksheet,
    GetNextOrNullObject: (subject, args) => nextSheet(subject, args.boolean(0)),
  },
  actions: {
    Activate: ({ session, sheet }) => session.activate(sheet),
    Delete: deleteSheet,
  },
  events: WORKSHEET_EVENTS,
  eventTarget: ({ session, sheet }) => session.sheetId(sheet),
});

function rangeObject(
  { session, sheet }: WorksheetSubject,
  row: number,
  column: number,
  rowCount: number,
  columnCount: number,
): HostObject {
  const isOnSheet = row >= 0 && column >= 0 && rowCount > 0 && columnCount > 0;
  if (!isOnSheet || row + rowCount > MAX_ROWS || column + columnCount > MAX_COLUMNS) throw invalidArgument();
  return session.model.range({ session, sheet, area: { row, column, rowCount, columnCount } });
}

function usedRange({ session, sheet }: WorksheetSubject, valuesOnly: boolean): HostObject | null {
  const area = sheet.cells.usedArea(valuesOnly);
  return area === null ? null : session.model.range({ session, sheet, area });
}
