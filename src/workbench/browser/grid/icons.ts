import type { IconName } from '../../book/conditionalFormats';

/** An icon of a conditional format, as a sign of the fonts. */
export interface Icon {
  readonly sign: string;
  readonly color: string;
  /** Its place among those of the set, the worst first: 1/3. */
  readonly label: string;
  readonly hidesValue: boolean;
}

const RED = '#C00000';
const ORANGE = '#B85C00';
const GREEN = '#2E7D32';
const GRAY = '#6B6B6B';
const BLACK = '#000000';
const PINK = '#C2578A';
const WORST_TO_BEST = [RED, ORANGE, GREEN];

/** The signs of each set, the worst first. */
const SIGNS: Readonly<Record<string, string>> = {
  '3Arrows': '▼►▲',
  '3ArrowsGray': '▼►▲',
  '3Triangles': '▼▬▲',
  '3Flags': '⚑⚑⚑',
  '3TrafficLights1': '●●●',
  '3TrafficLights2': '■■■',
  '3Signs': '◆▲●',
  '3Symbols': '✖!✔',
  '3Symbols2': '✖!✔',
  '3Stars': '☆⯪★',
  '4Arrows': '▼↘↗▲',
  '4ArrowsGray': '▼↘↗▲',
  '4RedToBlack': '●●●●',
  '4Rating': '▂▄▆█',
  '4TrafficLights': '●●●●',
  '5Arrows': '▼↘►↗▲',
  '5ArrowsGray': '▼↘►↗▲',
  '5Rating': '▁▂▄▆█',
  '5Quarters': '○◔◑◕●',
  '5Boxes': '□▖▌▙■',
};

const COLORS: Readonly<Record<string, readonly string[]>> = {
  '3Stars': ['#8A6D00', '#8A6D00', '#8A6D00'],
  '4Arrows': [RED, ORANGE, ORANGE, GREEN],
  '4RedToBlack': [BLACK, GRAY, PINK, RED],
  '4TrafficLights': [BLACK, RED, ORANGE, GREEN],
  '5Arrows': [RED, ORANGE, ORANGE, ORANGE, GREEN],
};

/** The icon of a name; null for none. */
export function iconNamed({ set, place }: IconName, hidesValue: boolean): Icon | null {
  const signs = Array.from(SIGNS[set] ?? '');
  const sign = signs[place];
  if (sign === undefined) return null;
  const colors = COLORS[set] ?? (set.startsWith('3') && !set.endsWith('Gray') ? WORST_TO_BEST : []);
  return { sign, color: colors[place] ?? GRAY, label: `${place + 1}/${signs.length}`, hidesValue };
}
