import { addressOf } from '../sheet/address';
import { rounded } from '../expressions/figures';
import type { Quantity } from '../expressions/measure';
import { printedTarget } from '../expressions/print';
import { readActual } from '../expressions/readActual';
import type { Change, Target, Threshold, Unit } from '../expressions/target';
import { NO_SINGLE_VALUE, PREVIOUS_VALUE } from '../lexicon/headings';
import { plainWords } from '../lexicon/text/plainText';
import type { OutcomeNote } from '../messages';
import type { ActualCell, BaseCell, Indicator, TargetCell } from '../plan/plan';

/** The level that a change asks for: "+5% on 2022" with 200 in 2022 asks for 210. */
export interface LevelToReach {
  readonly target: Threshold;
  /** The level that it is counted from, and its cell. */
  readonly base: Quantity;
  readonly cell: PastCell;
  /** Whether the plan has no other cell that may be the base. */
  readonly isOnlyBase: boolean;
  /** Says which cell was used. */
  readonly note: OutcomeNote;
}

/** The level that a change asks for, or why it cannot be computed. */
export type LevelFromBase =
  | { readonly ok: true; readonly levelToReach: LevelToReach }
  | { readonly ok: false; readonly reason: OutcomeNote };

/** The target by which an indicator is judged: of a change, the level that it asks for. Null without a target. */
export function judgedTarget({
  target,
  levelToReach,
}: {
  readonly target: TargetCell | null;
  readonly levelToReach: LevelToReach | null;
}): Target | null {
  return levelToReach?.target ?? target?.reading ?? null;
}

type PastCell = BaseCell | ActualCell;

const YEAR = /^\d{4}$/;

/** The past values of an indicator that may be the base which a change names, those without a value among them. */
function candidates(
  { bases, actuals }: Indicator,
  { relativeTo }: Change,
  year: number | null,
): readonly PastCell[] {
  const single = bases.filter(({ header }) => !NO_SINGLE_VALUE.test(plainWords(header)));
  if (!YEAR.test(relativeTo)) return relativeTo === '' || relativeTo === 'baseline' ? single : [];
  const of = Number(relativeTo);
  const dated = [...actuals, ...single].filter((cell) => cell.year === of);
  if (dated.some(({ text }) => text !== '') || of + 1 !== year) return dated;
  const previous = single.filter(
    (base) => base.year === null && PREVIOUS_VALUE.test(plainWords(base.header)),
  );
  return [...dated, ...previous];
}

/** The level from which a change is counted is measured in the unit of its column. */
const PROBE: Threshold = { kind: 'threshold', operator: '>=', value: 0, unit: 'number', assumed: [] };

/** The level that a cell holds, in a unit; null where it holds none. */
export function levelIn(cell: PastCell, unit: Unit, column: string, year: number | null): Quantity | null {
  const measure = readActual(cell, { ...PROBE, unit }, column, year);
  return measure.kind === 'quantity' ? measure : null;
}

/** The unit of the level: that of the change, or the first in which the base can be read. */
function levelOf(cell: PastCell, change: Change, column: string): Quantity | null {
  const units: readonly Unit[] =
    change.unit === 'percent'
      ? ['number', 'euro', 'day', 'working-day', 'hour', 'minute', 'month', 'percent']
      : [change.unit === 'percentage-point' ? 'percent' : change.unit];
  for (const unit of units) {
    const found = levelIn(cell, unit, column, cell.year);
    if (found !== null && found.unit === unit) return found;
  }
  return null;
}

/** The level that a change from a base in the plan asks for, with the cell of the base. */
export function levelFromBase(indicator: Indicator, change: Change, year: number | null): LevelFromBase {
  const possible = candidates(indicator, change, year);
  const cells = possible.filter(({ text }) => text !== '');
  const [cell] = cells;
  if (cell === undefined)
    return { ok: false, reason: { code: 'base-unknown', relativeTo: change.relativeTo } };
  const column = indicator.unit.text;
  const levels = cells.map((one) => levelOf(one, change, column));
  const [level] = levels;
  const address = addressOf(cell.cell);
  if (level === undefined || level === null || levels.some((other) => other?.value !== level.value)) {
    const all = cells.map((one) => addressOf(one.cell)).join(', ');
    return { ok: false, reason: { code: 'base-unclear', cells: all } };
  }
  if (change.unit === 'percent' && level.unit === 'percent')
    return { ok: false, reason: { code: 'base-percent', cell: address, text: cell.text } };
  if (change.unit === 'percent' && level.value === 0)
    return { ok: false, reason: { code: 'base-zero', cell: address } };
  const contrary = (change.unused ?? []).find((words) => namesOtherFigure(words, level.value));
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
  return { ok: true, levelToReach: { target, base: level, cell, isOnlyBase: possible.length === 1, note } };
}

/** Whether words beside a change tell a value, none of them the base itself: "+5% (90 nel 2022)". */
function namesOtherFigure(words: string, base: number): boolean {
  const values = [...words.matchAll(FIGURES)]
    .map(([figures]) => Number(figures.replaceAll('.', '').replace(',', '.')))
    .filter((value) => !YEAR.test(String(value)));
  return values.length > 0 && !values.includes(base);
}

const FIGURES = /\d+(?:[.,]\d+)*/gu;
