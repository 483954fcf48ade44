import { invalidArgument } from './hostError';
import type { HostObject } from './hostObject';
import { isRecord } from './json';
import type { RawArguments } from './request';

/** The arguments of one call. An argument that is null or left out counts as not given; one of a wrong type is InvalidArgument. */
export class CallArguments {
  readonly #values: readonly unknown[];
  readonly #references: readonly unknown[];
  readonly #resolve: (path: number) => HostObject | null;

  constructor(raw: RawArguments, resolve: (path: number) => HostObject | null) {
    this.#values = raw.values;
    this.#references = raw.references;
    this.#resolve = resolve;
  }

  /** The value as sent, or null where none is given. */
  value(index: number): unknown {
    return this.#values[index] ?? null;
  }

  isGiven(index: number): boolean {
    return this.value(index) !== null;
  }

  /** The object passed at a place, or undefined where the argument is no object. */
  object(index: number): HostObject | undefined {
    const path = this.#references[index];
    if (typeof path !== 'number' || path === 0) return undefined;
    return this.#resolve(path) ?? undefined;
  }

  text(index: number, missing?: string): string {
    const value = this.value(index) ?? missing;
    if (typeof value !== 'string') throw invalidArgument();
    return value;
  }

  integer(index: number, missing?: number): number {
    const value = this.value(index) ?? missing;
    if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  flag(index: number, missing = false): boolean {
    const value = this.value(index) ?? missing;
    if (typeof value !== 'boolean') throw invalidArgument();
    return value;
  }

  record(index: number): Readonly<Record<string, unknown>> {
    const value = this.value(index);
    if (!isRecord(value)) throw invalidArgument();
    return value;
  }
}
