const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
};

/** What XML cannot hold, or would change: control characters, half surrogate pairs, carriage returns. */
const UNWRITABLE = /[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
/** Finds each of the two, and more, five times as fast. */
const MAY_NEED_XSTRING = /_x|[^\t\n\x20-\uD7FF\uE000-\uFFFD]/;
const LOOKS_ESCAPED = /_(?=x[\dA-Fa-f]{4}_)/g;
const ESCAPED = /_x([\dA-Fa-f]{4})_/g;

/** Text for between tags. */
export function escapeText(text: string): string {
  return /[&<>]/.test(text) ? text.replace(/[&<>]/g, (character) => MARKUP[character] ?? character) : text;
}

/** Text for an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return /[&<>"\n\t\r]/.test(text)
    ? text.replace(/[&<>"\n\t\r]/g, (character) => MARKUP[character] ?? character)
    : text;
}

/** The format's own way to hold any text (ISO/IEC 29500-1, 22.9.2.19 ST_Xstring): `_x000B_` for a character XML cannot hold. */
export function toXstring(text: string): string {
  if (!MAY_NEED_XSTRING.test(text)) return text;
  return text
    .replace(LOOKS_ESCAPED, '_x005F_')
    .replace(
      UNWRITABLE,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}

/** The text that an Xstring stands for. */
export function fromXstring(text: string): string {
  return text.includes('_x')
    ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}
