import { serialOf, type Day } from '../../src/pira/sheet/day';

const on = (day: Day): { readonly value: number; readonly format: string } => ({
  value: serialOf(day),
  format: 'dd/mm/yyyy',
});
const share = (value: number): { readonly value: number; readonly format: string } => ({
  value,
  format: '0.0%',
});
const count = (value: number): { readonly value: number; readonly format: string } => ({
  value,
  format: '#,##0',
});
const words = (value: string): { readonly value: string; readonly format: string } => ({
  value,
  format: 'General',
});

/** Invented year-end values by one-based row, chosen so that every status occurs. */
export const EXAMPLE_ACTUALS = new Map<number, { readonly value: number | string; readonly format: string }>([
  [31, count(6)],
  [32, share(0.48)],
  [33, on('2021-12-20')],
  [34, count(11)],
  [38, share(0.35)],
  [39, share(0.41)],
  [40, count(62)],
  [41, count(8)],
  [45, count(4)],
  [53, count(2)],
  [61, on('2021-10-22')],
  [62, share(0.86)],
  [63, share(1)],
  [68, on('2022-01-18')],
  [69, count(3)],
  [73, words('n.d.')],
  [77, share(0.9)],
  [86, share(1)],
]);
