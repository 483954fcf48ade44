import { parseXml } from '../xml/parseXml';
import type { XmlElement } from '../xml/xmlElement';
import { XmlPatch } from '../xml/xmlPatch';
import { xmlBytes, xmlText } from '../xml/xmlText';
import type { Parts } from './parts';

/** A part with its text. */
export interface ReadPart {
  readonly text: string;
  readonly root: XmlElement;
}

/** Reads a part; null where it is missing or broken. */
export function readPart(parts: Parts, path: string): ReadPart | null {
  const bytes = parts.get(path);
  if (bytes === undefined) return null;
  const text = xmlText(bytes);
  const parsed = parseXml(text);
  return parsed.ok ? { text, root: parsed.root } : null;
}

/** Edits a part in place; does nothing where it is missing or broken. */
export function editPart(
  parts: Parts,
  path: string,
  edit: (patch: XmlPatch, root: XmlElement, text: string) => void,
): void {
  const part = readPart(parts, path);
  if (part === null) return;
  const patch = new XmlPatch(part.text);
  edit(patch, part.root, part.text);
  if (!patch.isEmpty) parts.set(path, xmlBytes(patch.result()));
}
