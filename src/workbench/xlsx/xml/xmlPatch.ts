import { type Attributes, opened, withAttributes } from './markup';
import type { XmlPlace } from './xmlElement';

/** Edits of a part, collected in any order; whatever no edit touches stays as it is, to the byte. */
export abstract class Patch {
  /** The part between two places, as a text. */
  abstract slice(start: number, end: number): string;

  /** Puts a text in the place of what is between two places. */
  abstract replaceSpan(start: number, end: number, text: string): void;

  /** The element as it stands in the text. */
  source(element: XmlPlace): string {
    return this.slice(element.start, element.end);
  }

  startTag(element: XmlPlace): string {
    return this.slice(element.start, element.innerStart);
  }

  insert(at: number, text: string): void {
    this.replaceSpan(at, at, text);
  }

  replace(element: XmlPlace, text: string): void {
    this.replaceSpan(element.start, element.end, text);
  }

  /** Changes attributes and appends children; at most once for an element. */
  edit(element: XmlPlace, attributes: Attributes, appended = ''): void {
    const closesItself = element.innerStart === element.end;
    if (closesItself && appended !== '') {
      const start = opened(withAttributes(this.startTag(element), attributes));
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
}

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Edits of a part's text. */
export class XmlPatch extends Patch {
  readonly #splices: Splice[] = [];

  constructor(readonly text: string) {
    super();
  }

  get isEmpty(): boolean {
    return this.#splices.length === 0;
  }

  override slice(start: number, end: number): string {
    return this.text.slice(start, end);
  }

  override replaceSpan(start: number, end: number, text: string): void {
    if (start !== end || text !== '') this.#splices.push({ start, end, text });
  }

  /** The text with all edits made. */
  result(): string {
    return this.#between(this.#ordered(), 0, this.text.length);
  }

  /** The same in two pieces: what is before a place, and what is after it with what is inserted there. */
  resultAround(place: number): readonly [before: string, after: string] {
    const splices = this.#ordered();
    const later = splices.filter(({ start }) => start >= place);
    return [
      this.#between(splices.slice(0, splices.length - later.length), 0, place),
      this.#between(later, place, this.text.length),
    ];
  }

  /** By their places, those of one place in the order in which they were made. */
  #ordered(): readonly Splice[] {
    return this.#splices.sort((a, b) => a.start - b.start || a.end - b.end);
  }

  #between(splices: readonly Splice[], from: number, to: number): string {
    const pieces: string[] = [];
    let at = from;
    for (const { start, end, text } of splices) {
      if (start < at) throw new Error(`Edits overlap at ${start}`);
      pieces.push(this.text.slice(at, start), text);
      at = end;
    }
    pieces.push(this.text.slice(at, to));
    return pieces.join('');
  }
}
