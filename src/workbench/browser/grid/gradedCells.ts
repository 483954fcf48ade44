import type { Area } from '../../../pira/address';
import { intersection, lastColumn, lastRow } from '../../book/areas';
import type { BookSheet } from '../../book/bookSheet';
import { mixed } from '../../book/colors';
import type { GradeBound, Graded } from '../../book/conditionalFormats';
import { type Icon, iconNamed } from './icons';
import type { Place } from './keys';

/** A bar in a cell: the share of the cell's width that it takes, 0 to 1. */
export interface Bar {
  readonly share: number;
  readonly color: string;
}

export interface GradedCell extends Place {
  /** #RRGGBB of a scale; null for a bar and for icons. */
  readonly fillColor: string | null;
  readonly bar: Bar | null;
  readonly icon: Icon | null;
}

/** The shortest bar that Excel draws in a file without newer settings, and the longest. */
const SHORTEST = 0.1;
const LONGEST = 0.9;

/** The numbers in view of a colour scale, a data bar or icons, with what it makes of them. */
export function gradedCells(
  sheet: BookSheet,
  areas: readonly Area[],
  graded: Graded,
  view: Area,
): GradedCell[] {
  const values = areas.flatMap((area) => numbersIn(sheet, area)).sort((a, b) => a - b);
  const ends = graded.bounds.map((bound) => boundValue(bound, values));
  const [first = 0] = ends;
  const last = ends.at(-1) ?? first;
  return cellsOf(areas, view).flatMap(({ row, column }): GradedCell[] => {
    const value = sheet.cells.get(row, column)?.value;
    if (typeof value !== 'number') return [];
    const cell = { row, column, fillColor: null, bar: null, icon: null };
    if (graded.kind === 'icons') return [{ ...cell, icon: iconAt(value, ends, graded) }];
    if (graded.kind === 'scale') return [{ ...cell, fillColor: colorAt(value, ends, graded.colors) }];
    const share = SHORTEST + (LONGEST - SHORTEST) * shareOf(value, first, last);
    return [{ ...cell, bar: { share, color: graded.colors[0] ?? '#638EC6' } }];
  });
}

/** The places of areas that lie in view, by area and row. */
export function cellsOf(areas: readonly Area[], view: Area): Place[] {
  const places: Place[] = [];
  for (const area of areas) {
    const seen = intersection(area, view);
    if (seen === null) continue;
    for (let { row } = seen; row <= lastRow(seen); row++)
      for (let { column } = seen; column <= lastColumn(seen); column++) places.push({ row, column });
  }
  return places;
}

function numbersIn(sheet: BookSheet, area: Area): number[] {
  const numbers: number[] = [];
  for (const [row, cells] of sheet.cells.rows) {
    if (row < area.row || row > lastRow(area)) continue;
    for (const [column, { value }] of cells)
      if (column >= area.column && column <= lastColumn(area) && typeof value === 'number')
        numbers.push(value);
  }
  return numbers;
}

function boundValue({ kind, value }: GradeBound, sorted: readonly number[]): number {
  const least = sorted[0] ?? 0;
  const greatest = sorted.at(-1) ?? 0;
  switch (kind) {
    case 'min':
      return least;
    case 'max':
      return greatest;
    case 'num':
      return value;
    case 'percent':
      return least + ((greatest - least) * value) / 100;
    case 'percentile': {
      const place = (Math.max(0, sorted.length - 1) * value) / 100;
      const below = sorted[Math.floor(place)] ?? 0;
      return below + ((sorted[Math.ceil(place)] ?? 0) - below) * (place % 1);
    }
  }
}

function shareOf(value: number, from: number, to: number): number {
  return to > from ? Math.min(1, Math.max(0, (value - from) / (to - from))) : value >= to ? 1 : 0;
}

/** The icon of the last bound that the value reaches; the first bound is no limit. */
function iconAt(
  value: number,
  ends: readonly number[],
  { bounds, icons, hidesValue }: Extract<Graded, { kind: 'icons' }>,
): Icon | null {
  const place = ends.findLastIndex(
    (end, index) => index === 0 || (bounds[index]?.isExclusive === true ? value > end : value >= end),
  );
  const icon = icons[place];
  return icon === undefined ? null : iconNamed(icon, hidesValue);
}

function colorAt(value: number, ends: readonly number[], colors: readonly string[]): string {
  const above = ends.findIndex((end) => value <= end);
  const to = above === -1 ? ends.length - 1 : Math.max(1, above);
  const share = shareOf(value, ends[to - 1] ?? 0, ends[to] ?? 0);
  return mixed(colors[to - 1] ?? '#FFFFFF', colors[to] ?? '#FFFFFF', share);
}
