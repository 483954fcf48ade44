import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

import { EXIT, refusal, type Refusal } from './exit';

export type Read = { readonly ok: true; readonly bytes: Uint8Array } | Refusal;

/** Far above any workbook, and held in memory without harm. */
const MAX_BYTES = 256 * 1024 * 1024;

/** The bytes of a file, or why they cannot be had. Devices and pipes are not read: they need have no end. */
export function readBytes(path: string): Read {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) throw new SystemError('EISDIR');
    if (!stats.isFile()) throw new SystemError('NOT_A_FILE');
    if (stats.size > MAX_BYTES) throw new SystemError('TOO_LARGE');
    return { ok: true, bytes: readFileSync(path) };
  } catch (error) {
    return refusal(EXIT.unusableFile, `Impossibile leggere ${path}: ${reasonOf(error)}.`);
  }
}

/**
 * Writes beside the destination and renames, so that the destination is either as before or complete.
 * Answers why it could not, and leaves nothing behind.
 */
export function writeWhole(path: string, content: Uint8Array | string): { readonly ok: true } | Refusal {
  const isThere = existsSync(path);
  // A link stays a link; what it leads to is replaced.
  const target = isThere ? realpathSync(path) : path;
  const beside = join(dirname(target), `.pira-${randomBytes(6).toString('hex')}.tmp`);
  try {
    refuseReadOnly(dirname(target));
    if (isThere) {
      if (statSync(target).isDirectory()) throw new SystemError('EISDIR');
      refuseReadOnly(target);
    }
    writeThrough(beside, content);
    if (isThere) chmodSync(beside, statSync(target).mode);
    renameSync(beside, target);
    return { ok: true };
  } catch (error) {
    if (existsSync(beside)) rmSync(beside);
    return refusal(EXIT.unusableFile, `Impossibile scrivere ${path}: ${reasonOf(error)}.`);
  }
}

/** Writes down to the disk itself: only what lies there may take the place of another file. */
function writeThrough(path: string, content: Uint8Array | string): void {
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A mark of read-only is respected even where the user's rights would override it. */
function refuseReadOnly(path: string): void {
  const ANYONE_MAY_WRITE = 0o222;
  if ((statSync(path).mode & ANYONE_MAY_WRITE) === 0) throw new SystemError('EACCES');
  accessSync(path, constants.W_OK);
}

class SystemError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'il file o la cartella non esiste; controllare il percorso',
  EACCES: 'manca il permesso; scegliere un’altra cartella o chiedere il permesso',
  EPERM: 'manca il permesso; scegliere un’altra cartella o chiedere il permesso',
  EROFS: 'la cartella è di sola lettura; sceglierne un’altra',
  EISDIR: 'è una cartella; indicare un file .xlsx',
  ENOTDIR: 'il percorso passa per un file; controllarlo',
  ENOSPC: 'il disco è pieno; liberare spazio e riprovare',
  EDQUOT: 'lo spazio concesso sul disco è finito; liberare spazio e riprovare',
  EFBIG: 'il file è troppo grande per questo disco; scegliere un’altra cartella',
  ENAMETOOLONG: 'il nome è troppo lungo; sceglierne uno più breve',
  NOT_A_FILE: 'non è un file; indicare un file .xlsx',
  TOO_LARGE: 'il file supera 256 MB; eliminare in Excel immagini, righe e fogli che non servono',
  EBUSY: 'il file è aperto in un altro programma; chiuderlo e riprovare',
};

function reasonOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (code === '' ? String(error) : `errore di sistema ${code}`);
}
