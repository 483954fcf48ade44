import type { Area } from '../../src/pira/sheet/address';
import type { Book } from '../../src/workbench/book/book';
import type { BookSheet } from '../../src/workbench/book/bookSheet';
import { EMPTY } from '../../src/workbench/book/cell';
import type { ConditionalRule } from '../../src/workbench/book/conditionalFormats';
import { lineAfter, type LineShift, runAfter, shiftReferences } from './shiftReferences';

/** What people do that the workbench has no command for. */

/** Inserts an empty row above a row, as Excel does. */
export function insertRow(book: Book, sheet: BookSheet, at: number): void {
  shiftLines(book, { sheet: sheet.name, axis: 'row', at, count: 1, kind: 'insert' });
}

/**
 * Inserts lines or deletes them as Excel does: cells, sizes, conditional formats, validation, merges and tables move,
 * areas that reach over the place grow or shrink, and every formula goes on naming what it named.
 */
export function shiftLines(book: Book, shift: LineShift): void {
  const sheet = book.sheet(shift.sheet);
  if (sheet === undefined) throw new Error(`There is no sheet ${shift.sheet}.`);
  moveCells(book, sheet, shift);
  moveSizes(sheet, shift);
  const areas = (all: readonly Area[]): Area[] => all.flatMap((area) => areaAfter(area, shift) ?? []);
  for (const { id, areas: before } of sheet.conditionalFormats.all) {
    const after = areas(before);
    if (after.length === 0) sheet.conditionalFormats.remove(id);
    else sheet.conditionalFormats.set(id, { areas: after });
  }
  const validations = sheet.validations.all;
  for (const { areas: before } of validations) for (const area of before) sheet.validations.set(area, null);
  for (const { areas: before, rule } of validations)
    for (const area of areas(before)) sheet.validations.set(area, rule);
  const merges = sheet.merges.areas;
  for (const area of merges) sheet.merges.removeWithin(area);
  for (const area of areas(merges)) if (area.rowCount * area.columnCount > 1) sheet.merges.add(area);
  for (const table of sheet.tables) {
    const area = areaAfter(table.value.area, shift);
    if (area !== null) table.set({ ...table.value, area });
  }
  for (const other of book.worksheets) moveReferences(book, other, shift);
}

function moveCells(book: Book, sheet: BookSheet, shift: LineShift): void {
  const cells = [...sheet.cells.rows].flatMap(([row, line]) =>
    [...line].map(([column, { value, formula, style }]) => ({ row, column, value, formula, style })),
  );
  for (const { row, column } of cells) {
    book.setContent(sheet, row, column, EMPTY);
    sheet.cells.setStyle(row, column, 0);
  }
  for (const { row, column, value, formula, style } of cells) {
    const line = lineAfter(shift.axis === 'row' ? row : column, shift);
    if (line === null) continue;
    const place = shift.axis === 'row' ? ([line, column] as const) : ([row, line] as const);
    book.setContent(sheet, ...place, { value, formula });
    sheet.cells.setStyle(...place, style);
  }
}

function moveSizes(sheet: BookSheet, shift: LineShift): void {
  const { rows, columns } = sheet;
  const last = shift.axis === 'row' ? rows.lastRow : Math.max(-1, ...columns.runs.map((run) => run.last));
  const layouts = Array.from({ length: last + 1 }, (_, line) => line);
  if (shift.axis === 'row') {
    const before = layouts.map((row) => rows.get(row));
    for (const row of layouts) rows.set(row, { height: null, hidden: false, style: null });
    before.forEach((layout, row) => {
      const line = lineAfter(row, shift);
      if (line !== null) rows.set(line, layout);
    });
  } else {
    const before = layouts.map((column) => columns.get(column));
    for (const column of layouts) columns.set(column, { width: null, hidden: false, style: null });
    before.forEach(({ width, hidden, style }, column) => {
      const line = lineAfter(column, shift);
      if (line !== null) columns.set(line, { width, hidden, style });
    });
  }
}

function areaAfter(area: Area, shift: LineShift): Area | null {
  const { row, column, rowCount, columnCount } = area;
  const run =
    shift.axis === 'row'
      ? runAfter(row, row + rowCount - 1, shift)
      : runAfter(column, column + columnCount - 1, shift);
  if (run === null) return null;
  const [first, end] = run;
  return shift.axis === 'row'
    ? { ...area, row: first, rowCount: end - first + 1 }
    : { ...area, column: first, columnCount: end - first + 1 };
}

/** The formulas of a sheet's cells, of its conditional formats and of its validation go on naming what they named. */
function moveReferences(book: Book, sheet: BookSheet, shift: LineShift): void {
  const moved = (formula: string): string => shiftReferences(formula, sheet.name, shift);
  for (const [row, line] of [...sheet.cells.rows])
    for (const [column, { value, formula }] of [...line]) {
      if (formula === null || moved(formula) === formula) continue;
      book.setContent(sheet, row, column, { value, formula: moved(formula) });
    }
  for (const { id, rule } of sheet.conditionalFormats.all) {
    const after = ruleAfter(rule, moved);
    if (JSON.stringify(after) !== JSON.stringify(rule)) sheet.conditionalFormats.set(id, { rule: after });
  }
  for (const { areas, rule } of sheet.validations.all) {
    const after = {
      ...rule,
      formula1: rule.formula1 === null ? null : moved(rule.formula1),
      formula2: rule.formula2 === null ? null : moved(rule.formula2),
    };
    if (JSON.stringify(after) !== JSON.stringify(rule))
      for (const area of areas) sheet.validations.set(area, after);
  }
}

function ruleAfter(rule: ConditionalRule, moved: (formula: string) => string): ConditionalRule {
  return rule.kind === 'custom' ? { ...rule, formula: moved(rule.formula) } : rule;
}

/** Sets a filter at work over a sheet. */
export function filter(sheet: BookSheet): void {
  const area = { row: 1, column: 0, rowCount: 4, columnCount: 5 };
  Object.assign(sheet, { autoFilter: { area, isFiltering: true } });
  sheet.rows.set(3, { hidden: true });
}

/** Protects the structure of a workbook. */
export function protectStructure(book: Book): void {
  Object.assign(book, { isProtected: true });
}

/** Lets the days of a workbook count from 1904. */
export function countFrom1904(book: Book): void {
  Object.assign(book, { date1904: true });
}
