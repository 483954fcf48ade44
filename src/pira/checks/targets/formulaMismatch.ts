import type { Indicator } from '../../plan';
import { fold } from '../../reading/fold';
import type { Check } from '../check';
import { quote } from '../place';
import { classOfTarget, classOfUnit } from './unitClass';

const COUNTS = /^(?:n|n°|nr|num|numero|totale)\b/;
const AVERAGES = /^(?:n|n°|nr|num|numero)\.? medio\b|^media (?:di|dei|degli|delle|del)\b/;
const SHARES =
  /%|percent|÷|\/|\bsu\b|\bsul totale\b|rapporto|quota|tasso|incidenza|rispetto a|grado|copertura|increment|aument|variazion|riduzion|crescita|scostament|avanzament|decrement|diminuzion/;
const NOT_A_FRACTION = /\be\/o\b|\d\/\d/g;
const STARTS_AS_SHARE = /^(?:%|percentuale|tasso|quota)\b/;

function isMismatch({ name, algorithm, unit, targets }: Indicator): boolean {
  const formula = fold(algorithm.text || name.text).replace(NOT_A_FRACTION, ' ');
  const unitClass = classOfUnit(unit.text);
  const [target] = targets;
  if (target === undefined || classOfTarget(target.reading) !== unitClass) return false;
  if (unitClass === 'percent') {
    return AVERAGES.test(formula) || (COUNTS.test(formula) && !SHARES.test(formula));
  }
  return unitClass === 'number' && STARTS_AS_SHARE.test(formula);
}

/** A formula that counts under a unit that is a percentage, or the reverse, although unit and target agree. */
export const formulaMismatch: Check = {
  rule: 'formula-mismatch',
  severity: 'warning',
  defects: ({ plan }) =>
    plan.indicators.filter(isMismatch).flatMap(({ unit, name, algorithm }) =>
      unit.cell === null
        ? []
        : [
            {
              place: unit.cell,
              text: unit.text,
              message: {
                code: 'unit-against-formula',
                unit: quote(unit.text),
                formula: quote(algorithm.text || name.text),
              } as const,
            },
          ],
    ),
};
