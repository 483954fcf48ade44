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
import {
  withoutNoise,
  metAchievement,
  metConditions,
  numberLiteral,
  unmetAchievement,
  type Numeric,
  variance,
} from './numericFormulas';
import type { Change, Range, Target, Threshold } from '../../expressions/target';

/** The three formulas of an indicator's row, with their `=`, in functions that Excel 2016 and LibreOffice share. */
export interface ResultFormulas {
  readonly variance: string;
  readonly achievement: string;
  readonly status: string;
}

/** A target that a formula can judge. */
export type JudgedTarget = Extract<Target, { kind: 'threshold' | 'range' | 'deadline' | 'yes-no' }>;

/** The cell with the base of a change: the formula's threshold follows it. */
export interface LiveBase {
  readonly cell: string;
  readonly form: ActualForm;
  readonly change: Pick<Change, 'value' | 'unit'>;
  /** What an actual value below zero is: none beside a base above zero, a level like any other, or a change by so much of it. */
  readonly belowZero: 'none' | 'level' | { readonly change: number };
}

/** Variance, achievement and status of a target as formulas on the cell of its actual value (docs/contracts.md, 2). */
export function resultFormulas(
  target: JudgedTarget,
  actual: string,
  form: ActualForm,
  rules: EvaluationRules,
  base: LiveBase | null = null,
): ResultFormulas {
  switch (target.kind) {
    case 'threshold':
    case 'range':
      return base === null
        ? quantityFormulas({ target, value: valueOf(actual, form) }, actual, isQuantity(actual, form), rules)
        : changeFormulas(target, actual, form, rules, base);
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
    : `(${actual}*${numberLiteral(form.factor)})`;
}

function quantityFormulas(
  numeric: Numeric,
  actual: string,
  isMeasured: string,
  { partlyFrom, atMost, cap }: EvaluationRules,
): ResultFormulas {
  const { met, tie } = metConditions(numeric);
  const near = unmetAchievement(numeric, atMost);
  const above = cap > 1 ? metAchievement(numeric, atMost) : null;
  const reached = above === null ? '1' : `MAX(1,MIN(${numberLiteral(cap)},${above}))`;
  const below = near === '0' ? '0' : `MAX(0,MIN(${HIGHEST_SHOWN_BELOW_ONE},${near}))`;
  const equal = numeric.target.kind === 'threshold' && numeric.target.value === 0 ? '0' : '1';
  const unmet = tie === null ? below : `IF(${tie},${equal},${below})`;
  const byLevel = reachesLevel(numeric);
  const isPartly = [
    ...(tie === null ? [] : [tie]),
    ...(byLevel ?? (near === '0' && partlyFrom > 0 ? [] : [`${near}>=${numberLiteral(partlyFrom)}`])),
  ];
  return {
    variance: `=IF(${isMeasured},${shownVariance(numeric)},"")`,
    achievement: `=IF(${isMeasured},IF(${met},${reached},${unmet}),"")`,
    status: statusFormula(actual, isMeasured, `IF(${met},${word('met')},${unmetStatus(isPartly)})`),
  };
}

/** The formulas of a threshold that is counted from a base: not evaluable while that holds none. */
function changeFormulas(
  target: Threshold | Range,
  actual: string,
  form: ActualForm,
  rules: EvaluationRules,
  { cell, form: baseForm, change, belowZero }: LiveBase,
): ResultFormulas {
  const base = valueOf(cell, baseForm);
  const isShare = change.unit === 'percent';
  const by = numberLiteral(Math.abs(change.value));
  const wanted = withoutNoise(
    isShare ? `${base}*${numberLiteral(1 + change.value)}` : `${base}${change.value < 0 ? '-' : '+'}${by}`,
  );
  const level = valueOf(actual, form);
  const told =
    typeof belowZero === 'object' ? valueOf(actual, { kind: 'factor', factor: belowZero.change }) : null;
  const value = told === null ? level : `IF(${actual}<0,${withoutNoise(`${base}+${told}`)},${level})`;
  const isLevel = isQuantity(actual, form, told === null ? [] : [`${actual}<0`]);
  const isMeasured = belowZero === 'none' ? `IF(${isLevel},OR(${actual}>=0,${base}<=0),FALSE)` : isLevel;
  const found = quantityFormulas({ target, value, threshold: wanted }, actual, isMeasured, rules);
  const isBase = isQuantity(cell, baseForm);
  const isKnown = isShare ? `IF(${isBase},${cell}<>0,FALSE)` : isBase;
  const whereKnown = (formula: string, otherwise: string): string =>
    `=IF(${isKnown},${formula.slice(1)},${otherwise})`;
  return {
    variance: whereKnown(found.variance, '""'),
    achievement: whereKnown(found.achievement, '""'),
    status: whereKnown(found.status, word('not-evaluable')),
  };
}

/** Whether a cell holds a number that its form reads for certain; some numbers are certain besides. */
function isQuantity(cell: string, form: ActualForm, besides: readonly string[] = []): string {
  return form.kind === 'bare-percent'
    ? `IF(${isNumber(cell)},OR(${[...besides, `ABS(${cell})<=1`, `ABS(${cell})>1.5`].join(',')}),FALSE)`
    : isNumber(cell);
}

/** Whether the first level of a target is reached; null where it has none below the target. */
function reachesLevel({ target, value }: Numeric): readonly string[] | null {
  const level = target.kind === 'threshold' ? firstLevel(target) : null;
  if (target.kind !== 'threshold' || level === null) return null;
  return [`${value}${target.operator.startsWith('<') ? '<=' : '>='}${numberLiteral(level.value)}`];
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
  const near = `1-(INT(${actual})-${deadline})/${numberLiteral(lateness)}`;
  const late = lateness === 0 ? '0' : `MAX(0,MIN(${HIGHEST_SHOWN_BELOW_ONE},${near}))`;
  const isPartly = lateness === 0 ? [] : [`${near}>=${numberLiteral(partlyFrom)}`];
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
