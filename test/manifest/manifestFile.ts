import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';

/** One element of the manifest: local name, attributes, text. */
export interface ManifestElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

export const MANIFEST_PATH = 'manifest.xml';

/** Every element of the manifest, in document order. */
export function manifestElements(xml = readFileSync(MANIFEST_PATH, 'utf8')): ManifestElement[] {
  const elements: ManifestElement[] = [];
  const open: ManifestElement[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('opentag', (tag) => {
    const element = { name: tag.name.replace('bt:', ''), attributes: tag.attributes, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return elements;
}
