import { cellAddress } from '../sheet/address';
import { rounded } from '../expressions/figures';
import type { Measure, Quantity } from '../expressions/measure';
import { printedQuantity, printedTarget } from '../expressions/print';
import { readActual } from '../expressions/readActual';
import type { Change, Threshold, Unit } from '../expressions/target';
import { BELOW_ZERO } from '../lexicon/direction';
import { NO_SINGLE_VALUE, PREVIOUS_VALUE } from '../lexicon/headings';
import { plainWords } from '../lexicon/text/plainText';
import type { OutcomeNote } from '../messages';
import type { ActualCell, BaseCell, Indicator } from '../plan/plan';

/** What a change becomes once its base is known: the value to reach and the note that says where it comes from; or why it does not. */
export type FromBase =
  | {
      readonly ok: true;
      readonly target: Threshold;
      readonly note: OutcomeNote;
      readonly base: Quantity;
    }
  | { readonly ok: false; readonly reason: OutcomeNote };

type PastCell = BaseCell | ActualCell;

const YEAR = /^\d{4}$/;

function isOfYear(year: number): (cell: PastCell) => boolean {
  return (cell) => cell.year === year && cell.text !== '';
}

/** The past values of an indicator that may be the base which a change names. */
function candidates(
  { bases, actuals }: Indicator,
  { relativeTo }: Change,
  year: number | null,
): readonly PastCell[] {
  const single = bases.filter(({ header, text }) => text !== '' && !NO_SINGLE_VALUE.test(plainWords(header)));
  if (!YEAR.test(relativeTo)) return relativeTo === '' || relativeTo === 'baseline' ? single : [];
  const of = Number(relativeTo);
  const dated = [...actuals, ...single].filter(isOfYear(of));
  if (dated.length > 0 || of + 1 !== year) return dated;
  return single.filter((base) => base.year === null && PREVIOUS_VALUE.test(plainWords(base.header)));
}

/** The level from which a change is counted is measured in the unit of its column. */
const PROBE: Threshold = { kind: 'threshold', operator: '>=', value: 0, unit: 'number', assumed: [] };

function formatOf({ text }: PastCell): string {
  return text.includes('%') ? '0%' : 'General';
}

/** The measured value of a cell in a unit; null where it is none. */
function measured(cell: PastCell, unit: Unit, column: string, year: number | null): Quantity | null {
  const input = { value: cell.value, text: cell.text, format: formatOf(cell) };
  const measure = readActual(input, { ...PROBE, unit }, column, year);
  return measure.kind === 'quantity' ? measure : null;
}

/** The unit of the level: that of the change, or the first in which the base can be read. */
function levelOf(cell: PastCell, change: Change, column: string): Quantity | null {
  const units: readonly Unit[] =
    change.unit === 'percent'
      ? ['number', 'euro', 'day', 'working-day', 'hour', 'minute', 'month', 'percent']
      : [change.unit === 'percentage-point' ? 'percent' : change.unit];
  for (const unit of units) {
    const found = measured(cell, unit, column, cell.year);
    if (found !== null && found.unit === unit) return found;
  }
  return null;
}

/** The value to reach that a change from a base in the plan comes to, with the cell that was used. */
export function fromBase(indicator: Indicator, change: Change, year: number | null): FromBase {
  const cells = candidates(indicator, change, year);
  const [cell] = cells;
  if (cell === undefined)
    return { ok: false, reason: { code: 'base-unknown', relativeTo: change.relativeTo } };
  const column = indicator.unit.text;
  const levels = cells.map((one) => levelOf(one, change, column));
  const [level] = levels;
  const address = cellAddress(cell.cell.row, cell.cell.column);
  if (level === undefined || level === null || levels.some((other) => other?.value !== level.value)) {
    const all = cells.map((one) => cellAddress(one.cell.row, one.cell.column)).join(', ');
    return { ok: false, reason: { code: 'base-unclear', cells: all } };
  }
  if (change.unit === 'percent' && level.unit === 'percent')
    return { ok: false, reason: { code: 'base-percent', cell: address, text: cell.text } };
  if (change.unit === 'percent' && level.value === 0)
    return { ok: false, reason: { code: 'base-zero', cell: address } };
  const contrary = (change.unused ?? []).find((words) => tellsOther(words, level.value));
  if (contrary !== undefined)
    return {
      ok: false,
      reason: { code: 'base-contradicted', cell: address, text: cell.text, words: contrary },
    };
  const value = rounded(
    change.unit === 'percent' ? level.value * (1 + change.value) : level.value + change.value,
  );
  const target: Threshold = {
    kind: 'threshold',
    operator: change.value < 0 ? '<=' : '>=',
    value,
    unit: level.unit,
    assumed: change.assumed,
    ...(change.unused !== undefined && { unused: change.unused }),
  };
  const note: OutcomeNote = {
    code: 'base-used',
    cell: address,
    text: cell.text,
    wanted: printedTarget(target),
  };
  return { ok: true, target, note, base: level };
}

/** Whether words beside a change tell a value, none of them the base itself: "+5% (90 nel 2022)". */
function tellsOther(words: string, base: number): boolean {
  const values = [...words.matchAll(FIGURES)]
    .map(([figures]) => Number(figures.replaceAll('.', '').replace(',', '.')))
    .filter((value) => !YEAR.test(String(value)));
  return values.length > 0 && !values.includes(base);
}

const FIGURES = /\d+(?:[.,]\d+)*/gu;
const SIGNED = /^\s*(?<sign>[+\u2212\u2013-])\s?\d/u;

/**
 * An actual value beside a change, as the level that was reached: the level itself, or a change with its sign ("+6%"),
 * counted from the same base. What may be either, or has another unit than the base, cannot be judged.
 */
export function levelReached(
  actual: ActualCell,
  change: Change,
  { target, base }: Extract<FromBase, { ok: true }>,
  indicator: Indicator,
): Measure {
  const column = indicator.unit.text;
  const notOfBase: Measure = {
    kind: 'unreadable',
    reason: { code: 'actual-not-of-base', text: actual.text },
  };
  const sign = SIGNED.exec(actual.text)?.groups?.['sign'];
  const told = sign === undefined ? null : changeTold(actual, change, column);
  if (told !== null && (sign === '+' || told.unit !== base.unit)) {
    const isShare = told.unit === 'percent' && base.unit !== 'percent';
    const value = rounded(isShare ? base.value * (1 + told.value) : base.value + told.value);
    const level = printedQuantity(value, base.unit);
    return {
      ...base,
      value,
      notes: [...told.notes, { code: 'actual-taken-as-change', text: actual.text, level }],
    };
  }
  const mayBeNegative = base.value <= 0 || BELOW_ZERO.test(plainWords(indicator.name.text));
  if (sign !== undefined && !mayBeNegative) return notOfBase;
  const reached = measured(actual, target.unit, column, actual.year);
  if (reached !== null && reached.unit === target.unit) return reached;
  return actual.measure.kind === 'quantity' ? notOfBase : actual.measure;
}

/** The change that an actual value tells with its sign; null where it tells none. */
function changeTold(actual: ActualCell, change: Change, column: string): Quantity | null {
  const input = { value: actual.text, text: actual.text, format: 'General' };
  const measure = readActual(input, change, column, actual.year);
  return measure.kind === 'quantity' ? measure : null;
}
