import { strToU8 } from 'fflate';

/** An entry with its bytes as they are to stand in the archive. */
export interface PackedEntry {
  readonly name: string;
  /** Compressed with deflate; else stored as it is. */
  readonly isDeflated: boolean;
  readonly crc: number;
  /** Bytes once unpacked. */
  readonly size: number;
  readonly packed: Uint8Array;
}

const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const END = 0x06054b50;
const END_BYTES = 22;
/** Version 2.0 of the format knows deflate and folders. */
const VERSION = 20;
const UTF8 = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, the first day that archives know; a fixed one keeps saving deterministic. */
const FIRST_DAY = 0x0021;

/** A zip archive of some entries (PKWARE APPNOTE 6.3). */
export function zipArchive(entries: readonly PackedEntry[]): Uint8Array {
  const named = entries.map((entry) => ({ entry, name: strToU8(entry.name) }));
  const directoryAt = named.reduce(
    (sum, { entry, name }) => sum + LOCAL_BYTES + name.length + entry.packed.length,
    0,
  );
  const directoryBytes = named.reduce((sum, { name }) => sum + ENTRY_BYTES + name.length, 0);
  const bytes = new Uint8Array(directoryAt + directoryBytes + END_BYTES);
  const view = new DataView(bytes.buffer);
  let local = 0;
  let at = directoryAt;
  for (const { entry, name } of named) {
    view.setUint32(local, LOCAL, true);
    writeFields(view, local + 4, entry, name);
    bytes.set(name, local + LOCAL_BYTES);
    bytes.set(entry.packed, local + LOCAL_BYTES + name.length);
    view.setUint32(at, ENTRY, true);
    view.setUint16(at + 4, VERSION, true);
    writeFields(view, at + 6, entry, name);
    view.setUint32(at + 42, local, true);
    bytes.set(name, at + ENTRY_BYTES);
    local += LOCAL_BYTES + name.length + entry.packed.length;
    at += ENTRY_BYTES + name.length;
  }
  view.setUint32(at, END, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, directoryBytes, true);
  view.setUint32(at + 16, directoryAt, true);
  return bytes;
}

/** What an entry's own header and its line in the directory have in common. */
function writeFields(
  view: DataView,
  at: number,
  { name, isDeflated, crc, size, packed }: PackedEntry,
  encoded: Uint8Array,
): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, encoded.length === name.length ? 0 : UTF8, true);
  view.setUint16(at + 4, isDeflated ? DEFLATED : 0, true);
  view.setUint16(at + 8, FIRST_DAY, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, encoded.length, true);
}
