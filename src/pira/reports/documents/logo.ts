/** The logo of a body, as a document shows it: only PNG and JPEG, which hold nothing that a program would run. */
export interface Logo {
  readonly type: 'png' | 'jpg';
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** Bytes of a logo: it travels with the workbook, and is read with its settings. */
export const MOST_LOGO_BYTES = 100_000;
const MOST_PIXELS = 5_000;

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
const JPEG = [0xff, 0xd8, 0xff];

/** A picture as a logo, by what its bytes say and not by a name; null where it is none, too large, or empty. */
export function readLogo(bytes: Uint8Array): Logo | null {
  if (bytes.length > MOST_LOGO_BYTES) return null;
  const type = begins(bytes, PNG) ? 'png' : begins(bytes, JPEG) ? 'jpg' : null;
  if (type === null) return null;
  const size = type === 'png' ? { width: longAt(bytes, 16), height: longAt(bytes, 20) } : jpegSize(bytes);
  if (size === null || !isSize(size.width) || !isSize(size.height)) return null;
  return { type, bytes, ...size };
}

function isSize(pixels: number): boolean {
  return pixels >= 1 && pixels <= MOST_PIXELS;
}

function begins(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function shortAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) * 0x100 + (bytes[at + 1] ?? 0);
}

function longAt(bytes: Uint8Array, at: number): number {
  return shortAt(bytes, at) * 0x1_0000 + shortAt(bytes, at + 2);
}

/** Segments that begin a frame; those among them that are tables have other meanings. */
const FRAMES = { first: 0xc0, last: 0xcf, others: [0xc4, 0xc8, 0xcc] } as const;
const START_OF_SCAN = 0xda;

/** The size that the first frame of a JPEG says; null where the segments do not lead to one. */
function jpegSize(bytes: Uint8Array): Pick<Logo, 'width' | 'height'> | null {
  let at = 2;
  while (at + 8 < bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff || marker === START_OF_SCAN) return null;
    const isOther = FRAMES.others.some((other) => other === marker);
    if (marker >= FRAMES.first && marker <= FRAMES.last && !isOther)
      return { height: shortAt(bytes, at + 5), width: shortAt(bytes, at + 7) };
    at += 2 + Math.max(2, shortAt(bytes, at + 2));
  }
  return null;
}
