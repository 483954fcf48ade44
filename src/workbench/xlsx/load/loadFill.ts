import type { FormatPatch } from '../../book/cellFormat';
import { mixColors } from '../../book/colors';
import { childNamed, childrenNamed, type XmlElement } from '../xml/xmlElement';
import type { Palette } from './palette';

const BLACK = '#000000';
const WHITE = '#FFFFFF';
/** How much of a cell the lines or dots of a pattern cover (ISO/IEC 29500-1, 18.18.55 shows them). */
const COVERAGE: Readonly<Record<string, number>> = {
  gray0625: 1 / 16,
  gray125: 1 / 8,
  lightGray: 1 / 4,
  mediumGray: 1 / 2,
  darkGray: 3 / 4,
  lightHorizontal: 1 / 4,
  lightVertical: 1 / 4,
  lightDown: 1 / 4,
  lightUp: 1 / 4,
  lightGrid: 7 / 16,
  lightTrellis: 3 / 8,
  darkHorizontal: 1 / 2,
  darkVertical: 1 / 2,
  darkDown: 1 / 2,
  darkUp: 1 / 2,
  darkGrid: 1 / 2,
  darkTrellis: 3 / 4,
};

/** A fill of the styles part as one colour: that of a pattern or a gradient as it looks from afar. */
export function loadFill(fill: XmlElement, palette: Palette): FormatPatch {
  const gradient = childNamed(fill, 'gradientFill');
  const stops = childrenNamed(gradient, 'stop').flatMap(
    (stop) => palette.color(childNamed(stop, 'color')) ?? [],
  );
  const [first, second] = [stops[0], stops.at(-1)];
  if (first !== undefined && second !== undefined) return { fillColor: mixColors(first, second, 1 / 2) };
  const pattern = childNamed(fill, 'patternFill');
  const kind = pattern?.attributes['patternType'] ?? 'none';
  const [front, back] = ['fgColor', 'bgColor'].map((name) => palette.color(childNamed(pattern, name)));
  if (kind === 'solid') return { fillColor: front ?? null };
  const covered = COVERAGE[kind];
  return { fillColor: covered === undefined ? null : mixColors(back ?? WHITE, front ?? BLACK, covered) };
}
