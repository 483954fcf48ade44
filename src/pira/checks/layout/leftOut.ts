import { areaAddress } from '../../address';
import type { Check } from '../check';
import { quote } from '../place';
import { observedCheck } from './observed';

const MOST_NAMED = 6;

/** What stands in the workbook beside the plan and was left out: once, with its list. */
export const leftOut: Check = {
  rule: 'left-out',
  severity: 'info',
  defects: ({ plan }) => {
    const left = plan.leftOut.filter(({ reason }) => reason !== 'hidden-plan');
    const [first] = left;
    if (!first || plan.indicators.length === 0) return [];
    const named = left
      .slice(0, MOST_NAMED)
      .map(({ sheet, area, title }) => `${sheet}!${areaAddress(area)} («${quote(title)}»)`);
    const list = left.length > MOST_NAMED ? [...named, '…'] : named;
    const { row, column } = first.area;
    return [
      {
        place: { sheet: first.sheet, row, column },
        text: '',
        message: { code: 'left-out', count: left.length, list: list.join(', ') },
      },
    ];
  },
};

/** Rows without a header that were read under the one of the sheet before. */
export const continuedTable = observedCheck(
  'continued-table',
  'info',
  'continued-table',
  ({ cell, text }) => ({
    place: cell,
    text,
    message: { code: 'continued-table', sheet: cell.sheet, row: cell.row + 1 },
  }),
);
