import { ANY_MONTH_BEGINNING, ENGLISH_MONTH_BEGINNINGS } from './months';

/** Begins or ends as a formula, number, error, percent or date might; Excel would turn such a text into something else. */
export const TURNED_BY_EXCEL = new RegExp(
  [
    `^\\s*[=+\\-@#'\\d.,(<>€$£]`,
    `^\\s*(?:${ANY_MONTH_BEGINNING}|${ENGLISH_MONTH_BEGINNINGS})[a-z]{0,8}[\\s./-]{0,3}\\d`,
    '^\\s*(?:TRUE|FALSE|VERO|FALSO)\\s*$',
    '%\\s*$',
  ].join('|'),
  'iu',
);
