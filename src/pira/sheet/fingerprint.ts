const PRIME = 0x01000193;
const BASIS = 0x811c9dc5;

/** The state of a digest (FNV-1a, 32 bits) after a text; a digest that goes on from it has read both texts. */
export function digested(text: string, before: number = BASIS): number {
  let hash = before;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  return hash;
}

/** Eight hexadecimal digits of the state of a digest. */
export function digits(state: number): string {
  return (state >>> 0).toString(16).padStart(8, '0');
}

/** A short digest: equal texts have equal ones, and it need not keep a secret. */
export function fingerprint(text: string): string {
  return digits(digested(text));
}
