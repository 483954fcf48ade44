import type { BookSheet } from '../../book/bookSheet';
import type { PageLayout } from '../../book/pageLayout';
import { MAX_COLUMNS } from '../../book/areas';
import { fileColor } from './formatMarkup';
import { loadPageLayout } from '../load/loadLayout';
import { putChild, rebuildElement } from '../xml/childEdits';
import { escapeText, toXstring } from '../xml/escape';
import { type Attributes, markup } from '../xml/markup';
import { HEADER_FOOTER_ORDER, SHEET_PROPERTIES_ORDER, WORKSHEET_ORDER } from '../xml/schemaOrder';
import { childNamed, prefixOf, type XmlElement } from '../xml/xmlElement';
import type { XmlPatch } from '../xml/xmlPatch';

/** The properties of a sheet: the colour of its tab, and whether it is fitted to pages. */
export function sheetPropertiesMarkup(patch: XmlPatch, worksheet: XmlElement, sheet: BookSheet): string {
  const el = markup(prefixOf(worksheet));
  const element = childNamed(worksheet, 'sheetPr');
  const color = sheet.tabColor.value;
  const fits = sheet.pageLayout.value.fitWidth !== null;
  const setup = childNamed(element, 'pageSetUpPr');
  const fitted = { fitToPage: fits ? true : null };
  const edits = {
    ...(sheet.tabColor.changed && {
      tabColor: color === null ? null : el('tabColor', { rgb: fileColor(color) }),
    }),
    ...(sheet.pageLayout.changed && {
      pageSetUpPr:
        setup === undefined
          ? fits
            ? el('pageSetUpPr', fitted)
            : null
          : rebuildElement(patch.text, setup, [], {}, fitted),
    }),
  };
  if (element !== undefined) return rebuildElement(patch.text, element, SHEET_PROPERTIES_ORDER, edits);
  return el(
    'sheetPr',
    {},
    SHEET_PROPERTIES_ORDER.map((name) => Object.entries(edits).find(([key]) => key === name)?.[1] ?? '').join(
      '',
    ),
  );
}

/** Brings the print set-up of a sheet up to date. */
export function patchPageLayout(patch: XmlPatch, worksheet: XmlElement, layout: PageLayout): void {
  const before = loadPageLayout(worksheet);
  const change = (name: string, attributes: Attributes): void => {
    if (Object.keys(attributes).length === 0) return;
    const element = childNamed(worksheet, name);
    const xml =
      element === undefined
        ? markup(prefixOf(worksheet))(name, attributes)
        : rebuildElement(patch.text, element, [], {}, attributes);
    putChild(patch, worksheet, WORKSHEET_ORDER, name, xml);
  };
  change('printOptions', {
    ...(layout.centerHorizontally !== before.centerHorizontally && {
      horizontalCentered: layout.centerHorizontally ? true : null,
    }),
  });
  patchMargins(patch, worksheet, layout, before);
  change('pageSetup', {
    ...(layout.paperSize !== before.paperSize && { paperSize: layout.paperSize }),
    ...(layout.scale !== before.scale && { scale: layout.scale }),
    ...(layout.fitWidth !== before.fitWidth && { fitToWidth: layout.fitWidth }),
    ...(layout.fitHeight !== before.fitHeight && { fitToHeight: layout.fitHeight }),
    ...(layout.orientation !== before.orientation && { orientation: layout.orientation }),
  });
  if (layout.header !== before.header || layout.footer !== before.footer)
    putChild(patch, worksheet, WORKSHEET_ORDER, 'headerFooter', headerFooterMarkup(patch, worksheet, layout));
  if (layout.breaks.join() !== before.breaks.join())
    putChild(patch, worksheet, WORKSHEET_ORDER, 'rowBreaks', rowBreaksMarkup(worksheet, layout));
}

/** Margins in inches. A file without any has none of them, or all. */
function patchMargins(patch: XmlPatch, worksheet: XmlElement, layout: PageLayout, before: PageLayout): void {
  if (layout.leftMargin === before.leftMargin && layout.rightMargin === before.rightMargin) return;
  const element = childNamed(worksheet, 'pageMargins');
  const sides = { left: layout.leftMargin / 72, right: layout.rightMargin / 72 };
  const xml =
    element === undefined
      ? markup(prefixOf(worksheet))('pageMargins', {
          ...sides,
          top: 0.75,
          bottom: 0.75,
          header: 0.3,
          footer: 0.3,
        })
      : rebuildElement(patch.text, element, [], {}, sides);
  putChild(patch, worksheet, WORKSHEET_ORDER, 'pageMargins', xml);
}

const LAST_COLUMN = MAX_COLUMNS - 1;

function rowBreaksMarkup(worksheet: XmlElement, { breaks }: PageLayout): string | null {
  const el = markup(prefixOf(worksheet));
  const count = breaks.length;
  if (count === 0) return null;
  return el(
    'rowBreaks',
    { count, manualBreakCount: count },
    breaks.map((id) => el('brk', { id, max: LAST_COLUMN, man: true })).join(''),
  );
}

function headerFooterMarkup(patch: XmlPatch, worksheet: XmlElement, { header, footer }: PageLayout): string {
  const el = markup(prefixOf(worksheet));
  const line = (name: string, text: string): string | null =>
    text === '' ? null : el(name, {}, escapeText(toXstring(text)));
  const edits = { oddHeader: line('oddHeader', header), oddFooter: line('oddFooter', footer) };
  const element = childNamed(worksheet, 'headerFooter');
  return element === undefined
    ? el('headerFooter', {}, (edits.oddHeader ?? '') + (edits.oddFooter ?? ''))
    : rebuildElement(patch.text, element, HEADER_FOOTER_ORDER, edits);
}
