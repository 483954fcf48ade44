import { createContext, use, type ReactNode } from 'react';
import type { Language } from '../../pira/messages';
import { TEXTS, type Texts } from './index';

const LanguageContext = createContext<Language>('it');

interface LanguageProviderProps {
  readonly language: Language;
  readonly children: ReactNode;
}

export function LanguageProvider({ language, children }: LanguageProviderProps) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  return use(LanguageContext);
}

export function useTexts(): Texts {
  return TEXTS[useLanguage()];
}
