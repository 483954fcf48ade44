const DECLARED = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.-]{1,40})["']/;

/** The text of a part. Its encoding is told by its first bytes or its declaration; UTF-8 otherwise. */
export function xmlText(bytes: Uint8Array): string {
  return decoderFor(bytes).decode(bytes);
}

/** UTF-16 is told by its mark, or by the zero beside the first character (XML 1.0, appendix F); null for none. */
function wideEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return null;
}

function decoderFor(bytes: Uint8Array): TextDecoder {
  const wide = wideEncoding(bytes);
  if (wide !== null) return new TextDecoder(wide);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 256));
  const declared = DECLARED.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
  // A program that says UTF-16 and writes single bytes has made its text in memory and stored it in UTF-8.
  if (declared.startsWith('utf-16')) return new TextDecoder();
  try {
    return new TextDecoder(declared);
  } catch {
    return new TextDecoder();
  }
}

/** The bytes of a part, in UTF-8 whatever it was in before. */
export function xmlBytes(text: string): Uint8Array {
  return new TextEncoder().encode(declaringUtf8(text));
}

/** The same of a part in pieces, the first with its declaration: a large sheet need not be joined to one text before. */
export function xmlBytesOf([first = '', ...others]: readonly string[]): Uint8Array {
  const pieces = [declaringUtf8(first), ...others];
  const encoder = new TextEncoder();
  const room = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0) * MOST_BYTES);
  let end = 0;
  // Each call takes its time, however short the piece.
  for (let at = 0; at < pieces.length; at += PIECES_AT_ONCE) {
    const text = pieces.slice(at, at + PIECES_AT_ONCE).join('');
    end += encoder.encodeInto(text, room.subarray(end)).written;
  }
  return room.subarray(0, end);
}

const PIECES_AT_ONCE = 16;
/** Bytes that one place of a text may take in UTF-8. */
const MOST_BYTES = 3;

function declaringUtf8(text: string): string {
  const declared = DECLARED.exec(text);
  const encoding = declared?.[1] ?? 'utf-8';
  return declared === null || encoding.toLowerCase() === 'utf-8'
    ? text
    : declared[0].replace(encoding, 'UTF-8') + text.slice(declared[0].length);
}
