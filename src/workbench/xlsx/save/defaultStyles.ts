import { positionFor } from '../xml/childEdits';
import { type Markup, markup } from '../xml/markup';
import { parseXml } from '../xml/parseXml';
import { STYLES_ORDER } from '../xml/schemaOrder';
import { childNamed, childrenNamed, prefixOf, type XmlElement } from '../xml/xmlElement';
import { XmlPatch } from '../xml/xmlPatch';

interface Defaults {
  readonly group: string;
  readonly item: string;
  /** The entries that every program takes for granted at the first places. */
  readonly entries: (el: Markup) => readonly string[];
}

/** The lists of the styles part that others point into; the first two fills are the format's own (ISO/IEC 29500-1, 18.8.21). */
export const DEFAULT_STYLES: readonly Defaults[] = [
  {
    group: 'fonts',
    item: 'font',
    entries: (el) => [
      el(
        'font',
        {},
        el('sz', { val: 11 }) +
          el('color', { rgb: 'FF000000' }) +
          el('name', { val: 'Calibri' }) +
          el('family', { val: 2 }),
      ),
    ],
  },
  {
    group: 'fills',
    item: 'fill',
    entries: (el) =>
      ['none', 'gray125'].map((patternType) => el('fill', {}, el('patternFill', { patternType }))),
  },
  {
    group: 'borders',
    item: 'border',
    entries: (el) => [
      el('border', {}, ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => el(side)).join('')),
    ],
  },
  {
    group: 'cellXfs',
    item: 'xf',
    entries: (el) => [el('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })],
  },
];

export interface StylesPart {
  readonly text: string;
  readonly root: XmlElement;
}

/** A styles part whose lists have their first entries, so that what is added after them gets the right numbers. */
export function withDefaultStyles({ text, root }: StylesPart): StylesPart {
  const missing = DEFAULT_STYLES.map(({ group, item, entries }) => {
    const parent = childNamed(root, group);
    const count = childrenNamed(parent, item).length;
    return { group, parent, count, added: entries(markup(prefixOf(root))).slice(count) };
  }).filter(({ added }) => added.length > 0);
  if (missing.length === 0) return { text, root };
  const patch = new XmlPatch(text);
  let inRoot = '';
  for (const { group, parent, count, added } of missing) {
    const attributes = { count: count + added.length };
    if (parent !== undefined) patch.edit(parent, attributes, added.join(''));
    else {
      const list = markup(prefixOf(root))(group, attributes, added.join(''));
      if (root.innerStart === root.end) inRoot += list;
      else patch.insert(positionFor(root, STYLES_ORDER, group), list);
    }
  }
  if (inRoot !== '') patch.edit(root, {}, inRoot);
  const parsed = parseXml(patch.result());
  return parsed.ok ? { text: patch.result(), root: parsed.root } : { text, root };
}
