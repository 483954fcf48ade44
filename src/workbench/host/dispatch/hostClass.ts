import { apiNotFound, HostError } from './hostError';
import type { CallArguments, EventKey, HostObject } from './hostObject';
import type { Json, JsonRecord } from './json';

export interface Scalar<T> {
  readonly get?: (subject: T) => Json;
  readonly set?: (subject: T, value: unknown) => void;
}

type Table<Member> = Readonly<Record<string, Member>>;
type Find<T> = (subject: T, args: CallArguments) => HostObject | null;

/** The members of a class, all by wire name. What is not listed does not exist. */
export interface ClassTable<T> {
  readonly name: string;
  readonly identity?: (subject: T) => JsonRecord;
  readonly scalars?: Table<Scalar<T>>;
  /** Navigation properties. */
  readonly links?: Table<(subject: T) => HostObject | null>;
  /** Methods that give an object. */
  readonly objects?: Table<Find<T>>;
  /** Methods that give a value. */
  readonly methods?: Table<(subject: T, args: CallArguments) => Json>;
  /** Methods that do something and give nothing. */
  readonly actions?: Table<(subject: T, args: CallArguments) => void>;
  readonly items?: (subject: T) => readonly HostObject[];
  readonly item?: Find<T>;
  /** Event numbers by the name in `_Register…Event`. */
  readonly events?: Table<number>;
  readonly eventTarget?: (subject: T) => string;
  /** False once the thing is gone from the workbook; a use of it then answers InvalidReference. */
  readonly exists?: (subject: T) => boolean;
}

/** A class of the object model: makes host objects over subjects, and gives back the subject of one. */
export class HostClass<T> {
  readonly #table: ClassTable<T>;
  readonly #readable: ReadonlySet<string>;
  readonly #subjects = new WeakMap<HostObject, T>();

  constructor(table: ClassTable<T>) {
    this.#table = table;
    const scalars = Object.entries(table.scalars ?? {});
    this.#readable = new Set(scalars.filter(([, { get }]) => get !== undefined).map(([name]) => name));
  }

  /** A host object over a subject. */
  of(subject: T): HostObject {
    const object = new BoundObject(this.#table, this.#readable, subject);
    this.#subjects.set(object, subject);
    return object;
  }

  /** What stands behind an object of this class; undefined for one of another class. */
  subject(object: HostObject): T | undefined {
    return this.#subjects.get(object);
  }

  /** The wire names of all members, for tests of completeness. */
  get memberNames(): readonly string[] {
    const { scalars, links, objects, methods, actions, events } = this.#table;
    return [scalars, links, objects, methods, actions, events].flatMap((members) =>
      Object.keys(members ?? {}),
    );
  }

  get name(): string {
    return this.#table.name;
  }
}

class BoundObject<T> implements HostObject {
  readonly #table: ClassTable<T>;
  readonly #bound: T;

  constructor(
    table: ClassTable<T>,
    readonly scalars: ReadonlySet<string>,
    subject: T,
  ) {
    this.#table = table;
    this.#bound = subject;
  }

  get className(): string {
    return this.#table.name;
  }

  get isCollection(): boolean {
    return this.#table.items !== undefined;
  }

  identity(): JsonRecord {
    return this.#table.identity?.(this.#subject) ?? {};
  }

  items(): readonly HostObject[] {
    return this.#table.items?.(this.#subject) ?? [];
  }

  read(name: string): Json {
    return (memberOf(this.#table.scalars, name)?.get ?? this.#missing(name))(this.#subject);
  }

  write(name: string, value: unknown): void {
    (memberOf(this.#table.scalars, name)?.set ?? this.#missing(name))(this.#subject, value);
  }

  link(name: string): HostObject | null | undefined {
    return memberOf(this.#table.links, name)?.(this.#subject);
  }

  open(method: string, args: CallArguments): HostObject | null {
    return (memberOf(this.#table.objects, method) ?? this.#missing(method))(this.#subject, args);
  }

  call(method: string, args: CallArguments): Json {
    const action = memberOf(this.#table.actions, method);
    if (action === undefined)
      return (memberOf(this.#table.methods, method) ?? this.#missing(method))(this.#subject, args);
    action(this.#subject, args);
    return null;
  }

  item(args: CallArguments): HostObject | null {
    return (this.#table.item ?? this.#missing('getItem'))(this.#subject, args);
  }

  event(name: string): EventKey {
    const type = memberOf(this.#table.events, name) ?? this.#missing(`on${name}`);
    return { type, target: this.#table.eventTarget?.(this.#subject) ?? 'Workbook' };
  }

  get #subject(): T {
    if (this.#table.exists?.(this.#bound) === false) throw new HostError('InvalidReference');
    return this.#bound;
  }

  #missing(member: string): never {
    throw apiNotFound(this.#table.name, member);
  }
}

function memberOf<Member>(table: Table<Member> | undefined, name: string): Member | undefined {
  return table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}
