import { removeContentType } from '../package/contentTypes';
import { relationshipsPath } from '../package/partPath';
import type { Parts } from '../package/parts';
import { relationshipsOf, removeRelationshipsTo } from '../package/relationships';

/** Takes a part away that one other part names, with everything that only it led to. */
export function removePart(parts: Parts, owner: string, path: string): void {
  const before = reachable(parts, path);
  removeRelationshipsTo(parts, owner, path);
  const after = reachable(parts, '');
  for (const part of before) {
    if (after.has(part)) continue;
    parts.delete(part);
    parts.delete(relationshipsPath(part));
    removeContentType(parts, part);
  }
}

/** A part and all parts it leads to; from the package itself for "". */
function reachable(parts: Parts, from: string): Set<string> {
  const found = new Set<string>([from]);
  for (const part of found) {
    for (const { target, isExternal } of relationshipsOf(parts, part)) if (!isExternal) found.add(target);
  }
  found.delete('');
  return found;
}
