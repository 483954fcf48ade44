import { unitFollows } from './phrase';
import type { Lexer, MisprintCode, Token } from './token';

const FIGURES = /\d[\d.,]*/y;
/** Figures parted by apostrophes, as in Switzerland. */
const SWISS = /\d[\d.,]*(?:'\d[\d.,]*)+/y;
const SPACED_GROUPS = /\d{1,3}(?:[ ]\d{3})+(?:,\d+)?(?![\d]|[.,/]\d)/y;
const PLAIN = /^\d+$/;
const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
/** "5,000" is more likely five thousand in English than five in Italian. */
const THOUSANDS_IN_ENGLISH = /^[1-9]\d{0,2},\d\d0$/;
/** "1.250,000": thousands in both writings. */
const GROUPED_TWICE = /^\d[\d.]*\.\d{3},0{3,}$/;
const DECIMAL = /^\d+,\d+$/;
/** A point with one or two digits behind it is a decimal point, with three it parts thousands. */
const DECIMAL_POINT = /^\d+\.\d{1,2}$/;
const ORDINAL_MARK = /[°^]|[ao](?![\p{L}\d])/uy;
const LETTERS_AND_DIGITS = /[\p{L}\d]+/uy;
const LETTER = /\p{L}/u;
const YEAR_LIKE = /^(?:199\d|20\d\d)$/;

const MOST_DIGITS = 15;
const LONGEST_FIGURES = 40;

function value(figures: string): number | null {
  if (THOUSANDS_IN_ENGLISH.test(figures) || GROUPED_TWICE.test(figures)) return null;
  if (GROUPED.test(figures)) return Number(figures.replaceAll('.', '').replace(',', '.'));
  if (DECIMAL_POINT.test(figures)) return Number(figures);
  return PLAIN.test(figures) || DECIMAL.test(figures) ? Number(figures.replace(',', '.')) : null;
}

function significantDigits(figures: string): number {
  return figures
    .replaceAll(/\D/g, '')
    .replace(/^0+/, '')
    .replace(/0{1,40}$/, '').length;
}

function misprint(code: MisprintCode, start: number, end: number): Token {
  return { kind: 'misprint', code, start, end };
}

/** A dot or comma after the last digit belongs to the sentence. */
function withoutTrailingMarks(printed: string): string {
  let length = printed.length;
  while (printed[length - 1] === '.' || printed[length - 1] === ',') length -= 1;
  return printed.slice(0, length);
}

function spaced(text: string, position: number): Token | null {
  SPACED_GROUPS.lastIndex = position;
  const printed = SPACED_GROUPS.exec(text)?.[0];
  if (printed === undefined || printed.startsWith('0')) return null;
  const end = position + printed.length;
  const figures = printed.replaceAll(' ', '');
  if (significantDigits(figures) > MOST_DIGITS) return misprint('target-number-too-long', position, end);
  const groups = printed.split(' ').length;
  return { kind: 'number', value: value(figures) ?? 0, yearLike: false, groups, start: position, end };
}

function unspaced(text: string, position: number): Token | null {
  FIGURES.lastIndex = position;
  const printed = FIGURES.exec(text)?.[0];
  if (printed === undefined) return null;
  const figures = withoutTrailingMarks(printed);
  const end = position + figures.length;
  if (figures.length > LONGEST_FIGURES || significantDigits(figures) > MOST_DIGITS) {
    return misprint('target-number-too-long', position, end);
  }
  const read = value(figures);
  if (read === null) return misprint('target-number-unclear', position, end);
  return {
    kind: 'number',
    value: read,
    yearLike: YEAR_LIKE.test(figures),
    groups: 1,
    start: position,
    end,
  };
}

/** A misprint where the character after the figures shows that they are not an Italian number. */
function spoiled(text: string, token: Token): Token | null {
  SWISS.lastIndex = token.start;
  const swiss = SWISS.exec(text)?.[0];
  if (swiss !== undefined)
    return misprint('target-number-unclear', token.start, token.start + withoutTrailingMarks(swiss).length);
  const next = text[token.end] ?? '';
  if (!LETTER.test(next) || unitFollows(text, token.end) || text.startsWith('anno', token.end)) {
    return null;
  }
  LETTERS_AND_DIGITS.lastIndex = token.end;
  const rest = LETTERS_AND_DIGITS.exec(text)?.[0] ?? '';
  return misprint('target-letters-in-number', token.start, token.end + rest.length);
}

/** A number in Italian writing (2.355 is 2355, 2,5 is two and a half), an ordinal (1°), or a misprint of one. */
export const numberLexer: Lexer = (text, position) => {
  const token = spaced(text, position) ?? unspaced(text, position);
  if (token?.kind !== 'number') return token;
  ORDINAL_MARK.lastIndex = token.end;
  const mark = ORDINAL_MARK.exec(text)?.[0];
  if (mark !== undefined && Number.isInteger(token.value)) {
    return { kind: 'ordinal', nth: token.value, start: position, end: token.end + mark.length };
  }
  return spoiled(text, token) ?? token;
};
