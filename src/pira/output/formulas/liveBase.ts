import { levelIn, type LevelToReach } from '../../evaluation/levelFromBase';
import { levelReached } from '../../evaluation/levelReached';
import type { Measure } from '../../expressions/measure';
import type { Change } from '../../expressions/target';
import type { ActualCell, Indicator } from '../../plan/plan';
import { addressOf } from '../../sheet/address';
import { type ActualForm, formOf, isClose, isReadTheSame, quantityBy } from './actualForm';
import type { LiveBase } from './resultFormulas';

/** Numbers below zero that the reading is probed with. */
const BELOW_ZERO = [-250.25, -7, -0.5];

/**
 * How a formula judges a change from the cells of its base and of the level reached, found by probing the reading; null
 * where no formula can do the same. `actual` is the cell of the level.
 */
export function liveBaseOf(
  indicator: Indicator,
  change: Change,
  levelToReach: LevelToReach,
  actual: ActualCell,
): { readonly form: ActualForm; readonly base: LiveBase } | null {
  const { cell, base, target, isOnlyBase } = levelToReach;
  const unit = indicator.unit.text;
  // Other cells that may be the base, and figures beside the change, are held against it when they are read.
  const isHeldAgainst = !isOnlyBase || (change.unused ?? []).some((words) => /\d/u.test(words));
  if (isHeldAgainst || typeof cell.value !== 'number' || actual.format.includes('+')) return null;
  const baseForm = formOf((value) => levelIn({ ...cell, value }, base.unit, unit, null) ?? NONE);
  const levelOf = (value: number, from: number): Measure =>
    levelReached(
      { ...actual, value, text: '', measure: NONE },
      change,
      { ...levelToReach, base: { ...base, value: from } },
      indicator,
    );
  const form = formOf(
    (value) => levelOf(value, 1),
    (value) => value >= 0,
  );
  if (baseForm === null || form === null) return null;
  const belowZero = belowZeroOf(form, levelOf);
  const isAlike =
    (typeof actual.value === 'number' && actual.value < 0) ||
    isReadTheSame(form, actual.value, levelReached(actual, change, levelToReach, indicator));
  if (belowZero === null || !isAlike || target.unit !== base.unit) return null;
  return {
    form,
    base: { cell: addressOf(cell.cell), form: baseForm, change, belowZero },
  };
}

const NONE: Measure = { kind: 'not-measured' };

/** What actual values below zero are beside bases of both signs; null where they are not the same throughout. */
function belowZeroOf(
  form: ActualForm,
  levelOf: (value: number, from: number) => Measure,
): LiveBase['belowZero'] | null {
  const isLevel = (from: number): boolean =>
    BELOW_ZERO.every((value) => {
      const measure = levelOf(value, from);
      return measure.kind === 'quantity' && isClose(measure.value, quantityBy(form, value) ?? NaN);
    });
  if (isLevel(-1)) {
    if (isLevel(1)) return 'level';
    return BELOW_ZERO.every((value) => levelOf(value, 1).kind === 'unreadable') ? 'none' : null;
  }
  const factors = BELOW_ZERO.flatMap((value) =>
    [-1, 1].map((from) => {
      const measure = levelOf(value, from);
      return measure.kind === 'quantity' ? (measure.value - from) / value : NaN;
    }),
  );
  const [change = NaN] = factors;
  const rounded = Number(change.toPrecision(12));
  return factors.every((factor) => Math.abs(factor - rounded) <= 1e-12) ? { change: rounded } : null;
}
