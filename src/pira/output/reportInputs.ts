import { resultsReport as words } from '../messages/it/results';
import type { Row } from '../sheet/sheet';
import { REPORT_COLUMNS, SECTION_COLUMN } from './reportColumns';

/** The cells of a report that people fill in: the cause of each indicator, and the text under each further heading. */
export function reportInputCells(rows: readonly Row<string>[]): (row: number, column: number) => boolean {
  const labels = new Set(words.sectionLabels);
  return (row, column) => {
    const cells = rows[row] ?? [];
    if (column === REPORT_COLUMNS.cause) return isIndicatorRow(cells);
    return column === SECTION_COLUMN && labels.has(cells[REPORT_COLUMNS.code] ?? '');
  };
}

/** Whether a row of a report is that of an indicator: it names the rule that was applied. */
export function isIndicatorRow(cells: Row<string>): boolean {
  const rule = cells[REPORT_COLUMNS.rule] ?? '';
  return rule !== '' && rule !== words.heads[REPORT_COLUMNS.rule];
}
