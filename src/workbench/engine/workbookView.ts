import type {
  CellErrorValueLike,
  CellLike,
  DefinedNameEntry,
  RowLike,
  WorkbookLike,
  WorksheetLike,
} from '@cj-tech-master/excelts/formula';
import type { CellValue } from '../../pira/sheet/sheet';
import { lastColumn, lastRow } from '../book/areas';
import type { Book } from '../book/book';
import type { BookSheet } from '../book/bookSheet';
import type { FormulaCell } from './dependents';
import { ROUND } from './round';

const CELL_TYPE = { constant: 2, formula: 6 } as const;

/** A workbook in the engine's eyes: cells hold constants, except those to calculate. */
export interface WorkbookView {
  readonly workbook: WorkbookLike;
  /** Result of a cell to calculate, after the engine has run. */
  resultOf(cell: FormulaCell): CellValue;
}

type Column = Map<number, CellLike>;
type RowVisit = (row: RowLike, rowNumber: number) => void;
type CellVisit = (cell: CellLike, colNumber: number) => void;

/** Shows a book to the engine, which calculates only the cells given. Rows and columns count from one there. */
export function workbookView(book: Book, toCalculate: readonly FormulaCell[]): WorkbookView {
  const cells = new Map<BookSheet, Map<number, Column>>();
  for (const sheet of book.worksheets) cells.set(sheet, constantsOf(sheet));
  for (const cell of toCalculate) {
    const rows = cells.get(cell.sheet);
    if (rows !== undefined) putCell(rows, formulaOf(cell));
  }
  const worksheets = book.worksheets.map((sheet) =>
    worksheetOf(sheet, cells.get(sheet) ?? new Map<number, Column>()),
  );
  return {
    workbook: {
      worksheets,
      getWorksheet: (id) => worksheets.find((sheet) => sheet.id === id || sheet.name === id),
      definedNames: namesOf(book),
      properties: { date1904: book.date1904 },
      userFunctions: new Map([['ROUND', ROUND]]),
    },
    resultOf: ({ sheet, row, column }) =>
      valueOf(
        cells
          .get(sheet)
          ?.get(row + 1)
          ?.get(column + 1)?.result,
      ),
  };
}

function constantsOf(sheet: BookSheet): Map<number, Column> {
  const rows = new Map<number, Column>();
  for (const [row, cells] of sheet.cells.rows)
    for (const [column, { value }] of cells)
      if (value !== null)
        putCell(rows, {
          row: row + 1,
          col: column + 1,
          type: CELL_TYPE.constant,
          model: {},
          value,
          result: undefined,
        });
  return rows;
}

function formulaOf({ sheet, row, column, formula }: FormulaCell): CellLike {
  const known = sheet.cells.get(row, column)?.value ?? null;
  return {
    row: row + 1,
    col: column + 1,
    type: CELL_TYPE.formula,
    formula: formula.slice(1),
    model: { formula: formula.slice(1) },
    value: undefined,
    result: known ?? undefined,
  };
}

function putCell(rows: Map<number, Column>, cell: CellLike): void {
  const row = rows.get(cell.row) ?? new Map<number, CellLike>();
  row.set(cell.col, cell);
  rows.set(cell.row, row);
}

function worksheetOf(sheet: BookSheet, rows: Map<number, Column>): WorksheetLike {
  const used = sheet.cells.usedArea(true);
  const hiddenRows = sheet.rows.hidden;
  return {
    id: sheet.id,
    name: sheet.name,
    dimensions: used && {
      top: used.row + 1,
      left: used.column + 1,
      bottom: lastRow(used) + 1,
      right: lastColumn(used) + 1,
    },
    eachRow: (first: RowVisit | { includeEmpty?: boolean }, second?: RowVisit) => {
      const visit = visitorOf(first, second);
      for (const [number, cells] of rows) visit?.(rowOf(cells, hiddenRows.has(number - 1)), number);
    },
    findCell: (row, col) => rows.get(row)?.get(col),
    getCell: (row, col) => rows.get(row)?.get(col) ?? spillTarget(row, col),
    getTables: () => sheet.tables.map((table) => ({ table: tableOf(table) })),
    mergedRegions: sheet.merges.areas.map((area) => ({
      top: area.row + 1,
      left: area.column + 1,
      bottom: lastRow(area) + 1,
      right: lastColumn(area) + 1,
    })),
  };
}

/** The engine passes the visitor alone, or options before it. */
function visitorOf<Visit>(
  first: Visit | { includeEmpty?: boolean },
  second: Visit | undefined,
): Visit | undefined {
  return isVisitor(first) ? first : second;
}

function isVisitor<Visit>(first: Visit | { includeEmpty?: boolean }): first is Visit {
  return typeof first === 'function';
}

function rowOf(cells: Column, hidden: boolean): RowLike {
  return {
    hidden,
    eachCell: (first: CellVisit | { includeEmpty?: boolean }, second?: CellVisit) => {
      const visit = visitorOf(first, second);
      for (const [column, cell] of cells) visit?.(cell, column);
    },
  };
}

/** A cell that the book does not have: results that spill into it are not kept. */
function spillTarget(row: number, col: number): CellLike {
  return { row, col, type: 0, model: {}, value: null, result: undefined };
}

function tableOf(table: BookSheet['tables'][number]): {
  name: string;
  tl: { row: number; col: number };
  columns: { name: string }[];
  rows: unknown[];
  headerRow: boolean;
  totalsRow: boolean;
} {
  const { name, area, hasHeader, hasTotals } = table.value;
  const dataRows = area.rowCount - (hasHeader ? 1 : 0) - (hasTotals ? 1 : 0);
  return {
    name,
    tl: { row: area.row + 1, col: area.column + 1 },
    columns: table.columnNames.map((column) => ({ name: column })),
    rows: Array.from({ length: dataRows }),
    headerRow: hasHeader,
    totalsRow: hasTotals,
  };
}

function namesOf(book: Book): NonNullable<WorkbookLike['definedNames']> {
  const entries = book.names.all.map(({ name, formula, scope }): DefinedNameEntry => {
    const place = scope === null ? -1 : book.worksheets.indexOf(scope);
    return { name, ranges: [formula.slice(1)], ...(place < 0 ? {} : { localSheetId: place }) };
  });
  return { getAllEntries: () => entries, getAllNames: () => entries };
}

/** A formula that gives nothing gives zero, as in Excel. */
function valueOf(result: CellLike['result']): CellValue {
  if (result === undefined || result instanceof Date) return 0;
  return isError(result) ? { error: result.error } : result;
}

function isError(result: unknown): result is CellErrorValueLike {
  return typeof result === 'object';
}
