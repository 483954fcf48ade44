import { forbiddenCharacter, withoutReferences, withPlainLineEnds } from '../xml/characters';
import { fromXstring } from '../xml/escape';
import { IllFormed } from '../xml/illFormed';

/** Slots looked at before a text is taken for a new one: made to collide, texts cost no more than any others. */
const PATIENCE = 16;
const FIRST_SLOTS = 1024;
const HASH_START = 0x811c9dc5;
const HASH_FACTOR = 0x01000193;

/**
 * The texts of a part, by number: each is read from its bytes once, however often it stands there, as names and units
 * do in every row of a long sheet.
 */
export class TextTable {
  readonly texts: string[] = [];
  readonly #bytes: Uint8Array;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #hashes: number[] = [];
  /** One more than the number of a text; 0 for a free slot. */
  #slots = new Uint32Array(FIRST_SLOTS);
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The number of the text between two places. Throws IllFormed where it is none. */
  number(start: number, end: number): number {
    const hash = this.#hash(start, end);
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let turn = 0; turn < PATIENCE; turn++) {
      const taken = slots[slot] ?? 0;
      if (taken === 0) {
        slots[slot] = this.#add(start, end, hash) + 1;
        if (this.texts.length * 2 > slots.length) this.#grow();
        return this.texts.length - 1;
      }
      if (this.#hashes[taken - 1] === hash && this.#isSame(taken - 1, start, end)) return taken - 1;
      slot = (slot + 1) & mask;
    }
    return this.#add(start, end, hash);
  }

  /** The text between two places, its references and line ends as XML hands them on. */
  read(start: number, end: number): string {
    const raw = this.#decode(start, end);
    if (raw.includes(']]>') || forbiddenCharacter(raw) >= 0) throw new IllFormed('not plain', start);
    return withoutReferences(withPlainLineEnds(raw), start);
  }

  #decode(start: number, end: number): string {
    try {
      return this.#decoder.decode(this.#bytes.subarray(start, end));
    } catch {
      throw new IllFormed('encoding', start);
    }
  }

  #add(start: number, end: number, hash: number): number {
    this.#starts.push(start);
    this.#ends.push(end);
    this.#hashes.push(hash);
    return this.texts.push(fromXstring(this.read(start, end))) - 1;
  }

  #hash(start: number, end: number): number {
    let hash = HASH_START;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ (this.#bytes[at] ?? 0), HASH_FACTOR);
    return (hash ^ (hash >>> 15)) >>> 0;
  }

  #isSame(number: number, start: number, end: number): boolean {
    const first = this.#starts[number] ?? 0;
    if ((this.#ends[number] ?? 0) - first !== end - start) return false;
    for (let at = start; at < end; at++)
      if (this.#bytes[at] !== this.#bytes[first + at - start]) return false;
    return true;
  }

  #grow(): void {
    const slots = new Uint32Array(this.#slots.length * 4);
    const mask = slots.length - 1;
    for (let number = 0; number < this.#hashes.length; number++) {
      let slot = (this.#hashes[number] ?? 0) & mask;
      for (let turn = 0; turn < PATIENCE && slots[slot] !== 0; turn++) slot = (slot + 1) & mask;
      if (slots[slot] === 0) slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}
