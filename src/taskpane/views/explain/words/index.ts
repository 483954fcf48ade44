import type { Language } from '../../../../pira/messages';
import * as en from './en';
import * as it from './it';
import type { Words } from './words';

export { deviationOf, type Deviation } from './words';

export const WORDS: Readonly<Record<Language, Words>> = { it: it.words, en: en.words };
