import type { FormatPatch } from '../../book/cellFormat';
import type { ConditionalLook } from '../../book/conditionalFormats';
import type { DerivedStyle } from '../../book/styles';
import { builtInNumber } from '../numberFormats';
import { positionFor, rebuildElement } from '../xml/childEdits';
import { toXstring } from '../xml/escape';
import { type Attributes, type Markup, markup, openTag, withAttributes } from '../xml/markup';
import { FORMAT_ORDER, STYLES_ORDER } from '../xml/schemaOrder';
import { childNamed, childrenNamed, holderOf, numberOf, prefixOf, type XmlElement } from '../xml/xmlElement';
import { XmlPatch } from '../xml/xmlPatch';
import type { StylesPart } from './defaultStyles';
import {
  alignmentAttributes,
  borderMarkup,
  fillMarkup,
  fontMarkup,
  lookMarkup,
  protectionAttributes,
} from './formatMarkup';
import { StyleGroup } from './styleGroup';

/** Numbers below are the format's own. */
const FIRST_OWN_NUMBER_FORMAT = 164;

/** Adds to a styles part the styles that were made since it was loaded. */
export class StyleWriter {
  readonly #el: Markup;
  readonly #groups: Readonly<Record<string, StyleGroup>>;

  readonly text: string;
  readonly root: XmlElement;

  constructor({ text, root }: StylesPart) {
    this.text = text;
    this.root = root;
    this.#el = markup(prefixOf(root));
    const group = (name: string, item: string): StyleGroup =>
      new StyleGroup(text, childrenNamed(childNamed(root, name), item));
    this.#groups = {
      numFmts: group('numFmts', 'numFmt'),
      fonts: group('fonts', 'font'),
      fills: group('fills', 'fill'),
      borders: group('borders', 'border'),
      cellXfs: group('cellXfs', 'xf'),
      dxfs: group('dxfs', 'dxf'),
    };
  }

  /** The number under which conditional formats name a look. */
  look(look: ConditionalLook): number {
    return this.#group('dxfs').indexOf(lookMarkup(look, prefixOf(this.root)));
  }

  /** Adds a cell style; styles are to be added in the order of their indexes. */
  add({ base, patch }: DerivedStyle): void {
    const formats = this.#group('cellXfs');
    const element = formats.elements[base];
    const references = this.#references(element, patch);
    const child = (name: string, attributes: Attributes): Record<string, string> => {
      if (Object.keys(attributes).length === 0) return {};
      const before = element && childNamed(element, name);
      return {
        [name]:
          before === undefined
            ? this.#el(name, attributes)
            : rebuildElement(this.text, before, [], {}, attributes),
      };
    };
    const alignment = child('alignment', alignmentAttributes(patch));
    const protection = child('protection', protectionAttributes(patch));
    const attributes: Attributes = {
      ...references,
      ...(alignment['alignment'] !== undefined && { applyAlignment: true }),
      ...(protection['protection'] !== undefined && { applyProtection: true }),
    };
    const children = { ...alignment, ...protection };
    formats.append(
      element === undefined
        ? this.#el('xf', attributes, Object.values(children).join(''))
        : rebuildElement(this.text, element, FORMAT_ORDER, children, attributes),
    );
  }

  /** Whether anything was added. */
  get hasAdded(): boolean {
    return Object.values(this.#groups).some(({ added }) => added.length > 0);
  }

  /** The text of the part with everything added. */
  result(): string {
    const patch = new XmlPatch(this.text);
    for (const name of STYLES_ORDER) {
      const group = this.#groups[name];
      if (group === undefined || group.added.length === 0) continue;
      const parent = childNamed(this.root, name);
      const added = group.added.join('');
      const count = group.elements.length + group.added.length;
      if (parent === undefined)
        patch.insert(positionFor(this.root, STYLES_ORDER, name), this.#el(name, { count }, added));
      else this.#extend(patch, parent, count, added);
    }
    return patch.result();
  }

  /** A list that only one of several alternatives has takes the place of all of them: the numbers are its own. */
  #extend(patch: XmlPatch, list: XmlElement, count: number, added: string): void {
    const holder = holderOf(this.root, list);
    if (holder === undefined || holder === list) {
      patch.edit(list, { count }, added);
      return;
    }
    const before = patch.slice(list.innerStart, list.innerEnd);
    const start = withAttributes(openTag(patch.startTag(list)), { count });
    patch.replace(holder, `${start}${before}${added}</${list.tag}>`);
  }

  /** Numbers of the parts of a format that a patch changes. */
  #references(element: XmlElement | undefined, patch: FormatPatch): Attributes {
    const part = (group: string, name: string): XmlElement | undefined => {
      const { elements } = this.#group(group);
      return elements[numberOf(element, name) ?? 0] ?? elements[0];
    };
    const font = fontMarkup(this.text, part('fonts', 'fontId'), patch, this.#el);
    const border = borderMarkup(this.text, part('borders', 'borderId'), patch, this.#el);
    const { numberFormat, fillColor } = patch;
    return {
      ...(numberFormat !== undefined && {
        numFmtId: this.#numberFormat(numberFormat),
        applyNumberFormat: true,
      }),
      ...(font !== null && { fontId: this.#group('fonts').indexOf(font), applyFont: true }),
      ...(fillColor !== undefined && { fillId: this.#fill(fillColor), applyFill: true }),
      ...(border !== null && { borderId: this.#group('borders').indexOf(border), applyBorder: true }),
    };
  }

  #fill(color: string | null): number {
    // The first fill of every workbook is none.
    return color === null ? 0 : this.#group('fills').indexOf(fillMarkup(color, this.#el));
  }

  #numberFormat(code: string): number {
    const builtIn = builtInNumber(code);
    if (builtIn !== undefined) return builtIn;
    const group = this.#group('numFmts');
    const written = toXstring(code);
    const known = group.elements.find(({ attributes }) => attributes['formatCode'] === written);
    if (known !== undefined) return numberOf(known, 'numFmtId') ?? 0;
    const highest = Math.max(
      FIRST_OWN_NUMBER_FORMAT - 1,
      ...group.elements.map((element) => numberOf(element, 'numFmtId') ?? 0),
    );
    const entry = (id: number): string => this.#el('numFmt', { numFmtId: id, formatCode: written });
    const place = group.added.findIndex((xml, index) => xml === entry(highest + 1 + index));
    if (place >= 0) return highest + 1 + place;
    group.append(entry(highest + 1 + group.added.length));
    return highest + group.added.length;
  }

  #group(name: string): StyleGroup {
    return this.#groups[name] ?? new StyleGroup(this.text, []);
  }
}
