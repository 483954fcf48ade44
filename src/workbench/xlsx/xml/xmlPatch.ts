import { type Attributes, opened, withAttributes } from './markup';
import type { XmlElement } from './xmlElement';

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Edits of a part's text, collected in any order; whatever no edit touches stays as it is, to the byte. */
export class XmlPatch {
  readonly #splices: Splice[] = [];

  constructor(readonly text: string) {}

  get isEmpty(): boolean {
    return this.#splices.length === 0;
  }

  /** The element as it stands in the text. */
  source(element: XmlElement): string {
    return this.text.slice(element.start, element.end);
  }

  startTag(element: XmlElement): string {
    return this.text.slice(element.start, element.innerStart);
  }

  insert(at: number, text: string): void {
    this.replaceSpan(at, at, text);
  }

  replaceSpan(start: number, end: number, text: string): void {
    if (start !== end || text !== '') this.#splices.push({ start, end, text });
  }

  replace(element: XmlElement, text: string): void {
    this.replaceSpan(element.start, element.end, text);
  }

  /** Changes attributes and appends children; at most once for an element. */
  edit(element: XmlElement, attributes: Attributes, appended = ''): void {
    const before = this.startTag(element);
    const closesItself = before.endsWith('/>');
    const after = withAttributes(before, attributes);
    if (appended !== '' && closesItself)
      this.replaceSpan(element.start, element.innerStart, `${opened(after)}${appended}</${element.tag}>`);
    else {
      if (after !== before) this.replaceSpan(element.start, element.innerStart, after);
      this.insert(element.innerEnd, appended);
    }
  }

  /** The text with all edits made. */
  result(): string {
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of this.#splices.sort((a, b) => a.start - b.start || a.end - b.end)) {
      if (start < at) throw new Error(`Edits overlap at ${start}`);
      pieces.push(this.text.slice(at, start), text);
      at = end;
    }
    pieces.push(this.text.slice(at));
    return pieces.join('');
  }
}
