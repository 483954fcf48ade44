export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
export const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** The strict variant of the format (ISO/IEC 29500) differs in its namespaces only. */
const STRICT: ReadonlyMap<string, string> = new Map([
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', MAIN],
  ['http://purl.oclc.org/ooxml/drawingml/main', DRAWING],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', RELATIONSHIP],
]);

/** The namespace under which the workbench knows it, whichever variant the file uses. */
export function knownNamespace(uri: string): string {
  return STRICT.get(uri) ?? uri;
}

const OF_EXCEL = 'http://schemas.microsoft.com/office/';

/** Whether Excel of today understands a namespace: the format's own and those of its later versions. */
export function isUnderstood(uri: string): boolean {
  return uri === MAIN || uri === DRAWING || uri === RELATIONSHIP || uri.startsWith(OF_EXCEL);
}

const STRICT_RELATIONSHIP = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** The type of a relationship as the workbench knows it, whichever variant the file uses. */
export function knownRelationshipType(type: string): string {
  return type.startsWith(STRICT_RELATIONSHIP) ? RELATIONSHIP + type.slice(STRICT_RELATIONSHIP.length) : type;
}
