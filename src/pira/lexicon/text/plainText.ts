import { plainCharacter } from './characters';
import { entityAt } from './entities';

/**
 * A text as the lexers see it: lower case, without accents and invisible characters, look-alike characters
 * replaced, each run of blanks one blank. `places[i]` is where character i stood in the source.
 */
export interface PlainText {
  readonly text: string;
  readonly source: string;
  readonly places: readonly number[];
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

/** Characters that stand for themselves but for capitals, with single blanks between them: most of every text. */
const ITSELF = /[!-%'-_a-~]+(?: [!-%'-_a-~]+)*/y;

function written(source: string, places: number[] | null): string {
  let text = '';
  let last = '';
  let place = 0;
  let entityEnd = 0;
  while (place < source.length) {
    ITSELF.lastIndex = place;
    const run = place < entityEnd ? undefined : ITSELF.exec(source)?.[0];
    if (run !== undefined) {
      text += run.toLowerCase();
      for (const end = place + run.length; place < end; place += 1) places?.push(place);
      last = run;
      continue;
    }
    const character = String.fromCodePoint(source.codePointAt(place) ?? 0);
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
