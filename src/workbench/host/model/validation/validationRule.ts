import type { ComparisonOperator } from '../../../book/comparison';
import type { ValidationKind, ValidationRule } from '../../../book/validations';
import { dayOfSerial, serialOf } from '../../../../pira/sheet/day';
import { invalidArgument } from '../../dispatch/hostError';
import { isRecord, type Json } from '../../dispatch/json';
import { booleanValue, textValue, enumName, enumValue } from '../values';

/** Excel's words for comparisons in data validation. */
const COMPARISONS: Readonly<Record<string, ComparisonOperator>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

/** A bound as the client gives it (number, text of a number, or formula with `=`) as the book keeps it: without `=`. */
function storedFormula(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value === '') throw invalidArgument();
  return value.startsWith('=') ? value.slice(1) : value;
}

export const VALIDATION_TYPES: Readonly<Record<string, ValidationKind>> = {
  None: 'none',
  WholeNumber: 'whole',
  Decimal: 'decimal',
  List: 'list',
  Date: 'date',
  Time: 'time',
  TextLength: 'textLength',
  Custom: 'custom',
};

/** The kinds of rule that compare, as the client names them. */
const COMPARING: Readonly<Record<string, ValidationKind>> = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
};

/** Longest list of literals that a rule can hold. */
const LONGEST_LIST = 255;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}(?=$|T)/u;

type Criterion = Partial<ValidationRule>;

/** What a rule of the client says, as far as the book keeps it apart from messages. Exactly one kind must be given. */
export function readRule(value: unknown): Criterion {
  if (!isRecord(value)) throw invalidArgument();
  const given = Object.entries(value).filter(
    ([, criterion]) => criterion !== null && criterion !== undefined,
  );
  const [name, criterion] = given[0] ?? ['', null];
  if (given.length !== 1 || !isRecord(criterion)) throw invalidArgument();
  if (name === 'list') return readList(criterion);
  if (name === 'custom')
    return { kind: 'custom', formula1: storedFormula(criterion['formula']), formula2: null };
  return readComparison(enumValue(COMPARING, name), criterion);
}

function readList(criterion: Readonly<Record<string, unknown>>): Criterion {
  const source = textValue(criterion['source']);
  if (!source.startsWith('=') && source.length > LONGEST_LIST) throw invalidArgument();
  return {
    kind: 'list',
    formula1: source.startsWith('=') ? source.slice(1) : `"${source.replaceAll('"', '""')}"`,
    formula2: null,
    dropDown: booleanValue(criterion['inCellDropDown'] ?? true),
  };
}

function readComparison(kind: ValidationKind, criterion: Readonly<Record<string, unknown>>): Criterion {
  const comparison: ComparisonOperator = enumValue(COMPARISONS, criterion['operator']);
  const second = criterion['formula2'] ?? null;
  const needsTwo = comparison === 'between' || comparison === 'notBetween';
  if (needsTwo && second === null) throw invalidArgument();
  return {
    kind,
    comparison,
    formula1: bound(kind, criterion['formula1']),
    formula2: needsTwo ? bound(kind, second) : null,
  };
}

function bound(kind: ValidationKind, value: unknown): string {
  const day = kind === 'date' && typeof value === 'string' ? ISO_DAY.exec(value)?.[0] : undefined;
  if (day !== undefined) return String(serialOf(day));
  return storedFormula(value);
}

/** The rule in the client's words; an empty object for none. */
export function ruleForClient(rule: ValidationRule): Json {
  if (rule.kind === 'none') return {};
  if (rule.kind === 'custom') return { custom: { formula: `=${rule.formula1 ?? ''}` } };
  if (rule.kind === 'list') return { list: { inCellDropDown: rule.dropDown, source: sourceForClient(rule) } };
  return {
    [enumName(COMPARING, rule.kind)]: {
      formula1: boundForClient(rule.kind, rule.formula1),
      ...(rule.formula2 === null ? {} : { formula2: boundForClient(rule.kind, rule.formula2) }),
      operator: enumName(COMPARISONS, rule.comparison),
    },
  };
}

/** Numbers as numbers, days and times as texts (a day in ISO form), anything else as a formula with `=`. */
function boundForClient(kind: ValidationKind, formula: string | null): Json {
  if (formula === null) return null;
  if (formula === '' || !Number.isFinite(Number(formula))) return `=${formula}`;
  if (kind === 'date') return dayOfSerial(Number(formula)) ?? formula;
  return kind === 'time' ? formula : Number(formula);
}

function sourceForClient({ formula1 }: ValidationRule): string {
  const literal = listLiteral(formula1);
  return literal ?? `=${formula1 ?? ''}`;
}

/** The items of a list that is written out, joined by commas; null where the list is a reference. */
function listLiteral(formula: string | null): string | null {
  const match = /^"([^]*)"$/u.exec(formula ?? '');
  return match?.[1]?.replaceAll('""', '"') ?? null;
}
