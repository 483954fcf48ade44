import { AddInSettings } from './addInSettings';
import { BookSheet } from './bookSheet';
import type { CellContent } from './cell';
import { OFFICE_THEME } from './colors';
import { DefinedNames } from './definedNames';
import { Styles } from './styles';
import { Table, type TableState } from './table';
import { headerContent, tableOfHeader } from './tableHeader';
import { withSheetRenamed, withoutSheet } from './formulas/sheetReferences';

export interface BookContents {
  readonly styles: Styles;
  readonly names: DefinedNames;
  readonly settings: AddInSettings;
  /** Days count from 1904 instead of 1900. */
  readonly date1904: boolean;
  /** Sheets can be neither added nor removed. */
  readonly isProtected: boolean;
  readonly activeSheet: BookSheet | undefined;
  /** RRGGBB: light 1, dark 1, light 2, dark 2, six accents, two of links. */
  readonly theme: readonly string[];
}

/** A workbook in memory. It knows nothing of files, nor of the programs that ask for it. */
export class Book {
  readonly styles: Styles;
  readonly names: DefinedNames;
  readonly settings: AddInSettings;
  readonly date1904: boolean;
  readonly isProtected: boolean;
  readonly theme: readonly string[];
  #sheets: readonly BookSheet[];
  #activeSheet: BookSheet | undefined;
  #activeChanged = false;
  #sheetsChanged = false;
  #recalculate = false;
  #nextSheetId: number;

  constructor(sheets: readonly BookSheet[], contents: Partial<BookContents> = {}) {
    this.#sheets = sheets;
    this.styles = contents.styles ?? new Styles();
    this.names = contents.names ?? new DefinedNames();
    this.settings = contents.settings ?? new AddInSettings();
    this.date1904 = contents.date1904 ?? false;
    this.isProtected = contents.isProtected ?? false;
    this.theme = contents.theme ?? OFFICE_THEME;
    this.#activeSheet = contents.activeSheet ?? this.worksheets[0];
    this.#nextSheetId = 1 + sheets.reduce((highest, { id }) => Math.max(highest, id), 0);
  }

  /** Every sheet in the order of the tabs, chart sheets included. */
  get sheets(): readonly BookSheet[] {
    return this.#sheets;
  }

  get worksheets(): readonly BookSheet[] {
    return this.#sheets.filter(({ isWorksheet }) => isWorksheet);
  }

  /** Sheets were added, removed or moved since the book was loaded. */
  get sheetsChanged(): boolean {
    return this.#sheetsChanged;
  }

  get activeSheet(): BookSheet | undefined {
    return this.#activeSheet;
  }

  get activeChanged(): boolean {
    return this.#activeChanged;
  }

  /** Results of formulas may be out of date, so that Excel has to calculate the book when it opens it. */
  get needsRecalculation(): boolean {
    return this.#recalculate && this.#sheets.some(({ cells }) => cells.hasFormulas);
  }

  /** The sheet of a name; case is ignored. */
  sheet(name: string): BookSheet | undefined {
    const wanted = name.toLowerCase();
    return this.#sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  activate(sheet: BookSheet): void {
    if (sheet === this.#activeSheet) return;
    this.#activeSheet = sheet;
    this.#activeChanged = true;
  }

  /** Adds an empty worksheet at the end. The caller has seen that the name is allowed and free. */
  addSheet(name: string): BookSheet {
    const sheet = new BookSheet(this.#nextSheetId++, name);
    this.#replaceSheets([...this.#sheets, sheet]);
    this.#activeSheet ??= sheet;
    return sheet;
  }

  /** Removes a sheet; formulas that point to it become #REF!. */
  removeSheet(sheet: BookSheet): void {
    const place = this.#sheets.indexOf(sheet);
    if (place < 0) return;
    this.#replaceSheets(this.#sheets.filter((other) => other !== sheet));
    const edit = (formula: string): string => withoutSheet(formula, sheet.name);
    this.#editFormulas(edit);
    this.names.editFormulas(edit, sheet);
    if (this.#activeSheet === sheet) {
      this.#activeSheet = this.worksheets[Math.min(place, this.worksheets.length - 1)];
      this.#activeChanged = true;
    }
  }

  /** Moves a sheet to a place among the tabs, counted from zero. */
  moveSheet(sheet: BookSheet, place: number): void {
    if (this.#sheets.indexOf(sheet) === place) return;
    const others = this.#sheets.filter((other) => other !== sheet);
    this.#replaceSheets([...others.slice(0, place), sheet, ...others.slice(place)]);
  }

  /** Renames a sheet; formulas and names that point to it are changed with it. */
  renameSheet(sheet: BookSheet, name: string): void {
    const before = sheet.name;
    if (before === name) return;
    sheet.setName(name);
    const edit = (formula: string): string => withSheetRenamed(formula, before, name);
    this.#editFormulas(edit);
    this.names.editFormulas(edit);
  }

  /**
   * Puts a constant or a formula into a cell; a new cell takes the style of its row or column. A header cell of a table
   * always holds a text of its own.
   */
  setContent(sheet: BookSheet, row: number, column: number, content: CellContent): void {
    const table = tableOfHeader(sheet, row, column);
    const put = table === undefined ? content : headerContent(sheet, table, column, content);
    if (sheet.cells.setContent(row, column, put, sheet.newCellStyle(row, column))) this.#recalculate = true;
  }

  /** Notes that every formula holds its current result. */
  markCalculated(): void {
    this.#recalculate = false;
  }

  /** Makes an area a table. The names of its columns are its header cells; without a header row they are the names given. */
  addTable(sheet: BookSheet, state: TableState, columnNames: readonly string[] = []): Table {
    const ids = this.#sheets.flatMap(({ tables }) => tables.map(({ id }) => id));
    const table = new Table(state, Math.max(0, ...ids) + 1, columnNames, false, null);
    sheet.tables.push(table);
    const { row, column: first, columnCount } = state.area;
    for (let column = first; state.hasHeader && column < first + columnCount; column++) {
      const cell = sheet.cells.get(row, column);
      this.setContent(sheet, row, column, { value: cell?.value ?? null, formula: null });
    }
    return table;
  }

  #replaceSheets(sheets: readonly BookSheet[]): void {
    this.#sheets = sheets;
    this.#sheetsChanged = true;
  }

  #editFormulas(edit: (formula: string) => string): void {
    for (const sheet of this.#sheets) {
      for (const [row, cells] of sheet.cells.rows) {
        for (const [column, cell] of cells) {
          if (cell.formula === null) continue;
          const formula = edit(cell.formula);
          if (formula !== cell.formula) this.setContent(sheet, row, column, { value: cell.value, formula });
        }
      }
    }
  }
}
