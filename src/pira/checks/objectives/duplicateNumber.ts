import { cellAddress } from '../../address';
import type { Objective } from '../../plan';
import { fullCode } from '../../reading/objectiveTitle';
import type { Check } from '../check';
import { defectsOf } from '../defects';
import { programmeKey } from './sameProgramme';

/** Two objectives of one programme that print the same number, or the same code of the office's own: OP1.1 and OP2.1 are two. */
export const duplicateNumber: Check = {
  rule: 'duplicate-number',
  severity: 'warning',
  defects: ({ plan, folded }) => {
    const firsts = new Map<string, Objective>();
    return defectsOf(plan.objectives, (objective) => {
      const { number, numberSource, printedCode, title, cell } = objective;
      if (number === null || numberSource !== 'printed') return null;
      const isOwnCode = printedCode.text !== '' && fullCode(printedCode.text) === null;
      const key = `${programmeKey(objective)}\n${isOwnCode ? folded(printedCode.text) : number}`;
      const first = firsts.get(key);
      if (first === undefined) {
        firsts.set(key, objective);
        return null;
      }
      if (folded(first.title.text) === folded(title.text)) return null;
      const address = cellAddress(first.cell.row, first.cell.column);
      return {
        place: cell,
        text: String(number),
        message: { code: 'duplicate-number', number, first: address },
      };
    });
  },
};
