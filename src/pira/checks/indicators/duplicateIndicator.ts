import { cellAddress } from '../../address';
import type { Indicator } from '../../plan';
import { fold } from '../../reading/fold';
import type { Check, Defect } from '../check';
import { indicatorName } from '../place';

function keyOf({ objective, name, description, algorithm, unit, targets }: Indicator): string {
  const texts = [name.text, description.text, algorithm.text, unit.text].map(fold);
  return JSON.stringify([objective.id, texts, targets.map(({ year, text }) => [year, fold(text)])]);
}

/** The same name, definition, unit and targets twice in one objective. */
export const duplicateIndicator: Check = {
  rule: 'duplicate-indicator',
  severity: 'warning',
  defects: ({ plan }) => {
    const firsts = new Map<string, Indicator>();
    return plan.indicators.flatMap((indicator): readonly Defect[] => {
      if (indicator.name.text === '') return [];
      const key = keyOf(indicator);
      const first = firsts.get(key);
      if (first === undefined) {
        firsts.set(key, indicator);
        return [];
      }
      const firstCell = first.name.cell ?? first.cell;
      return [
        {
          place: indicator.name.cell ?? indicator.cell,
          text: indicator.name.text,
          message: {
            code: 'duplicate-indicator',
            indicator: indicatorName(indicator),
            first: cellAddress(firstCell.row, firstCell.column),
          },
        },
      ];
    });
  },
};
