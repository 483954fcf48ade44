import { apiNotFound, HostError } from './hostError';
import { CallArguments, type HostObject } from './hostObject';
import type { References } from './references';
import { type ObjectPath, PATH } from './request';

/** What paths can start from. */
export interface Roots {
  readonly workbook: HostObject;
  /** Singletons of the shell by the name the client asks for, such as `Microsoft.DynamicRibbon.DynamicRibbon`. */
  readonly services: ReadonlyMap<string, HostObject>;
  readonly references: References;
}

/**
 * Finds the objects of one batch by path. Every path is resolved once: a path may be a method that adds something.
 * A null object is null, and so is everything reached through it.
 */
export class Paths {
  readonly #found = new Map<number, HostObject | null>();
  readonly #resolving = new Set<number>();
  readonly #paths: ReadonlyMap<number, ObjectPath>;
  readonly #roots: Roots;

  constructor(paths: ReadonlyMap<number, ObjectPath>, roots: Roots) {
    this.#paths = paths;
    this.#roots = roots;
  }

  resolve(id: number): HostObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.#paths.get(id);
    if (path === undefined || this.#resolving.has(id)) throw new HostError('InvalidObjectPath');
    this.#resolving.add(id);
    const object = this.#find(path);
    this.#resolving.delete(id);
    this.#found.set(id, object);
    return object;
  }

  /** The class of the object found at a path; "" where none was found. */
  classAt(id: number): string {
    return this.#found.get(id)?.className ?? '';
  }

  readonly arguments = (raw: ObjectPath['arguments']): CallArguments =>
    new CallArguments(raw, (path) => this.resolve(path));

  #find(path: ObjectPath): HostObject | null {
    const { workbook, services, references } = this.#roots;
    switch (path.type) {
      case PATH.workbook:
        return workbook;
      case PATH.service:
        return requireFound(services.get(path.name), () => apiNotFound(path.name, 'newObject'));
      case PATH.reference:
        return requireFound(references.object(path.name), () => new HostError('InvalidReference'));
      case PATH.nullObject:
        return null;
      default:
        return this.#findIn(path);
    }
  }

  #findIn(path: ObjectPath): HostObject | null {
    if (path.parent === null) throw new HostError('InvalidObjectPath');
    const parent = this.resolve(path.parent);
    if (parent === null) return null;
    switch (path.type) {
      case PATH.method:
        return parent.open(path.name, this.arguments(path.arguments));
      case PATH.indexer:
        return parent.item(this.arguments(path.arguments));
      case PATH.property: {
        const link = parent.link(path.name);
        if (link === undefined) throw apiNotFound(parent.className, path.name);
        return link;
      }
      default:
        throw new HostError('InvalidObjectPath');
    }
  }
}

function requireFound<T>(value: T | undefined, otherwise: () => HostError): T {
  if (value === undefined) throw otherwise();
  return value;
}
