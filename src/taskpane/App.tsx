import { FluentProvider } from '@fluentui/react-components';
import { useEffect } from 'react';
import { CrashBoundary } from './components/CrashBoundary';
import { Facts, InBrowser } from './surroundingsContext';
import { languageOf } from './messages';
import { LanguageProvider } from './messages/TextsContext';
import { Shell } from './Shell';
import { PaneProvider, usePaneState } from './state/PaneContext';
import type { Pane } from './state/pane';
import type { OfficeFacts } from './surroundings';
import { THEMES } from './theme/themes';
import { useThemeName } from './theme/useThemeName';

function Localised({ surroundings }: { readonly surroundings: OfficeFacts }) {
  const { settings } = usePaneState();
  const language = languageOf(settings.language, surroundings.language);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageProvider language={language}>
      <Shell />
    </LanguageProvider>
  );
}

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
              <Localised surroundings={surroundings} />
            </Facts>
          </InBrowser>
        </PaneProvider>
      </FluentProvider>
    </CrashBoundary>
  );
}
