import { unzipSync, type Zippable, zipSync } from 'fflate';
import type { LoadFailure } from '../loadFailure';
import { Parts } from './parts';

const MAX_BYTES = 512 * 1024 * 1024;
/** Deflate cannot honestly do better than about 1030 : 1; sheets stay far below this. */
const MAX_RATIO = 500;
/** Below this size no ratio is suspicious. */
const SMALL = 10 * 1024 * 1024;
const STORED = /\.(?:png|jpe?g|gif|emf\.gz|zip)$/i;
/** Twice as fast as the usual 6, and within two percent of its size. */
const LEVEL = 5;
/** Dates in archives are local times from 1980 on; a fixed one keeps saving deterministic. */
const ENTRY_DATE = new Date(1980, 0, 1);

export type Unpacked =
  { readonly ok: true; readonly parts: Parts } | { readonly ok: false; readonly failure: LoadFailure };

/** The entries of a zip archive. Refuses archives whose declared size is beyond any workbook; no entry unpacks beyond its declared size. */
export function unpack(bytes: Uint8Array): Unpacked {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return failed({ reason: 'encrypted-or-old' });
  if (!startsWith(bytes, [0x50, 0x4b])) return failed({ reason: 'not-a-workbook' });
  let declared = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        declared += originalSize;
        return !isTooLarge(declared, bytes.length) && !name.endsWith('/');
      },
    });
    return isTooLarge(declared, bytes.length)
      ? failed({ reason: 'too-large' })
      : { ok: true, parts: new Parts(Object.entries(files)) };
  } catch {
    return failed({ reason: 'broken-archive' });
  }
}

function isTooLarge(declared: number, packed: number): boolean {
  return declared > MAX_BYTES || (declared > SMALL && declared > packed * MAX_RATIO);
}

/** The archive of some parts; the same parts give the same bytes. */
export function pack(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [path, bytes] of parts.entries)
    files[path] = [bytes, { level: STORED.test(path) ? 0 : LEVEL, mtime: ENTRY_DATE }];
  return zipSync(files);
}

function failed(failure: LoadFailure): Unpacked {
  return { ok: false, failure };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
