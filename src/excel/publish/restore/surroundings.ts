import { AREA_PROPERTIES, areaOfRange, AREAS_PROPERTIES } from '../../exchange/ranges';
import { askHighlight, highlightsOf } from '../../exchange/highlights';
import { type FormerSheet, PAPERS, sizeOf } from '../../exchange/formerSheet';
import type { OwnSheet } from './ownSheet';

/** What a sheet has besides its cells and rows. */
export type SheetSurroundings = Pick<
  FormerSheet,
  'position' | 'visibility' | 'columns' | 'tables' | 'highlights' | 'frozen' | 'showGridlines' | 'page'
>;

/** More columns than any sheet of ours has. */
const COLUMNS = 64;

/** Queues the questions; the function tells the answers once they are there. */
export function askSurroundings(sheet: Excel.Worksheet, own: OwnSheet): () => SheetSurroundings {
  sheet.load('showGridlines,position,visibility');
  const { pageLayout } = sheet;
  pageLayout.load('orientation,paperSize,centerHorizontally,leftMargin,rightMargin,zoom');
  const lines = pageLayout.headersFooters.defaultForAllPages.load(
    'leftHeader,rightHeader,leftFooter,centerFooter',
  );
  const breaks = sheet.horizontalPageBreaks.load('items/rowIndex');
  const printed = pageLayout.getPrintAreaOrNullObject().load(AREAS_PROPERTIES);
  const titleRows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
  const titleColumns = pageLayout.getPrintTitleColumnsOrNullObject().load('address');
  const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
  const columns = sheet
    .getRangeByIndexes(0, 0, 1, COLUMNS)
    .getColumnProperties({ columnHidden: true, format: { columnWidth: true, useStandardWidth: true } });
  const tables = own.tables.map((name) => {
    const table = sheet.tables.getItem(name).load('name,style,showTotals');
    return { table, range: table.getRange().load(AREA_PROPERTIES) };
  });
  const highlights = own.highlights.map((id) => askHighlight(sheet, id));
  return () => ({
    position: sheet.position,
    visibility: sheet.visibility,
    columns: columns.value.map(({ columnHidden, format }) =>
      sizeOf(columnHidden, format?.useStandardWidth, format?.columnWidth),
    ),
    tables: tables.map(({ table: { name, style, showTotals }, range }) => ({
      name,
      style,
      showTotals,
      area: areaOfRange(range),
    })),
    highlights: highlightsOf(highlights),
    frozen: frozen.isNullObject ? null : withoutSheet(frozen.address),
    showGridlines: sheet.showGridlines,
    page: {
      orientation: pageLayout.orientation === 'Landscape' ? 'Landscape' : 'Portrait',
      paperSize: PAPERS.find((paper) => paper === pageLayout.paperSize) ?? null,
      centerHorizontally: pageLayout.centerHorizontally,
      leftMargin: pageLayout.leftMargin,
      rightMargin: pageLayout.rightMargin,
      zoom: pageLayout.zoom,
      leftHeader: lines.leftHeader,
      rightHeader: lines.rightHeader,
      leftFooter: lines.leftFooter,
      centerFooter: lines.centerFooter,
      printed: printed.isNullObject ? null : (printed.areas.items.map(areaOfRange)[0] ?? null),
      titleRows: titleRows.isNullObject ? null : withoutSheet(titleRows.address),
      titleColumns: titleColumns.isNullObject ? null : withoutSheet(titleColumns.address),
      breaks: breaks.items.map(({ rowIndex }) => rowIndex),
    },
  });
}

function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}
