import type { XmlElement } from '../xml/xmlElement';

/** A list of the styles part: fonts, fills, cell formats, … Equal entries are kept once. */
export class StyleGroup {
  readonly #sources: string[];
  readonly added: string[] = [];

  constructor(
    text: string,
    readonly elements: readonly XmlElement[],
  ) {
    this.#sources = elements.map(({ start, end }) => text.slice(start, end));
  }

  /** The index of an entry that reads like this, added if there is none. */
  indexOf(xml: string): number {
    const known = this.#sources.indexOf(xml);
    return known >= 0 ? known : this.append(xml);
  }

  append(xml: string): number {
    this.added.push(xml);
    return this.#sources.push(xml) - 1;
  }
}
