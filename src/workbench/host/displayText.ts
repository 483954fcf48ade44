import { format, isDateFormat } from 'numfmt';
import type { CellValue } from '../../pira/sheet/sheet';

export interface TextOptions {
  /** BCP 47 tag. */
  readonly locale: string;
  readonly date1904: boolean;
  /** Characters that fit into the column. */
  readonly width: number;
}

const DAYS_FROM_1900_TO_1904 = 1462;
const TOO_NARROW = '#';

/** Codes that stand for the date and time formats of the person's own system, and what they are in Italian. */
const SYSTEM_FORMATS: Readonly<Record<string, string>> = {
  'm/d/yyyy': 'dd/mm/yyyy',
  'mm-dd-yy': 'dd/mm/yyyy',
  'm/d/yy': 'dd/mm/yyyy',
  'm/d/yyyy h:mm': 'dd/mm/yyyy hh:mm',
  'm/d/yy h:mm': 'dd/mm/yyyy hh:mm',
};

const SHOWS_TEXT_AS_IT_IS: ReadonlySet<string> = new Set(['General', '@']);

const ITALIAN_ERRORS: Readonly<Record<string, string>> = {
  '#N/A': '#N/D',
  '#VALUE!': '#VALORE!',
  '#REF!': '#RIF!',
  '#NAME?': '#NOME?',
  '#NULL!': '#NULLO!',
};

/** What a person sees in a cell: the value in its number format and language, `####` where a number does not fit. */
export function displayText(value: CellValue, numberFormat: string, options: TextOptions): string {
  if (value === null) return '';
  if (typeof value === 'string' && SHOWS_TEXT_AS_IT_IS.has(numberFormat)) return value;
  if (typeof value === 'number' && numberFormat === 'General' && isShortInteger(value)) return String(value);
  const isItalian = options.locale.toLowerCase().startsWith('it');
  if (typeof value === 'object')
    return isItalian ? (ITALIAN_ERRORS[value.error] ?? value.error) : value.error;
  const pattern = (isItalian ? SYSTEM_FORMATS[numberFormat.toLowerCase()] : undefined) ?? numberFormat;
  if (typeof value !== 'number') return formatValue(pattern, value, options.locale);
  const isDate = isDateFormat(pattern);
  const serial = isDate && options.date1904 ? value + DAYS_FROM_1900_TO_1904 : value;
  const text = formatValue(pattern, serial, options.locale);
  return numberFormat !== 'General' && displayWidth(text) > options.width + 1 ? hashes(options.width) : text;
}

/** Such a number looks the same in every language. */
function isShortInteger(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 1e11;
}

function formatValue(pattern: string, value: string | number | boolean, locale: string): string {
  return format(pattern, value, {
    locale,
    throws: false,
    invalid: String(value),
    dateErrorNumber: false,
    dateSpanLarge: false,
  });
}

function hashes(width: number): string {
  return TOO_NARROW.repeat(Math.max(1, Math.floor(width)));
}

/** Characters of a digit's width that a number takes; marks between digits are about half as wide. */
function displayWidth(text: string): number {
  const narrow = text.replace(/[^.,:;/ \-']/gu, '').length;
  return text.length - narrow / 2;
}
