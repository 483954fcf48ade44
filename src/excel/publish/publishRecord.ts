import type { OutputSheet } from '../../pira/outputSheet';
import { toldAs } from '../write/entries';
import type { Former, Place } from './place';

/** One sheet of ours that was written: its contents as Excel tells them, and what stood there before. */
export interface WrittenSheet {
  readonly name: string;
  /** Null where the sheet was made. */
  readonly former: Former | null;
  readonly told: readonly (readonly string[])[];
}

/** What a publication wrote. */
export type PublishRecord = readonly WrittenSheet[];

export function writtenSheet({ rows }: OutputSheet, { name, former }: Place): WrittenSheet {
  const told = rows.map(({ cells }) => cells.map((cell) => (cell === null ? '' : toldAs(cell.content))));
  return { name, former, told };
}
