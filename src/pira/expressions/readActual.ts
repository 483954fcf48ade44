import { meets } from './meets';
import type { Day } from '../sheet/day';
import { actualText, unreadableActual, type ActualInput } from './actual/actualCell';
import type { Scale } from './actual/inTargetUnit';
import { answerOfText } from './actual/readAnswerActual';
import { dayOfNumber, dayOfText } from './actual/readDay';
import { quantityOfNumber, quantityOfText } from './actual/readQuantity';
import type { Measure } from './measure';
import { IS_SCORE } from '../lexicon/measureLabels';
import { saysNoValue } from '../lexicon/noValue';
import { isNotCalculated } from '../sheet/sheet';
import type { Target } from './target';
import { plainText } from '../lexicon/text/plainText';
import { columnUnit } from './unitColumn';

/** Before every day: beside an unreadable target nothing is late. */
const NO_DEADLINE: Day = '0000-01-01';

export type { ActualInput } from './actual/actualCell';

function isCount(target: Target): boolean {
  return (
    target.kind === 'threshold' &&
    target.unit === 'number' &&
    Number.isInteger(target.value) &&
    target.value > 1
  );
}

function scaleOf(target: Target, unit: string, ownUnit = ''): Scale {
  const isThreshold = target.kind === 'threshold';
  const isQuantity = target.kind === 'threshold' || target.kind === 'range' || target.kind === 'change';
  return {
    unit: isQuantity ? target.unit : null,
    column: columnUnit(ownUnit === '' ? unit : ownUnit),
    isOwnUnit: ownUnit !== '',
    unitAssumed: isQuantity && target.assumed.includes('unit'),
    isCount: isCount(target),
    isChange: target.kind === 'change',
    isScore: isThreshold && (target.outOf !== undefined || IS_SCORE.test(plainText(unit).text)),
    outOf: isThreshold ? (target.outOf ?? null) : null,
    isEach: isThreshold && target.each === true,
    isFall: target.kind === 'change' && target.value < 0,
    wanted: target.kind === 'threshold' ? target.value : target.kind === 'range' ? target.max : null,
    isAtMost: target.kind === 'threshold' && target.operator.startsWith('<'),
    meets: (value) => meets(target, value),
  };
}

/** The day or the answer that a cell gives although its target cannot be read; null where it is neither. */
function withoutTarget(cell: ActualInput, year: number | null): Measure | null {
  const { value } = cell;
  const text = typeof value === 'string' ? value : cell.text;
  const day =
    typeof value === 'number' ? dayOfNumber(value, cell, NO_DEADLINE) : dayOfText(text, NO_DEADLINE, year);
  const measure = day.kind === 'day' ? day : answerOfText(text, year);
  return measure?.kind === 'unreadable' ? null : measure;
}

function notAnAnswer(text: string): Measure {
  return unreadableActual({ code: 'actual-not-an-answer', text: actualText(text) });
}

function readNumber(
  value: number,
  cell: ActualInput,
  target: Target,
  unit: string,
  year: number | null,
): Measure {
  if (target.kind === 'deadline') return dayOfNumber(value, cell, target.date);
  if (target.kind === 'yes-no') return notAnAnswer(cell.text === '' ? String(value) : cell.text);
  return quantityOfNumber(value, cell, scaleOf(target, unit, cell.ownUnit), year);
}

function readText(
  text: string,
  target: Target,
  unit: string,
  year: number | null,
  ownUnit: string | undefined,
): Measure {
  if (saysNoValue(plainText(text).text)) return { kind: 'not-measured' };
  if (target.kind === 'yes-no') return answerOfText(text, year) ?? notAnAnswer(text);
  if (target.kind === 'deadline') {
    const answer = answerOfText(text, year);
    return answer?.kind === 'answer' && !answer.yes ? answer : dayOfText(text, target.date, year);
  }
  return quantityOfText(text, scaleOf(target, unit, ownUnit), year);
}

/**
 * The measured value, in the unit of its target; `unit` is the unit column's text. Empty cells, dashes and
 * "n.d." are not measured, never zero; what cannot be held against the target is unreadable with its reason.
 * "No" against a deadline is an answer: it was not done. `year` is the one to be evaluated: a text that names another
 * is unreadable.
 */
export function readActual(
  cell: ActualInput,
  target: Target,
  unit: string,
  year: number | null = null,
): Measure {
  const { value } = cell;
  const free = target.kind === 'unreadable' && typeof value !== 'boolean' ? withoutTarget(cell, year) : null;
  if (free) return free;
  if (value === null) return readText(cell.text, target, unit, year, cell.ownUnit);
  if (typeof value === 'string') return readText(value, target, unit, year, cell.ownUnit);
  if (typeof value === 'number') return readNumber(value, cell, target, unit, year);
  if (typeof value === 'boolean') {
    if (target.kind === 'yes-no' || (target.kind === 'deadline' && !value))
      return { kind: 'answer', yes: value };
    const text = value ? 'VERO' : 'FALSO';
    const code = target.kind === 'deadline' ? 'actual-not-a-date' : 'actual-not-a-number';
    return unreadableActual({ code, text });
  }
  return isNotCalculated(value)
    ? unreadableActual({ code: 'actual-not-calculated' })
    : unreadableActual({ code: 'actual-error-value', text: value.error });
}
