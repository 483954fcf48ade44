import { useEffect, useState } from 'react';
import type { OfficeContext } from '../officeContext';
import { themeName, type ThemeName } from './themeName';

const DARK = '(prefers-color-scheme: dark)';
const FORCED_COLORS = '(forced-colors: active)';

function currentTheme(office: OfficeContext): ThemeName {
  return themeName(office.theme(), {
    dark: matchMedia(DARK).matches,
    forcedColors: matchMedia(FORCED_COLORS).matches,
  });
}

/** The theme to show now; follows Office and the system. */
export function useThemeName(office: OfficeContext): ThemeName {
  const [name, setName] = useState(() => currentTheme(office));
  useEffect(() => {
    const update = () => setName(currentTheme(office));
    const queries = [matchMedia(DARK), matchMedia(FORCED_COLORS)];
    queries.forEach((query) => query.addEventListener('change', update));
    // Excel has no event for its theme; whoever changes it comes back to the pane.
    window.addEventListener('focus', update);
    return () => {
      queries.forEach((query) => query.removeEventListener('change', update));
      window.removeEventListener('focus', update);
    };
  }, [office]);
  return name;
}
