import type { CellInput } from '../../../support/sheet';

export type Rows = readonly (readonly CellInput[])[];

export const PLAN: Rows = [
  ['PIRA 2024'],
  ['Obiettivo', 'Indicatore', 'U.M.', 'Target 2024'],
  ['Digitale', 'Imprese', 'n.', '>= 10'],
  ['', 'Corsi', 'n.', '>= 5'],
  ['Registro', 'Pratiche', '%', '>= 80%'],
];
export const WANTED = [
  'Imprese |  |  | Digitale | n. | 2024 D3 >= 10 | ',
  'Corsi |  |  | Digitale | n. | 2024 D4 >= 5 | ',
  'Pratiche |  |  | Registro | % | 2024 D5 >= 80% | ',
];

/** The plan with another table beside it, behind a blank column. */
export function beside(other: Rows, row: number): Rows {
  const height = Math.max(PLAN.length, row + other.length);
  return Array.from({ length: height }, (_, r) => {
    const left = PLAN[r] ?? [];
    return [...left, ...Array<CellInput>(5 - left.length).fill(''), ...(other[r - row] ?? [])];
  });
}
