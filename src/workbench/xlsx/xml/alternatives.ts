import { COMPATIBILITY, isUnderstood } from './namespaces';
import type { XmlElement } from './xmlElement';

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
