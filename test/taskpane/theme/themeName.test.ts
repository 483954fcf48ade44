import { themeName, type SystemPreferences } from '../../../src/taskpane/theme/themeName';
import type { OfficeTheme } from '../../../src/excel/connectOffice';

const LIGHT: SystemPreferences = { dark: false, forcedColors: false };
const DARK: SystemPreferences = { dark: true, forcedColors: false };
const theme = (isDark: boolean | null, background: string | null): OfficeTheme => ({ isDark, background });

describe('the theme of the pane', () => {
  it.each<[string, OfficeTheme | null, SystemPreferences, string]>([
    ['Office says dark', theme(true, null), LIGHT, 'dark'],
    ['Office says light on a dark system', theme(false, '#000000'), DARK, 'light'],
    ['a dark background', theme(null, '#262626'), LIGHT, 'dark'],
    ['a light background on a dark system', theme(null, '#ffffff'), DARK, 'light'],
    ['a background without #', theme(null, '1F1F1F'), LIGHT, 'dark'],
    ['a dark blue is dark', theme(null, '#0000ff'), LIGHT, 'dark'],
    ['a colour by name is not understood', theme(null, 'black'), LIGHT, 'light'],
    ['Office tells nothing, dark system', null, DARK, 'dark'],
    ['Office tells nothing, light system', null, LIGHT, 'light'],
    ['forced colours win', theme(true, null), { dark: true, forcedColors: true }, 'high-contrast'],
  ])('%s', (_, office, system, expected) => {
    expect(themeName(office, system)).toBe(expected);
  });
});
