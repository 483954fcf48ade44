/** A cell as a workbook keeps it: a number has the format that it is shown with. */
export interface BenchCell {
  readonly value: string | number | null;
  readonly format: string;
}

export type BenchRow = readonly BenchCell[];

export const EMPTY: BenchCell = { value: null, format: 'General' };
export const words = (value: string): BenchCell => ({ value, format: 'General' });
export const count = (value: number): BenchCell => ({ value, format: '#,##0' });
export const share = (value: number): BenchCell => ({ value, format: '0%' });
export const day = (serial: number): BenchCell => ({ value: serial, format: 'dd/mm/yyyy' });

/** What a person sees in the cell, in Italian. */
export function shown({ value, format }: BenchCell): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (format === '0%') return `${Math.round(value * 100)}%`;
  if (format === 'dd/mm/yyyy') return shownDay(value);
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, '.');
}

function shownDay(serial: number): string {
  const date = new Date(Date.UTC(1899, 11, 30 + serial));
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}
