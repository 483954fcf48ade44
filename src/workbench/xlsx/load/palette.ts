import { OFFICE_THEME, tintColor } from '../../book/colors';
import { DRAWING } from '../xml/namespaces';
import { numberOf, type XmlElement } from '../xml/xmlElement';

const STANDARD = [
  '000000',
  'FFFFFF',
  'FF0000',
  '00FF00',
  '0000FF',
  'FFFF00',
  'FF00FF',
  '00FFFF',
  '000000',
  'FFFFFF',
  'FF0000',
  '00FF00',
  '0000FF',
  'FFFF00',
  'FF00FF',
  '00FFFF',
  '800000',
  '008000',
  '000080',
  '808000',
  '800080',
  '008080',
  'C0C0C0',
  '808080',
  '9999FF',
  '993366',
  'FFFFCC',
  'CCFFFF',
  '660066',
  'FF8080',
  '0066CC',
  'CCCCFF',
  '000080',
  'FF00FF',
  'FFFF00',
  '00FFFF',
  '800080',
  '800000',
  '008080',
  '0000FF',
  '00CCFF',
  'CCFFFF',
  'CCFFCC',
  'FFFF99',
  '99CCFF',
  'FF99CC',
  'CC99FF',
  'FFCC99',
  '3366FF',
  '33CCCC',
  '99CC00',
  'FFCC00',
  'FF9900',
  'FF6600',
  '666699',
  '969696',
  '003366',
  '339966',
  '003300',
  '333300',
  '993300',
  '993366',
  '333399',
  '333333',
];

/** Turns the colours of a file into #RRGGBB. */
export class Palette {
  constructor(
    readonly theme: readonly string[] = OFFICE_THEME,
    readonly indexed: readonly string[] = STANDARD,
  ) {}

  /** The colour of a colour element; null where it is missing or left to the program. */
  color(element: XmlElement | undefined): string | null {
    if (element === undefined) return null;
    const base = this.#base(element);
    if (base === undefined || !/^[\dA-Fa-f]{6}$/.test(base)) return null;
    return tintColor(`#${base.toUpperCase()}`, numberOf(element, 'tint') ?? 0);
  }

  #base(element: XmlElement): string | undefined {
    const rgb = element.attributes['rgb'];
    if (rgb !== undefined) return rgb.slice(-6);
    const theme = numberOf(element, 'theme');
    if (theme !== null) return this.theme[theme];
    const indexed = numberOf(element, 'indexed');
    return indexed === null ? undefined : this.indexed[indexed];
  }
}

/** The theme colours of a theme part, in the order in which cells count them. */
export function themeColors(theme: XmlElement): string[] {
  const scheme = theme.children
    .find(({ name }) => name === 'themeElements')
    ?.children.find(({ name, namespace }) => name === 'clrScheme' && namespace === DRAWING);
  const colors = (scheme?.children ?? []).map(({ children: [color] }) => {
    return color?.attributes['lastClr'] ?? color?.attributes['val'] ?? '';
  });
  // The part lists dark before light, cells count light before dark.
  const [dark1 = '', light1 = '', dark2 = '', light2 = '', ...accents] = colors;
  return [light1, dark1, light2, dark2, ...accents];
}
