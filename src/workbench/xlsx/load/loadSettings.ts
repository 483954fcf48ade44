import { SETTINGS_NAMESPACE } from '../addInPart';
import type { Parts } from '../package/parts';
import { relationshipsOf } from '../package/relationships';
import { CUSTOM_XML } from '../addInPart';
import { RELATIONSHIP } from '../xml/namespaces';
import { parseXml } from '../xml/parseXml';
import type { XmlElement } from '../xml/xmlElement';
import { xmlText } from '../xml/xmlText';

export interface SettingsPart {
  readonly path: string;
  readonly root: XmlElement;
  readonly text: string;
}

/** The part with the add-in's settings, or null. */
export function settingsPart(parts: Parts, workbookPath: string): SettingsPart | null {
  for (const { type, target } of relationshipsOf(parts, workbookPath)) {
    const bytes = type === `${RELATIONSHIP}/${CUSTOM_XML}` ? parts.get(target) : undefined;
    if (bytes === undefined) continue;
    const text = xmlText(bytes);
    if (!text.includes(SETTINGS_NAMESPACE)) continue;
    const parsed = parseXml(text);
    if (parsed.ok && parsed.root.namespace === SETTINGS_NAMESPACE)
      return { path: target, root: parsed.root, text };
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
