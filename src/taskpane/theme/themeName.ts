import type { OfficeTheme } from '../../excel/connectOffice';

/** What the system asks of pages. */
export interface SystemPreferences {
  readonly dark: boolean;
  readonly forcedColors: boolean;
}

export type ThemeName = 'light' | 'dark' | 'high-contrast';

const HEX_COLOR = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;
/** Weights of red, green and blue in the perceived brightness (ITU-R BT.709). */
const WEIGHTS = [0.2126, 0.7152, 0.0722];
const MIDDLE = 128;

function isDarkColor(color: string): boolean | null {
  const match = HEX_COLOR.exec(color.trim());
  if (match === null) return null;
  const brightness = WEIGHTS.reduce(
    (sum, weight, i) => sum + weight * Number.parseInt(match[i + 1] ?? '0', 16),
    0,
  );
  return brightness < MIDDLE;
}

/** High contrast where the system forces colours, else Office's theme, else the system's. */
export function themeName(office: OfficeTheme | null, system: SystemPreferences): ThemeName {
  if (system.forcedColors) return 'high-contrast';
  const dark = office?.isDark ?? isDarkColor(office?.background ?? '') ?? system.dark;
  return dark ? 'dark' : 'light';
}
