import type { Problem } from '../../src/excel/problem';
import type { BookSheet } from '../../src/workbench/book/bookSheet';
import type { ExcelOptions } from '../../src/workbench/office/nodeExcel';
import { countFrom1904, filter, insertRow, protectStructure } from './colleague';
import type { Opened } from './workbook';

/** The actions that write, by the names of the table. */
export const NAMED_ACTIONS = {
  evaluate: 'evaluate to values',
  'evaluate again': 'evaluate again',
  'undo of an evaluation': 'undo: evaluate',
  fix: 'fix',
  'undo of a fix': 'undo: fix',
  publish: 'publish reclassification',
  'publish again': 'publish reclassification again',
  'undo of a publication': 'undo: publish reclassification',
  'undo of a publication again': 'undo: publish reclassification again',
} as const;

export type ActionName = keyof typeof NAMED_ACTIONS;
export type Expected = Problem['code'] | 'done';

export interface Condition {
  readonly what: string;
  readonly open?: Partial<ExcelOptions>;
  /** How the workbook is before the action. */
  readonly before?: (opened: Opened) => void;
  /** What happens to it between the reading and the writing. */
  readonly meanwhile?: (opened: Opened) => void;
  readonly outcomes: Partial<Record<ActionName, Expected>>;
}

const sheetOf = ({ book }: Opened, name: string): BookSheet => {
  const sheet = book.sheet(name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
};
export const planSheet = (opened: Opened): BookSheet => sheetOf(opened, 'Piano');
const report = (opened: Opened): BookSheet => sheetOf(opened, 'Riclassificazione');
const type = ({ host }: Opened, cell: string, entry: string | number): void =>
  void host.user.type('Piano', cell, [[entry]], 'coauthor');

export const CONDITIONS: readonly Condition[] = [
  {
    what: 'the sheet is protected',
    before: (opened) => planSheet(opened).isProtected.set(true),
    outcomes: {
      evaluate: 'sheet-protected',
      'evaluate again': 'sheet-protected',
      'undo of an evaluation': 'sheet-protected',
      fix: 'sheet-protected',
      'undo of a fix': 'sheet-protected',
      publish: 'done',
      'undo of a publication': 'done',
    },
  },
  {
    what: 'our published sheet is protected',
    before: (opened) => report(opened).isProtected.set(true),
    outcomes: {
      'publish again': 'sheet-protected',
      'undo of a publication': 'done',
      'undo of a publication again': 'sheet-protected',
    },
  },
  {
    what: 'the structure of the workbook is protected',
    before: ({ book }) => protectStructure(book),
    outcomes: {
      evaluate: 'done',
      fix: 'done',
      publish: 'workbook-protected',
      'publish again': 'done',
      'undo of a publication': 'workbook-protected',
      'undo of a publication again': 'done',
    },
  },
  {
    what: 'a filter is at work in the sheet, and hides rows',
    before: (opened) => filter(planSheet(opened)),
    outcomes: {
      evaluate: 'sheet-filtered',
      'evaluate again': 'sheet-filtered',
      'undo of an evaluation': 'sheet-filtered',
      // One cell is written and read back, whatever is hidden.
      fix: 'done',
      'undo of a fix': 'sheet-filtered',
      publish: 'done',
    },
  },
  {
    what: 'a filter is at work in our published sheet',
    before: (opened) => filter(report(opened)),
    outcomes: {
      'publish again': 'sheet-filtered',
      'undo of a publication': 'done',
      'undo of a publication again': 'sheet-filtered',
    },
  },
  {
    what: 'rows are hidden by hand',
    before: (opened) => planSheet(opened).rows.set(3, { hidden: true }),
    outcomes: { evaluate: 'done', 'undo of an evaluation': 'done', fix: 'done', publish: 'done' },
  },
  {
    what: 'a cell is being edited',
    before: ({ host }) => host.startCellEdit(),
    outcomes: {
      evaluate: 'cell-edit',
      'undo of an evaluation': 'cell-edit',
      fix: 'cell-edit',
      'undo of a fix': 'cell-edit',
      publish: 'cell-edit',
      'publish again': 'cell-edit',
      'undo of a publication': 'cell-edit',
      'undo of a publication again': 'cell-edit',
    },
  },
  {
    what: 'the workbook is open for reading only',
    open: { readOnly: true },
    outcomes: { evaluate: 'read-only', fix: 'read-only', publish: 'read-only' },
  },
  {
    what: 'somebody’s note stands right of the table',
    before: (opened) => type(opened, 'H4', 'nota'),
    outcomes: { evaluate: 'done', fix: 'done', publish: 'done' },
  },
  {
    what: 'somebody’s note stands under a header of ours',
    before: (opened) => {
      type(opened, 'I9', 'nota');
      planSheet(opened).cells.setStyle(6, 8, 0);
    },
    outcomes: { 'evaluate again': 'occupied' },
  },
  {
    what: 'an Excel table reaches over the usual places of the results',
    before: ({ book, host }) => {
      host.user.type('Piano', 'H1', [['Tabella']]);
      const sheet = book.sheet('Piano');
      if (sheet === undefined) return;
      const area = { row: 0, column: 7, rowCount: 6, columnCount: 1 };
      book.addTable(sheet, { name: 'Appunti', area, hasHeader: true, hasTotals: false, styleName: null });
    },
    outcomes: { evaluate: 'done', fix: 'done', publish: 'done' },
  },
  {
    what: 'an Excel table stands right of the places of the results',
    before: ({ book, host }) => {
      host.user.type('Piano', 'P1', [['Tabella']]);
      const sheet = book.sheet('Piano');
      if (sheet === undefined) return;
      const area = { row: 0, column: 15, rowCount: 6, columnCount: 1 };
      book.addTable(sheet, { name: 'Appunti', area, hasHeader: true, hasTotals: false, styleName: null });
    },
    outcomes: { evaluate: 'done', fix: 'done', publish: 'done' },
  },
  {
    what: 'people have made an Excel table of the plan and the actual values, beside the results',
    before: (opened) => {
      const area = { row: 1, column: 0, rowCount: 4, columnCount: 6 };
      const state = { name: 'Piano', area, hasHeader: true, hasTotals: false, styleName: null };
      opened.book.addTable(planSheet(opened), state);
    },
    outcomes: { evaluate: 'done', 'evaluate again': 'beside-table', fix: 'done', publish: 'done' },
  },
  {
    what: 'merged cells are in the way, which nobody can see before writing',
    before: (opened) => planSheet(opened).merges.add({ row: 3, column: 6, rowCount: 1, columnCount: 4 }),
    outcomes: { evaluate: 'in-the-way', fix: 'done', publish: 'done' },
  },
  {
    what: 'the days count from 1904',
    before: (opened) => {
      const { book } = opened;
      countFrom1904(book);
      book.setContent(planSheet(opened), 4, 4, { value: 43_099, formula: null });
      planSheet(opened).cells.setStyle(4, 4, book.styles.with(0, { numberFormat: 'dd/mm/yyyy' }));
    },
    outcomes: {
      evaluate: 'date-system-1904',
      'undo of an evaluation': 'changed-since',
      publish: 'date-system-1904',
      'publish again': 'date-system-1904',
      'undo of a publication': 'done',
    },
  },
  {
    what: 'a target changes meanwhile',
    meanwhile: (opened) => type(opened, 'E3', '>= 60'),
    outcomes: { evaluate: 'stale', 'evaluate again': 'stale', fix: 'stale' },
  },
  {
    what: 'a header changes meanwhile',
    meanwhile: (opened) => type(opened, 'E2', 'Target 2022'),
    outcomes: { evaluate: 'stale' },
  },
  {
    what: 'a cell that results are to stand in is filled meanwhile',
    meanwhile: (opened) => type(opened, 'H3', 'mio'),
    outcomes: { evaluate: 'stale' },
  },
  {
    what: 'such a cell is filled with the same words meanwhile',
    meanwhile: (opened) => type(opened, 'I3', 'Non rilevato'),
    outcomes: { evaluate: 'stale' },
  },
  {
    what: 'a row is inserted meanwhile',
    meanwhile: (opened) => insertRow(opened.book, planSheet(opened), 2),
    outcomes: { evaluate: 'stale', 'evaluate again': 'stale', fix: 'stale' },
  },
  {
    what: 'the sheet is renamed meanwhile',
    meanwhile: (opened) => opened.book.renameSheet(planSheet(opened), 'PIRA'),
    outcomes: { evaluate: 'done', fix: 'done', publish: 'done' },
  },
  {
    what: 'the sheet is deleted meanwhile',
    meanwhile: (opened) => {
      opened.book.addSheet('Altro');
      opened.book.removeSheet(planSheet(opened));
    },
    outcomes: { evaluate: 'gone', 'evaluate again': 'gone', fix: 'gone' },
  },
  {
    what: 'the sheet is made very hidden meanwhile',
    meanwhile: (opened) => {
      opened.book.activate(opened.book.addSheet('Altro'));
      planSheet(opened).visibility.set('veryHidden');
    },
    outcomes: {
      evaluate: 'hidden-meanwhile',
      'evaluate again': 'hidden-meanwhile',
      fix: 'hidden-meanwhile',
    },
  },
  {
    what: 'the sheet is protected meanwhile',
    meanwhile: (opened) => planSheet(opened).isProtected.set(true),
    outcomes: { evaluate: 'sheet-protected', 'evaluate again': 'sheet-protected' },
  },
  {
    what: 'somebody writes into our published sheet meanwhile',
    meanwhile: ({ host }) => void host.user.type('Riclassificazione', 'A6', [['nota']], 'coauthor'),
    outcomes: { 'publish again': 'stale' },
  },
];
