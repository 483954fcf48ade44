import type { Check } from '../check';
import { replaceIn } from '../mend';
import { freeTexts } from './freeTexts';

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

/** The circular cited with digits transposed or one digit wrong. */
export const circularNumber: Check = {
  rule: 'circular-number',
  severity: 'warning',
  defects: (inspection) =>
    freeTexts(inspection).flatMap(({ cell, text }) => {
      const printed = CITED.exec(text)?.[1];
      if (printed === undefined || !isMistaken(printed.replace('.', ''))) return [];
      return [
        {
          place: cell,
          text: printed,
          message: { code: 'circular-number', text: printed } as const,
          mend: replaceIn(inspection, cell, printed, CIRCULAR),
        },
      ];
    }),
};
