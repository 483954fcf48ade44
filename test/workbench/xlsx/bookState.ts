import type { Book } from '../../../src/workbench/book/book';
import type { BookSheet } from '../../../src/workbench/book/bookSheet';
import { columnLetters } from '../../../src/pira/sheet/address';
import { areaList } from '../../../src/workbench/xlsx/reference';

/** Everything a book says, as plain data without the numbers that only the file knows. */
export function bookState(book: Book): unknown {
  return {
    sheets: book.sheets.map((sheet) => sheetState(book, sheet)),
    active: book.activeSheet?.name,
    names: book.names.all.map(({ name, formula, scope, hidden, comment }) => ({
      name,
      formula,
      scope: scope?.name,
      hidden,
      comment,
    })),
    settings: [...book.settings.all].sort(([a], [b]) => (a < b ? -1 : 1)),
    isProtected: book.isProtected,
  };
}

function sheetState(book: Book, sheet: BookSheet): unknown {
  return {
    name: sheet.name,
    visibility: sheet.visibility.value,
    isWorksheet: sheet.isWorksheet,
    cells: cellStates(book, sheet),
    hiddenRows: [...sheet.rows.hidden],
    heights: Object.fromEntries(
      [...sheet.cells.rows.keys()].map((row) => [row + 1, sheet.rows.get(row).height]),
    ),
    columns: columnStates(sheet),
    merges: areaList(sheet.merges.areas),
    validations: sheet.validations.all.map(({ areas, rule }) => ({ areas: areaList(areas), rule })),
    conditionalFormats: sheet.conditionalFormats.all.map(({ areas, stopIfTrue, rule, look }) => ({
      areas: areaList(areas),
      stopIfTrue,
      rule,
      look,
    })),
    view: sheet.view.value,
    pageLayout: sheet.pageLayout.value,
    tabColor: sheet.tabColor.value,
    isProtected: sheet.isProtected.value,
    autoFilter: sheet.autoFilter,
    tables: sheet.tables.map(({ value }) => value),
  };
}

function cellStates(book: Book, sheet: BookSheet): unknown {
  const states: Record<string, unknown> = {};
  for (const [row, cells] of [...sheet.cells.rows].sort(([a], [b]) => a - b)) {
    for (const [column, { value, formula, style }] of [...cells].sort(([a], [b]) => a - b)) {
      if (value === null && formula === null && style === sheet.newCellStyle(row, column)) continue;
      states[`${columnLetters(column)}${row + 1}`] = { value, formula, format: book.styles.format(style) };
    }
  }
  return states;
}

function columnStates(sheet: BookSheet): unknown {
  const states: Record<string, unknown> = {};
  for (let column = 0; column < 30; column++)
    states[columnLetters(column)] = { ...sheet.columns.get(column), origin: 0, first: 0, last: 0 };
  return states;
}
