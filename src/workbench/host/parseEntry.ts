import { parseValue } from 'numfmt';
import { type CellContent, EMPTY } from '../book/cell';
import { invalidArgument } from './dispatch/hostError';
import { normaliseFormula } from './normaliseFormula';

/** What an entry makes of a cell. */
export interface ParsedEntry {
  readonly content: CellContent;
  /** The format that the entry brings along for a cell without its own; null for none. */
  readonly numberFormat: string | null;
}

const ENGLISH = { locale: 'en-US' };
const LONGEST_TEXT = 32_767;
/** How numbers, dates and times begin (in en-US) and that they are short; TRUE and FALSE are recognised with them. */
const MAY_BE_A_NUMBER =
  /^\s*(?:[-+(.$€£¥\d]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|sun|mon|tue|wed|thu|fri|sat|true|false)/iu;
const LONGEST_NUMBER = 64;
const ERROR = /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/u;

/**
 * Takes an entry as Excel does, in en-US notation: numbers, percents, dates, booleans, errors and formulas are recognised
 * in a text unless the cell's format is text. An empty text clears the cell; null leaves it and gives null.
 */
export function parseEntry(entry: unknown, format: string): ParsedEntry | null {
  if (entry === null || entry === undefined) return null;
  if (entry === '') return { content: EMPTY, numberFormat: null };
  if (format === '@' && typeof entry !== 'boolean') return constant(plainText(entry));
  if (typeof entry === 'number' || typeof entry === 'boolean') return constant(entry);
  if (typeof entry !== 'string') throw invalidArgument();
  return parseText(entry);
}

function parseText(entry: string): ParsedEntry {
  if (entry.startsWith("'")) return constant(plainText(entry));
  const number =
    entry.length <= LONGEST_NUMBER && MAY_BE_A_NUMBER.test(entry) ? parseValue(entry, ENGLISH) : null;
  if (number !== null && isFinite(Number(number.v))) return numberOrBoolean(number.v, number.z);
  if (/^[-+]./u.test(entry)) return formula(`=${entry.startsWith('+') ? entry.slice(1) : entry}`);
  if (/^[=@]./u.test(entry)) return formula(`=${entry.slice(1)}`);
  const upper = entry.toUpperCase();
  if (ERROR.test(upper)) return constant({ error: upper });
  return constant(plainText(entry));
}

function plainText(entry: unknown): string {
  const text = String(entry);
  const kept = text.startsWith("'") ? text.slice(1) : text;
  if (kept.length > LONGEST_TEXT) throw invalidArgument();
  return kept;
}

function numberOrBoolean(value: unknown, format: string | undefined): ParsedEntry {
  if (typeof value === 'boolean') return constant(value);
  return { content: { value: Number(value), formula: null }, numberFormat: entryFormat(format) };
}

/** The format that Excel gives an entry, from the pattern in which it was recognised. */
function entryFormat(pattern: string | undefined): string | null {
  if (pattern === undefined) return null;
  const time = pattern.includes('h') ? (pattern.includes('AM') ? 'h:mm AM/PM' : 'h:mm') : '';
  const seconds = pattern.includes('s') ? time.replace('mm', 'mm:ss') : time;
  const [year, month, day] = ['y', 'm', 'd'].map((letter) => pattern.replace(/h+:mm/u, '').includes(letter));
  if (year && month && day) {
    if (pattern.includes('mmm')) return 'd-mmm-yy';
    return seconds === '' ? 'm/d/yyyy' : 'm/d/yyyy h:mm';
  }
  if (month && day) return 'd-mmm';
  if (year && month) return 'mmm-yy';
  return seconds === '' ? pattern.replace(/^€(?=#)|(?<=0)(?=€$)/u, '$& ') : seconds;
}

function formula(text: string): ParsedEntry {
  const expression = normaliseFormula(text.slice(1));
  if (expression === null) throw invalidArgument();
  return { content: { value: null, formula: `=${expression}` }, numberFormat: null };
}

function constant(value: CellContent['value']): ParsedEntry {
  return { content: { value, formula: null }, numberFormat: null };
}
