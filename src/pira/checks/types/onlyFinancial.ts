import type { Indicator, TargetCell } from '../../plan';
import { fold } from '../../reading/fold';
import type { Check } from '../check';
import { quote } from '../place';
import { typeLetter } from './typeClass';

const MONEY_WORDS =
  /\b(?:spes[ae]|cost[io]|oneri|proventi|entrate|ricavi|pagament[io]|stanziament[io]|impegni|budget|risorse finanziarie|incass[io]|riscossion[ie])\b/;

const measuresMoney = ({ reading }: TargetCell): boolean =>
  reading.kind === 'threshold' && (reading.unit === 'euro' || reading.unit === 'percent');

/**
 * Type d, or a type that says nothing while the name speaks of money and the target is an amount or a share: a
 * payment within so many days is none. A declared type a-c is trusted.
 */
function isFinancial({ type, name, algorithm, targets }: Indicator): boolean {
  const letter = typeLetter(type.text);
  if (letter !== 'e') return letter === 'd';
  return MONEY_WORDS.test(fold(`${name.text} ${algorithm.text}`)) && targets.some(measuresMoney);
}

/** An objective that only financial indicators measure (D.P.C.M. 18/9/2012, art. 6). */
export const onlyFinancial: Check = {
  rule: 'only-financial',
  severity: 'warning',
  defects: ({ plan }) => {
    const notFinancial = new Set(
      plan.indicators.filter((indicator) => !isFinancial(indicator)).map(({ objective }) => objective.id),
    );
    const measured = new Set(plan.indicators.map(({ objective }) => objective.id));
    return plan.objectives
      .filter(({ id }) => measured.has(id) && !notFinancial.has(id))
      .map(({ cell, title }) => ({
        place: title.cell ?? cell,
        text: title.text,
        message: { code: 'only-financial', objective: quote(title.text) },
      }));
  },
};
