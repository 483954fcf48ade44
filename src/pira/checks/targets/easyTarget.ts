import type { BaseCell, Indicator, TargetCell } from '../../plan';
import { readActual } from '../../target/readActual';
import type { Check, Defect } from '../check';
import { targetDefects } from '../defects';
import { quote } from '../place';
import { isEasier, isEasierThanTarget } from './demand';

/** What was reached before: base values, and actual values of earlier years. */
function knownBefore({ bases, actuals }: Indicator, year: number | null): readonly BaseCell[] {
  const earlier = actuals.filter((actual) => year !== null && actual.year !== null && actual.year < year);
  return earlier.length === 0 ? bases : [...bases, ...earlier];
}

function easierThanBase(indicator: Indicator, target: TargetCell): Defect | null {
  const { reading, text, cell, year } = target;
  const base = knownBefore(indicator, year).find((known) => {
    const format = known.text.includes('%') ? '0%' : 'General';
    const measure = readActual(
      { value: known.value, text: known.text, format },
      reading,
      indicator.unit.text,
    );
    return measure.kind === 'quantity' && isEasier(reading, measure);
  });
  return base === undefined
    ? null
    : {
        place: cell,
        text: `${text}|${base.text}`,
        message: { code: 'easier-than-base', text: quote(text), base: quote(base.text) },
      };
}

function easierThanLastYear({ targets }: Indicator, target: TargetCell): Defect | null {
  const { reading, text, cell, year } = target;
  const previous = targets.find((other) => year !== null && other.year === year - 1);
  return previous === undefined || !isEasierThanTarget(reading, previous.reading)
    ? null
    : {
        place: cell,
        text: `${text}|${previous.text}`,
        message: { code: 'easier-than-last-year', text: quote(text), previous: quote(previous.text) },
      };
}

/** A target of the plan's year easier than a value reached before, or any easier than that of the year before it. */
export const easyTarget: Check = {
  rule: 'easy-target',
  severity: 'info',
  defects: ({ plan }) =>
    targetDefects(plan, (target, indicator) => {
      if (target.year !== null && plan.year !== null && target.year < plan.year) return null;
      const isLater = target.year !== null && plan.year !== null && target.year > plan.year;
      return (isLater ? null : easierThanBase(indicator, target)) ?? easierThanLastYear(indicator, target);
    }),
};
