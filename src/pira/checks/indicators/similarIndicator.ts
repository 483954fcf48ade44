import { cellAddress } from '../../address';
import type { Indicator } from '../../plan';
import { fold, wordsOf } from '../../reading/fold';
import type { Check, Defect } from '../check';
import { indicatorName } from '../place';

const STOP_WORDS = new Set(
  'a ad ai al alla alle agli allo con da dai dal dalla dalle dei degli del dell della delle di e ed gli i il in l la le lo n nel nella nelle nr num numero per su sui sul sulla sulle un una'.split(
    ' ',
  ),
);
const SHORTEST_STEM = 4;

/** A word without its ending: singular and plural, masculine and feminine are one word. */
function stem(word: string): string {
  return word.length > SHORTEST_STEM ? word.replace(/[aeio]+$/, '') : word;
}

/** The words that carry the meaning of a name, whatever their order; null where none is left. */
function nameKey({ name }: Indicator): string | null {
  const words = wordsOf(fold(name.text)).filter((word) => !STOP_WORDS.has(word));
  return words.length === 0 ? null : words.map(stem).sort().join(' ');
}

/** The numerator of a ratio must not be taken for its denominator: only names without one can be reordered. */
function isReorderable({ name }: Indicator): boolean {
  return !/\/|÷|\bsu\b|rispetto/.test(fold(name.text));
}

function contentKey({ objective, unit, targets }: Indicator): string {
  return JSON.stringify([objective.id, fold(unit.text), targets.map(({ year, text }) => [year, fold(text)])]);
}

/** Two indicators of one objective with the same unit and targets whose names differ in form only. */
export const similarIndicator: Check = {
  rule: 'similar-indicator',
  severity: 'info',
  defects: ({ plan }) => {
    const firsts = new Map<string, Indicator>();
    return plan.indicators.flatMap((indicator): readonly Defect[] => {
      const words = nameKey(indicator);
      if (words === null || !isReorderable(indicator)) return [];
      const key = `${contentKey(indicator)}|${words}`;
      const first = firsts.get(key);
      if (first === undefined) {
        firsts.set(key, indicator);
        return [];
      }
      if (fold(first.name.text) === fold(indicator.name.text)) return [];
      const { row, column } = first.name.cell ?? first.cell;
      return [
        {
          place: indicator.name.cell ?? indicator.cell,
          text: indicator.name.text,
          message: {
            code: 'similar-indicator',
            indicator: indicatorName(indicator),
            first: cellAddress(row, column),
          },
        },
      ];
    });
  },
};
