import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Language } from '../../pira/messages';
import { chosenLanguage, keepLanguage } from '../userStore';
import { languageOf } from './index';
import { LanguageProvider } from './TextsContext';

interface LanguageChoice {
  /** Null follows the language of the program around the pane. */
  readonly chosen: Language | null;
  readonly choose: (language: Language | null) => void;
}

const ChoiceContext = createContext<LanguageChoice>({ chosen: null, choose: () => undefined });

/** The language that the user chose, and the way to choose another. */
export function useLanguageChoice(): LanguageChoice {
  return use(ChoiceContext);
}

interface ChosenLanguageProps {
  readonly officeLanguage: string;
  readonly children: ReactNode;
}

/** Gives everything inside the language that this user wants, on this machine: colleagues keep theirs. */
export function ChosenLanguage({ officeLanguage, children }: ChosenLanguageProps) {
  const [chosen, setChosen] = useState<Language | null>(null);
  useEffect(() => void chosenLanguage().then(setChosen), []);
  const choice = useMemo(
    () => ({
      chosen,
      choose: (language: Language | null) => {
        setChosen(language);
        void keepLanguage(language);
      },
    }),
    [chosen],
  );
  const language = languageOf(chosen, officeLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <ChoiceContext value={choice}>
      <LanguageProvider language={language}>{children}</LanguageProvider>
    </ChoiceContext>
  );
}
