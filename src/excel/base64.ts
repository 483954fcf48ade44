const BYTES_A_CALL = 0x8000;

/** Bytes as base64. */
export function base64(bytes: Uint8Array): string {
  let characters = '';
  for (let at = 0; at < bytes.length; at += BYTES_A_CALL)
    characters += String.fromCharCode(...bytes.subarray(at, at + BYTES_A_CALL));
  return btoa(characters);
}

/** The bytes that a base64 text stands for. Throws where it is none. */
export function bytesOfBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
