import { type Attributes, openTag, withAttributes } from './markup';
import type { SchemaOrder } from './schemaOrder';
import { childNamed, holderOf, isAlternative, type XmlElement } from './xmlElement';
import type { XmlPatch } from './xmlPatch';

/** Children to put (markup) or to take away (null), by name. Children of other names stay. */
export type ChildEdits = Readonly<Record<string, string | null>>;

/** An element of a text with some of its children and attributes changed; everything else as it stands. */
export function rebuildElement(
  text: string,
  element: XmlElement,
  order: SchemaOrder,
  edits: ChildEdits,
  attributes: Attributes = {},
): string {
  const pending = Object.entries(edits)
    .filter(([name]) => childNamed(element, name) === undefined)
    .map(([name, xml]) => ({ rank: order.indexOf(name), xml: xml ?? '' }))
    .sort((a, b) => a.rank - b.rank);
  const done = new Set<string>();
  let inner = '';
  let at = element.innerStart;
  for (const child of element.children) {
    inner += text.slice(at, child.start);
    at = child.end;
    while (pending[0] !== undefined && pending[0].rank < rankOf(child, order))
      inner += pending.shift()?.xml ?? '';
    const name = offeredName(child);
    const edit = edits[name];
    if (edit === undefined) inner += text.slice(child.start, child.end);
    else if (!done.has(name)) inner += edit ?? '';
    done.add(name);
  }
  inner += pending.map(({ xml }) => xml).join('') + text.slice(at, element.innerEnd);
  const start = withAttributes(text.slice(element.start, element.innerStart), attributes);
  const closesItself = start.endsWith('/>');
  if (inner === '' && closesItself) return start;
  return `${openTag(start)}${inner}</${element.tag}>`;
}

/** Puts, replaces or (null) takes away a child of an element that has room between its tags. Calls follow the schema's order. */
export function putChild(
  patch: XmlPatch,
  parent: XmlElement,
  order: SchemaOrder,
  name: string,
  xml: string | null,
): void {
  const existing = childNamed(parent, name);
  if (existing !== undefined) patch.replace(holderOf(parent, existing) ?? existing, xml ?? '');
  else if (xml !== null) patch.insert(positionFor(parent, order, name), xml);
}

/** Where a new child belongs: before the first one that must come later. */
export function positionFor(parent: XmlElement, order: SchemaOrder, name: string): number {
  const rank = order.indexOf(name);
  const next = parent.children.find((child) => rankOf(child, order) > rank);
  return next?.start ?? parent.innerEnd;
}

/** The place of a child in the order; unknown ones stand anywhere. */
function rankOf(child: XmlElement, order: SchemaOrder): number {
  return order.indexOf(offeredName(child));
}

/** The name of a child; of alternatives that of what they offer. */
function offeredName(child: XmlElement): string {
  if (!isAlternative(child)) return child.name;
  const [first] = child.children.flatMap(({ children }) => children);
  return first?.name ?? '';
}
