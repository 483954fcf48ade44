import { markup } from '../xml/markup';
import { prefixOf } from '../xml/xmlElement';
import type { Parts } from './parts';
import { editPart, readPart } from './readPart';

export const CONTENT_TYPES_PATH = '[Content_Types].xml';

/** The content type that is declared for a part itself; null where only its extension tells. */
export function contentTypeOf(parts: Parts, part: string): string | null {
  const own = readPart(parts, CONTENT_TYPES_PATH)?.root.children.find(
    ({ attributes }) => attributes['PartName']?.toLowerCase() === `/${part}`.toLowerCase(),
  );
  return own?.attributes['ContentType'] ?? null;
}

/** Declares the content type of a new part. */
export function addContentType(parts: Parts, part: string, contentType: string): void {
  editPart(parts, CONTENT_TYPES_PATH, (patch, root) => {
    const added = markup(prefixOf(root))('Override', { PartName: `/${part}`, ContentType: contentType });
    patch.edit(root, {}, added);
  });
}

/** Declares what files of an extension are where nothing else is said, unless that is declared already. */
export function addDefaultContentType(parts: Parts, extension: string, contentType: string): void {
  editPart(parts, CONTENT_TYPES_PATH, (patch, root) => {
    if (root.children.some(({ attributes }) => attributes['Extension']?.toLowerCase() === extension)) return;
    const added = markup(prefixOf(root))('Default', { Extension: extension, ContentType: contentType });
    patch.insert(root.innerStart, added);
  });
}

/** Forgets the content type of a part that is gone. */
export function removeContentType(parts: Parts, part: string): void {
  editPart(parts, CONTENT_TYPES_PATH, (patch, root) => {
    for (const element of root.children)
      if (element.attributes['PartName']?.toLowerCase() === `/${part}`.toLowerCase())
        patch.replace(element, '');
  });
}
