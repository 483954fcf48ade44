import type { Parts } from '../package/parts';
import { readPart } from '../package/readPart';
import { relationshipsOf } from '../package/relationships';
import { RELATIONSHIP } from '../xml/namespaces';
import type { XmlElement } from '../xml/xmlElement';

/** The part that holds what the add-in keeps in the workbook, where Excel itself has not stored it. */
export const SETTINGS_NAMESPACE = 'urn:pira-for-excel:settings:1';
export const CUSTOM_XML = 'customXml';

export interface SettingsPart {
  readonly path: string;
  readonly root: XmlElement;
}

/** The part with the add-in's settings, or null. */
export function settingsPart(parts: Parts, workbookPath: string): SettingsPart | null {
  for (const { type, target } of relationshipsOf(parts, workbookPath)) {
    const part = type === `${RELATIONSHIP}/${CUSTOM_XML}` ? readPart(parts, target) : null;
    if (part?.root.namespace === SETTINGS_NAMESPACE) return { path: target, root: part.root };
  }
  return null;
}

/** The add-in's settings; a setting that cannot be read is left out. */
export function loadSettings(parts: Parts, workbookPath: string): Map<string, unknown> {
  const settings = new Map<string, unknown>();
  for (const { attributes, text } of settingsPart(parts, workbookPath)?.root.children ?? []) {
    try {
      const value: unknown = JSON.parse(text);
      settings.set(attributes['name'] ?? '', value);
    } catch {
      // Someone edited the part by hand: the add-in then starts without this setting.
    }
  }
  return settings;
}
