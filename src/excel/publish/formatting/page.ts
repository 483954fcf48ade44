import { cellAddress, columnLetters } from '../../../pira/sheet/address';
import { headerText } from './headerText';
import type { OutputSheet } from '../../../pira/sheet/outputSheet';
import { SIDE_MARGIN } from '../../../pira/reports/paper/pages';
import { rangeOf } from '../../exchange/ranges';
import type { FormattingPart, FormattingStep } from './formattingStep';

/** What the window and the printer do with a sheet: each may fail where several workbooks or no printer are at hand. */
export function pageSteps(output: OutputSheet): FormattingStep[] {
  const { headRows, page, imprint, rows, widths, charts } = output;
  const step = (part: FormattingPart, queue: FormattingStep['queue']): FormattingStep => ({
    part,
    calls: 8 + (part === 'breaks' ? page.breaks.length * 2 : 0),
    queue,
  });
  return [
    step('gridlines', (sheet) => {
      sheet.showGridlines = false;
    }),
    step('frozen', ({ freezePanes }) => {
      freezePanes.unfreeze();
      if (headRows?.frozen === true) freezePanes.freezeRows(headRows.first + headRows.count);
    }),
    step('page', (sheet) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.centerHorizontally = true;
      pageLayout.leftMargin = SIDE_MARGIN;
      pageLayout.rightMargin = SIDE_MARGIN;
      pageLayout.zoom = { scale: page.scale };
      const lines = pageLayout.headersFooters.defaultForAllPages;
      lines.leftHeader = headerText(imprint?.body ?? '');
      lines.rightHeader = headerText(imprint?.act ?? '');
      lines.leftFooter = '&A';
      lines.centerFooter = 'Pagina &P di &N';
      const rowCount = charts.reduce(
        (most, { area }) => Math.max(most, area.row + area.rowCount),
        rows.length,
      );
      const whole = { row: 0, column: 0, rowCount, columnCount: widths.length };
      pageLayout.setPrintArea(rangeOf(sheet, whole));
      if (headRows !== null) {
        const { first, count } = headRows;
        pageLayout.setPrintTitleRows(sheet.getRange(`${first + 1}:${first + count}`));
      }
      if (page.titleColumn === null) return;
      const title = columnLetters(page.titleColumn);
      pageLayout.setPrintTitleColumns(sheet.getRange(`${title}:${title}`));
    }),
    step('breaks', ({ horizontalPageBreaks }) => {
      horizontalPageBreaks.removePageBreaks();
      for (const row of page.breaks) horizontalPageBreaks.add(cellAddress(row, 0));
    }),
    step('paper', ({ pageLayout }) => {
      pageLayout.paperSize = 'A4';
    }),
  ];
}
