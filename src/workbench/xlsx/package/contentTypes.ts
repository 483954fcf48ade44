import { markup } from '../xml/markup';
import { parseXml } from '../xml/parseXml';
import { prefixOf, type XmlElement } from '../xml/xmlElement';
import { XmlPatch } from '../xml/xmlPatch';
import { xmlBytes, xmlText } from '../xml/xmlText';
import type { Parts } from './parts';

export const CONTENT_TYPES_PATH = '[Content_Types].xml';

/** The content type that is declared for a part itself; null where only its extension tells. */
export function contentTypeOf(parts: Parts, part: string): string | null {
  const parsed = parseXml(xmlText(parts.get(CONTENT_TYPES_PATH) ?? new Uint8Array()));
  if (!parsed.ok) return null;
  const own = parsed.root.children.find(
    ({ attributes }) => attributes['PartName']?.toLowerCase() === `/${part}`.toLowerCase(),
  );
  return own?.attributes['ContentType'] ?? null;
}

/** Declares the content type of a new part. */
export function addContentType(parts: Parts, part: string, contentType: string): void {
  editContentTypes(parts, (patch, root) => {
    const added = markup(prefixOf(root))('Override', { PartName: `/${part}`, ContentType: contentType });
    patch.edit(root, {}, added);
  });
}

/** Declares what files of an extension are where nothing else is said, unless that is declared already. */
export function addDefaultContentType(parts: Parts, extension: string, contentType: string): void {
  editContentTypes(parts, (patch, root) => {
    if (root.children.some(({ attributes }) => attributes['Extension']?.toLowerCase() === extension)) return;
    const added = markup(prefixOf(root))('Default', { Extension: extension, ContentType: contentType });
    patch.insert(root.innerStart, added);
  });
}

/** Forgets the content type of a part that is gone. */
export function removeContentType(parts: Parts, part: string): void {
  editContentTypes(parts, (patch, root) => {
    for (const element of root.children)
      if (element.attributes['PartName']?.toLowerCase() === `/${part}`.toLowerCase())
        patch.replace(element, '');
  });
}

function editContentTypes(parts: Parts, change: (patch: XmlPatch, root: XmlElement) => void): void {
  const bytes = parts.get(CONTENT_TYPES_PATH);
  if (bytes === undefined) return;
  const text = xmlText(bytes);
  const parsed = parseXml(text);
  if (!parsed.ok) return;
  const patch = new XmlPatch(text);
  change(patch, parsed.root);
  if (!patch.isEmpty) parts.set(CONTENT_TYPES_PATH, xmlBytes(patch.result()));
}
