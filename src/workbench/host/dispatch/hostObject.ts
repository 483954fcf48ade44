import { invalidArgument } from './hostError';
import { isRecord, type Json, type JsonRecord } from './json';
import type { RawArguments } from './request';

/** An object of the host as the dispatcher sees it: members by wire name, nothing of what stands behind them. */
export interface HostObject {
  readonly className: string;
  /** `Id` or `_Id` where the class has one: the client finds the object again by it. */
  identity(): JsonRecord;
  /** The names of the scalar properties that can be read. */
  readonly scalars: ReadonlySet<string>;
  readonly isCollection: boolean;
  /** The objects of a collection; none for any other object. */
  items(): readonly HostObject[];
  read(name: string): Json;
  write(name: string, value: unknown): void;
  /** The object behind a navigation property, null where there is none, undefined where the class has no such property. */
  link(name: string): HostObject | null | undefined;
  /** The object that a method gives. */
  open(method: string, args: CallArguments): HostObject | null;
  /** Runs a method for its value; null for one without. */
  call(method: string, args: CallArguments): Json;
  /** The item that the indexer of a collection finds by name or identity. */
  item(args: CallArguments): HostObject | null;
  /** The number and the target of an event by its name, such as DataChanged. */
  event(name: string): EventKey;
}

/** Which handlers an event is for. */
export interface EventKey {
  readonly type: number;
  /** Identity of the object, or `Workbook` for a collection. */
  readonly target: string;
}

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

  boolean(index: number, missing = false): boolean {
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
