import { remembering } from '../../remembering';
import type { Check } from '../check';
import { targetDefects } from '../defects';
import { quote } from '../place';
import { classOfTarget, classOfUnit, type UnitClass } from './unitClass';

/** Pairs of unit column and target that agree although their classes differ. */
const AGREEING: readonly (readonly [unit: UnitClass, target: UnitClass])[] = [
  // A number of days, a number of euro.
  ['number', 'time'],
  ['number', 'money'],
  // "entro 30 giorni" under a date column.
  ['date', 'time'],
];

function agree(unit: UnitClass, target: UnitClass): boolean {
  return unit === target || AGREEING.some(([left, right]) => left === unit && right === target);
}

/** A unit column that says another kind of quantity than the target: `Percentuale` beside `>= 5`. */
export const unitMismatch: Check = {
  rule: 'unit-mismatch',
  severity: 'warning',
  defects: ({ plan }) => {
    const classOf = remembering(classOfUnit);
    return targetDefects(plan, ({ cell, text, reading }, { unit }) => {
      const unitClass = classOf(unit.text);
      const targetClass = classOfTarget(reading);
      if (unitClass === null || targetClass === null || agree(unitClass, targetClass)) return null;
      const message = { code: 'unit-against-target', unit: quote(unit.text), target: quote(text) } as const;
      return { place: cell, text: `${unit.text}|${text}`, message };
    });
  },
};
