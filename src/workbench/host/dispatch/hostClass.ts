import { apiNotFound, HostError } from './hostError';
import type { CallArguments, EventKey, HostObject } from './hostObject';
import type { Json, JsonRecord } from './json';

export interface ScalarProperty<T> {
  readonly get?: (subject: T) => Json;
  readonly set?: (subject: T, value: unknown) => void;
}

type Members<Member> = Readonly<Record<string, Member>>;
type FindObject<T> = (subject: T, args: CallArguments) => HostObject | null;

/** The members of a class, all by wire name. What is not listed does not exist. */
export interface ClassDefinition<T> {
  readonly name: string;
  readonly identity?: (subject: T) => JsonRecord;
  readonly scalars?: Members<ScalarProperty<T>>;
  /** Navigation properties. */
  readonly links?: Members<(subject: T) => HostObject | null>;
  /** Methods that give an object. */
  readonly objects?: Members<FindObject<T>>;
  /** Methods that give a value. */
  readonly methods?: Members<(subject: T, args: CallArguments) => Json>;
  /** Methods that do something and give nothing. */
  readonly actions?: Members<(subject: T, args: CallArguments) => void>;
  readonly items?: (subject: T) => readonly HostObject[];
  readonly item?: FindObject<T>;
  /** Event numbers by the name in `_Register…Event`. */
  readonly events?: Members<number>;
  readonly eventTarget?: (subject: T) => string;
  /** False once the thing is gone from the workbook; a use of it then answers InvalidReference. */
  readonly exists?: (subject: T) => boolean;
}

/** A class of the object model: makes host objects over subjects, and gives back the subject of one. */
export class HostClass<T> {
  readonly #definition: ClassDefinition<T>;
  readonly #readable: ReadonlySet<string>;
  readonly #subjects = new WeakMap<HostObject, T>();

  constructor(table: ClassDefinition<T>) {
    this.#definition = table;
    const scalars = Object.entries(table.scalars ?? {});
    this.#readable = new Set(scalars.filter(([, { get }]) => get !== undefined).map(([name]) => name));
  }

  /** A host object over a subject. */
  of(subject: T): HostObject {
    const object = new BoundObject(this.#definition, this.#readable, subject);
    this.#subjects.set(object, subject);
    return object;
  }

  /** What stands behind an object of this class; undefined for one of another class. */
  subject(object: HostObject): T | undefined {
    return this.#subjects.get(object);
  }

  /** The wire names of all members, for tests of completeness. */
  get memberNames(): readonly string[] {
    const { scalars, links, objects, methods, actions, events } = this.#definition;
    return [scalars, links, objects, methods, actions, events].flatMap((members) =>
      Object.keys(members ?? {}),
    );
  }

  get name(): string {
    return this.#definition.name;
  }
}

class BoundObject<T> implements HostObject {
  readonly #definition: ClassDefinition<T>;
  readonly #rawSubject: T;

  constructor(
    table: ClassDefinition<T>,
    readonly scalars: ReadonlySet<string>,
    subject: T,
  ) {
    this.#definition = table;
    this.#rawSubject = subject;
  }

  get className(): string {
    return this.#definition.name;
  }

  get isCollection(): boolean {
    return this.#definition.items !== undefined;
  }

  identity(): JsonRecord {
    return this.#definition.identity?.(this.#subject) ?? {};
  }

  items(): readonly HostObject[] {
    return this.#definition.items?.(this.#subject) ?? [];
  }

  read(name: string): Json {
    return (memberOf(this.#definition.scalars, name)?.get ?? this.#failMissing(name))(this.#subject);
  }

  write(name: string, value: unknown): void {
    (memberOf(this.#definition.scalars, name)?.set ?? this.#failMissing(name))(this.#subject, value);
  }

  link(name: string): HostObject | null | undefined {
    return memberOf(this.#definition.links, name)?.(this.#subject);
  }

  open(method: string, args: CallArguments): HostObject | null {
    return (memberOf(this.#definition.objects, method) ?? this.#failMissing(method))(this.#subject, args);
  }

  call(method: string, args: CallArguments): Json {
    const action = memberOf(this.#definition.actions, method);
    if (action === undefined)
      return (memberOf(this.#definition.methods, method) ?? this.#failMissing(method))(this.#subject, args);
    action(this.#subject, args);
    return null;
  }

  item(args: CallArguments): HostObject | null {
    return (this.#definition.item ?? this.#failMissing('getItem'))(this.#subject, args);
  }

  event(name: string): EventKey {
    const type = memberOf(this.#definition.events, name) ?? this.#failMissing(`on${name}`);
    return { type, target: this.#definition.eventTarget?.(this.#subject) ?? 'Workbook' };
  }

  get #subject(): T {
    if (this.#definition.exists?.(this.#rawSubject) === false) throw new HostError('InvalidReference');
    return this.#rawSubject;
  }

  #failMissing(member: string): never {
    throw apiNotFound(this.#definition.name, member);
  }
}

function memberOf<Member>(table: Members<Member> | undefined, name: string): Member | undefined {
  return table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}
