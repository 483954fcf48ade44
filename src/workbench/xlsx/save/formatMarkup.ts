import type { Border, FormatPatch } from '../../book/cellFormat';
import type { ConditionalLook } from '../../book/conditionalFormats';
import { rebuildElement } from '../xml/childEdits';
import { type Attributes, type Markup, markup } from '../xml/markup';
import { BORDER_ORDER, FONT_ORDER } from '../xml/schemaOrder';
import { childNamed, type XmlElement } from '../xml/xmlElement';

/** #RRGGBB as the file writes it, opaque. */
export function fileColor(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

/** A font like another one of the part, with the changes of a patch; null where the patch says nothing about fonts. */
export function fontMarkup(
  text: string,
  base: XmlElement | undefined,
  patch: FormatPatch,
  el: Markup,
): string | null {
  const edits: Record<string, string | null> = {};
  const toggle = (name: string, on: boolean | undefined): void => {
    if (on !== undefined) edits[name] = on ? el(name) : null;
  };
  toggle('b', patch.bold);
  toggle('i', patch.italic);
  toggle('strike', patch.strikethrough);
  if (patch.underline !== undefined)
    edits['u'] = patch.underline === 'none' ? null : el('u', { val: patch.underline });
  if (patch.fontSize !== undefined) edits['sz'] = el('sz', { val: patch.fontSize });
  if (patch.fontColor !== undefined) edits['color'] = el('color', { rgb: fileColor(patch.fontColor) });
  if (patch.fontName !== undefined) {
    edits['name'] = el('name', { val: patch.fontName });
    // A font that follows the theme would ignore its own name.
    edits['scheme'] = null;
  }
  if (Object.keys(edits).length === 0) return null;
  if (base !== undefined) return rebuildElement(text, base, FONT_ORDER, edits);
  return el('font', {}, FONT_ORDER.map((name) => edits[name] ?? '').join(''));
}

/** A solid fill. */
export function fillMarkup(color: string, el: Markup): string {
  const inner = el('fgColor', { rgb: fileColor(color) }) + el('bgColor', { indexed: 64 });
  return el('fill', {}, el('patternFill', { patternType: 'solid' }, inner));
}

/** Borders like others of the part, with the changes of a patch; null where the patch says nothing about borders. */
export function borderMarkup(
  text: string,
  base: XmlElement | undefined,
  patch: FormatPatch,
  el: Markup,
): string | null {
  const edits: Record<string, string> = {};
  const side = (name: string, strictName: string, border: Border | null | undefined): void => {
    if (border === undefined) return;
    const written = base !== undefined && childNamed(base, strictName) !== undefined ? strictName : name;
    edits[written] =
      border === null
        ? el(written)
        : el(written, { style: border.style }, el('color', { rgb: fileColor(border.color) }));
  };
  side('left', 'start', patch.left);
  side('right', 'end', patch.right);
  side('top', 'top', patch.top);
  side('bottom', 'bottom', patch.bottom);
  if (Object.keys(edits).length === 0) return null;
  if (base !== undefined) return rebuildElement(text, base, BORDER_ORDER, edits);
  return el('border', {}, BORDER_ORDER.map((name) => edits[name] ?? '').join(''));
}

/** Alignment attributes that a patch changes. */
export function alignmentAttributes(patch: FormatPatch): Attributes {
  return {
    ...(patch.horizontal !== undefined && { horizontal: patch.horizontal }),
    ...(patch.vertical !== undefined && { vertical: patch.vertical }),
    ...(patch.wrap !== undefined && { wrapText: patch.wrap }),
    ...(patch.indent !== undefined && { indent: patch.indent }),
  };
}

/** Protection attributes that a patch changes. */
export function protectionAttributes(patch: FormatPatch): Attributes {
  return {
    ...(patch.locked !== undefined && { locked: patch.locked }),
    ...(patch.formulaHidden !== undefined && { hidden: patch.formulaHidden }),
  };
}

/** The look of a conditional format. */
export function lookMarkup(look: ConditionalLook, prefix: string): string {
  const el = markup(prefix);
  const toggle = (name: string, on: boolean | null): string => (on === null ? '' : el(name, { val: on }));
  const font =
    toggle('b', look.bold) +
    toggle('i', look.italic) +
    (look.fontColor === null ? '' : el('color', { rgb: fileColor(look.fontColor) }));
  const fill =
    look.fillColor === null
      ? ''
      : el('fill', {}, el('patternFill', {}, el('bgColor', { rgb: fileColor(look.fillColor) })));
  return el('dxf', {}, (font === '' ? '' : el('font', {}, font)) + fill);
}
