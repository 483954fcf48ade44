/** UTF-8 takes at most three bytes for a unit of a text. */
const BYTES_A_UNIT = 3;

/** Bytes written one piece after the other. */
export class ByteWriter {
  readonly #encoder = new TextEncoder();
  #bytes: Uint8Array;
  #length = 0;

  /** Room for a number of bytes; there may be more. */
  constructor(expected: number) {
    this.#bytes = new Uint8Array(expected);
  }

  get length(): number {
    return this.#length;
  }

  /** The bytes between two places of others. */
  bytes(bytes: Uint8Array, start: number, end: number): void {
    this.#makeRoom(end - start);
    this.#bytes.set(bytes.subarray(start, end), this.#length);
    this.#length += end - start;
  }

  /** A text in UTF-8. */
  text(text: string): void {
    this.#makeRoom(text.length * BYTES_A_UNIT);
    this.#length += this.#encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
  }

  /** All that was written. */
  result(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #makeRoom(count: number): void {
    const needed = this.#length + count;
    if (needed <= this.#bytes.length) return;
    const wider = new Uint8Array(needed * 2);
    wider.set(this.result());
    this.#bytes = wider;
  }
}
