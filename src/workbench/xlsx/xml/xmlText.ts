const DECLARED = /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.-]{1,40})["']/;

/** The text of a part. Its encoding is told by its first bytes or its declaration; UTF-8 otherwise. */
export function xmlText(bytes: Uint8Array): string {
  return decoderFor(bytes).decode(bytes);
}

/** Whether a part is in UTF-8, and may stay as it is where it is written again. */
export function isUtf8(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return false;
  const declared = DECLARED.exec(new TextDecoder().decode(bytes.subarray(0, 256)))?.[1];
  return declared === undefined || declared.toLowerCase() === 'utf-8';
}

function decoderFor(bytes: Uint8Array): TextDecoder {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be');
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 256));
  const declared = DECLARED.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
  try {
    return new TextDecoder(declared);
  } catch {
    return new TextDecoder();
  }
}

/** The bytes of a part, in UTF-8 whatever it was in before. */
export function xmlBytes(text: string): Uint8Array {
  const declared = DECLARED.exec(text);
  const encoding = declared?.[1] ?? 'utf-8';
  const inUtf8 =
    declared === null || encoding.toLowerCase() === 'utf-8'
      ? text
      : declared[0].replace(encoding, 'UTF-8') + text.slice(declared[0].length);
  return new TextEncoder().encode(inUtf8);
}
