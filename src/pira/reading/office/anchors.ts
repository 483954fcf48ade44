import type { Plan } from '../../plan/plan';
import type { Sheet } from '../../sheet/sheet';
import type {
  NeighbouringLabels,
  ColumnAnchor,
  Correction,
  HeaderAnchor,
  NearbyLabel,
  RowAnchor,
  TargetAnchor,
  TargetCorrection,
} from '../../plan/correction';
import { amongHolding, contentBelow, MOST_TOLD } from './columnContent';
import { amongAlike } from './landmarks';
import {
  amongAll,
  ownColumnsOf,
  rowsOfTexts,
  textAt,
  textsOf,
  type SheetTexts,
  type TextCell,
} from './sheetTexts';

/** The longest text of some cells. */
const longest = (cells: readonly TextCell[]): string =>
  cells.reduce((best, { text }) => (text.length > best.length ? text : best), '');

/** What the rows of a header print that ends in a row. */
export function labelsOf(texts: SheetTexts, row: number, rows: number): readonly string[] {
  const from = row - rows + 1;
  return Array.from({ length: rows }, (_, i) => texts.get(from + i) ?? []).flatMap((cells) =>
    cells.map(({ text }) => text),
  );
}

/** The longest text of the filled row below a header. */
export function textBelow(texts: SheetTexts, row: number): string {
  for (let below = row + 1; below <= row + 3; below += 1) {
    const cells = texts.get(below);
    if (cells) return longest(cells);
  }
  return '';
}

/** The rows that print the same as a header with so many rows. */
export function likeHeaders(texts: SheetTexts, labels: readonly string[], rows: number): readonly number[] {
  const printed = labels.join('\n');
  return [...texts.keys()].filter((row) => labelsOf(texts, row, rows).join('\n') === printed);
}

/** The header of a column: what stands in it, and in the rows above what spans it. */
export function headerOf(texts: SheetTexts, row: number, rows: number, column: number): string {
  const own = textAt(texts, row, column);
  const above = Array.from({ length: rows - 1 }, (_, i) => texts.get(row - rows + 1 + i) ?? []);
  const spanning = above.map((cells) => {
    const cell = cells.findLast((one) => (own === '' ? one.column === column : one.column <= column));
    return cell?.text ?? '';
  });
  return [...spanning, own].filter((text) => text !== '').join(' / ');
}

/** The columns of a header that something is printed over or in. */
export function headerColumns(texts: SheetTexts, row: number, rows: number): readonly number[] {
  const columns = new Set<number>();
  for (let at = row - rows + 1; at <= row; at += 1)
    for (const { column } of texts.get(at) ?? []) columns.add(column);
  return [...columns].sort((a, b) => a - b);
}

/** The nearest columns on both sides of one in which something is printed that is not ours. */
export function printedBeside(
  texts: SheetTexts,
  row: number,
  rows: number,
  column: number,
): NeighbouringLabels {
  const own = ownColumnsOf(texts);
  const headed = rows === 0 ? [] : headerColumns(texts, row, rows);
  const printed = [...headed, ...contentBelow(texts, row, rows).keys()].filter((one) => !own.has(one));
  const near = (at: number): NearbyLabel | null =>
    Number.isFinite(at)
      ? { label: rows === 0 ? '' : headerOf(texts, row, rows, at), distance: Math.abs(at - column) }
      : null;
  return {
    left: near(Math.max(...printed.filter((one) => one < column))),
    right: near(Math.min(...printed.filter((one) => one > column))),
  };
}

/** The rows in which a text stands. */
export function rowsWith(texts: SheetTexts, text: string): readonly number[] {
  return rowsOfTexts(texts).get(text) ?? [];
}

function headerAnchor(texts: SheetTexts, row: number, rows: number): HeaderAnchor {
  if (rows === 0) {
    const first = longest(texts.get(row) ?? []);
    return { labels: [first], rows, below: '', ...amongAlike(texts, rowsWith(texts, first), row) };
  }
  const labels = labelsOf(texts, row, rows);
  return {
    labels,
    rows,
    below: textBelow(texts, row),
    ...amongAlike(texts, likeHeaders(texts, labels, rows), row),
  };
}

function columnAnchor(texts: SheetTexts, row: number, rows: number, column: number): ColumnAnchor {
  const content = contentBelow(texts, row, rows);
  const holds = (content.get(column) ?? []).slice(0, MOST_TOLD);
  if (rows === 0) {
    const label = longest(texts.get(row) ?? []);
    const from = (texts.get(row) ?? []).find(({ text }) => text === label)?.column ?? column;
    const among = amongHolding(content, holds, column);
    return {
      header: '',
      among,
      beside: { label, distance: column - from },
      between: printedBeside(texts, row, rows, column),
      holds,
    };
  }
  const header = headerOf(texts, row, rows, column);
  const columns = headerColumns(texts, row, rows);
  if (header !== '') {
    const alike = columns.filter((other) => headerOf(texts, row, rows, other) === header);
    const told = alike.length > 1 ? holds : [];
    return { header, among: amongAll(alike, column), beside: null, between: null, holds: told };
  }
  const near = columns.findLast((other) => other < column) ?? columns[0];
  const beside =
    near === undefined ? null : { label: headerOf(texts, row, rows, near), distance: column - near };
  const unprinted = new Map([...content].filter(([other]) => !columns.includes(other)));
  return {
    header,
    among: amongHolding(unprinted, holds, column),
    beside,
    between: printedBeside(texts, row, rows, column),
    holds,
  };
}

/** The name of the indicator of a row; its longest text where the plan reads none there. */
function nameAt(
  plan: Plan | null,
  texts: SheetTexts,
  sheet: string,
  row: number,
  not: number | null,
): string {
  const placed = plan?.placements.find(
    ({ cell, as }) => as === 'name' && cell.sheet === sheet && cell.row === row,
  );
  const name = placed ? textAt(texts, row, placed.cell.column) : '';
  return name === '' ? longest((texts.get(row) ?? []).filter(({ column }) => column !== not)) : name;
}

function rowAnchor(texts: SheetTexts, row: number, name: string): RowAnchor {
  return { name, ...amongAlike(texts, rowsWith(texts, name), row) };
}

function targetAnchor(
  texts: SheetTexts,
  { row, column, text }: TargetCorrection,
  name: string,
): TargetAnchor {
  const cells = texts.get(row) ?? [];
  const alike = cells.filter((cell) => cell.text === text).map((cell) => cell.column);
  const named = cells.find((cell) => cell.text === name)?.column ?? column;
  return { ...rowAnchor(texts, row, name), distance: column - named, inRow: amongAll(alike, column) };
}

/** Whether a table without a header begins in a row: the plan reads it so, or the office says it. */
function isStart(plan: Plan | null, sheet: string, row: number): boolean {
  const isSaid = plan?.corrections.some(
    ({ correction: one, cell }) =>
      one.kind === 'header' && one.headless && cell.sheet === sheet && cell.row === row,
  );
  return isSaid === true || plan?.tables.some((one) => one.sheet === sheet && one.startRow === row) === true;
}

/** How many rows the header has that the plan reads in a row, and the last of them; none where the table has no header. */
function headerAt(plan: Plan | null, sheet: string, row: number): { row: number; rows: number } {
  if (isStart(plan, sheet, row)) return { row, rows: 0 };
  const table = plan?.tables.find(
    (one) => one.sheet === sheet && one.headerFirstRow <= row && row <= one.headerRow,
  );
  return table
    ? { row: table.headerRow, rows: table.headerRow - table.headerFirstRow + 1 }
    : { row, rows: 1 };
}

/**
 * Corrections with the texts that they speak of, taken from the sheets as they are now; those that have them keep
 * them. The plan, where there is one, tells which text is the name of a row and how many rows a header has.
 */
export function anchored(
  corrections: readonly Correction[],
  sheets: readonly Sheet[],
  plan: Plan | null,
): readonly Correction[] {
  const texts = new Map(sheets.map((sheet) => [sheet.name, textsOf(sheet)]));
  return corrections.map((one): Correction => {
    const of = texts.get(one.sheet);
    if (!of || one.kind === 'sheet') return one;
    const { sheet } = one;
    switch (one.kind) {
      case 'header': {
        if (one.anchor) return one;
        const { row, rows } = one.headless ? { row: one.row, rows: 0 } : headerAt(plan, sheet, one.row);
        return { ...one, row, headless: rows === 0, anchor: headerAnchor(of, row, rows) };
      }
      case 'column': {
        if (one.rowAnchor && one.anchor) return one;
        const { row, rows } = headerAt(plan, sheet, one.row);
        const rowAnchor = headerAnchor(of, row, rows);
        return { ...one, row, rowAnchor, anchor: columnAnchor(of, row, rows, one.column) };
      }
      case 'row':
        return {
          ...one,
          anchor: one.anchor ?? rowAnchor(of, one.row, nameAt(plan, of, sheet, one.row, null)),
        };
      case 'target': {
        const name = nameAt(plan, of, sheet, one.row, one.column);
        return { ...one, anchor: one.anchor ?? targetAnchor(of, one, name) };
      }
    }
  });
}
