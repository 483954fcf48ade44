import { areaAddress } from '../../../pira/sheet/address';
import { boundingArea } from '../../book/areas';
import type { BookSheet } from '../../book/bookSheet';
import type { ConditionalLook } from '../../book/conditionalFormats';
import { CELL_DEPTH, ROW_DEPTH } from '../load/loadSheet';
import { parseArea, parseCell } from '../reference';
import type { SheetPart } from '../source';
import { positionFor, putChild, rebuildElement } from '../xml/childEdits';
import { markup, openTag } from '../xml/markup';
import { MAIN } from '../xml/namespaces';
import { parseXml } from '../xml/parseXml';
import { WORKSHEET_ORDER } from '../xml/schemaOrder';
import { childNamed, flag, numberOf, prefixOf, type XmlElement } from '../xml/xmlElement';
import { XmlPatch } from '../xml/xmlPatch';
import { xmlBytesOf } from '../xml/xmlText';
import { CellPatcher } from './cellPatcher';
import { patchConditionalFormats } from './patchConditionalFormats';
import { withOrderedRows } from './orderedRows';
import { patchPageLayout, sheetPropertiesMarkup } from './pageMarkup';
import { columnsMarkup, mergesMarkup } from './columnsMarkup';
import { validationsMarkup } from './validationMarkup';
import { viewsMarkup } from './viewMarkup';

/** What a sheet needs from the rest of the workbook while it is written. */
export interface SheetContext {
  readonly lookNumber: (look: ConditionalLook) => number;
  /** Whether the tab is in front; null leaves that as it is. */
  readonly selected: boolean | null;
  /** Markup of the tables to add to the list of the sheet's tables. */
  readonly newTables: readonly string[];
  /** Markup that names the drawing of the sheet; null where it has one already, or none. */
  readonly newDrawing: string | null;
}

export interface PatchedSheet {
  /** Null where nothing has to change. */
  readonly bytes: Uint8Array | null;
  /** A cell with a formula got another content. */
  readonly isFormulaReplaced: boolean;
}

/** True when something of the sheet's own part was edited since the book was loaded. */
export function isPartChanged(sheet: BookSheet): boolean {
  return (
    sheet.cells.changes.size > 0 ||
    sheet.rows.changes.size > 0 ||
    [sheet.columns, sheet.merges, sheet.validations, sheet.conditionalFormats].some(
      ({ changed }) => changed,
    ) ||
    [sheet.view, sheet.pageLayout, sheet.tabColor, sheet.isProtected].some(({ changed }) => changed) ||
    sheet.tables.some(({ origin }) => origin === null) ||
    sheet.charts.changed
  );
}

/** A worksheet part brought up to date with its sheet. */
export function patchSheet(
  { text: stated, isOrdered }: Pick<SheetPart, 'text' | 'isOrdered'>,
  sheet: BookSheet,
  context: SheetContext,
): PatchedSheet {
  const text = isOrdered || !hasRowEdits(sheet) ? stated : withOrderedRows(stated);
  const patch = new XmlPatch(text);
  let cells: CellPatcher | undefined;
  const isRow = (element: XmlElement, depth: number): boolean =>
    depth === ROW_DEPTH && element.name === 'row' && element.namespace === MAIN;
  const isCell = (element: XmlElement, depth: number): boolean =>
    depth === CELL_DEPTH && element.name === 'c' && element.namespace === MAIN;
  const parsed = parseXml(text, {
    onOpen(element, depth) {
      cells ??= new CellPatcher(patch, sheet, prefixOf(element));
      if (isRow(element, depth)) {
        const stated = numberOf(element, 'r');
        return cells.openRow(element.start, stated === null ? null : stated - 1);
      }
      if (isCell(element, depth))
        cells.openCell(element.start, parseCell(element.attributes['r'] ?? '')?.column ?? null);
      return true;
    },
    onClose(element, depth) {
      if (isCell(element, depth)) {
        cells?.closeCell(element, childNamed(element, 'f') ?? null);
        return false;
      }
      if (!isRow(element, depth)) return true;
      cells?.closeRow(element);
      return false;
    },
  });
  if (!parsed.ok || cells === undefined) return { bytes: null, isFormulaReplaced: false };
  if (parsed.root.innerStart === parsed.root.end)
    return patchSheet({ text: withOpenRoot(text, parsed.root), isOrdered }, sheet, context);
  patchRoot(patch, parsed.root, sheet, context, cells.finish());
  const isSame = text === stated && patch.changesNothing;
  return { bytes: isSame ? null : xmlBytesOf(patch.pieces()), isFormulaReplaced: cells.isFormulaReplaced };
}

function hasRowEdits({ cells, rows }: BookSheet): boolean {
  return cells.changes.size > 0 || rows.changes.size > 0;
}

/** The part with room in its root, where that closes itself. */
function withOpenRoot(text: string, { start, end, tag }: XmlElement): string {
  return `${text.slice(0, start)}${openTag(text.slice(start, end))}</${tag}>${text.slice(end)}`;
}

/** Edits in the order of the schema, because several may go to the same place. */
function patchRoot(
  patch: XmlPatch,
  root: XmlElement,
  sheet: BookSheet,
  context: SheetContext,
  newRows: string,
): void {
  const put = (name: string, xml: string | null): void => putChild(patch, root, WORKSHEET_ORDER, name, xml);
  if (sheet.tabColor.changed || sheet.pageLayout.changed)
    put('sheetPr', sheetPropertiesMarkup(patch, root, sheet));
  patchDimension(patch, root, sheet);
  if (sheet.view.changed || context.selected !== null)
    put('sheetViews', viewsMarkup(patch, root, sheet.view.value, context.selected));
  if (sheet.columns.changed) put('cols', columnsMarkup(patch, root, sheet.columns.runs));
  appendRows(patch, root, newRows);
  if (sheet.isProtected.changed)
    put('sheetProtection', protectionMarkup(patch, root, sheet.isProtected.value));
  if (sheet.merges.changed) put('mergeCells', mergesMarkup(patch, root, sheet));
  if (sheet.conditionalFormats.changed)
    patchConditionalFormats(patch, root, sheet.conditionalFormats.all, context.lookNumber);
  if (sheet.validations.changed)
    put('dataValidations', validationsMarkup(patch, root, sheet.validations.all));
  if (sheet.pageLayout.changed) patchPageLayout(patch, root, sheet.pageLayout.value);
  if (context.newDrawing !== null) put('drawing', context.newDrawing);
  if (context.newTables.length > 0) put('tableParts', tablePartsMarkup(patch, root, context.newTables));
}

function appendRows(patch: XmlPatch, root: XmlElement, newRows: string): void {
  const data = childNamed(root, 'sheetData');
  if (data !== undefined) patch.edit(data, {}, newRows);
  else
    patch.insert(
      positionFor(root, WORKSHEET_ORDER, 'sheetData'),
      markup(prefixOf(root))('sheetData', {}, newRows),
    );
}

/** The stated extent of the sheet grows with the edited cells; it never shrinks. */
function patchDimension(patch: XmlPatch, root: XmlElement, sheet: BookSheet): void {
  const element = childNamed(root, 'dimension');
  const before = parseArea(element?.attributes['ref'] ?? '');
  const edited = sheet.cells.editedArea();
  if (element === undefined || before === null || edited === null) return;
  const ref = areaAddress(boundingArea(before, edited));
  if (ref !== areaAddress(before))
    patch.replace(element, rebuildElement(patch.text, element, [], {}, { ref }));
}

function protectionMarkup(patch: XmlPatch, root: XmlElement, isProtected: boolean): string | null {
  if (!isProtected) return null;
  const element = childNamed(root, 'sheetProtection');
  if (element !== undefined && !flag(element, 'sheet'))
    return rebuildElement(patch.text, element, [], {}, { sheet: true });
  return markup(prefixOf(root))('sheetProtection', { sheet: true, objects: true, scenarios: true });
}

function tablePartsMarkup(patch: XmlPatch, root: XmlElement, added: readonly string[]): string {
  const element = childNamed(root, 'tableParts');
  const before = element === undefined ? '' : patch.text.slice(element.innerStart, element.innerEnd);
  const count = (element?.children.length ?? 0) + added.length;
  return markup(prefixOf(root))('tableParts', { count }, before + added.join(''));
}
