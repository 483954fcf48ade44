/** The colours of the Office theme, in the order in which cells count them: light 1, dark 1, light 2, dark 2, accents. */
export const OFFICE_THEME: readonly string[] = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** A colour made lighter (up to 1) or darker (down to -1), by its luminance (ISO/IEC 29500-1, 18.8.19). */
export function tintColor(color: string, tint: number): string {
  if (tint === 0) return color;
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const highest = Math.max(...channels);
  const lowest = Math.min(...channels);
  const luminance = (highest + lowest) / 2;
  const target = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  const spread = highest - lowest;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * luminance - 1));
  const chroma = (1 - Math.abs(2 * target - 1)) * saturation;
  const shifted = channels.map((channel) =>
    spread === 0 ? target : target + ((channel - luminance) / spread) * chroma,
  );
  return `#${shifted.map(hex).join('')}`;
}

/** The colour between two, 0 for the first and 1 for the second. */
export function mixColors(first: string, second: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [first, second].map((color) => parseInt(color.slice(at, at + 2), 16) / 255);
    return (a ?? 0) + ((b ?? 0) - (a ?? 0)) * share;
  });
  return `#${channels.map(hex).join('')}`;
}

function hex(channel: number): string {
  return Math.round(Math.min(1, Math.max(0, channel)) * 255)
    .toString(16)
    .toUpperCase()
    .padStart(2, '0');
}
