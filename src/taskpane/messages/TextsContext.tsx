import { createContext, use, type ReactNode } from 'react';
import type { Language } from '../../pira/messages';
import { TEXTS, type Texts } from './index';

const LanguageContext = createContext<Language>('it');

interface LanguageProviderProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Gives the language to everything inside. */
export function LanguageProvider({ language, children }: LanguageProviderProps) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** The language of the pane. */
export function useLanguage(): Language {
  return use(LanguageContext);
}

/** The words of a view that is loaded later, in the pane's language. */
export function useWords<Words>(words: Readonly<Record<Language, Words>>): Words {
  return words[useLanguage()];
}

/** The pane's texts in its language. */
export function useTexts(): Texts {
  return TEXTS[useLanguage()];
}
