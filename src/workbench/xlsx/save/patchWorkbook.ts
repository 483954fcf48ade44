import type { Book } from '../../book/book';
import type { BookSheet } from '../../book/bookSheet';
import type { DefinedName } from '../../book/definedNames';
import { activeTab, listedSheets, loadNames } from '../load/loadWorkbook';
import { formulaToFile } from '../formulaText';
import { putChild, rebuildElement } from '../xml/childEdits';
import { escapeText, toXstring } from '../xml/escape';
import { markup } from '../xml/markup';
import { WORKBOOK_ORDER } from '../xml/schemaOrder';
import { childNamed, childrenNamed, prefixOf, type XmlElement } from '../xml/xmlElement';
import { XmlPatch } from '../xml/xmlPatch';
import type { Variant } from '../variant';

export interface WorkbookEdits {
  /** The sheets of the loaded file, in its order. */
  readonly loadedSheets: readonly BookSheet[];
  /** Relationships of the new sheets. */
  readonly newSheets: ReadonlyMap<BookSheet, string>;
  /** Excel is to calculate every formula when it opens the book. */
  readonly recalculate: boolean;
  readonly variant: Variant;
}

/** The text of the workbook part brought up to date: its list of sheets, names, tab in front and calculation. */
export function patchWorkbook(text: string, root: XmlElement, book: Book, edits: WorkbookEdits): string {
  const patch = new XmlPatch(text);
  const put = (name: string, xml: string | null): void => putChild(patch, root, WORKBOOK_ORDER, name, xml);
  const tab = book.activeSheet === undefined ? -1 : book.sheets.indexOf(book.activeSheet);
  if (
    tab >= 0 &&
    (book.activeChanged || book.sheetsChanged || edits.newSheets.size > 0) &&
    tab !== activeTab(root)
  )
    put('bookViews', bookViewsMarkup(patch, root, tab));
  if (edits.newSheets.size > 0 || mustListSheets(book)) put('sheets', sheetsMarkup(patch, root, book, edits));
  if (book.names.changed || book.sheetsChanged) put('definedNames', namesMarkup(patch, root, book, edits));
  if (edits.recalculate) put('calcPr', calculationMarkup(patch, root));
  return patch.result();
}

function mustListSheets(book: Book): boolean {
  return book.sheetsChanged || book.sheets.some((sheet) => sheet.nameChanged || sheet.visibility.changed);
}

function bookViewsMarkup(patch: XmlPatch, root: XmlElement, tab: number): string {
  const el = markup(prefixOf(root));
  const views = childNamed(root, 'bookViews');
  const view = childNamed(views, 'workbookView');
  if (views === undefined || view === undefined)
    return el('bookViews', {}, el('workbookView', { activeTab: tab }));
  const first = rebuildElement(patch.text, view, [], {}, { activeTab: tab });
  return patch.text.slice(views.start, view.start) + first + patch.text.slice(view.end, views.end);
}

function sheetsMarkup(patch: XmlPatch, root: XmlElement, book: Book, edits: WorkbookEdits): string {
  const el = markup(prefixOf(root));
  const elements = childrenNamed(childNamed(root, 'sheets'), 'sheet');
  const listed = listedSheets(root);
  const entries = book.sheets.map((sheet) => {
    const place = edits.loadedSheets.indexOf(sheet);
    const element = elements[place];
    const name = toXstring(sheet.name);
    const state = sheet.visibility.value === 'visible' ? null : sheet.visibility.value;
    if (element === undefined) {
      const id = edits.newSheets.get(sheet) ?? '';
      const own = { 'xmlns:r': edits.variant.relationship, 'r:id': id };
      return el('sheet', { name, sheetId: sheet.id, state, ...own });
    }
    return rebuildElement(
      patch.text,
      element,
      [],
      {},
      {
        ...(listed[place]?.name !== sheet.name && { name }),
        ...(listed[place]?.visibility !== sheet.visibility.value && { state }),
      },
    );
  });
  return el('sheets', {}, entries.join(''));
}

/** The defined names; null where there are none. Names known in one sheet count the sheets as they stand now. */
function namesMarkup(patch: XmlPatch, root: XmlElement, book: Book, edits: WorkbookEdits): string | null {
  if (book.names.all.length === 0) return null;
  const el = markup(prefixOf(root));
  const elements = childrenNamed(childNamed(root, 'definedNames'), 'definedName');
  const loaded = loadNames(root, edits.loadedSheets);
  return el('definedNames', {}, book.names.all.map(nameMarkup).join(''));

  function nameMarkup(name: DefinedName): string {
    const element = elements[name.origin ?? -1];
    const before = loaded[name.origin ?? -1];
    const localSheetId = name.scope === null ? null : book.sheets.indexOf(name.scope);
    const hidden = name.hidden ? true : null;
    const comment = name.comment === '' ? null : toXstring(name.comment);
    const formula = escapeText(formulaToFile(name.formula));
    if (element === undefined || before === undefined)
      return el('definedName', { name: name.name, comment, localSheetId, hidden }, formula);
    const attributes = {
      ...(before.hidden !== name.hidden && { hidden }),
      ...(before.comment !== name.comment && { comment }),
      ...(localSheetId !== null && { localSheetId }),
    };
    const renewed = rebuildElement(patch.text, element, [], {}, attributes);
    if (before.formula === name.formula) return renewed;
    return `${renewed.slice(0, renewed.indexOf('>') + 1)}${formula}</${element.tag}>`;
  }
}

function calculationMarkup(patch: XmlPatch, root: XmlElement): string {
  const element = childNamed(root, 'calcPr');
  const attributes = { fullCalcOnLoad: true };
  return element === undefined
    ? markup(prefixOf(root))('calcPr', attributes)
    : rebuildElement(patch.text, element, [], {}, attributes);
}
