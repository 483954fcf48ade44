import type { Area } from '../../../../pira/sheet/address';
import { lastColumn, lastRow } from '../../../book/areas';
import { type CellContent, EMPTY } from '../../../book/cell';
import { shiftFormula } from '../../../book/formulas/shiftFormula';
import type { GridScene } from '../gridScene';
import { toExcelEntry } from './toExcelEntry';

/** What was copied last here: its text on the clipboard, and what the cells held behind it. */
export interface CopiedCells {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly contents: readonly (readonly CellContent[])[];
}

/** Entries for an area, row by row. */
export interface EntriesOfArea {
  readonly area: Area;
  readonly entries: readonly (readonly unknown[])[];
}

const SPECIAL = /[\t\n"]/u;

/** The used part of the selection: texts as shown, tab-separated as spreadsheets exchange them. */
export function copySelection(scene: GridScene): CopiedCells {
  const { sheet } = scene;
  const used = sheet.cells.usedArea(false) ?? scene.active.area;
  const { row, column } = sheet.selection;
  const last = {
    row: Math.min(lastRow(sheet.selection), lastRow(used)),
    column: Math.min(lastColumn(sheet.selection), lastColumn(used)),
  };
  const rows = numbers(row, Math.max(row, last.row));
  const columns = numbers(column, Math.max(column, last.column));
  const lines = rows.map((r) => columns.map((c) => quoteField(scene.displayedCell(r, c).text)).join('\t'));
  const contents = rows.map((r) => columns.map((c): CellContent => sheet.cells.get(r, c) ?? EMPTY));
  return { text: lines.join('\n'), row, column, contents };
}

/**
 * What a text from the clipboard puts where the selection begins; the one value copied fills the whole selection. Cells
 * copied here keep their exact values, and formulas move with them.
 */
export function entriesToPaste(text: string, from: CopiedCells | null, scene: GridScene): EntriesOfArea {
  const { sheet, active } = scene;
  const own = from !== null && sameText(from.text, text) ? from : null;
  const typed = parseTabSeparated(text);
  const lines: readonly (readonly unknown[])[] = own?.contents ?? typed;
  const rowCount = lines.length;
  const columnCount = Math.max(...lines.map(({ length }) => length));
  const isFilling = rowCount === 1 && columnCount === 1;
  const { selection } = sheet;
  const area = isFilling ? selection : { row: active.row, column: active.column, rowCount, columnCount };
  const entries = numbers(0, area.rowCount - 1).map((down) =>
    numbers(0, area.columnCount - 1).map((right) => {
      const [r, c] = isFilling ? [0, 0] : [down, right];
      const [row, column] = [area.row + down, area.column + right];
      if (own !== null)
        return entryOf(own.contents[r]?.[c] ?? EMPTY, row - own.row - r, column - own.column - c);
      return toExcelEntry(typed[r]?.[c] ?? '', scene.numberFormatAt(row, column));
    }),
  );
  return { area, entries };
}

function entryOf({ value, formula }: CellContent, down: number, right: number): unknown {
  if (formula !== null) return shiftFormula(formula, down, right);
  if (value === null) return '';
  if (typeof value === 'string') return `'${value}`;
  return typeof value === 'object' ? value.error : value;
}

/** Rows and fields of a tab-separated text; fields in quotes may hold tabs and line breaks. */
export function parseTabSeparated(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/gu;
  const body = text.replaceAll('\r\n', '\n').replace(/\n$/u, '');
  for (const [, inQuotes, plain = '', end] of body.matchAll(field)) {
    rows.at(-1)?.push(inQuotes?.replaceAll('""', '"') ?? plain);
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows;
}

function quoteField(text: string): string {
  return SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function sameText(a: string, b: string): boolean {
  return a === b.replaceAll('\r\n', '\n').replace(/\n$/u, '');
}

function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
