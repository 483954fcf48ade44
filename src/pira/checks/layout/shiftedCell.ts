import type { Check, Defect } from '../check';
import { quote } from '../place';
import { observed, type Observed } from './observed';

function defectOf({ cell, text, field }: Observed<'shifted-cell'>): Defect {
  return { place: cell, text, message: { code: 'shifted-cell', text: quote(text), field } };
}

/** Values under the wrong header. A row shifts as one: its first shifted cell stands for it. */
export const shiftedCell: Check = {
  rule: 'shifted-cell',
  severity: 'warning',
  defects: ({ plan }) => {
    const firstOfRow = new Map<string, Observed<'shifted-cell'>>();
    for (const shifted of observed(plan, 'shifted-cell')) {
      const row = `${shifted.cell.sheet}!${shifted.cell.row}`;
      const first = firstOfRow.get(row);
      if (first === undefined || shifted.cell.column < first.cell.column) firstOfRow.set(row, shifted);
    }
    return [...firstOfRow.values()].map(defectOf);
  },
};
