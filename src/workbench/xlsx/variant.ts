import { MAIN, RELATIONSHIP } from './xml/namespaces';
import type { XmlElement } from './xml/xmlElement';

/** The namespaces as a file writes them: the transitional ones, or those of the strict variant. */
export interface Variant {
  readonly main: string;
  readonly relationship: string;
}

const TRANSITIONAL: Variant = { main: MAIN, relationship: RELATIONSHIP };
const STRICT: Variant = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationship: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

/** The variant of a part of the main namespace. */
export function variantOf(root: XmlElement): Variant {
  return Object.values(root.attributes).includes(STRICT.main) ? STRICT : TRANSITIONAL;
}
