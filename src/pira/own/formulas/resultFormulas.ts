import { firstPlausibleDay } from '../../expressions/actual/readDay';
import { type Day, LAST_SERIAL } from '../../sheet/day';
import { sayStatus } from '../../messages/sayStatus';
import { HIGHEST_SHOWN_BELOW_ONE } from '../../evaluation/display';
import { firstLevel } from '../../evaluation/levels';
import type { Status } from '../../evaluation/outcome';
import type { EvaluationRules } from '../../evaluation/rules';
import { NO_TEXTS, YES_TEXTS } from '../../lexicon/answers';
import { NO_VALUE_LETTERS, SEPARATORS } from '../../lexicon/noValue';
import type { ActualForm } from './actualForm';
import { excess, isMet, literal, nearness, type Numeric, variance } from './numericFormulas';
import type { Target } from '../../expressions/target';

/** The three formulas of an indicator's row, with their `=`, in functions that Excel 2016 and LibreOffice share. */
export interface ResultFormulas {
  readonly variance: string;
  readonly achievement: string;
  readonly status: string;
}

/** A target that a formula can judge. */
export type JudgedTarget = Extract<Target, { kind: 'threshold' | 'range' | 'deadline' | 'yes-no' }>;

/** Variance, achievement and status of a target as formulas on the cell of its actual value (docs/contracts.md, 2). */
export function resultFormulas(
  target: JudgedTarget,
  actual: string,
  form: ActualForm,
  rules: EvaluationRules,
): ResultFormulas {
  switch (target.kind) {
    case 'threshold':
    case 'range':
      return quantityFormulas({ target, value: valueOf(actual, form) }, actual, form, rules);
    case 'deadline':
      return deadlineFormulas(target.date, actual, rules);
    case 'yes-no':
      return answerFormulas(target.expected, actual);
  }
}

function valueOf(actual: string, form: ActualForm): string {
  if (form.kind === 'bare-percent') return `IF(ABS(${actual})>1,${actual}/100,${actual})`;
  if (form.kind !== 'factor' || form.factor === 1) return actual;
  const inverse = Math.round(1 / form.factor);
  return form.factor < 1 && Math.abs(form.factor * inverse - 1) < 1e-12
    ? `(${actual}/${inverse})`
    : `(${actual}*${literal(form.factor)})`;
}

function quantityFormulas(
  numeric: Numeric,
  actual: string,
  form: ActualForm,
  { partlyFrom, atMost, cap }: EvaluationRules,
): ResultFormulas {
  const isMeasured =
    form.kind === 'bare-percent'
      ? `IF(${isNumber(actual)},OR(ABS(${actual})<=1,ABS(${actual})>1.5),FALSE)`
      : isNumber(actual);
  const { met, tie } = isMet(numeric);
  const near = nearness(numeric, atMost);
  const above = cap > 1 ? excess(numeric, atMost) : null;
  const reached = above === null ? '1' : `MAX(1,MIN(${literal(cap)},${above}))`;
  const below = near === '0' ? '0' : `MAX(0,MIN(${HIGHEST_SHOWN_BELOW_ONE},${near}))`;
  const equal = numeric.target.kind === 'threshold' && numeric.target.value === 0 ? '0' : '1';
  const unmet = tie === null ? below : `IF(${tie},${equal},${below})`;
  const byLevel = reachesLevel(numeric);
  const isPartly = [
    ...(tie === null ? [] : [tie]),
    ...(byLevel ?? (near === '0' && partlyFrom > 0 ? [] : [`${near}>=${literal(partlyFrom)}`])),
  ];
  return {
    variance: `=IF(${isMeasured},${shownVariance(numeric)},"")`,
    achievement: `=IF(${isMeasured},IF(${met},${reached},${unmet}),"")`,
    status: statusFormula(actual, isMeasured, `IF(${met},${word('met')},${unmetStatus(isPartly)})`),
  };
}

/** Whether the first level of a target is reached; null where it has none below the target. */
function reachesLevel({ target, value }: Numeric): readonly string[] | null {
  const level = target.kind === 'threshold' ? firstLevel(target) : null;
  if (target.kind !== 'threshold' || level === null) return null;
  return [`${value}${target.operator.startsWith('<') ? '<=' : '>='}${literal(level.value)}`];
}

/** The variance as it stands in a cell: percentage points as their number. */
function shownVariance(numeric: Numeric): string {
  const { unit } = numeric.target;
  const inPoints = unit === 'percent' || unit === 'percentage-point';
  return inPoints ? `ROUND(100*(${variance(numeric)}),12)` : variance(numeric);
}

/** Partly met under one of some conditions, else not met. */
function unmetStatus(isPartly: readonly string[]): string {
  const [first, ...others] = isPartly;
  if (first === undefined) return word('not-met');
  const condition = others.length === 0 ? first : `OR(${isPartly.join(',')})`;
  return `IF(${condition},${word('partly-met')},${word('not-met')})`;
}

function dateOf(day: Day): string {
  return `DATE(${day.split('-').map(Number).join(',')})`;
}

function deadlineFormulas(
  day: Day,
  actual: string,
  { lateness, partlyFrom }: EvaluationRules,
): ResultFormulas {
  const deadline = dateOf(day);
  const first = dateOf(firstPlausibleDay(day));
  const isDay = `IF(${isNumber(actual)},AND(${actual}>=${first},${actual}<${LAST_SERIAL + 1}),FALSE)`;
  const isUndone = isOneOf(actual, NO_TEXTS, 'FALSE');
  const inTime = `INT(${actual})<=${deadline}`;
  const near = `1-(INT(${actual})-${deadline})/${literal(lateness)}`;
  const late = lateness === 0 ? '0' : `MAX(0,MIN(${HIGHEST_SHOWN_BELOW_ONE},${near}))`;
  const isPartly = lateness === 0 ? [] : [`${near}>=${literal(partlyFrom)}`];
  return {
    variance: `=IF(${isDay},INT(${actual})-${deadline},"")`,
    achievement: `=IF(${isDay},IF(${inTime},1,${late}),IF(${isUndone},0,""))`,
    status: statusFormula(
      actual,
      isDay,
      `IF(${inTime},${word('met')},${unmetStatus(isPartly)})`,
      `IF(${isUndone},${word('not-met')},${word('not-evaluable')})`,
    ),
  };
}

function answerFormulas(expected: boolean, actual: string): ResultFormulas {
  const isYes = isOneOf(actual, YES_TEXTS, 'TRUE');
  const isNo = isOneOf(actual, NO_TEXTS, 'FALSE');
  const [reached, missed] = expected ? [isYes, isNo] : [isNo, isYes];
  return {
    variance: '=""',
    achievement: `=IF(${reached},1,IF(${missed},0,""))`,
    status: statusFormula(
      actual,
      reached,
      word('met'),
      `IF(${missed},${word('not-met')},${word('not-evaluable')})`,
    ),
  };
}

/** Nothing there, or a text for it: not measured; what cannot be read: not evaluable. */
function statusFormula(
  actual: string,
  isMeasured: string,
  judged: string,
  otherwise = word('not-evaluable'),
): string {
  const isMissing = saysNoValue(actual);
  return (
    `=IF(ISERROR(${actual}),${word('not-evaluable')},IF(${isMissing},${word('not-measured')},` +
    `IF(${isMeasured},${judged},${otherwise})))`
  );
}

/** A number; LibreOffice takes logical values for numbers, too. */
function isNumber(actual: string): string {
  return `AND(ISNUMBER(${actual}),NOT(ISLOGICAL(${actual})))`;
}

/** One of some texts, or the logical value of the same meaning. An error in the cell is neither. */
function isOneOf(actual: string, texts: readonly string[], logical: 'TRUE' | 'FALSE'): string {
  const isIt = logical === 'TRUE' ? actual : `NOT(${actual})`;
  return `IF(ISLOGICAL(${actual}),${isIt},${isListed(actual, texts)})`;
}

function isListed(actual: string, texts: readonly string[]): string {
  return isAmong(`LOWER(TRIM(${actual}))`, texts);
}

/** Not by MATCH, which takes `?` and `*` in what people typed for any letters. */
function isAmong(text: string, texts: readonly string[]): string {
  return `SUMPRODUCT(--(${text}={${texts.map((one) => `"${one}"`).join(';')}}))>0`;
}

/** Nothing stands there, or a text for it: what is left of it without separators is nothing or listed. */
function saysNoValue(actual: string): string {
  const letters = SEPARATORS.reduce(
    (text, separator) => `SUBSTITUTE(${text},"${separator}","")`,
    `LOWER(${actual})`,
  );
  return `OR(${letters}="",${isAmong(letters, NO_VALUE_LETTERS)})`;
}

function word(status: Status): string {
  return `"${sayStatus(status, 'it')}"`;
}
