const CYRILLIC = 'АВЕКМНОРСТУХІЈЅаеорсухіјѕ';
const GREEK = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο';
const LATIN = 'abekmhopctyxijsaeopcyxijs' + 'abezhikmnoptyxo';

/** Letters of other scripts that look like Latin ones, with the Latin letter in lower case. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  Array.from(CYRILLIC + GREEK, (letter, index) => [letter, LATIN[index] ?? letter]),
);

/** The usual character for those that look the same or mean the same. */
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

/**
 * What stands for a character where texts are compared: a small letter without accent, the usual dash, quote or
 * sign of comparison for its variants, "" for what nobody sees.
 */
export function plainCharacter(character: string): string {
  const known = PLAIN.get(character);
  if (known !== undefined) return known;
  const plain = replaced(character);
  PLAIN.set(character, plain);
  return plain;
}
