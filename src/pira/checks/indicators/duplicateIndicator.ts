import { cellAddress } from '../../address';
import type { Indicator } from '../../plan';
import { fold } from '../../reading/fold';
import type { Check, Defect } from '../check';
import { indicatorName } from '../place';

function nameKey({ objective, name }: Indicator): string {
  return `${objective.id}|${fold(name.text)}`;
}

/** What two indicators of one name and objective must share to be the same. */
function contentKey({ description, algorithm, unit, targets }: Indicator): string {
  const texts = [description.text, algorithm.text, unit.text].map(fold);
  return JSON.stringify([texts, targets.map(({ year, text }) => [year, fold(text)])]);
}

/** The indicators whose name occurs again in their objective. */
function namesakes(indicators: readonly Indicator[]): readonly Indicator[] {
  const keys = indicators.map(nameKey);
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return indicators.filter(({ name }, at) => name.text !== '' && counts.get(keys[at] ?? '') !== 1);
}

/** The same name, definition, unit and targets twice in one objective. */
export const duplicateIndicator: Check = {
  rule: 'duplicate-indicator',
  severity: 'warning',
  defects: ({ plan }) => {
    const firsts = new Map<string, Indicator>();
    return namesakes(plan.indicators).flatMap((indicator): readonly Defect[] => {
      const key = `${nameKey(indicator)}|${contentKey(indicator)}`;
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
