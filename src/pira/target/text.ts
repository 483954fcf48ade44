import { entityAt } from './entities';
import { LOOK_ALIKES } from './lookAlikes';

/**
 * A text as the lexers see it: lower case, without accents and invisible characters, look-alike characters
 * replaced, each run of blanks one blank. `places[i]` is where character i stood in the source.
 */
export interface PlainText {
  readonly text: string;
  readonly source: string;
  readonly places: readonly number[];
}

const REPLACED: Readonly<Record<string, string>> = {
  '−': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '﹣': '-',
  '˗': '-',
  '‘': "'",
  '’': "'",
  '‛': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
  '′': "'",
  '″': "''",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‚': ',',
  '…': '...',
  º: '°',
  ª: '°',
  '˚': '°',
  '٪': '%',
  '﹪': '%',
  '⩾': '≥',
  '≧': '≥',
  '≽': '≥',
  '⩽': '≤',
  '≦': '≤',
  '≼': '≤',
  '﹥': '>',
  '˃': '>',
  '﹤': '<',
  '˂': '<',
  '∕': '/',
  '⁄': '/',
  '∶': ':',
  '×': 'x',
  Ⅰ: 'i',
  Ⅱ: 'ii',
  Ⅲ: 'iii',
  Ⅳ: 'iv',
};

/** A line through a sign turns its meaning round (≠), so it stays and spoils the reading. */
const STRUCK = /[\u0334-\u0338\u20d2\u20d3\u20e5\u20eb]/;
const INVISIBLE = /[\p{Cf}\p{M}\p{Cc}]/u;
const LETTER = /\p{L}/u;
const LINE_BREAK = /[\n\r\v\f\u0085\u2028\u2029]/;
const BLANK = /[\s\p{Zs}]/u;
const LIGATURE = /[\ufb00-\ufb06]/;
const FULL_WIDTH = /[\uff01-\uff5e]/;
const FULL_WIDTH_OFFSET = 0xfee0;

function replaced(character: string): string {
  if (FULL_WIDTH.test(character)) {
    return String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET).toLowerCase();
  }
  const known = REPLACED[character];
  if (known !== undefined) return known;
  if (LINE_BREAK.test(character)) return '\n';
  if (BLANK.test(character)) return ' ';
  if (STRUCK.test(character)) return character;
  if (INVISIBLE.test(character)) return '';
  if (LIGATURE.test(character)) return character.normalize('NFKC');
  if (!LETTER.test(character) || character < '\u0080') return character.toLowerCase();
  const latin = LOOK_ALIKES.get(character);
  if (latin !== undefined) return latin;
  return character.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** What takes the place of each character met so far: texts are made of few. */
const PLAIN = new Map<string, string>();

function plainCharacter(character: string): string {
  const known = PLAIN.get(character);
  if (known !== undefined) return known;
  const plain = replaced(character);
  PLAIN.set(character, plain);
  return plain;
}

/** The plain form of any text. */
export function plainText(source: string): PlainText {
  const places: number[] = [];
  return { text: written(source, places), source, places };
}

/** The plain form of a text of which nobody asks where its characters stood. */
export function plainWords(source: string): string {
  return written(source, null);
}

function written(source: string, places: number[] | null): string {
  let text = '';
  let last = '';
  let place = 0;
  let entityEnd = 0;
  for (const character of source) {
    const entity = character === '&' ? entityAt(source, place) : null;
    if (entity !== null) entityEnd = place + entity.length;
    const plain = entity === null && place < entityEnd ? '' : plainCharacter(entity?.character ?? character);
    const isBlank = plain === ' ' || plain === '\n';
    if (plain === '\n' && last === ' ') {
      text = `${text.slice(0, -1)}\n`;
      last = plain;
    } else if (!isBlank || !(last === '' || last === ' ' || last === '\n')) {
      text += plain;
      while (places !== null && places.length < text.length) places.push(place);
      if (plain !== '') last = plain;
    }
    place += character.length;
  }
  if (last !== ' ' && last !== '\n') return text;
  places?.pop();
  return text.slice(0, -1);
}

const LONGEST_QUOTE = 60;

/** The source text behind a stretch of plain text, shortened for a message. */
export function quoted(plain: PlainText, start: number, end: number): string {
  const from = plain.places[start] ?? plain.source.length;
  const to = end < plain.places.length ? plain.places[end] : plain.source.length;
  const text = plain.source.slice(from, to).trim();
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE).trimEnd()}…` : text;
}
