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
  return character.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** The plain form of any text. */
export function plainText(source: string): PlainText {
  const characters: string[] = [];
  const places: number[] = [];
  let place = 0;
  for (const character of source) {
    for (const plain of replaced(character)) {
      const last = characters.at(-1);
      if (plain === '\n' && last === ' ') {
        characters[characters.length - 1] = '\n';
      } else if (!(
        (plain === ' ' || plain === '\n') &&
        (last === undefined || last === ' ' || last === '\n')
      )) {
        for (const unit of plain.split('')) {
          characters.push(unit);
          places.push(place);
        }
      }
    }
    place += character.length;
  }
  while (characters.at(-1) === ' ' || characters.at(-1) === '\n') {
    characters.pop();
    places.pop();
  }
  return { text: characters.join(''), source, places };
}

const LONGEST_QUOTE = 60;

/** The source text behind a stretch of plain text, shortened for a message. */
export function quoted(plain: PlainText, start: number, end: number): string {
  const from = plain.places[start] ?? plain.source.length;
  const to = end < plain.places.length ? plain.places[end] : plain.source.length;
  const text = plain.source.slice(from, to).trim();
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE).trimEnd()}…` : text;
}
