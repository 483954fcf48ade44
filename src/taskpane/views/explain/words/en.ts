import { firstLevel } from '../../../../pira/evaluation/levels';
import { printedDay } from '../../../../pira/expressions/print';
import { percentDigits } from '../../../../pira/evaluation/bands';
import type { EvaluationRules } from '../../../../pira/evaluation/rules';
import type { Operator, Target, Threshold, Unit } from '../../../../pira/expressions/target';
import { quantity, unitWords } from '../../../../pira/messages/en/quantity';
import { amountIn } from './figures';
import type { Deviation, ExplanationWords } from './explanationWords';

const LOCALE = 'en-GB';

/** An amount with its unit: 5 days. */
const amount = (value: number, unit: Unit): string =>
  amountIn(value, unit, { locale: LOCALE, units: unitWords });

const THRESHOLDS: Readonly<Record<Operator, string>> = {
  '>=': 'at least',
  '>': 'more than',
  '<=': 'at most',
  '<': 'less than',
  '=': 'exactly',
};

function target(read: Target): string {
  switch (read.kind) {
    case 'threshold':
      return `${THRESHOLDS[read.operator]} ${amount(read.value, read.unit)}`;
    case 'range':
      return `from ${amount(read.min, read.unit)} to ${amount(read.max, read.unit)}, bounds included`;
    case 'deadline':
      return `by ${printedDay(read.date)}, that day included`;
    case 'yes-no':
      return read.expected ? 'yes: to be done' : 'no: must not happen';
    case 'change': {
      const base = read.relativeTo === '' ? 'a base that is not given' : `“${read.relativeTo}”`;
      return `a change of ${amount(read.value, read.unit)} against ${base}`;
    }
    case 'unreadable':
      return '';
  }
}

function deviation({ variance, unit, isFavourable, isDeadline }: Deviation): string {
  const size = amount(Math.abs(variance), unit);
  if (variance === 0) return isFavourable ? 'no variance' : 'equal to the limit, which is excluded';
  if (isDeadline) return `${size} ${variance > 0 ? 'late' : 'early'}`;
  if (isFavourable) return `${size} ${variance > 0 ? 'above' : 'below'} the target: favourable`;
  return variance > 0 ? `${size} beyond the target` : `${size} short of the target`;
}

const CONDITIONS: Readonly<Record<Operator, string>> = {
  '>=': 'at least the target',
  '>': 'more than the target',
  '<=': 'at most the target',
  '<': 'less than the target',
  '=': 'equal to the target',
};

function achievementRule({ operator, value }: Threshold, atMost: EvaluationRules['atMost']): string {
  if (value === 0) return '100% if met, else 0 (the target is zero)';
  if (value < 0 || operator === '=') return '1 − |actual − target| ÷ |target|';
  if (operator === '>=' || operator === '>') return 'actual ÷ target';
  return atMost === 'ratio' ? 'target ÷ actual' : '2 − actual ÷ target';
}

function partlyMetRule(read: Threshold, partlyFrom: string): string {
  const level = firstLevel(read);
  if (level === null) return `Partly met from ${partlyFrom}.`;
  return `Partly met from the band “${level.name}” (${amount(level.value, read.unit)}).`;
}

function rule(read: Target, rules: EvaluationRules): string {
  const partlyFrom = `${quantity(percentDigits(rules.partlyFrom))}%`;
  switch (read.kind) {
    case 'threshold':
      return `Met if the actual is ${CONDITIONS[read.operator]}. Achievement: ${achievementRule(read, rules.atMost)}. ${partlyMetRule(read, partlyFrom)}`;
    case 'range':
      return `Met if the actual lies in the range. Achievement outside: 1 − distance ÷ |nearest bound|. Partly met from ${partlyFrom}.`;
    case 'deadline':
      return rules.lateness > 0
        ? `Met if the date is in time: achievement 100%, then it falls to zero over ${rules.lateness} days of delay.`
        : 'Met if the date is in time: achievement 100%, else 0.';
    case 'yes-no':
      return 'Met if the answer is the expected one: achievement 100%, else 0.';
    case 'change':
    case 'unreadable':
      return '';
  }
}

export const words: ExplanationWords = { target, deviation, rule };
