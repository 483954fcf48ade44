import { IllFormed } from './illFormed';

/** What XML 1.0 cannot hold (2.2): most control characters, half surrogate pairs, two non-characters. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;
/** The same where no character takes two places; finds a pair too. Five times as fast. */
const FORBIDDEN_OR_PAIR = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD]/;
const REFERENCE = /&([^;&\s]{0,20})(;?)/g;
const CODE = /^#(?:x([\dA-Fa-f]{1,6})|(\d{1,7}))$/;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Where a text holds a character that XML cannot; -1 for nowhere. */
export function forbiddenCharacter(text: string): number {
  return FORBIDDEN_OR_PAIR.test(text) ? text.search(FORBIDDEN) : -1;
}

/** A text with its references replaced by what they stand for. Only the five names of XML itself are known. */
export function withoutReferences(text: string, at: number): string {
  return text.includes('&')
    ? text.replace(REFERENCE, (whole, name: string, end: string) => {
        const character = end === '' ? undefined : characterOf(name);
        if (character === undefined) throw new IllFormed(`reference ${whole}`, at);
        return character;
      })
    : text;
}

function characterOf(name: string): string | undefined {
  const [whole, hexadecimal, decimal = ''] = CODE.exec(name) ?? [];
  if (whole === undefined) return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  const code = hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16);
  const character = code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
  return character === undefined || FORBIDDEN.test(character) ? undefined : character;
}

/** Line ends as XML hands them on (2.11): each is one line feed. */
export function withPlainLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
