import type { Clause } from './expression/clause';
import { unreadable } from './expression/clause';
import { readClause } from './expression/readClause';
import { severalValues } from './expression/severalValues';
import { yearItems, type YearItems } from './expression/years';
import type { Item } from './items/item';
import { itemsOf } from './items/items';
import { readLevels } from './levels';
import { withoutMisprints } from './misprints';
import type { Target, YearTarget } from './target';
import { plainText, type PlainText } from '../lexicon/text/plainText';

/** What surrounds a target's text and bears on its reading. */
export type TextSurroundings = Pick<
  Clause,
  'unit' | 'unitsDisagree' | 'better' | 'says' | 'hasWords' | 'names' | 'year'
> & {
  readonly years: readonly number[];
};

function clauseOf(part: YearItems, plain: PlainText, around: TextSurroundings): Clause {
  const { unit, unitsDisagree, better, says, hasWords, names } = around;
  const year = part.year ?? around.year;
  const yearPrinted = part.year !== null;
  const said = { better, says, hasWords, names };
  return { plain, items: part.items, unit, unitsDisagree, ...said, year, yearPrinted };
}

/** Blank-separated digit groups may be one number or one number a year. */
function mayBeYearValues(items: readonly Item[], years: readonly number[]): boolean {
  return years.length > 1 && items.some((item) => item.kind === 'quantity' && item.groups === years.length);
}

/** "5 5" may be a slip; "80% 80%" is one value printed twice. */
function isBareNumber(item: Item | undefined): boolean {
  return item?.kind === 'quantity' && item.unit === null;
}

function alike(one: Target, other: Target): boolean {
  if (one.kind === 'unreadable' || one.kind !== other.kind) return false;
  if (one.kind === 'threshold' && other.kind === 'threshold') {
    return one.operator === other.operator && one.unit === other.unit;
  }
  return true;
}

/** Values without their years: one for each year of the header, or the same value printed again and again. */
function unlabelled(
  plain: PlainText,
  items: readonly Item[],
  around: TextSurroundings,
): readonly YearTarget[] | null {
  const parts = severalValues(items, plain);
  const [first] = parts;
  if (first === undefined) return null;
  const headed = around.years.length === parts.length;
  const readings = parts.map((part, index) => {
    const year = headed ? (around.years[index] ?? null) : around.year;
    return { year, reading: readClause(clauseOf({ year: null, items: part }, plain, { ...around, year })) };
  });
  const [model] = readings;
  if (model === undefined || !readings.every(({ reading }) => alike(model.reading, reading))) return null;
  if (headed) return readings;
  const { reading } = model;
  const isBare = parts.every(([only, second]) => second === undefined && isBareNumber(only));
  const same =
    !isBare && readings.every((other) => JSON.stringify(other.reading) === JSON.stringify(reading));
  if (!same || reading.kind === 'unreadable') {
    return [{ year: around.year, reading: unreadable('target-years-missing', plain, 0, plain.text.length) }];
  }
  return [{ year: around.year, reading: { ...reading, assumed: [...reading.assumed, 'year'] } }];
}

/** The readings of a target's text, one a year in the order of the text; never empty. */
export function readText(text: string, around: TextSurroundings): readonly YearTarget[] {
  const levels = readLevels(text, (value) => readOne(value, around));
  return levels === null ? readPlainText(text, around) : [{ year: around.year, reading: levels }];
}

/** The reading of a text that holds one value. */
function readOne(text: string, around: TextSurroundings): Target {
  const [only, second] = readPlainText(text, around);
  if (only === undefined || second !== undefined)
    return { kind: 'unreadable', reason: { code: 'target-empty' } };
  return only.reading;
}

function readPlainText(text: string, around: TextSurroundings): readonly YearTarget[] {
  const plain = withoutMisprints(plainText(text));
  const items = itemsOf(plain);
  if (mayBeYearValues(items, around.years)) {
    return [{ year: around.year, reading: unreadable('target-years-missing', plain, 0, plain.text.length) }];
  }
  const parts = yearItems(items, plain);
  const readings = parts.map((part) => ({
    year: part.year ?? around.year,
    reading: readClause(clauseOf(part, plain, around)),
  }));
  const [only, second] = readings;
  if (only === undefined)
    return [{ year: around.year, reading: { kind: 'unreadable', reason: { code: 'target-empty' } } }];
  const two = only.reading.kind === 'unreadable' && only.reading.reason.code === 'target-two-values';
  const labelled = parts.some((part) => part.year !== null);
  if (second === undefined && two && !labelled) return unlabelled(plain, items, around) ?? readings;
  return readings;
}
