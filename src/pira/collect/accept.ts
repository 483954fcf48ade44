import { isSameCell, type CellRef } from '../sheet/address';
import type { Answer, Merge } from './merge';

/** A cell of which a person accepts what came back: of any sheet and any file where none is named. */
export interface CellToAccept extends Omit<CellRef, 'sheet'> {
  readonly sheet: string | null;
  readonly file: string | null;
}

/** A merge with some answers accepted, or the cell of which none, or more than one, can be. */
export type AcceptedMerge =
  | { readonly ok: true; readonly merge: Merge; readonly accepted: readonly Answer[] }
  | { readonly ok: false; readonly cell: CellToAccept; readonly candidates: readonly Answer[] };

/** Takes what a person accepts of conflicts and doubtful answers; the other answers for these cells are dropped. */
export function withAccepted(merge: Merge, cells: readonly CellToAccept[]): AcceptedMerge {
  const accepted: Answer[] = [];
  for (const cell of cells) {
    const candidates = [...merge.conflicts, ...merge.unsure].filter((answer) => isOf(answer, cell));
    const [answer] = candidates;
    const isClear = answer !== undefined && candidates.every((other) => isSame(other, answer));
    if (!isClear) return { ok: false, cell, candidates };
    accepted.push(answer);
  }
  const isOpen = (answer: Answer) => !accepted.some(({ cell }) => isSameCell(cell, answer.cell));
  return {
    ok: true,
    accepted,
    merge: {
      ...merge,
      taken: [...merge.taken.filter(isOpen), ...new Set(accepted)],
      conflicts: merge.conflicts.filter(isOpen),
      unsure: merge.unsure.filter(isOpen),
    },
  };
}

function isOf({ cell, file }: Answer, asked: CellToAccept): boolean {
  return (
    cell.row === asked.row &&
    cell.column === asked.column &&
    (asked.sheet === null || cell.sheet === asked.sheet) &&
    (asked.file === null || file === asked.file)
  );
}

function isSame(one: Answer, other: Answer): boolean {
  return (
    isSameCell(one.cell, other.cell) &&
    JSON.stringify(one.edit.content) === JSON.stringify(other.edit.content)
  );
}
