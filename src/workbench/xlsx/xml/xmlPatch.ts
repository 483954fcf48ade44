import { type Attributes, openTag, withAttributes } from './markup';
import type { XmlSpan } from './xmlElement';

interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Edits of a part's text, collected in any order; whatever no edit touches stays as it is, to the byte. */
export class XmlPatch {
  readonly #edits: TextEdit[] = [];

  constructor(readonly text: string) {}

  get isEmpty(): boolean {
    return this.#edits.length === 0;
  }

  slice(start: number, end: number): string {
    return this.text.slice(start, end);
  }

  /** The element as it stands in the text. */
  source(element: XmlSpan): string {
    return this.slice(element.start, element.end);
  }

  startTag(element: XmlSpan): string {
    return this.slice(element.start, element.innerStart);
  }

  /** Puts a text in the place of what is between two places. */
  replaceSpan(start: number, end: number, text: string): void {
    if (start !== end || text !== '') this.#edits.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    this.replaceSpan(at, at, text);
  }

  replace(element: XmlSpan, text: string): void {
    this.replaceSpan(element.start, element.end, text);
  }

  /** Changes attributes and appends children; at most once for an element. */
  edit(element: XmlSpan, attributes: Attributes, appended = ''): void {
    const closesItself = element.innerStart === element.end;
    if (closesItself && appended !== '') {
      const start = openTag(withAttributes(this.startTag(element), attributes));
      this.replaceSpan(element.start, element.end, `${start}${appended}</${element.tag}>`);
      return;
    }
    if (Object.keys(attributes).length > 0) {
      const before = this.startTag(element);
      const after = withAttributes(before, attributes);
      if (after !== before) this.replaceSpan(element.start, element.innerStart, after);
    }
    this.insert(element.innerEnd, appended);
  }

  /** Whether the edits leave the text as it is. */
  get changesNothing(): boolean {
    return this.#edits.every(({ start, end, text }) => text === this.slice(start, end));
  }

  /** The text with all edits made. */
  result(): string {
    return this.pieces().join('');
  }

  /** The pieces of that text, edits of one place in the order in which they were made. */
  pieces(): readonly string[] {
    const splices = this.#edits.sort((a, b) => a.start - b.start || a.end - b.end);
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of splices) {
      if (start < at) throw new Error(`Edits overlap at ${start}`);
      pieces.push(this.text.slice(at, start), text);
      at = end;
    }
    pieces.push(this.text.slice(at));
    return pieces;
  }
}
