import { Patch } from '../xml/xmlPatch';
import { ByteWriter } from './byteWriter';

const FIRST_ROOM = 1024;

/** Edits of a part that stays bytes, in UTF-8. A national plan takes a hundred thousand of them: they are held as numbers. */
export class BytePatch extends Patch {
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  /** The new texts one after the other, and where each ends. */
  readonly #texts = new ByteWriter(FIRST_ROOM);
  readonly #textEnds: number[] = [];

  constructor(readonly bytes: Uint8Array) {
    super();
  }

  override slice(start: number, end: number): string {
    return this.#decoder.decode(this.bytes.subarray(start, end));
  }

  override replaceSpan(start: number, end: number, text: string): void {
    if (start === end && text === '') return;
    this.#texts.text(text);
    this.#starts.push(start);
    this.#ends.push(end);
    this.#textEnds.push(this.#texts.length);
  }

  /** How many bytes the new texts have. */
  get addedBytes(): number {
    return this.#texts.length;
  }

  /** Writes what is between two places, with all edits made. */
  writeTo(out: ByteWriter, from: number, to: number): void {
    const texts = this.#texts.result();
    let at = from;
    for (const edit of this.#ordered()) {
      const start = this.#starts[edit] ?? 0;
      if (start < at) throw new Error(`Edits overlap at ${start}`);
      out.bytes(this.bytes, at, start);
      out.bytes(texts, this.#textEnds[edit - 1] ?? 0, this.#textEnds[edit] ?? 0);
      at = this.#ends[edit] ?? 0;
    }
    out.bytes(this.bytes, at, to);
  }

  /** The numbers of the edits by their places, those of one place in the order in which they were made. */
  #ordered(): Iterable<number> {
    const starts = this.#starts;
    const edits = Uint32Array.from(starts.keys());
    const place = (edit: number): number => starts[edit] ?? 0;
    if (starts.every((start, edit) => edit === 0 || start > place(edit - 1))) return edits;
    const end = (edit: number): number => this.#ends[edit] ?? 0;
    return edits.sort((a, b) => place(a) - place(b) || end(a) - end(b) || a - b);
  }
}
