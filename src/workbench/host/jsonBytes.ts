import { isRecord } from './dispatch/json';

const NULL_OR_TRUE = 4;
const FALSE = 5;
/** A control character is written as `\u001f`, and so is half of a surrogate pair; some have a letter: `\n`. */
const ESCAPED = 5;
const WITH_A_LETTER = new Set(Array.from('\b\t\n\f\r', (mark) => mark.charCodeAt(0)));
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * UTF-8 bytes of plain data as JSON text. The text itself, of up to several megabytes, is not made: in one process
 * nobody reads it.
 */
export function jsonBytes(value: unknown): number {
  if (typeof value === 'string') return textBytes(value);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value).length : NULL_OR_TRUE;
  if (Array.isArray(value)) return listBytes(value);
  if (isRecord(value)) return recordBytes(value);
  return value === false ? FALSE : NULL_OR_TRUE;
}

function listBytes(values: readonly unknown[]): number {
  let bytes = 1 + Math.max(values.length, 1);
  for (const value of values) bytes += jsonBytes(value);
  return bytes;
}

function recordBytes(record: Readonly<Record<string, unknown>>): number {
  let count = 0;
  let bytes = 1;
  for (const name of Object.keys(record)) {
    const value = record[name];
    if (value === undefined) continue;
    count++;
    bytes += textBytes(name) + 1 + jsonBytes(value);
  }
  return bytes + Math.max(count, 1);
}

function textBytes(text: string): number {
  let bytes = text.length + 2;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20) bytes += WITH_A_LETTER.has(code) ? 1 : ESCAPED;
    else if (code === QUOTE || code === BACKSLASH) bytes += 1;
    else if (code >= 0x80) bytes += besidesOne(text, at, code);
  }
  return bytes;
}

/** What a character beyond ASCII takes more than one byte; each half of a surrogate pair counts for two of its four. */
function besidesOne(text: string, at: number, code: number): number {
  if (code < 0x800) return 1;
  if (code < 0xd800 || code > 0xdfff) return 2;
  const other = text.charCodeAt(code < 0xdc00 ? at + 1 : at - 1);
  const isPaired = code < 0xdc00 ? other >= 0xdc00 && other <= 0xdfff : other >= 0xd800 && other <= 0xdbff;
  return isPaired ? 1 : ESCAPED;
}
