import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';

import { cannotWrite, assertWritableTarget, fileBehind } from './destination';
import { EXIT, refusal, type Refusal } from './exit';
import { reasonOf, SystemError } from './systemErrors';

export type FileRead = { readonly ok: true; readonly bytes: Uint8Array } | Refusal;

/** A file to write. */
export interface Output {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** Far above any workbook, and held in memory without harm. */
const MAX_BYTES = 256 * 1024 * 1024;
const PERMISSION_BITS = 0o777;
const NEW_FILE_MODE = 0o666;
const EXIT_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** What is added to a signal's number for the exit code, as shells do. */
const SIGNAL_EXIT_BASE = 128;

/** The bytes of a file, or why it cannot be read. Devices and pipes are not read: they may never end. */
export function readBytes(path: string): FileRead {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) throw new SystemError('EISDIR');
    if (!stats.isFile()) throw new SystemError('NOT_A_FILE');
    if (stats.size > MAX_BYTES) throw new SystemError('TOO_LARGE');
    return { ok: true, bytes: readFileSync(path) };
  } catch (error) {
    return refusal(EXIT.unusableFile, (words) => words.cannotRead(path, reasonOf(error, words)));
  }
}

/**
 * Writes temporary files beside the destinations and renames them when all are complete, so that a destination is either as
 * before or complete. If that fails it says why, and leaves no temporary file behind.
 */
export function writeAtomically(...outputs: readonly Output[]): { readonly ok: true } | Refusal {
  const made: { readonly beside: string; readonly target: string }[] = [];
  let path = '';
  exitBetweenSteps();
  try {
    for (const output of outputs) {
      path = output.path;
      assertWritableTarget(path);
      const { target, stats } = fileBehind(path);
      const beside = join(dirname(target), `.pira-${randomBytes(6).toString('hex')}.tmp`);
      made.push({ beside, target });
      writeToDisk(beside, output.content, stats);
    }
    for (const { beside, target } of made) {
      path = target;
      renameSync(beside, target);
    }
    return { ok: true };
  } catch (error) {
    for (const { beside } of made) rmSync(beside, { force: true });
    return cannotWrite(path, error);
  }
}

/**
 * Writes a new file and flushes it to the disk, since it is going to replace another. From its first byte it has the
 * permissions of the file that it will replace.
 */
function writeToDisk(path: string, content: Uint8Array | string, replaced: Stats | null): void {
  const permissions = replaced === null ? NEW_FILE_MODE : replaced.mode & PERMISSION_BITS;
  const file = openSync(path, 'wx', permissions);
  try {
    if (replaced !== null) {
      keepOwner(file, replaced);
      fchmodSync(file, permissions);
    }
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Only the administrator may give a file to somebody else; for others it becomes theirs, as in any editor. */
function keepOwner(file: number, { uid, gid }: Stats): void {
  try {
    fchownSync(file, uid, gid);
  } catch {
    return;
  }
}

/**
 * Makes signals end the program between two synchronous steps, never within one: writing and renaming is one step, so that
 * no temporary file stays behind.
 */
function exitBetweenSteps(): void {
  for (const signal of EXIT_SIGNALS)
    if (!process.listeners(signal).includes(exitOnSignal)) process.on(signal, exitOnSignal);
}

function exitOnSignal(signal: NodeJS.Signals): never {
  process.exit(SIGNAL_EXIT_BASE + constants.signals[signal]);
}

/** Makes a folder where there is none yet. */
export function makeFolder(path: string): { readonly ok: true } | Refusal {
  try {
    mkdirSync(path, { recursive: true });
    return { ok: true };
  } catch (error) {
    return cannotWrite(path, error);
  }
}
