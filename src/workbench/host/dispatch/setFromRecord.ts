import type { HostObject } from './hostObject';
import { isRecord } from './json';
import { wireName } from './query';

/** Sets scalars, and those of the objects behind navigation properties, from a record of camelCase names. */
export function setFromRecord(object: HostObject, state: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(state)) {
    const wire = wireName(name);
    const link = isRecord(value) ? object.link(wire) : undefined;
    if (isRecord(value) && link) setFromRecord(link, value);
    else object.write(wire, value);
  }
}
