import { freeName } from './tableHeader';
import type { Book } from './book';
import type { BookSheet } from './bookSheet';
import type { ChartRange } from './charts';
import { withSheetNames } from './formulas/sheetReferences';

/** Sheets to copy, each with the name that its copy is to have. */
export type CopyNames = ReadonlyMap<BookSheet, string>;

/**
 * Adds copies of sheets at the end, of the same book or of another one, with the names that they know. The caller has seen
 * that the names are allowed and free. What a formula says of a copied sheet, the copy's says of the copy. A formula that
 * leads to a sheet which another book keeps stays behind with its result in its place. Pictures, notes, links, filters
 * and fonts within a text do not come along.
 */
export function copySheets(book: Book, from: Book, names: CopyNames): readonly BookSheet[] {
  const translate = translatorFor(book, from, names);
  const copies = new Map([...names].map(([source, name]) => [source, book.addSheet(name)]));
  const styleOf = styleTranslator(book, from);
  for (const [source, copy] of copies) {
    copyCells(book, from, { source, copy, translate, styleOf });
    copyLayout(source, copy, styleOf);
    copyObjects(book, source, copy, names);
  }
  copyNames(book, from, copies, translate);
  return [...copies.values()];
}

/** A formula as it reads in the copies; null where it cannot come along. */
type TranslateFormula = (formula: string) => string | null;

interface SheetCopy {
  readonly source: BookSheet;
  readonly copy: BookSheet;
  readonly translate: TranslateFormula;
  readonly styleOf: (style: number) => number;
}

function translatorFor(book: Book, from: Book, names: CopyNames): TranslateFormula {
  const byName = new Map([...names].map(([source, name]) => [source.name.toLowerCase(), name]));
  const nameOf = (name: string): string | null =>
    byName.get(name.toLowerCase()) ?? (book === from ? name : null);
  return (formula) => withSheetNames(formula, nameOf);
}

function styleTranslator(book: Book, from: Book): (style: number) => number {
  if (book === from) return (style) => style;
  const known = new Map<number, number>();
  return (style) => {
    const found = known.get(style) ?? book.styles.with(0, from.styles.format(style));
    known.set(style, found);
    return found;
  };
}

function copyCells(book: Book, from: Book, { source, copy, translate, styleOf }: SheetCopy): void {
  for (const [row, cells] of source.cells.rows)
    for (const [column, cell] of cells) {
      const formula = cell.formula === null ? null : translate(cell.formula);
      const style = styleOf(cell.style);
      book.setContent(copy, row, column, { value: cell.value, formula });
      // A date that only the file's kind of value says is one has to say so by its format now.
      const shown = { numberFormat: from.styles.numberFormat(cell) };
      copy.cells.setStyle(row, column, cell.isDate === true ? book.styles.with(style, shown) : style);
    }
}

function copyLayout(source: BookSheet, copy: BookSheet, styleOf: (style: number) => number): void {
  const styled = <T extends { readonly style: number | null }>(layout: T): T => ({
    ...layout,
    style: layout.style === null ? null : styleOf(layout.style),
  });
  copy.columns.copyFrom(source.columns.runs.map(styled), source.columns.defaultWidth);
  const used = source.cells.usedArea(false);
  const last = Math.max(source.rows.lastRow, used === null ? -1 : used.row + used.rowCount - 1);
  const isOwnHeight = source.rows.defaultHeight !== copy.rows.defaultHeight;
  for (let row = 0; row <= last; row++) {
    const layout = source.rows.get(row);
    const height = layout.height ?? (isOwnHeight ? source.rows.defaultHeight : null);
    copy.rows.set(row, styled({ ...layout, height }));
  }
  for (const area of source.merges.areas) copy.merges.add(area);
  copy.view.set(source.view.value);
  copy.pageLayout.set(source.pageLayout.value);
  copy.tabColor.set(source.tabColor.value);
  copy.isProtected.set(source.isProtected.value);
  copy.visibility.set(source.visibility.value);
}

function copyObjects(book: Book, source: BookSheet, copy: BookSheet, names: CopyNames): void {
  for (const { areas, rule } of source.validations.all)
    for (const area of areas) copy.validations.set(area, rule);
  for (const { areas, rule, look, stopIfTrue } of [...source.conditionalFormats.all].reverse()) {
    // A rule of another kind is known by the part of its file alone.
    if (rule.kind === 'other') continue;
    const { id } = copy.conditionalFormats.add(areas, rule, look);
    if (stopIfTrue) copy.conditionalFormats.set(id, { stopIfTrue });
  }
  for (const table of source.tables) {
    const state = { ...table.value, name: freeTableName(book, table.value.name) };
    book.addTable(copy, state, table.columnNames);
  }
  const renamed = new Map([...names].map(([sheet, name]) => [sheet.name, name]));
  const translate = <T extends ChartRange | null>(range: T): T => {
    const sheet = range === null ? undefined : renamed.get(range.sheet ?? '');
    return range === null || sheet === undefined ? range : { ...range, sheet };
  };
  for (const { value } of source.charts.all)
    copy.charts.add({
      ...value,
      series: value.series.map((series) => ({
        ...series,
        name: translate(series.name),
        categories: translate(series.categories),
        values: translate(series.values),
      })),
    });
}

function freeTableName(book: Book, wanted: string): string {
  const taken = new Set(
    book.sheets.flatMap(({ tables }) => tables.map(({ value }) => value.name.toLowerCase())),
  );
  return freeName(wanted, taken, '_');
}

/** Excel keeps the area of a filter as a name of its sheet. */
const FILTER_NAME = '_xlnm._FilterDatabase';

/** Names of a sheet go to its copy; of another book also those of the whole book, where the name is not taken. */
function copyNames(
  book: Book,
  from: Book,
  copies: ReadonlyMap<BookSheet, BookSheet>,
  translate: TranslateFormula,
): void {
  for (const { name, formula, scope, hidden, comment } of from.names.all) {
    const copy = scope === null ? null : copies.get(scope);
    const translated = translate(formula);
    if (copy === undefined || translated === null || name === FILTER_NAME) continue;
    if (copy === null && (book === from || book.names.get(name) !== undefined)) continue;
    book.names.set(name, translated, { scope: copy, hidden, comment });
  }
}
