import type { Check, Defect } from '../check';

/** A plan on a hidden sheet, which is left out: once a sheet. */
export const hiddenSheet: Check = {
  rule: 'hidden-sheet',
  severity: 'warning',
  defects: ({ plan }) =>
    plan.leftOut
      .filter(({ reason }) => reason === 'hidden-plan')
      .map(({ sheet, area: { row, column } }): Defect => ({
        place: { sheet, row, column },
        text: '',
        message: { code: 'hidden-sheet', sheet },
      })),
};

/** Indicators in hidden rows of sheets that are shown. */
export const hiddenRow: Check = {
  rule: 'hidden-row',
  severity: 'info',
  defects: ({ plan }) =>
    plan.indicators
      .filter(({ hidden }) => hidden)
      .map(({ cell }) => ({ place: cell, text: '', message: { code: 'hidden-row', row: cell.row + 1 } })),
};
