import {
  FluentProvider,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from '@fluentui/react-components';
import { useEffect } from 'react';
import { CrashBoundary } from './components/CrashBoundary';
import { ChosenLanguage } from './messages/LanguageChoice';
import { Shell } from './Shell';
import { PaneProvider } from './state/PaneContext';
import type { Pane } from './state/pane';
import { InBrowserContext, OfficeFactsContext, type OfficeContext } from './officeContext';
import { useThemeName } from './theme/useThemeName';
import type { ThemeName } from './theme/themeName';

const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  'high-contrast': teamsHighContrastTheme,
};

interface AppProps {
  readonly pane: Pane;
  readonly office: OfficeContext;
}

/** The whole task pane. */
export function App({ pane, office }: AppProps) {
  const name = useThemeName(office);
  const theme = THEMES[name];
  useEffect(() => {
    const { style } = document.body;
    style.backgroundColor = theme.colorNeutralBackground1;
    style.colorScheme = name === 'light' ? 'light' : 'dark';
  }, [name, theme]);
  return (
    <CrashBoundary officeLanguage={office.language}>
      <FluentProvider theme={theme}>
        <PaneProvider pane={pane}>
          <InBrowserContext value={office.inBrowser}>
            <OfficeFactsContext value={office.facts}>
              <ChosenLanguage officeLanguage={office.language}>
                <Shell />
              </ChosenLanguage>
            </OfficeFactsContext>
          </InBrowserContext>
        </PaneProvider>
      </FluentProvider>
    </CrashBoundary>
  );
}
