import type { Language } from '../../../pira/messages';
import { fieldName } from '../../../pira/messages/fieldName';
import type { Account } from '../../../pira/reading/accounts';
import { CORRECTION_WORDS } from '../../../pira/messages/correctionWords';
import { READING } from '../../messages/views/reading';
import type { ShownColumn } from './look';

/** What a column is read as, with its year and how that is known. */
export function columnText({ field, year, by }: ShownColumn, language: Language): string {
  const words = READING[language];
  const isUnread = field === null || field === 'other';
  const as = isUnread
    ? by === 'office'
      ? CORRECTION_WORDS[language].ignore
      : words.unknown
    : fieldName(field, language);
  const ofYear = year === null ? as : CORRECTION_WORDS[language].ofYear({ as, year });
  return by === null || (isUnread && by !== 'office') ? ofYear : `${ofYear} (${words.by[by]})`;
}

/** What a cell was taken for. */
export function accountText({ as }: Account, language: Language): string {
  const { as: names } = READING[language];
  const own = Object.entries(names).find(([key]) => key === as)?.[1];
  return own ?? fieldName(as, language);
}
