import { cellAddress } from '../../../pira/sheet/address';
import type { SheetView } from '../../book/sheetView';
import { loadView } from '../load/loadLayout';
import { type ChildEdits, rebuildElement } from '../xml/childEdits';
import { type Attributes, type Markup, markup } from '../xml/markup';
import { SHEET_VIEW_ORDER } from '../xml/schemaOrder';
import { childNamed, childrenNamed, prefixOf, type XmlElement } from '../xml/xmlElement';
import type { XmlPatch } from '../xml/xmlPatch';

/** The views of a sheet, the first of them as the book has it now. `selected` says whether its tab is in front; null leaves that as it is. */
export function viewsMarkup(
  patch: XmlPatch,
  worksheet: XmlElement,
  view: SheetView,
  selected: boolean | null,
): string {
  const el = markup(prefixOf(worksheet));
  const views = childNamed(worksheet, 'sheetViews');
  const element = childNamed(views, 'sheetView');
  const before = loadView(worksheet);
  const attributes: Attributes = {
    ...(before.showGridlines !== view.showGridlines && { showGridLines: view.showGridlines ? null : false }),
    ...(before.showHeadings !== view.showHeadings && { showRowColHeaders: view.showHeadings ? null : false }),
    ...(selected !== null && { tabSelected: selected ? true : null }),
  };
  const isPaneNew = before.frozenRows !== view.frozenRows || before.frozenColumns !== view.frozenColumns;
  const children = isPaneNew ? paneEdits(view, element, el) : {};
  if (views === undefined || element === undefined) {
    const inner = Object.values(children).join('');
    return el('sheetViews', {}, el('sheetView', { ...attributes, workbookViewId: 0 }, inner));
  }
  const first = rebuildElement(patch.text, element, SHEET_VIEW_ORDER, children, attributes);
  const { text } = patch;
  return text.slice(views.start, element.start) + first + text.slice(element.end, views.end);
}

/** A pane, and the selection inside it: a selection in a pane that does not exist makes the file invalid. */
function paneEdits(view: SheetView, element: XmlElement | undefined, el: Markup): ChildEdits {
  const { frozenRows: rows, frozenColumns: columns } = view;
  const selections = childrenNamed(element, 'selection');
  const { activeCell = 'A1', sqref = activeCell } = selections.at(-1)?.attributes ?? {};
  const pane =
    rows === 0 ? (columns === 0 ? null : 'topRight') : columns === 0 ? 'bottomLeft' : 'bottomRight';
  return {
    pane:
      pane === null
        ? null
        : el('pane', {
            xSplit: columns === 0 ? null : columns,
            ySplit: rows === 0 ? null : rows,
            topLeftCell: cellAddress(rows, columns),
            activePane: pane,
            state: 'frozen',
          }),
    selection: el('selection', { pane, activeCell, sqref }),
  };
}
