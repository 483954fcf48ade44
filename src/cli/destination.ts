import { lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';

import type { Request } from './arguments';
import { EXIT, refusal, type Refusal } from './exit';
import { reasonOf, refuseReadOnly, SystemError } from './systemErrors';

/** Endings of workbooks; which of them fits depends on the workbook (see saveWorkbook). */
export const WORKBOOK_ENDINGS: ReadonlySet<string> = new Set(['.xlsx', '.xlsm', '.xltx', '.xltm']);

/**
 * Why the files that a command is to write cannot be written, found before anything is read or written: a destination that
 * is the input (without `--in-place`), the same twice, of another kind, or no regular file. Null where nothing is wrong.
 */
export function destinationProblem({ file, out, csv, inPlace }: Request): Refusal | null {
  const input = statsOf(file);
  if (out !== null && inPlace && !isSameFile(out, input) && out !== file)
    return wrong(`${out} non è il file di partenza`, 'indicare --out oppure --in-place');
  if (out !== null && !inPlace && isSameFile(out, input))
    return wrong(`${out} è il file di partenza`, 'indicare un altro file, o --in-place per sovrascriverlo');
  if (csv !== null && isSameFile(csv, input))
    return wrong(`${csv} è il file di partenza`, 'indicare un altro file');
  if (out !== null && csv !== null && placeOf(out) === placeOf(csv))
    return wrong(`${csv} è indicato due volte`, 'indicare due file diversi');
  for (const path of [out, csv]) {
    const reason = path === null ? null : unwritable(path);
    if (reason !== null) return refusal(EXIT.unusableFile, `Impossibile scrivere ${path ?? ''}: ${reason}.`);
  }
  if (out !== null && !WORKBOOK_ENDINGS.has(endingOf(out)))
    return wrong(`${out} non ha il nome di una cartella di lavoro`, 'indicare un file .xlsx');
  if (csv !== null && WORKBOOK_ENDINGS.has(endingOf(csv)))
    return wrong(`${csv} ha il nome di una cartella di lavoro`, 'indicare un file .csv');
  return null;
}

/** The file that a path leads to: a link stays a link, and what it leads to is replaced. Throws where it leads nowhere. */
export function targetOf(path: string): { readonly target: string; readonly stats: Stats | null } {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return { target: path, stats: null };
  const stats = statsOf(path);
  if (stats === null) throw new SystemError('DANGLING_LINK');
  if (stats.isDirectory()) throw new SystemError('EISDIR');
  if (!stats.isFile()) throw new SystemError('NOT_A_FILE');
  return { target: realpathSync(path), stats };
}

/** Refuses what may not be written, also where the user's rights would override a mark of read-only. */
export function refuseUnwritable(path: string): void {
  const { target, stats } = targetOf(path);
  refuseReadOnly(dirname(target));
  if (stats !== null) refuseReadOnly(target);
}

function unwritable(path: string): string | null {
  try {
    refuseUnwritable(path);
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}

function isSameFile(path: string, other: Stats | null): boolean {
  const stats = statsOf(path);
  return stats !== null && other !== null && stats.dev === other.dev && stats.ino === other.ino;
}

/** Where a file would stand, whichever way its path is written. */
function placeOf(path: string): string {
  const known = realOf(path);
  return known ?? join(realOf(dirname(path)) ?? resolve(dirname(path)), basename(path));
}

function realOf(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

function statsOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

function endingOf(path: string): string {
  return extname(path).toLowerCase();
}

function wrong(what: string, remedy: string): Refusal {
  return refusal(EXIT.wrongUsage, `Impossibile scrivere: ${what}; ${remedy}.`);
}
