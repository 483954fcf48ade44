import type { Book } from '../../book/book';
import type { BookSheet } from '../../book/bookSheet';
import { blankSheet, TABLE_TYPE, WORKSHEET_TYPE } from '../blankParts';
import { addContentType } from '../package/contentTypes';
import { relativeTarget } from '../package/partPath';
import type { Parts } from '../package/parts';
import { readPart } from '../package/readPart';
import { addRelationship } from '../package/relationships';
import type { SheetPart } from '../source';
import type { Variant } from '../variant';
import { markup } from '../xml/markup';
import { xmlBytes } from '../xml/xmlText';
import { saveCharts } from './saveCharts';
import { isPartChanged, patchSheet, type SheetContext } from './patchSheet';
import { newTableMarkup, patchTable } from './patchTable';

const SELECTED_TAB = /\stabSelected\s*=\s*["'](?:1|true)["']/;

/** Writes the sheets of a book that changed into its parts. */
export class SheetSaver {
  /** A cell with a formula got another content. */
  isFormulaReplaced = false;

  constructor(
    readonly parts: Parts,
    readonly book: Book,
    readonly variant: Variant,
    readonly lookNumber: SheetContext['lookNumber'],
  ) {}

  /** Brings the part of a loaded sheet up to date, if anything in it changed. */
  save(sheet: BookSheet, part: SheetPart): void {
    if (!sheet.isWorksheet || !this.parts.has(part.path)) return;
    const isTabEdited = this.book.activeChanged || !this.book.sheets.includes(this.book.activeSheet ?? sheet);
    if (!isPartChanged(sheet) && !isTabEdited) return;
    const selected = isTabEdited ? this.#selected(sheet, headOf(part.text)) : null;
    if (!isPartChanged(sheet) && selected === null) return;
    this.#patch(sheet, part, selected);
    this.#saveTables(sheet);
  }

  /** Makes the part of a new sheet and gives its path. */
  add(sheet: BookSheet): string {
    const path = this.parts.freePath('xl/worksheets/sheet#.xml');
    const text = blankSheet(this.variant.main);
    this.parts.set(path, xmlBytes(text));
    addContentType(this.parts, path, WORKSHEET_TYPE);
    this.#patch(sheet, { path, text, isOrdered: true }, this.#selected(sheet, headOf(text)));
    return path;
  }

  #patch(sheet: BookSheet, part: SheetPart, selected: boolean | null): void {
    const { path } = part;
    const newTables = sheet.tables
      .filter(({ origin }) => origin === null)
      .map((table) => {
        const target = this.parts.freePath('xl/tables/table#.xml');
        this.parts.set(target, xmlBytes(newTableMarkup(sheet, table, this.variant.main)));
        addContentType(this.parts, target, TABLE_TYPE);
        const id = addRelationship(
          this.parts,
          path,
          `${this.variant.relationship}/table`,
          relativeTarget(path, target),
        );
        return markup()('tablePart', { 'xmlns:r': this.variant.relationship, 'r:id': id });
      });
    const drawing = saveCharts(this.parts, this, sheet, path);
    const named = { 'xmlns:r': this.variant.relationship, 'r:id': drawing };
    const newDrawing = drawing === null ? null : markup()('drawing', named);
    const context = { lookNumber: this.lookNumber, selected, newTables, newDrawing };
    const patched = patchSheet(part, sheet, context);
    this.isFormulaReplaced ||= patched.isFormulaReplaced;
    if (patched.bytes !== null) this.parts.set(path, patched.bytes);
  }

  /** Exactly one tab is to be in front: with several, every edit would go to all of them. */
  #selected(sheet: BookSheet, head: string): boolean | null {
    const isSelected = SELECTED_TAB.test(head);
    const shouldBe = sheet === this.book.activeSheet;
    return isSelected === shouldBe ? null : shouldBe;
  }

  #saveTables(sheet: BookSheet): void {
    for (const table of sheet.tables) {
      const { row } = table.value.area;
      const isHeaderEdited = table.value.hasHeader && sheet.cells.changes.has(row);
      if (table.origin === null || !(table.changed || isHeaderEdited)) continue;
      const part = readPart(this.parts, table.origin);
      if (part === null) continue;
      const patched = patchTable(part.text, part.root, sheet, table);
      if (patched !== part.text) this.parts.set(table.origin, xmlBytes(patched));
    }
  }
}

/** The text of a sheet's part up to its rows. */
function headOf(text: string): string {
  return text.slice(0, Math.max(0, text.search(/<(?:\w+:)?sheetData\b/)));
}
