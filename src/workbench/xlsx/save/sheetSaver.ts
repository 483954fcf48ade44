import type { Book } from '../../book/book';
import type { BookSheet } from '../../book/bookSheet';
import { blankSheet, TABLE_TYPE, WORKSHEET_TYPE } from '../blankParts';
import { addContentType } from '../package/contentTypes';
import { relativeTarget } from '../package/partPath';
import type { Parts } from '../package/parts';
import { addRelationship } from '../package/relationships';
import type { Variant } from '../variant';
import { markup } from '../xml/markup';
import { parseXml } from '../xml/parseXml';
import { xmlBytes, xmlText } from '../xml/xmlText';
import { isPartChanged, patchSheet, type SheetContext } from './patchSheet';
import { newTableMarkup, patchTable } from './tablePatch';

const SELECTED_TAB = /\stabSelected\s*=\s*["'](?:1|true)["']/;

/** Writes the sheets of a book that changed into its parts. */
export class SheetSaver {
  /** A cell with a formula got another content. */
  formulasLost = false;

  constructor(
    readonly parts: Parts,
    readonly book: Book,
    readonly variant: Variant,
    readonly lookNumber: SheetContext['lookNumber'],
  ) {}

  /** Brings the part of a loaded sheet up to date, if anything in it changed. */
  save(sheet: BookSheet, path: string): void {
    const bytes = this.parts.get(path);
    if (!sheet.isWorksheet || bytes === undefined) return;
    const isTabEdited = this.book.activeChanged || !this.book.sheets.includes(this.book.activeSheet ?? sheet);
    if (!isPartChanged(sheet) && !isTabEdited) return;
    const text = xmlText(bytes);
    const selected = isTabEdited ? this.#selected(sheet, text) : null;
    if (!isPartChanged(sheet) && selected === null) return;
    this.#patch(sheet, path, text, selected);
    this.#saveTables(sheet);
  }

  /** Makes the part of a new sheet and gives its path. */
  add(sheet: BookSheet): string {
    const path = this.parts.freePath('xl/worksheets/sheet#.xml');
    const text = blankSheet(this.variant.main);
    this.parts.set(path, xmlBytes(text));
    addContentType(this.parts, path, WORKSHEET_TYPE);
    this.#patch(sheet, path, text, this.#selected(sheet, text));
    return path;
  }

  #patch(sheet: BookSheet, path: string, text: string, selected: boolean | null): void {
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
    const patched = patchSheet(text, sheet, { lookNumber: this.lookNumber, selected, newTables });
    this.formulasLost ||= patched.formulasLost;
    if (patched.text !== text) this.parts.set(path, xmlBytes(patched.text));
  }

  /** Exactly one tab is to be in front: with several, every edit would go to all of them. */
  #selected(sheet: BookSheet, text: string): boolean | null {
    const head = text.slice(0, Math.max(0, text.search(/<(?:\w+:)?sheetData\b/)));
    const isSelected = SELECTED_TAB.test(head);
    const shouldBe = sheet === this.book.activeSheet;
    return isSelected === shouldBe ? null : shouldBe;
  }

  #saveTables(sheet: BookSheet): void {
    for (const table of sheet.tables) {
      const bytes = table.origin === null ? undefined : this.parts.get(table.origin);
      const { row } = table.value.area;
      const isHeaderEdited = table.value.hasHeader && sheet.cells.changes.has(row);
      if (table.origin === null || bytes === undefined || !(table.changed || isHeaderEdited)) continue;
      const text = xmlText(bytes);
      const parsed = parseXml(text);
      if (!parsed.ok) continue;
      const patched = patchTable(text, parsed.root, sheet, table);
      if (patched !== text) this.parts.set(table.origin, xmlBytes(patched));
    }
  }
}
