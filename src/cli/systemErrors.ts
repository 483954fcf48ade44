import { accessSync, constants, statSync } from 'node:fs';

import type { Words } from './words';

/** A problem with a file that is said like those of the system. */
export class SystemError extends Error {
  constructor(readonly code: keyof Words['reasons']) {
    super(code);
  }
}

/** Why something failed with a file and what to do, as the end of a sentence. */
export function reasonOf(error: unknown, { reasons, systemError }: Words): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const known: Readonly<Record<string, string>> = reasons;
  return known[code] ?? (code === '' ? String(error) : systemError(code));
}

/** Throws where a path is marked read-only, even where the user's rights would override that. */
export function assertWritable(path: string): void {
  const ANYONE_MAY_WRITE = 0o222;
  if ((statSync(path).mode & ANYONE_MAY_WRITE) === 0) throw new SystemError('EACCES');
  accessSync(path, constants.W_OK);
}
