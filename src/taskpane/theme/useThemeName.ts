import { useEffect, useState } from 'react';
import type { OfficeFacts } from '../surroundings';
import { themeName, type ThemeName } from './themeName';

const DARK = '(prefers-color-scheme: dark)';
const FORCED_COLORS = '(forced-colors: active)';

function currentTheme(surroundings: OfficeFacts): ThemeName {
  return themeName(surroundings.theme(), {
    dark: matchMedia(DARK).matches,
    forcedColors: matchMedia(FORCED_COLORS).matches,
  });
}

/** The theme to show now; follows Office and the system. */
export function useThemeName(surroundings: OfficeFacts): ThemeName {
  const [name, setName] = useState(() => currentTheme(surroundings));
  useEffect(() => {
    const update = () => setName(currentTheme(surroundings));
    const queries = [matchMedia(DARK), matchMedia(FORCED_COLORS)];
    queries.forEach((query) => query.addEventListener('change', update));
    // Excel has no event for its theme; whoever changes it comes back to the pane.
    window.addEventListener('focus', update);
    return () => {
      queries.forEach((query) => query.removeEventListener('change', update));
      window.removeEventListener('focus', update);
    };
  }, [surroundings]);
  return name;
}
