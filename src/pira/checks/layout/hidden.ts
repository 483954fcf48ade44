import type { Indicator } from '../../plan';
import type { Check, Defect } from '../check';
import type { Inspection } from '../inspection';

/** The indicators of every hidden sheet, by its name. */
function inHiddenSheets({ plan, sheets }: Inspection): ReadonlyMap<string, readonly Indicator[]> {
  const hidden = new Map(
    sheets.filter(({ visible }) => !visible).map(({ name }) => [name, [] as Indicator[]]),
  );
  for (const indicator of plan.indicators) hidden.get(indicator.cell.sheet)?.push(indicator);
  return hidden;
}

/** Indicators on a hidden sheet: once a sheet. */
export const hiddenSheet: Check = {
  rule: 'hidden-sheet',
  severity: 'warning',
  defects: (inspection) =>
    [...inHiddenSheets(inspection)].flatMap(([sheet, indicators]): Defect[] => {
      const [first] = indicators;
      if (!first) return [];
      const message = { code: 'hidden-sheet', sheet, count: indicators.length } as const;
      return [{ place: first.cell, text: '', message }];
    }),
};

/** Indicators in hidden rows of sheets that are shown. */
export const hiddenRow: Check = {
  rule: 'hidden-row',
  severity: 'info',
  defects: (inspection) => {
    const elsewhere = inHiddenSheets(inspection);
    return inspection.plan.indicators
      .filter(({ hidden, cell }) => hidden && !elsewhere.has(cell.sheet))
      .map(({ cell }) => ({ place: cell, text: '', message: { code: 'hidden-row', row: cell.row + 1 } }));
  },
};
