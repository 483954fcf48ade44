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

import { cannotWrite, refuseUnwritable, targetOf } from './destination';
import { EXIT, refusal, type Refusal } from './exit';
import { reasonOf, SystemError } from './systemErrors';

export type Read = { readonly ok: true; readonly bytes: Uint8Array } | Refusal;

/** A file to write. */
export interface Output {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** Far above any workbook, and held in memory without harm. */
const MAX_BYTES = 256 * 1024 * 1024;
const PERMISSIONS = 0o777;
const FOR_A_NEW_FILE = 0o666;
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** What is added to a signal's number for the exit code, as shells do. */
const SIGNALLED = 128;

/** The bytes of a file, or why they cannot be had. Devices and pipes are not read: they need have no end. */
export function readBytes(path: string): Read {
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
 * Writes files beside their destinations and renames them once all are complete, so that a destination is either as before
 * or complete. Answers why it could not, and leaves nothing behind.
 */
export function writeWhole(...outputs: readonly Output[]): { readonly ok: true } | Refusal {
  const made: { readonly beside: string; readonly target: string }[] = [];
  let path = '';
  endBetweenSteps();
  try {
    for (const output of outputs) {
      path = output.path;
      refuseUnwritable(path);
      const { target, stats } = targetOf(path);
      const beside = join(dirname(target), `.pira-${randomBytes(6).toString('hex')}.tmp`);
      made.push({ beside, target });
      writeThrough(beside, output.content, stats);
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
 * Writes a new file down to the disk itself, since only what lies there may take the place of another. From its first byte
 * nobody may read it who may not read the file that it will replace.
 */
function writeThrough(path: string, content: Uint8Array | string, replaced: Stats | null): void {
  const permissions = replaced === null ? FOR_A_NEW_FILE : replaced.mode & PERMISSIONS;
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
 * From the first write on a signal ends the program between two steps and never inside one: a file is written and renamed
 * in one step, so that nothing of the plan stays behind beside it.
 */
function endBetweenSteps(): void {
  for (const signal of ENDING) if (!process.listeners(signal).includes(end)) process.on(signal, end);
}

function end(signal: NodeJS.Signals): never {
  process.exit(SIGNALLED + constants.signals[signal]);
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
