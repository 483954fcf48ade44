import type { AutoFilter } from '../../book/bookSheet';
import type { ColumnRun } from '../../book/columns';
import { PLAIN_PAGE, type PageLayout } from '../../book/pageLayout';
import { PLAIN_VIEW, type SheetView } from '../../book/sheetView';
import { parseArea } from '../reference';
import { fromXstring } from '../xml/escape';
import { childNamed, childrenNamed, flag, numberOf, type XmlElement } from '../xml/xmlElement';

/** The columns of a sheet, numbered as they stand in its part. */
export function loadColumns(worksheet: XmlElement): ColumnRun[] {
  return childrenNamed(childNamed(worksheet, 'cols'), 'col')
    .map((element, origin) => ({
      first: (numberOf(element, 'min') ?? 1) - 1,
      last: (numberOf(element, 'max') ?? 1) - 1,
      width: numberOf(element, 'width'),
      hidden: flag(element, 'hidden'),
      style: numberOf(element, 'style'),
      origin,
    }))
    .sort((a, b) => a.first - b.first);
}

/** What the first view of a sheet shows and freezes, in rows and columns; the plain view where it says nothing. */
export function loadView(worksheet: XmlElement): SheetView {
  const view = childNamed(childNamed(worksheet, 'sheetViews'), 'sheetView');
  const pane = childNamed(view, 'pane');
  const frozen = pane?.attributes['state']?.startsWith('frozen') === true;
  return {
    ...PLAIN_VIEW,
    frozenRows: frozen ? (numberOf(pane, 'ySplit') ?? 0) : 0,
    frozenColumns: frozen ? (numberOf(pane, 'xSplit') ?? 0) : 0,
    showGridlines: flag(view, 'showGridLines', true),
    showHeadings: flag(view, 'showRowColHeaders', true),
  };
}

/** How a sheet is printed: scale in percent, paper by its number in the file. */
export function loadPageLayout(worksheet: XmlElement): PageLayout {
  const setup = childNamed(worksheet, 'pageSetup');
  const text = childNamed(worksheet, 'headerFooter');
  const breaks = childNamed(worksheet, 'rowBreaks');
  const margins = childNamed(worksheet, 'pageMargins');
  const fits = flag(childNamed(childNamed(worksheet, 'sheetPr'), 'pageSetUpPr'), 'fitToPage');
  return {
    orientation: setup?.attributes['orientation'] === 'landscape' ? 'landscape' : 'portrait',
    paperSize: numberOf(setup, 'paperSize'),
    scale: fits ? null : (numberOf(setup, 'scale') ?? 100),
    fitWidth: fits ? (numberOf(setup, 'fitToWidth') ?? 1) : null,
    fitHeight: fits ? (numberOf(setup, 'fitToHeight') ?? 1) : null,
    centerHorizontally: flag(childNamed(worksheet, 'printOptions'), 'horizontalCentered'),
    leftMargin: pointsOf(margins, 'left') ?? PLAIN_PAGE.leftMargin,
    rightMargin: pointsOf(margins, 'right') ?? PLAIN_PAGE.rightMargin,
    header: fromXstring(childNamed(text, 'oddHeader')?.text ?? ''),
    footer: fromXstring(childNamed(text, 'oddFooter')?.text ?? ''),
    breaks: childrenNamed(breaks, 'brk').flatMap((one) => numberOf(one, 'id') ?? []),
  };
}

/** A length in points; the file has inches. */
function pointsOf(element: XmlElement | undefined, name: string): number | null {
  const inches = numberOf(element, name);
  return inches === null ? null : Math.round(inches * POINTS_AN_INCH * 100) / 100;
}

const POINTS_AN_INCH = 72;

/** The filter of a sheet outside its tables; null for none. */
export function loadAutoFilter(worksheet: XmlElement): AutoFilter | null {
  const filter = childNamed(worksheet, 'autoFilter');
  const area = parseArea(filter?.attributes['ref'] ?? '');
  if (filter === undefined || area === null) return null;
  return {
    area,
    isFiltering: childrenNamed(filter, 'filterColumn').some(({ children }) => children.length > 0),
  };
}
