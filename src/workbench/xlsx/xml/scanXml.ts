import { forbiddenCharacter, withoutReferences, withPlainLineEnds } from './characters';
import { IllFormed } from './illFormed';

export type XmlAttributes = Readonly<Record<string, string>>;

/** Is told the tags and texts of a part in their order. Places are those of the `<` and after the `>`. */
export interface XmlHandler {
  /** Answers whether the contents of the element are to be read. */
  onOpen(tag: string, attributes: XmlAttributes, start: number, end: number): boolean;
  onText(text: string): void;
  /** Of an element that closes itself, with the places of its only tag. */
  onClose(tag: string, start: number, end: number): void;
  /** Whether the root is open: texts stand nowhere else, and there is one root. */
  readonly isInside: boolean;
  readonly isOver: boolean;
}

const DECLARATION =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.\d+"|'1\.\d+')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/;
const DOCUMENT_TYPE = /^<!DOCTYPE[ \t\r\n]+[^\s<>[\]"'&]+[ \t\r\n]*(?:\[[ \t\r\n]*\][ \t\r\n]*)?>/;
const LONGEST_DECLARATION = 1024;
const BLANK = /^[ \t\r\n]*$/;
const LINE_OR_TAB = /[\t\n\r]/;
const NAME =
  /^[:A-Z_a-z\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{2FF}\u{370}-\u{37D}\u{37F}-\u{1FFF}\u{200C}-\u{200D}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{EFFFF}][-.:\w\u{B7}\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{37D}\u{37F}-\u{1FFF}\u{200C}-\u{200D}\u{203F}\u{2040}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{EFFFF}]*$/u;
const NO_ATTRIBUTES: XmlAttributes = {};

const SPACE = 32;
const EXCLAMATION = 33;
const DOUBLE_QUOTE = 34;
const AMPERSAND = 38;
const SINGLE_QUOTE = 39;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;

/**
 * Reads a text as XML 1.0 whose document type declares nothing. Throws IllFormed where it is none. Written out by hand, and by char codes:
 * the sheets of a national plan are tens of megabytes, and a general parser takes twice as long.
 */
export function scanXml(text: string, handler: XmlHandler): void {
  new Scanner(text, handler).scan();
}

class Scanner {
  readonly #text: string;
  readonly #handler: XmlHandler;
  /** The next character to read. */
  #at = 0;
  #hasDocumentType = false;
  /** Comments and sections may hold what looks like a tag. */
  #hidesTags: boolean | undefined;

  constructor(text: string, handler: XmlHandler) {
    this.#text = text;
    this.#handler = handler;
  }

  scan(): void {
    const text = this.#text;
    const forbidden = forbiddenCharacter(text);
    if (forbidden >= 0) throw new IllFormed('forbidden character', forbidden);
    // Some programs leave a blank line before the declaration, which XML forbids and every other program forgives.
    this.#skipBlanks();
    if (text.startsWith('<?xml', this.#at) && BLANK.test(text.charAt(this.#at + 5)))
      this.#at +=
        DECLARATION.exec(text.slice(this.#at, this.#at + LONGEST_DECLARATION))?.[0].length ??
        this.#fail('declaration');
    while (this.#at < text.length) {
      const tag = text.indexOf('<', this.#at);
      const end = tag < 0 ? text.length : tag;
      if (end > this.#at) this.#characters(end);
      if (tag >= 0) this.#markup(text.charCodeAt(tag + 1));
    }
    if (!this.#handler.isOver) this.#fail('end');
  }

  /** Text up to a place. */
  #characters(end: number): void {
    const piece = this.#text.slice(this.#at, end);
    if (!this.#handler.isInside) {
      if (!BLANK.test(piece)) this.#fail('text outside');
    } else {
      if (piece.includes(']]>')) this.#fail(']]>');
      this.#handler.onText(withoutReferences(withPlainLineEnds(piece), this.#at));
    }
    this.#at = end;
  }

  #markup(next: number): void {
    if (next === SLASH) this.#endTag();
    else if (next === EXCLAMATION) this.#commentOrSection();
    else if (next === QUESTION) this.#instruction();
    else this.#startTag();
  }

  #startTag(): void {
    const start = this.#at;
    if (this.#handler.isOver) this.#fail('second root');
    this.#at += 1;
    const tag = this.#name();
    const attributes = this.#attributes();
    const closesItself = this.#text.charCodeAt(this.#at) === SLASH;
    if (closesItself) this.#at += 1;
    if (this.#text.charCodeAt(this.#at) !== GREATER) this.#fail('tag');
    this.#at += 1;
    const isWanted = this.#handler.onOpen(tag, attributes, start, this.#at);
    if (closesItself) this.#handler.onClose(tag, start, this.#at);
    else if (!isWanted) this.#skipContents(tag);
  }

  /** Goes on to the tag that ends the element just begun; not where something in it may look like that tag. */
  #skipContents(tag: string): void {
    this.#hidesTags ??= this.#text.includes('<!');
    const end = this.#text.indexOf(`</${tag}`, this.#at);
    const next = this.#text.indexOf(`<${tag}`, this.#at);
    if (!this.#hidesTags && end >= 0 && (next < 0 || next > end)) this.#at = end;
  }

  #endTag(): void {
    const start = this.#at;
    this.#at += 2;
    const tag = this.#name();
    this.#skipBlanks();
    if (this.#text.charCodeAt(this.#at) !== GREATER) this.#fail('end tag');
    this.#at += 1;
    this.#handler.onClose(tag, start, this.#at);
  }

  #attributes(): XmlAttributes {
    let attributes: Record<string, string> | undefined;
    for (;;) {
      const hasBlank = this.#skipBlanks();
      const next = this.#text.charCodeAt(this.#at);
      if (next === GREATER || next === SLASH || Number.isNaN(next)) return attributes ?? NO_ATTRIBUTES;
      if (!hasBlank) this.#fail('attribute');
      const name = this.#name();
      this.#skipBlanks();
      if (this.#text.charCodeAt(this.#at) !== EQUALS) this.#fail(`attribute ${name}`);
      this.#at += 1;
      this.#skipBlanks();
      attributes ??= {};
      if (Object.hasOwn(attributes, name)) this.#fail(`attribute ${name} twice`);
      attributes[name] = this.#value();
    }
  }

  /** A value in quotes, its references and blanks as XML hands them on (3.3.3). */
  #value(): string {
    const quote = this.#text.charCodeAt(this.#at);
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) this.#fail('value');
    let end = this.#at + 1;
    let isPlain = true;
    for (let code = this.#text.charCodeAt(end); code !== quote; code = this.#text.charCodeAt(end)) {
      if (Number.isNaN(code) || code === LESS) this.#fail('value');
      if (code < SPACE || code === AMPERSAND) isPlain = false;
      end += 1;
    }
    const value = this.#text.slice(this.#at + 1, end);
    if (isPlain) {
      this.#at = end + 1;
      return value;
    }
    const plain = LINE_OR_TAB.test(value) ? value.replace(/\r\n|[\t\n\r]/g, ' ') : value;
    this.#at = end + 1;
    return withoutReferences(plain, end);
  }

  /** A name; what cannot be told from its characters below 128 is left to the whole rule. */
  #name(): string {
    const start = this.#at;
    let at = start;
    let code = this.#text.charCodeAt(at);
    let isPlain = isLetter(code);
    while (code > SPACE && code !== GREATER && code !== SLASH && code !== EQUALS) {
      isPlain &&= isLetter(code) || isDigitOrColon(code);
      at += 1;
      code = this.#text.charCodeAt(at);
    }
    const name = this.#text.slice(start, at);
    if (!isPlain && !NAME.test(name)) this.#fail('name');
    this.#at = at;
    return name;
  }

  #skipBlanks(): boolean {
    const start = this.#at;
    let code = this.#text.charCodeAt(this.#at);
    while (code === SPACE || code === 10 || code === 13 || code === 9) {
      this.#at += 1;
      code = this.#text.charCodeAt(this.#at);
    }
    return this.#at > start;
  }

  /** A comment or a section of plain characters. */
  #commentOrSection(): void {
    const text = this.#text;
    if (text.startsWith('<!--', this.#at)) {
      const end = text.indexOf('--', this.#at + 4);
      if (end < 0 || text.charCodeAt(end + 2) !== GREATER) this.#fail('comment');
      this.#at = end + 3;
    } else if (text.startsWith('<![CDATA[', this.#at)) {
      const end = text.indexOf(']]>', this.#at);
      if (end < 0 || !this.#handler.isInside) this.#fail('CDATA');
      this.#handler.onText(withPlainLineEnds(text.slice(this.#at + 9, end)));
      this.#at = end + 3;
    } else this.#documentType();
  }

  /** A document type that declares nothing, here or elsewhere: entities and defaults would change what the part says. */
  #documentType(): void {
    const [whole] = DOCUMENT_TYPE.exec(this.#text.slice(this.#at, this.#at + LONGEST_DECLARATION)) ?? [];
    if (whole === undefined || this.#hasDocumentType || this.#handler.isInside || this.#handler.isOver)
      this.#fail('document type');
    this.#hasDocumentType = true;
    this.#at += whole.length;
  }

  #instruction(): void {
    const end = this.#text.indexOf('?>', this.#at);
    if (end < 0) this.#fail('instruction');
    const [target = ''] = this.#text.slice(this.#at + 2, end).split(/[ \t\r\n]/u, 1);
    if (!NAME.test(target) || target.toLowerCase() === 'xml') this.#fail('instruction');
    this.#at = end + 2;
  }

  #fail(what: string): never {
    throw new IllFormed(what, this.#at);
  }
}

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 97 && lower <= 122;
}

function isDigitOrColon(code: number): boolean {
  return code >= 48 && code <= 58;
}
