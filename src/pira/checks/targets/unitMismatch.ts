import { remembering } from '../../remembering';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { targetDefects } from '../defects';
import { quote } from '../place';
import type { UnitClass } from '../../lexicon/units';
import { classOfTarget, classOfUnit } from './unitClass';
import { listed, type Many } from '../many';

const messages = {
  unitAgainstTarget: wording({
    it: (p: { unit: string; target: string }) =>
      `L’unità di misura è «${p.unit}» ma il target è «${p.target}»: rendere coerenti unità e target.`,
    en: (p) => `The unit of measure is “${p.unit}” but the target is “${p.target}”: make them agree.`,
  }),
  unitAgainstTargets: wording({
    it: (p: Many & { unit: string }) =>
      `L’unità di misura è «${p.unit}» ma ${p.count} target sono di un’altra grandezza (${listed.it(p)}): rendere coerenti unità e target.`,
    en: (p) =>
      `The unit of measure is “${p.unit}” but ${p.count} targets measure something else (${listed.en(p)}): make them agree.`,
  }),
};

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
export const unitMismatch: Rule = {
  id: 'unit-mismatch',
  remedy: 'reconcile',
  severity: 'warning',
  it: {
    title: 'Unità e target non coerenti',
    why: 'L’unità di misura fa parte della definizione dell’indicatore (D.P.C.M. 18/9/2012, art. 3).',
    todo: 'Rendere coerenti unità di misura e target: «Percentuale» non va con `>= 5`.',
  },
  en: {
    title: 'Unit and target disagree',
    why: 'The unit of measure is part of the indicator’s definition (D.P.C.M. 18/9/2012, art. 3).',
  },
  messages,
  defects: ({ plan }) => {
    const classOf = remembering(classOfUnit);
    return targetDefects(plan, ({ cell, text, reading }, { unit }) => {
      const unitClass = classOf(unit.text);
      const targetClass = classOfTarget(reading);
      if (unitClass === null || targetClass === null || agree(unitClass, targetClass)) return null;
      const message = messages.unitAgainstTarget({ unit: quote(unit.text), target: quote(text) });
      return {
        place: cell,
        text: `${unit.text}|${text}`,
        message,
        shared: {
          key: unit.text,
          name: quote(text),
          message: (many) => messages.unitAgainstTargets({ ...many, unit: quote(unit.text) }),
        },
      };
    });
  },
};
