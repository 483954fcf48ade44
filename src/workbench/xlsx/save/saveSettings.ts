import type { AddInSettings } from '../../book/addInSettings';
import { CUSTOM_XML, SETTINGS_NAMESPACE, settingsPart } from '../load/loadSettings';
import { addContentType, addDefaultContentType } from '../package/contentTypes';
import { relativeTarget } from '../package/partPath';
import type { Parts } from '../package/parts';
import { addRelationship } from '../package/relationships';
import { escapeText } from '../xml/escape';
import { markup } from '../xml/markup';
import { RELATIONSHIP } from '../xml/namespaces';
import { xmlBytes } from '../xml/xmlText';

const DATA_STORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
/** Names the part for programs that list such parts. */
const ITEM_ID = '{6F0B0B0E-3C57-4E9B-9A63-2B1C7A5D9E41}';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Writes the add-in's settings into their own part, which is made when there is none. */
export function saveSettings(parts: Parts, workbookPath: string, settings: AddInSettings): void {
  const el = markup();
  const entries = [...settings.all]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => el('setting', { name }, escapeText(JSON.stringify(value ?? null))));
  const text = DECLARATION + el('settings', { xmlns: SETTINGS_NAMESPACE }, entries.join(''));
  const known = settingsPart(parts, workbookPath);
  const path = known?.path ?? parts.freePath('customXml/item#.xml');
  parts.set(path, xmlBytes(text));
  if (known !== null) return;
  addRelationship(parts, workbookPath, `${RELATIONSHIP}/${CUSTOM_XML}`, relativeTarget(workbookPath, path));
  addDefaultContentType(parts, 'xml', 'application/xml');
  const propertiesPath = path.replace('item', 'itemProps');
  const properties = markup('ds:')('datastoreItem', { 'ds:itemID': ITEM_ID, 'xmlns:ds': DATA_STORE });
  parts.set(propertiesPath, xmlBytes(DECLARATION + properties));
  addContentType(parts, propertiesPath, PROPERTIES_TYPE);
  addRelationship(parts, path, `${RELATIONSHIP}/customXmlProps`, relativeTarget(path, propertiesPath));
}
