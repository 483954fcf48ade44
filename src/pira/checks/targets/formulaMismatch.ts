import { STARTS_AS_AVERAGE, STARTS_AS_COUNT, SHARES, STARTS_AS_SHARE } from '../../lexicon/measures';
import { remembering } from '../../remembering';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { defectsOf } from '../defects';
import { quote } from '../place';
import type { UnitClass } from '../../lexicon/units';
import { classOfTarget, classOfUnit } from './unitClass';

const messages = {
  unitAgainstFormula: wording({
    it: (p: { unit: string; formula: string }) =>
      `L’unità di misura è «${p.unit}» ma la formula («${p.formula}») calcola un’altra grandezza: correggere l’unità o la formula.`,
    en: (p) =>
      `The unit of measure is “${p.unit}” but the formula (“${p.formula}”) measures something else: correct the unit or the formula.`,
  }),
};

const NOT_A_FRACTION = /\be\/o\b|\d\/\d/g;

/** Whether a formula counts where a share is expected, or the reverse. */
function contradicts(folded: string, unitClass: UnitClass): boolean {
  const formula = folded.includes('/') ? folded.replace(NOT_A_FRACTION, ' ') : folded;
  if (unitClass === 'percent')
    return STARTS_AS_AVERAGE.test(formula) || (STARTS_AS_COUNT.test(formula) && !SHARES.test(formula));
  return unitClass === 'number' && STARTS_AS_SHARE.test(formula);
}

/** A formula that counts under a unit that is a percentage, or the reverse, although unit and target agree. */
export const formulaMismatch: Rule = {
  id: 'formula-mismatch',
  remedy: 'reconcile',
  severity: 'warning',
  it: {
    title: 'Unità e formula non coerenti',
    why: 'Il metodo di calcolo deve dare la grandezza dichiarata (D.P.C.M. 18/9/2012, art. 3).',
    todo: 'Correggere l’unità o la formula: una conta, l’altra calcola una percentuale.',
  },
  en: {
    title: 'Unit and formula disagree',
    why: 'The method must give the quantity that is declared (D.P.C.M. 18/9/2012, art. 3).',
  },
  messages,
  defects: ({ plan, folded }) => {
    const classOf = remembering(classOfUnit);
    return defectsOf(plan.indicators, ({ unit, name, algorithm, targets: [target] }) => {
      const unitClass = classOf(unit.text);
      const formula = algorithm.text || name.text;
      if (unit.cell === null || unitClass === null || target === undefined) return null;
      if (classOfTarget(target.reading) !== unitClass || !contradicts(folded(formula), unitClass))
        return null;
      const message = messages.unitAgainstFormula({ unit: quote(unit.text), formula: quote(formula) });
      return { place: unit.cell, text: unit.text, message };
    });
  },
};
