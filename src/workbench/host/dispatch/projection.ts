import { apiNotFound } from './hostError';
import type { HostObject } from './hostObject';
import type { Json, JsonRecord } from './json';
import { memberName, type Query, type Selection } from './query';
import type { References } from './references';

const EVERYTHING = '*';

/** Answers what a query asks of an object, in wire names (`load`) or in the client's own names (`retrieve`). */
export class Projection {
  readonly #references: References;
  readonly #asJson: boolean;

  constructor(references: References, asJson: boolean) {
    this.#references = references;
    this.#asJson = asJson;
  }

  of(object: HostObject, query: Query): Json {
    if (!object.isCollection) return this.#single(object, query.select);
    const all = object.items().slice(query.skip);
    return this.#collection(object, query.top === null ? all : all.slice(0, query.top), query.select);
  }

  #collection(object: HostObject, items: readonly HostObject[], select: Selection): JsonRecord {
    const isOwn = (name: string): boolean => object.scalars.has(name) || object.link(name) !== undefined;
    const own = new Map([...select].filter(([name]) => isOwn(name)));
    const inner = new Map([...select].filter(([name]) => !own.has(name)));
    const wantsItems = inner.size > 0 || own.size === 0;
    const scalars = inner.size > 0 || own.size > 0 ? own : select;
    return {
      ...this.#single(object, scalars.size === 0 ? new Map([[EVERYTHING, new Map()]]) : scalars),
      ...(wantsItems
        ? { [this.#asJson ? 'items' : '_Items']: items.map((item) => this.#object(item, inner)) }
        : {}),
    };
  }

  #object(object: HostObject, select: Selection): JsonRecord {
    return object.isCollection
      ? this.#collection(object, object.items(), select)
      : this.#single(object, select);
  }

  #single(object: HostObject, select: Selection): JsonRecord {
    const everything = select.size === 0 || select.has(EVERYTHING);
    const values: Record<string, Json> = this.#asJson ? {} : { ...this.#identity(object) };
    for (const name of everything ? object.scalars : []) values[this.#name(name)] = object.read(name);
    for (const [name, inner] of select) {
      if (name === EVERYTHING) continue;
      if (object.scalars.has(name)) values[this.#name(name)] = object.read(name);
      else values[this.#name(name)] = this.#linked(object, name, inner);
    }
    return values;
  }

  #linked(object: HostObject, name: string, select: Selection): Json {
    const link = object.link(name);
    if (link === undefined) throw apiNotFound(object.className, memberName(name));
    return link === null ? null : this.#object(link, select);
  }

  #name(wire: string): string {
    return this.#asJson ? memberName(wire) : wire;
  }

  #identity(object: HostObject): JsonRecord {
    return identityOf(object, this.#references);
  }
}

/** What tells the client which object it has: identity, and reference where it is kept. */
export function identityOf(object: HostObject, references: References): JsonRecord {
  const reference = references.nameOf(object);
  return reference === undefined ? object.identity() : { ...object.identity(), _ReferenceId: reference };
}
