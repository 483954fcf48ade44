import {
  type Border,
  type BorderStyle,
  type CellFormat,
  type FontPatch,
  type HorizontalAlignment,
  PLAIN_FORMAT,
  type Underline,
  type VerticalAlignment,
} from '../../book/cellFormat';
import { type ConditionalLook, NO_LOOK } from '../../book/conditionalFormats';
import { BUILT_IN_FORMATS } from '../numberFormats';
import { fromXstring } from '../xml/escape';
import { childNamed, childrenNamed, flag, numberOf, type XmlElement } from '../xml/xmlElement';
import { loadFill } from './loadFill';
import { oneOf } from './oneOf';
import { Palette } from './palette';

export interface LoadedStyles {
  /** Formats of cells by style index. */
  readonly formats: readonly CellFormat[];
  /** Looks of conditional formats by their index. */
  readonly looks: readonly ConditionalLook[];
}

const HORIZONTAL: readonly HorizontalAlignment[] = [
  'general',
  'left',
  'center',
  'right',
  'fill',
  'justify',
  'centerContinuous',
  'distributed',
];
const VERTICAL: readonly VerticalAlignment[] = ['top', 'center', 'bottom', 'justify', 'distributed'];
const UNDERLINES: readonly Underline[] = ['none', 'single', 'double', 'singleAccounting', 'doubleAccounting'];
const BORDERS: readonly BorderStyle[] = [
  'thin',
  'medium',
  'thick',
  'double',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
];

/** The formats of a styles part, with colours and number formats resolved. */
export function loadStyles(root: XmlElement, theme: readonly string[] | undefined): LoadedStyles {
  const list = (group: string, item: string): XmlElement[] => childrenNamed(childNamed(root, group), item);
  const indexed = childrenNamed(childNamed(childNamed(root, 'colors'), 'indexedColors') ?? root, 'rgbColor');
  const palette = new Palette(
    theme,
    indexed.length === 0 ? undefined : indexed.map(({ attributes }) => (attributes['rgb'] ?? '').slice(-6)),
  );
  const numberFormats = new Map(BUILT_IN_FORMATS);
  for (const { attributes } of list('numFmts', 'numFmt'))
    numberFormats.set(Number(attributes['numFmtId']), fromXstring(attributes['formatCode'] ?? ''));
  const fonts = list('fonts', 'font').map((font) => loadFont(font, palette));
  const fills = list('fills', 'fill').map((fill) => loadFill(fill, palette));
  const borders = list('borders', 'border').map((border) => bordersOf(border, palette));
  const formats = list('cellXfs', 'xf').map((xf): CellFormat => {
    const alignment = childNamed(xf, 'alignment');
    const protection = childNamed(xf, 'protection');
    return {
      ...PLAIN_FORMAT,
      numberFormat: numberFormats.get(numberOf(xf, 'numFmtId') ?? 0) ?? 'General',
      ...fonts[numberOf(xf, 'fontId') ?? 0],
      ...fills[numberOf(xf, 'fillId') ?? 0],
      ...borders[numberOf(xf, 'borderId') ?? 0],
      horizontal: oneOf(HORIZONTAL, alignment?.attributes['horizontal'], 'general'),
      vertical: oneOf(VERTICAL, alignment?.attributes['vertical'], 'bottom'),
      wrap: flag(alignment, 'wrapText'),
      indent: numberOf(alignment, 'indent') ?? 0,
      rotation: rotationOf(numberOf(alignment, 'textRotation') ?? 0),
      shrink: flag(alignment, 'shrinkToFit'),
      locked: flag(protection, 'locked', true),
      formulaHidden: flag(protection, 'hidden'),
    };
  });
  return { formats, looks: list('dxfs', 'dxf').map((dxf) => lookOf(dxf, palette)) };
}

/** The file counts clockwise turns from 91 on, and has 255 for stacked letters. */
function rotationOf(value: number): CellFormat['rotation'] {
  if (value === 255) return 'stacked';
  return value > 90 ? 90 - value : value;
}

/** A font of the part, or of a piece of text; what it does not say is left out. */
export function loadFont(font: XmlElement, palette: Palette): FontPatch {
  const underline = childNamed(font, 'u');
  const fontName = (childNamed(font, 'name') ?? childNamed(font, 'rFont'))?.attributes['val'];
  const fontSize = numberOf(childNamed(font, 'sz'), 'val');
  const fontColor = palette.color(childNamed(font, 'color'));
  return {
    ...(fontName !== undefined && { fontName }),
    ...(fontSize !== null && { fontSize }),
    ...(fontColor !== null && { fontColor }),
    bold: toggle(font, 'b') ?? false,
    italic: toggle(font, 'i') ?? false,
    strikethrough: toggle(font, 'strike') ?? false,
    underline: underline === undefined ? 'none' : oneOf(UNDERLINES, underline.attributes['val'], 'single'),
  };
}

function bordersOf(border: XmlElement, palette: Palette): Partial<CellFormat> {
  const side = (...names: string[]): Border | null => {
    const element = names.map((name) => childNamed(border, name)).find((found) => found !== undefined);
    const style = BORDERS.find((known) => known === element?.attributes['style']);
    if (element === undefined || style === undefined) return null;
    return { style, color: palette.color(childNamed(element, 'color')) ?? '#000000' };
  };
  return {
    top: side('top'),
    bottom: side('bottom'),
    left: side('left', 'start'),
    right: side('right', 'end'),
  };
}

function lookOf(dxf: XmlElement, palette: Palette): ConditionalLook {
  const font = childNamed(dxf, 'font');
  const pattern = childNamed(childNamed(dxf, 'fill'), 'patternFill');
  return {
    ...NO_LOOK,
    // In a conditional format a solid fill has its colour in the background.
    fillColor: palette.color(childNamed(pattern, 'bgColor')) ?? palette.color(childNamed(pattern, 'fgColor')),
    fontColor: palette.color(childNamed(font, 'color')),
    bold: font === undefined ? null : toggle(font, 'b'),
    italic: font === undefined ? null : toggle(font, 'i'),
  };
}

/** `<b/>` and `<b val="1"/>` are on, `<b val="0"/>` is off, none is null. */
function toggle(parent: XmlElement, name: string): boolean | null {
  const element = childNamed(parent, name);
  return element === undefined ? null : flag(element, 'val', true);
}
