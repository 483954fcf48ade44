/** Bytes of a text in UTF-8. Node counts them itself; an encoder would make a copy of texts of several megabytes. */
export const utf8Length: (text: string) => number =
  typeof Buffer === 'undefined' ? counted : (text) => Buffer.byteLength(text);

function counted(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    // Each half of a surrogate pair counts for two of its four bytes.
    bytes += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}
