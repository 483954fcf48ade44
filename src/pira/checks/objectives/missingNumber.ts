import type { Check } from '../check';
import { replaceWhole } from '../fix';
import { quote } from '../place';

/**
 * Objectives without a number in a plan that numbers its objectives. Fixed where the plan's own reclassification
 * gives the number.
 */
export const missingNumber: Check = {
  rule: 'missing-number',
  severity: 'info',
  defects: (inspection) => {
    const { objectives } = inspection.plan;
    if (!objectives.some(({ numberSource }) => numberSource === 'printed')) return [];
    return objectives
      .filter(({ numberSource, title }) => numberSource !== 'printed' && title.text !== '')
      .map(({ number, numberSource, title, cell }) => ({
        place: title.cell ?? cell,
        text: title.text,
        message: {
          code: 'missing-number',
          objective: quote(title.text),
          suggestion: number === null ? '' : String(number),
        },
        fix:
          number === null || numberSource !== 'reclassification'
            ? null
            : replaceWhole(inspection, title.cell, title.text, `${number}. ${title.text}`),
      }));
  },
};
