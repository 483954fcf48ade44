import { readFileSync } from 'node:fs';

import type { Area } from '../../src/pira/sheet/address';
import type { Book } from '../../src/workbench/book/book';
import type { BookSheet } from '../../src/workbench/book/bookSheet';
import type { Border, FormatPatch } from '../../src/workbench/book/cellFormat';
import { newBook } from '../../src/workbench/xlsx/newBook';
import { EXAMPLE_ACTUALS } from './actuals';

const WIDTHS = [38, 38, 30, 24, 30, 22, 18, 30, 26];
const LAST_COLUMN = 5;
const ACTUAL_COLUMN = 6;
const CHARACTERS_A_LINE = 1.15;
const POINTS_A_LINE = 13.5;

const LINE: Border = { style: 'thin', color: '#8EA9C8' };
const BOXED: FormatPatch = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const TEXT: FormatPatch = { ...BOXED, fontSize: 10, wrap: true, vertical: 'top' };
const LABEL: FormatPatch = { ...TEXT, bold: true, fillColor: '#DCE6F1' };
const BLOCK: FormatPatch = { ...TEXT, bold: true, fontColor: '#FFFFFF', fillColor: '#1F3864' };
const TITLE: FormatPatch = { bold: true, fontSize: 14, wrap: true, horizontal: 'center', vertical: 'center' };
const REMARK: FormatPatch = { italic: true, fontSize: 10, wrap: true, vertical: 'top' };

const A4_ACROSS = {
  orientation: 'landscape',
  paperSize: 9,
  scale: null,
  fitWidth: 1,
  fitHeight: 0,
  footer: '&CPagina &P di &N',
} as const;

const BLOCK_LABELS = new Set(['Missione', 'Programma di Spesa', 'Programma', 'Centro di Responsabilità']);
const HEADER_LABELS = /^(Obiettivo|Obiettivi|Indicatore - )/u;

/** The real plan of 2021 as an office keeps it: line n of the text is row n, field n is column n. */
export function samplePlan(text: string, withActuals: boolean): Book {
  const book = newBook('PIRA 2021');
  const sheet = book.sheets[0];
  if (!sheet) throw new Error('A new book has a sheet.');
  WIDTHS.forEach((width, column) => sheet.columns.set(column, { width }));
  text.split(/\r?\n/u).forEach((line, row) => fillRow(book, sheet, row, line.split('\t')));
  if (withActuals) addActuals(book, sheet);
  sheet.pageLayout.set({ ...sheet.pageLayout.value, ...A4_ACROSS });
  return book;
}

export function seedText(): string {
  return readFileSync('assets/samples/pira-2021.txt', 'utf8');
}

function fillRow(book: Book, sheet: BookSheet, row: number, fields: readonly string[]): void {
  const cells = fields.map((field) => field.trim());
  const filled = cells.flatMap((cell, column) => (cell === '' ? [] : [column]));
  const last = filled.at(-1);
  if (last === undefined) return;
  const inTable = fields.length > 1;
  const format = formatOf(cells, inTable);
  const width = inTable ? Math.max(last, LAST_COLUMN) : LAST_COLUMN;
  for (let column = 0; column <= width; column += 1) {
    const text = cells[column] ?? '';
    if (text !== '') book.setContent(sheet, row, column, { value: text, formula: null });
    if (inTable || column === 0) restyle(book, sheet, row, column, format(column));
  }
  const value = last;
  if (!inTable) {
    sheet.merges.add({ row, column: 0, rowCount: 1, columnCount: LAST_COLUMN + 1 });
  } else if (isBlockRow(cells) && value < LAST_COLUMN && last <= 2) {
    sheet.merges.add({ row, column: value, rowCount: 1, columnCount: LAST_COLUMN + 1 - value });
  }
  sheet.rows.set(row, { height: heightOf(cells, inTable, sheet, row) });
}

function formatOf(cells: readonly string[], inTable: boolean): (column: number) => FormatPatch {
  if (!inTable) {
    const isTitle = (cells[0] ?? '').length < 200;
    return () => (isTitle ? TITLE : REMARK);
  }
  if (isBlockRow(cells)) return (column) => (column === 0 ? BLOCK : { ...TEXT, bold: true });
  if (HEADER_LABELS.test(cells[0] ?? '')) return () => LABEL;
  return () => TEXT;
}

function isBlockRow(cells: readonly string[]): boolean {
  return BLOCK_LABELS.has(cells[0] ?? '');
}

function heightOf(cells: readonly string[], inTable: boolean, sheet: BookSheet, row: number): number {
  const lines = cells.map((text, column) => {
    const merged = sheet.merges.at(row, column);
    const columns: Area = merged ?? { row, column, rowCount: 1, columnCount: 1 };
    const width = WIDTHS.slice(columns.column, columns.column + columns.columnCount).reduce(
      (a, b) => a + b,
      0,
    );
    return Math.ceil(text.length / (Math.max(width, 8) * CHARACTERS_A_LINE));
  });
  const height = Math.max(1, ...lines) * POINTS_A_LINE + 4;
  return Math.min(400, inTable ? height : height + 8);
}

function addActuals(book: Book, sheet: BookSheet): void {
  for (const [row] of sheet.cells.rows) {
    const header = [0, 1, 2, 3, 4, 5].some((column) => {
      const value = sheet.cells.get(row, column)?.value;
      return typeof value === 'string' && value.startsWith('Target');
    });
    if (header) put(book, sheet, row, 'Consuntivo 2021', LABEL);
  }
  for (const [row, { value, format }] of EXAMPLE_ACTUALS) {
    put(book, sheet, row - 1, value, { ...TEXT, numberFormat: format, horizontal: 'right' });
  }
}

function put(book: Book, sheet: BookSheet, row: number, value: string | number, format: FormatPatch): void {
  book.setContent(sheet, row, ACTUAL_COLUMN, { value, formula: null });
  restyle(book, sheet, row, ACTUAL_COLUMN, format);
}

function restyle(book: Book, sheet: BookSheet, row: number, column: number, format: FormatPatch): void {
  sheet.cells.setStyle(row, column, book.styles.with(sheet.styleAt(row, column), format));
}
