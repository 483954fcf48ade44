import {
  FluentProvider,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from '@fluentui/react-components';
import { useEffect } from 'react';
import { CrashBoundary } from './components/CrashBoundary';
import { Facts, InBrowser } from './surroundingsContext';
import { ChosenLanguage } from './messages/LanguageChoice';
import { Shell } from './Shell';
import { PaneProvider } from './state/PaneContext';
import type { Pane } from './state/pane';
import type { OfficeFacts } from './surroundings';
import { useThemeName } from './theme/useThemeName';
import type { ThemeName } from './theme/themeName';

const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  'high-contrast': teamsHighContrastTheme,
};

interface AppProps {
  readonly pane: Pane;
  readonly surroundings: OfficeFacts;
}

/** The whole task pane. */
export function App({ pane, surroundings }: AppProps) {
  const name = useThemeName(surroundings);
  const theme = THEMES[name];
  useEffect(() => {
    const { style } = document.body;
    style.backgroundColor = theme.colorNeutralBackground1;
    style.colorScheme = name === 'light' ? 'light' : 'dark';
  }, [name, theme]);
  return (
    <CrashBoundary officeLanguage={surroundings.language}>
      <FluentProvider theme={theme}>
        <PaneProvider pane={pane}>
          <InBrowser value={surroundings.inBrowser}>
            <Facts value={surroundings.facts}>
              <ChosenLanguage officeLanguage={surroundings.language}>
                <Shell />
              </ChosenLanguage>
            </Facts>
          </InBrowser>
        </PaneProvider>
      </FluentProvider>
    </CrashBoundary>
  );
}
