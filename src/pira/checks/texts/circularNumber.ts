import { remembering } from '../../remembering';
import type { Check } from '../check';
import { defectsOf } from '../defects';
import { replaceIn } from '../mend';

/** MiSE circular of 12/9/2013 on the missions and programmes of chambers of commerce. */
const CIRCULAR = '148123';
const CITED = /circolare\D{0,40}(\d{3}\.?\d{3})(?!\d)/iu;
const WRONG_DIGITS = 1;

function sortedDigits(number: string): string {
  return Array.from(number).sort().join('');
}

function isMistaken(number: string): boolean {
  if (number === CIRCULAR) return false;
  const wrong = Array.from(number).filter((digit, index) => digit !== CIRCULAR[index]).length;
  return wrong <= WRONG_DIGITS || sortedDigits(number) === sortedDigits(CIRCULAR);
}

/** The number of the circular as a text prints it, where that is wrong; else null. */
function mistakenNumber(text: string): string | null {
  const printed = CITED.exec(text)?.[1];
  return printed !== undefined && isMistaken(printed.replace('.', '')) ? printed : null;
}

/** The circular cited with digits transposed or one digit wrong. */
export const circularNumber: Check = {
  rule: 'circular-number',
  severity: 'warning',
  defects: (inspection) => {
    const mistakenIn = remembering(mistakenNumber);
    return defectsOf(inspection.freeTexts, ({ cell, text }) => {
      const printed = mistakenIn(text);
      return printed === null
        ? null
        : {
            place: cell,
            text: printed,
            message: { code: 'circular-number', text: printed },
            mend: replaceIn(inspection, cell, printed, CIRCULAR),
          };
    });
  },
};
