import type { XmlElement } from '../xml/xmlElement';
import type { Parts } from './parts';
import { readPart } from './readPart';
import { relationshipsOf } from './relationships';

/** A part that another one names, read. */
export interface LinkedPart {
  readonly path: string;
  readonly root: XmlElement;
}

/** The parts to which another one has relationships of a type, by the type's last word; broken ones are left out. */
export function linkedParts(parts: Parts, from: string, type: string): LinkedPart[] {
  return relationshipsOf(parts, from).flatMap((relationship) => {
    if (relationship.isExternal || !relationship.type.endsWith(`/${type}`)) return [];
    const part = readPart(parts, relationship.target);
    return part === null ? [] : [{ path: relationship.target, root: part.root }];
  });
}
