import { lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';

import type { Request } from './arguments';
import { EXIT, refusal, type Refusal, wrongUsage } from './exit';
import { reasonOf, assertWritable, SystemError } from './systemErrors';

/** Endings of workbooks; which of them fits depends on the workbook (see saveWorkbook). */
const WORKBOOK_ENDINGS: ReadonlySet<string> = new Set(['.xlsx', '.xlsm', '.xltx', '.xltm']);

/**
 * Why the files that a command is to write cannot be written, found before anything is read or written: a destination that
 * is the input (without `--in-place`), the same twice, of another kind, or no regular file. Null where nothing is wrong.
 */
export function destinationProblem(request: Request): Refusal | null {
  const { command, file, files, out, csv, datapackage, inPlace } = request;
  const input = statsOf(file);
  if (out !== null && inPlace && !isSameFile(out, input) && out !== file)
    return wrongUsage((words) => words.outOrInPlace(out));
  if (out !== null && !inPlace && isSameFile(out, input))
    return wrongUsage((words) => words.destinationIsInput(out));
  if (out !== null && files.some((other) => other !== file && isSameFile(out, statsOf(other))))
    return wrongUsage((words) => words.destinationIsInput(out));
  const beside = [csv, datapackage].filter((path) => path !== null);
  const over = beside.find((path) => isSameFile(path, input));
  if (over !== undefined) return wrongUsage((words) => words.csvIsInput(over));
  const all = [out, ...beside].filter((path) => path !== null);
  const twice = all.find((path, at) => all.findIndex((other) => fullPath(other) === fullPath(path)) < at);
  if (twice !== undefined) return wrongUsage((words) => words.destinationTwice(twice));
  for (const path of all) {
    const problem = unwritable(path);
    if (problem !== null) return problem;
  }
  if (datapackage !== null && endingOf(datapackage) !== '.json')
    return wrongUsage((words) => words.noDescriptionName(datapackage));
  if (csv !== null && datapackage !== null && pathFrom(datapackage, csv).startsWith('..'))
    return wrongUsage((words) => words.notAbove(datapackage));
  if (command !== 'document' && out !== null && !WORKBOOK_ENDINGS.has(endingOf(out)))
    return wrongUsage((words) => words.noWorkbookName(out));
  if (csv !== null && WORKBOOK_ENDINGS.has(endingOf(csv)))
    return wrongUsage((words) => words.noTableName(csv));
  return null;
}

/** The way from a file to another one, as descriptions of data name it. */
export function pathFrom(path: string, other: string): string {
  return relative(dirname(resolve(path)), resolve(other))
    .split(sep)
    .join('/');
}

/** The file that a path leads to: a link stays a link, and what it leads to is replaced. Throws where it leads nowhere. */
export function fileBehind(path: string): { readonly target: string; readonly stats: Stats | null } {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return { target: path, stats: null };
  const stats = statsOf(path);
  if (stats === null) throw new SystemError('DANGLING_LINK');
  if (stats.isDirectory()) throw new SystemError('EISDIR');
  if (!stats.isFile()) throw new SystemError('NOT_A_FILE');
  return { target: realpathSync(path), stats };
}

/** Throws where a file may not be written, also where the user's rights would override its read-only mark. */
export function assertWritableTarget(path: string): void {
  const { target, stats } = fileBehind(path);
  assertWritable(dirname(target));
  if (stats !== null) assertWritable(target);
}

function unwritable(path: string): Refusal | null {
  try {
    assertWritableTarget(path);
    return null;
  } catch (error) {
    return cannotWrite(path, error);
  }
}

/** Why a file could not be written. */
export function cannotWrite(path: string, error: unknown): Refusal {
  return refusal(EXIT.unusableFile, (words) => words.cannotWrite(path, reasonOf(error, words)));
}

function isSameFile(path: string, other: Stats | null): boolean {
  const stats = statsOf(path);
  return stats !== null && other !== null && stats.dev === other.dev && stats.ino === other.ino;
}

/** The full path of a file that may not exist yet, with links resolved. */
function fullPath(path: string): string {
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
