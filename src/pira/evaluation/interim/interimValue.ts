import { rounded } from '../../expressions/figures';
import type { Measure } from '../../expressions/measure';
import type { MonitorNote } from '../../messages';
import type { Indicator, InterimCell } from '../../plan/plan';
import { isPartOfYear } from '../../lexicon/labels/partsOfYear';
import { type CellRef, addressOf } from '../../sheet/address';
import { type Day, yearOf } from '../../sheet/day';
import type { InterimKind } from './monitored';

/** What an indicator's interim values say by a day. */
export interface InterimValue {
  readonly measure: Measure;
  readonly day: Day;
  readonly cell: CellRef;
  readonly notes: readonly MonitorNote[];
}

type Dated = InterimCell & { readonly period: Day };

/** Measured by a day, in the order of their periods. Values without a period are never used. */
function datedValuesUntil(interim: readonly InterimCell[], at: Day): readonly Dated[] {
  return interim.flatMap((cell): Dated[] => {
    const { period, measure } = cell;
    const isInTime = period !== null && period <= at && yearOf(period) === yearOf(at);
    return isInTime && measure.kind !== 'not-measured' ? [{ ...cell, period }] : [];
  });
}

/** The value by a day: the last one, or the sum of those of several periods that are no running totals; null where none is. */
export function interimValueAt({ interim }: Indicator, at: Day, how: InterimKind): InterimValue | null {
  const cells = datedValuesUntil(interim, at);
  const last = cells.at(-1);
  if (last === undefined) return null;
  const latest = { measure: last.measure, day: last.period, cell: last.cell };
  const values = cells.flatMap(({ measure }) => (measure.kind === 'quantity' ? [measure.value] : []));
  const isOfPeriods = cells.length > 1 && cells.every(({ header }) => namesPeriod(header));
  if (how === 'latest' || !isOfPeriods || last.measure.kind !== 'quantity' || values.length < cells.length)
    return { ...latest, notes: [] };
  const isGrowing = values.every((value, index) => value >= (values[index - 1] ?? -Infinity));
  if (isGrowing) return { ...latest, notes: [{ code: 'periods-progressive' }] };
  const sum = rounded(values.reduce((total, value) => total + value, 0));
  return {
    ...latest,
    measure: { ...last.measure, value: sum },
    notes: [{ code: 'periods-added', count: values.length }],
  };
}

/** A quarter or a month, not a day: the last word of a label of two rows counts. */
function namesPeriod(header: string): boolean {
  return (
    isPartOfYear(header) ||
    isPartOfYear(
      header
        .replace(/\b20\d{2}\b/, '')
        .trim()
        .split(' ')
        .slice(-2)
        .join(' '),
    )
  );
}

/** The cells of interim values that name no period, for whoever asks why they were not used. */
export function notesOnUndated({ interim }: Indicator): MonitorNote[] {
  const cells = interim.filter(({ period, measure }) => period === null && measure.kind !== 'not-measured');
  if (cells.length === 0) return [];
  const addresses = cells.map(({ cell }) => addressOf(cell)).join(', ');
  return [{ code: 'period-unknown', cells: addresses }];
}
