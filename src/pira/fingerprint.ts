/** A short digest (FNV-1a, 32 bits, eight hexadecimal digits): equal texts have equal ones, and it need not keep a secret. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
