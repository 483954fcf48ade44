import { strFromU8 } from 'fflate';
import type { PackedEntry } from './zipArchive';

const END = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const END64_LOCATOR = 0x07064b50;
const LOCATOR_BYTES = 20;
const END64 = 0x06064b50;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const ENCRYPTED = 0x0001;
const UTF8 = 0x0800;
const STORED = 0;
const DEFLATED = 8;
const IN_64_BITS = 0xffffffff;
const SIZES_IN_64_BITS = 1;

/**
 * The entries of a zip archive (PKWARE APPNOTE 6.3). Null where the directory is damaged in any way that could hide
 * an entry or take one for another: too few entries, a name twice, an entry that does not stand where it should.
 */
export function zipDirectory(bytes: Uint8Array): readonly PackedEntry[] | null {
  try {
    const archive = bytes.subarray(archiveStart(viewOf(bytes)));
    return entriesOf(archive, viewOf(archive));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Where the archive begins in a file: places count from there, and a mail gateway may have put something before it. */
function archiveStart(view: DataView): number {
  const end = endOf(view);
  if (end === null || hasWideEnd(view, end)) return 0;
  const [size, start] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  return Math.max(0, end - size - start);
}

function entriesOf(bytes: Uint8Array, view: DataView): readonly PackedEntry[] | null {
  const end = endOf(view);
  if (end === null) return null;
  const { count, start, limit } = findDirectory(view, end);
  const names = new Set<string>();
  const entries: PackedEntry[] = [];
  let at = start;
  for (let number = 0; number < count; number++) {
    const entry = entryAt(bytes, view, at);
    if (entry === null || names.has(entry.name.toLowerCase())) return null;
    names.add(entry.name.toLowerCase());
    entries.push(entry);
    at += entryLength(view, at);
  }
  return at === limit ? entries : null;
}

/** Where the record stands that ends the archive, found from the back past a comment; null where there is none. */
function endOf(view: DataView): number | null {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--)
    if (view.getUint32(at, true) === END) return at;
  return null;
}

interface DirectorySpan {
  readonly count: number;
  readonly start: number;
  readonly limit: number;
}

/** Whether the end of an archive is told in 64 bits. */
function hasWideEnd(view: DataView, end: number): boolean {
  return end >= LOCATOR_BYTES && view.getUint32(end - LOCATOR_BYTES, true) === END64_LOCATOR;
}

function findDirectory(view: DataView, end: number): DirectorySpan {
  if (hasWideEnd(view, end)) {
    const end64 = read64Bits(view, end - LOCATOR_BYTES + 8);
    if (view.getUint32(end64, true) === END64)
      return { count: read64Bits(view, end64 + 32), start: read64Bits(view, end64 + 48), limit: end64 };
  }
  return { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true), limit: end };
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): PackedEntry | null {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  if (view.getUint32(at, true) !== ENTRY || (flags & ENCRYPTED) !== 0) return null;
  if (method !== STORED && method !== DEFLATED) return null;
  const nameLength = view.getUint16(at + 28, true);
  const name = bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength);
  const { packedSize, size, local } = sizesOf(view, at, at + ENTRY_BYTES + nameLength);
  const from = dataStart(bytes, view, local, name);
  if (from === null || from + packedSize > bytes.length) return null;
  return {
    name: strFromU8(name, (flags & UTF8) === 0),
    isDeflated: method === DEFLATED,
    crc: view.getUint32(at + 16, true),
    size,
    packed: bytes.subarray(from, from + packedSize),
  };
}

function entryLength(view: DataView, at: number): number {
  const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true));
  return lengths.reduce((sum, length) => sum + length, ENTRY_BYTES);
}

/** Sizes and place of an entry; those that do not fit into 32 bits stand in an extra field. */
function sizesOf(
  view: DataView,
  at: number,
  extra: number,
): { readonly packedSize: number; readonly size: number; readonly local: number } {
  let next = wideFieldsOf(view, extra, extra + view.getUint16(at + 30, true));
  const read = (field: number): number => {
    const narrow = view.getUint32(at + field, true);
    if (narrow !== IN_64_BITS || next === null) return narrow;
    next += 8;
    return read64Bits(view, next - 8);
  };
  const size = read(24);
  const packedSize = read(20);
  return { size, packedSize, local: read(42) };
}

function wideFieldsOf(view: DataView, from: number, to: number): number | null {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === SIZES_IN_64_BITS) return at + 4;
  return null;
}

/** Where the bytes of an entry begin; null where its own header does not name it as the directory does. */
function dataStart(bytes: Uint8Array, view: DataView, local: number, name: Uint8Array): number | null {
  if (view.getUint32(local, true) !== LOCAL) return null;
  const from = local + LOCAL_BYTES;
  const nameLength = view.getUint16(local + 26, true);
  const named = bytes.subarray(from, from + nameLength);
  if (nameLength !== name.length || !name.every((byte, index) => byte === named[index])) return null;
  return from + nameLength + view.getUint16(local + 28, true);
}

function read64Bits(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
