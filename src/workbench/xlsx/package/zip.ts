import type { LoadFailure } from '../loadFailure';
import type { Codec } from './codec';
import { Parts } from './parts';
import { type PackedEntry, zipArchive } from './zipArchive';
import { zipDirectory } from './zipDirectory';

const MAX_BYTES = 512 * 1024 * 1024;
/** A part is read as one text, which an engine holds only up to a limit. */
const MAX_ENTRY_BYTES = 256 * 1024 * 1024;
/** Deflate cannot honestly do better than about 1030 : 1; sheets stay far below this. */
const MAX_RATIO = 500;
/** Below this size no ratio is suspicious. */
const SMALL = 10 * 1024 * 1024;
const STORED_AS_IT_IS = /\.(?:png|jpe?g|gif|emf\.gz|zip)$/i;
/** The entries that unpacked bytes came from: what stays as it is need not be packed again. */
const entryOf = new WeakMap<Uint8Array, PackedEntry>();

export type Unpacked =
  { readonly ok: true; readonly parts: Parts } | { readonly ok: false; readonly failure: LoadFailure };

/**
 * The entries of a zip archive. Refuses archives whose declared size is beyond any workbook; no entry unpacks beyond
 * its declared size. An entry that is not what its check sum says is kept as damaged: it matters only if it is read.
 */
export function unpack(bytes: Uint8Array, codec: Codec): Unpacked {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return unpackFailure({ reason: 'encrypted-or-old' });
  const entries = zipDirectory(bytes);
  if (entries === null)
    return unpackFailure({ reason: startsWith(bytes, [0x50, 0x4b]) ? 'broken-archive' : 'not-a-workbook' });
  if (areTooLarge(entries, bytes.length)) return unpackFailure({ reason: 'too-large' });
  const parts: (readonly [string, Uint8Array])[] = [];
  const damaged: string[] = [];
  for (const entry of entries) {
    if (entry.name.endsWith('/')) continue;
    const unpacked = unpackEntry(entry, codec);
    if (unpacked === null) damaged.push(entry.name);
    const kept = unpacked ?? new Uint8Array();
    entryOf.set(kept, entry);
    parts.push([entry.name, kept]);
  }
  return { ok: true, parts: new Parts(parts, damaged) };
}

function areTooLarge(entries: readonly PackedEntry[], packed: number): boolean {
  const declared = entries.reduce((sum, { size }) => sum + size, 0);
  return (
    declared > MAX_BYTES ||
    entries.some(({ size }) => size > MAX_ENTRY_BYTES) ||
    (declared > SMALL && declared > packed * MAX_RATIO)
  );
}

/** The bytes of an entry; null where they are not those that were packed. */
function unpackEntry(entry: PackedEntry, codec: Codec): Uint8Array | null {
  const { isDeflated, packed, size, crc } = entry;
  try {
    // Some programs write an entry without contents as deflated and give it no bytes at all.
    const isPacked = isDeflated && packed.length > 0;
    const bytes = isPacked ? codec.inflate(packed, size) : packed.slice();
    return bytes.length === size && codec.checkSum(bytes) === crc ? bytes : null;
  } catch {
    return null;
  }
}

/** The archive of some parts; the same parts give the same bytes. */
export function pack(parts: Parts, codec: Codec): Uint8Array {
  const entries = [...parts.entries].map(([name, bytes]): PackedEntry => {
    const isDeflated = !STORED_AS_IT_IS.test(name);
    return {
      ...(entryOf.get(bytes) ?? {
        isDeflated,
        crc: codec.checkSum(bytes),
        size: bytes.length,
        packed: isDeflated ? codec.deflate(bytes) : bytes,
      }),
      name,
    };
  });
  return zipArchive(entries);
}

function unpackFailure(failure: LoadFailure): Unpacked {
  return { ok: false, failure };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
