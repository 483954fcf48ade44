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
import { xmlBytes, xmlText } from '../xml/xmlText';
import { saveCharts } from './saveCharts';
import { isPartChanged, type PartBytes, patchSheet, type SheetContext } from './patchSheet';
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
  save(sheet: BookSheet, { path, isOrdered }: SheetPart): void {
    const bytes = this.parts.get(path);
    if (!sheet.isWorksheet || bytes === undefined) return;
    const isTabEdited = this.book.activeChanged || !this.book.sheets.includes(this.book.activeSheet ?? sheet);
    if (!isPartChanged(sheet) && !isTabEdited) return;
    const selected = isTabEdited ? this.#selected(sheet, headOf(bytes)) : null;
    if (!isPartChanged(sheet) && selected === null) return;
    this.#patch(sheet, path, { bytes, isOrdered }, selected);
    this.#saveTables(sheet);
  }

  /** Makes the part of a new sheet and gives its path. */
  add(sheet: BookSheet): string {
    const path = this.parts.freePath('xl/worksheets/sheet#.xml');
    const bytes = xmlBytes(blankSheet(this.variant.main));
    this.parts.set(path, bytes);
    addContentType(this.parts, path, WORKSHEET_TYPE);
    this.#patch(sheet, path, { bytes, isOrdered: true }, this.#selected(sheet, headOf(bytes)));
    return path;
  }

  #patch(sheet: BookSheet, path: string, part: PartBytes, selected: boolean | null): void {
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
    if (patched.bytes !== part.bytes) this.parts.set(path, patched.bytes);
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
function headOf(bytes: Uint8Array): string {
  const text = xmlText(bytes);
  return text.slice(0, Math.max(0, text.search(/<(?:\w+:)?sheetData\b/)));
}
