import { escapeAttribute } from '../xml/escape';
import { knownRelationshipType, PACKAGE_RELATIONSHIPS } from '../xml/namespaces';
import { parseXml } from '../xml/parseXml';
import { markup } from '../xml/markup';
import { prefixOf } from '../xml/xmlElement';
import { XmlPatch } from '../xml/xmlPatch';
import { xmlBytes, xmlText } from '../xml/xmlText';
import { relationshipsPath, resolveTarget } from './partPath';
import type { Parts } from './parts';
import { editPart, readPart } from './readPart';

export interface Relationship {
  readonly id: string;
  /** As the transitional variant has it. */
  readonly type: string;
  /** Path of the part, or the address of an external target. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The relationships of a part, of the package itself for ""; none where their part is missing or broken. */
export function relationshipsOf(parts: Parts, part: string): Relationship[] {
  const elements = readPart(parts, relationshipsPath(part))?.root.children ?? [];
  return elements.map(({ attributes }) => {
    const isExternal = attributes['TargetMode'] === 'External';
    const target = attributes['Target'] ?? '';
    return {
      id: attributes['Id'] ?? '',
      type: knownRelationshipType(attributes['Type'] ?? ''),
      target: isExternal ? target : resolveTarget(part, target),
      isExternal,
    };
  });
}

/** Adds a relationship to a part and gives its id. */
export function addRelationship(parts: Parts, part: string, type: string, target: string): string {
  const path = relationshipsPath(part);
  const taken = new Set(relationshipsOf(parts, part).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const text = textOf(parts, path);
  const parsed = parseXml(text);
  if (!parsed.ok) return id;
  const patch = new XmlPatch(text);
  const added = markup(prefixOf(parsed.root))('Relationship', { Id: id, Type: type, Target: target });
  patch.edit(parsed.root, {}, added);
  parts.set(path, xmlBytes(patch.result()));
  return id;
}

/** Takes the relationships of a part away that lead to a target. */
export function removeRelationshipsTo(parts: Parts, part: string, target: string): void {
  editPart(parts, relationshipsPath(part), (patch, root) => {
    for (const element of root.children)
      if (resolveTarget(part, element.attributes['Target'] ?? '').toLowerCase() === target.toLowerCase())
        patch.replace(element, '');
  });
}

function textOf(parts: Parts, path: string): string {
  const bytes = parts.get(path);
  return bytes === undefined
    ? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${escapeAttribute(PACKAGE_RELATIONSHIPS)}"></Relationships>`
    : xmlText(bytes);
}
