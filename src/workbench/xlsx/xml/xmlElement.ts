import { COMPATIBILITY, isUnderstood, MAIN } from './namespaces';

/** Namespaces in force at an element, by prefix; "" is the default one. */
export type NamespaceScope = ReadonlyMap<string, string>;

/** Where the tags of an element stand in its part. */
export interface XmlSpan {
  /** As in the text, with prefix. */
  readonly tag: string;
  /** Place of the `<` of the start tag. */
  readonly start: number;
  /** Place after the `>` of the start tag. */
  readonly innerStart: number;
  /** Place of the `<` of the end tag; `innerStart` where the element closes itself. */
  readonly innerEnd: number;
  /** Place after the `>` that ends the element. */
  readonly end: number;
}

/** An element of a part, with the places of its tags in the text of the part. */
export interface XmlElement extends XmlSpan {
  /** Without prefix. */
  readonly name: string;
  /** Strict namespaces are given as their transitional counterparts. */
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly scope: NamespaceScope;
  children: readonly XmlElement[];
  /** Its own text, that of its children left out. */
  text: string;
  innerEnd: number;
  end: number;
}

/** What tells the attributes of an element. */
export type WithAttributes = Pick<XmlElement, 'attributes'>;

/** Whether an element offers several contents, of which a program takes one (ISO/IEC 29500-3, 7.5). */
export function isAlternative({ name, namespace }: XmlElement): boolean {
  return name === 'AlternateContent' && namespace === COMPATIBILITY;
}

/** Whether an element is one of the contents offered. */
export function isBranch({ name, namespace }: XmlElement): boolean {
  return namespace === COMPATIBILITY && (name === 'Choice' || name === 'Fallback');
}

/** Whether a program of today can take a branch: it understands what the branch says that it requires. */
export function canTake({ name, attributes, scope }: XmlElement): boolean {
  const required = (attributes['Requires'] ?? '').split(/\s+/u).filter((prefix) => prefix !== '');
  return name === 'Fallback' || required.every((prefix) => isUnderstood(scope.get(prefix) ?? ''));
}

/** The children of an element; of alternatives those in the branch that is taken. */
export function childrenOf(element: XmlElement): readonly XmlElement[] {
  if (!element.children.some(isAlternative)) return element.children;
  return element.children.flatMap((child) => {
    if (!isAlternative(child)) return [child];
    const branch = child.children.find((one) => isBranch(one) && canTake(one));
    return branch === undefined ? [] : childrenOf(branch);
  });
}

/** The children of one name in the main namespace, those of alternatives that are taken among them; none of no element. */
export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element === undefined ? [] : childrenOf(element)).filter(
    (child) => child.name === name && child.namespace === MAIN,
  );
}

/** The first child of one name in the main namespace. */
export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  const isIt = (child: XmlElement): boolean => child.name === name && child.namespace === MAIN;
  const found = element?.children.find(isIt);
  if (found !== undefined || element?.children.some(isAlternative) !== true) return found;
  return childrenOf(element).find(isIt);
}

/** The child that an element is, or the alternative that offers it. */
export function holderOf(parent: XmlElement, { start, end }: XmlSpan): XmlElement | undefined {
  return parent.children.find((child) => child.start <= start && end <= child.end);
}

/** An attribute that carries a namespace, such as r:id, whatever its prefix. */
export function attributeOf(element: XmlElement, namespace: string, name: string): string | undefined {
  for (const [prefix, uri] of element.scope) {
    if (uri !== namespace || prefix === '') continue;
    const value = element.attributes[`${prefix}:${name}`];
    if (value !== undefined) return value;
  }
  return undefined;
}

/** An attribute of type boolean. */
export function flag(element: WithAttributes | undefined, name: string, otherwise = false): boolean {
  const value = element?.attributes[name];
  return value === undefined ? otherwise : value === '1' || value === 'true';
}

/** A numeric attribute, or null where it is missing or no number. */
export function numberOf(element: WithAttributes | undefined, name: string): number | null {
  const value = element?.attributes[name];
  if (value === undefined || value.trim() === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

/** The prefix that elements in the namespace of this one carry, with its colon; "" for none. */
export function prefixOf(element: XmlElement): string {
  return element.tag.slice(0, element.tag.length - element.name.length);
}

/** Every element of one name below an element, whatever its namespace, in the order of the text. */
export function descendantsNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsNamed(child, name),
  ]);
}
