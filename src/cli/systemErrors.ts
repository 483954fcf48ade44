import { accessSync, constants, statSync } from 'node:fs';

/** A problem with a file that is said like those of the system. */
export class SystemError extends Error {
  constructor(readonly code: keyof typeof REASONS) {
    super(code);
  }
}

const REASONS = {
  ENOENT: 'il file o la cartella non esiste; controllare il percorso',
  EACCES: 'manca il permesso; scegliere un’altra cartella o chiedere il permesso',
  EPERM: 'manca il permesso; scegliere un’altra cartella o chiedere il permesso',
  EROFS: 'la cartella è di sola lettura; sceglierne un’altra',
  EISDIR: 'è una cartella; indicare un file .xlsx',
  ENOTDIR: 'il percorso passa per un file; controllarlo',
  ELOOP: 'il collegamento torna su se stesso; controllare il percorso',
  ENOSPC: 'il disco è pieno; liberare spazio e riprovare',
  EDQUOT: 'lo spazio concesso sul disco è finito; liberare spazio e riprovare',
  EFBIG: 'il file è troppo grande per questo disco; scegliere un’altra cartella',
  ENAMETOOLONG: 'il nome è troppo lungo; sceglierne uno più breve',
  EBUSY: 'il file è aperto in un altro programma; chiuderlo e riprovare',
  NOT_A_FILE: 'non è un file; indicare un file .xlsx',
  DANGLING_LINK: 'è un collegamento a un file che non esiste; controllarlo',
  TOO_LARGE: 'il file supera 256 MB; eliminare in Excel immagini, righe e fogli che non servono',
} as const;

/** Why something failed with a file and what to do, as the end of a sentence. */
export function reasonOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const reasons: Readonly<Record<string, string>> = REASONS;
  return reasons[code] ?? (code === '' ? String(error) : `errore di sistema ${code}`);
}

/** A mark of read-only is respected even where the user's rights would override it. */
export function refuseReadOnly(path: string): void {
  const ANYONE_MAY_WRITE = 0o222;
  if ((statSync(path).mode & ANYONE_MAY_WRITE) === 0) throw new SystemError('EACCES');
  accessSync(path, constants.W_OK);
}
