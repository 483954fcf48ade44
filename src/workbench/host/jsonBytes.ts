import { isRecord } from './dispatch/json';

const NULL_OR_TRUE = 4;
const FALSE = 5;
/** Nothing but characters of one byte that JSON writes as they are: most texts, and told in one go. */
const IS_PLAIN = /^[ !#-[\]-~]*$/u;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Control characters that JSON writes as a backslash and a letter. */
const SHORT_ESCAPES = Array.from('\b\t\n\f\r', (character) => character.charCodeAt(0));
/** A control character is written as `\u001f`, and so is half of a surrogate pair: so much besides one byte. */
const LONG_ESCAPE = 5;

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

/** Neighbours are often the same: empty cells, their formats, their kinds. */
function listBytes(values: readonly unknown[]): number {
  let bytes = 1 + Math.max(values.length, 1);
  let before: unknown = null;
  let size = NULL_OR_TRUE;
  for (const value of values) {
    if (value !== before) size = jsonBytes(value);
    before = value;
    bytes += size;
  }
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
  if (IS_PLAIN.test(text)) return bytes;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) bytes += besidesOne(code, text, at);
    else if (code < 0x20) bytes += SHORT_ESCAPES.includes(code) ? 1 : LONG_ESCAPE;
    else if (code === QUOTE || code === BACKSLASH) bytes += 1;
  }
  return bytes;
}

/** What a character beyond ASCII takes besides one byte; each half of a surrogate pair counts for two of its four. */
function besidesOne(code: number, text: string, at: number): number {
  if (code < 0x800) return 1;
  if (code < 0xd800 || code > 0xdfff) return 2;
  const isFirst = code < 0xdc00;
  const pair = text.codePointAt(isFirst ? at : at - 1) ?? 0;
  return pair > 0xffff ? 1 : LONG_ESCAPE;
}
