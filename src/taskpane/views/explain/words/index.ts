import type { Language } from '../../../../pira/messages';
import * as en from './en';
import * as it from './it';
import type { ExplanationWords } from './explanationWords';

export { deviationOf, type Deviation } from './explanationWords';

export const WORDS: Readonly<Record<Language, ExplanationWords>> = { it: it.words, en: en.words };
