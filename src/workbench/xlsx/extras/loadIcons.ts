import type { IconRule } from '../../book/sheetExtras';
import { gradedOf } from '../load/loadOtherRules';
import { ROW_DEPTH } from '../load/loadSheet';
import { Palette } from '../load/palette';
import type { Parts } from '../package/parts';
import { areasOf } from '../reference';
import { parseXml } from '../xml/parseXml';
import { descendantsNamed } from '../xml/xmlElement';
import { xmlText } from '../xml/xmlText';

/** The icons that Excel 2010 and later keep in an extension of the sheet: triangles, stars, boxes. */
export function loadIcons(parts: Parts, sheetPath: string, theme: readonly string[]): IconRule[] {
  const text = xmlText(parts.get(sheetPath) ?? new Uint8Array());
  const at = text.lastIndexOf('<extLst');
  if (at < 0 || !text.includes(':iconSet', at)) return [];
  const parsed = parseXml(text, {
    closed: ({ name }, depth) => depth !== ROW_DEPTH || name !== 'row',
  });
  if (!parsed.ok) return [];
  const palette = new Palette(theme);
  return descendantsNamed(parsed.root, 'conditionalFormatting').flatMap((format) => {
    const [references] = descendantsNamed(format, 'sqref');
    const areas = areasOf(references?.text ?? '');
    return descendantsNamed(format, 'cfRule').flatMap((rule) => {
      const graded = areas.length === 0 ? null : gradedOf(rule, palette);
      return graded?.kind === 'icons' ? [{ areas, graded }] : [];
    });
  });
}
