import { Patch } from '../xml/xmlPatch';
import type { ByteWriter } from './byteWriter';

/** Edits of a part that stays bytes, in UTF-8. */
export class BytePatch extends Patch {
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  constructor(readonly bytes: Uint8Array) {
    super();
  }

  override slice(start: number, end: number): string {
    return this.#decoder.decode(this.bytes.subarray(start, end));
  }

  /** Writes what is between two places, with all edits made. */
  writeTo(out: ByteWriter, from: number, to: number): void {
    let at = from;
    for (const { start, end, text } of this.ordered()) {
      out.bytes(this.bytes.subarray(at, start));
      out.text(text);
      at = end;
    }
    out.bytes(this.bytes.subarray(at, to));
  }
}
