import { RATIO_OF_TWO } from '../../lexicon/direction';
import { BEGINS_AS_ABSENCE, PARTICIPLE, POOR } from '../../lexicon/participles';
import type { Polar } from '../../lexicon/polarities';
import { plainWords } from '../../lexicon/text/plainText';
import { befell } from './befell';
import { cutsAt, namesTimeAt, processAt, sayingAt, timeAt } from './sayings';
import { turnedAt } from './turned';

const MOST_WORDS = 400;
/** Words from a reduction to what is reduced. */
const MOST_BETWEEN = 4;
const PART_END = /[;:.,()\n]|(?<=\s)-(?=\s)/;

function wordsOf(text: string): readonly string[] {
  return text
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
}

type Said = 'less' | 'turned' | 'absent' | 'open' | 'unclear';

/** "Controlli non eseguiti": what befalls the turning word itself, right behind it. */
function befallsTurn(words: readonly string[], at: number, last: number, turnEnd: number): boolean {
  const word = words[last] ?? '';
  return at === turnEnd && (POOR.test(word) || (PARTICIPLE.test(word) && /[ie]$/.test(word)));
}

/** What one part of a sentence says: a word that turns round holds until the part ends. */
function saidBy(part: string): Said {
  const words = wordsOf(part);
  let isTurned = false;
  let isAbout = false;
  let turnEnd = -1;
  let said: Said = 'open';
  for (let at = 0; at < words.length; at += 1) {
    const turned = turnedAt(words, at);
    const found = turned === null ? sayingAt(words, at) : null;
    const length = turned?.length ?? found?.length ?? 1;
    const meaning = turned === null ? found?.meaning : turned.makes;
    const next = at + length;
    if (meaning === 'turns') [isTurned, turnEnd] = [true, next];
    if (meaning === 'about') isAbout = true;
    if (meaning === 'good') [isTurned, said] = [true, 'turned'];
    const isLost = meaning === 'lost';
    if (meaning === 'less' || meaning === 'bad' || isLost || meaning === 'unsure' || meaning === 'unclear') {
      const isOwn = isLost && befallsTurn(words, at, next - 1, turnEnd);
      if ((isTurned && !isOwn) || (isAbout && !isLost)) {
        if (meaning !== 'unclear') said = 'turned';
      } else {
        const dealt = meaning === 'unclear' ? 'unclear' : befell(meaning, words, at, next);
        if (dealt === 'unclear') return dealt;
        if (dealt === null) return meaning === 'unsure' ? 'unclear' : 'less';
        said = 'turned';
        at = Math.max(dealt, next - 1);
        continue;
      }
    }
    at = next - 1;
  }
  return said === 'turned' && BEGINS_AS_ABSENCE.test(words[0] ?? '') ? 'absent' : said;
}

/** Of a ratio ("reclami evasi / reclami ricevuti", "rapporto tra proventi e costi") the numerator tells the direction. */
function numerator(part: string): string {
  return (RATIO_OF_TWO.exec(part)?.[1] ?? part).split('/', 1)[0] ?? '';
}

/**
 * `unclear`: the column of polarities and the words say the contrary, or the words may be understood in two ways.
 * `more`: a column of polarities says so, or words of a time saved; `turned`: the words do, of a thing of which less is better (riduzione dei costi);
 * `more-time`: a time of which more is better; `either-time`: one of which nobody can tell; `turned-time`: the same of a
 * time that is to be cut; `absent`: there is to be none of a bad thing, which only a share can say (assenza di errori);
 * `open`: the words say nothing.
 */
export type Better =
  'less' | 'more' | 'turned' | 'more-time' | 'either-time' | 'turned-time' | 'absent' | 'open' | 'unclear';

/** What words say of a time: more of it is better, nobody can tell, or nothing. */
function timeSaid(text: string): 'good time' | 'either time' | null {
  const words = wordsOf(text);
  const said = new Set<Polar>();
  for (let at = 0; at < words.length; at += 1) {
    const found = timeAt(words, at);
    if (found !== null) said.add(found.meaning);
    at += Math.max(0, (found?.length ?? 1) - 1);
  }
  if (said.has('good time')) return 'good time';
  return said.has('either time') && !words.some((_, at) => processAt(words, at) !== null)
    ? 'either time'
    : null;
}

/** "Riduzione dei tempi", "calo dei giorni medi". */
function cutsTime(part: string): boolean {
  const words = wordsOf(part);
  return words.some(
    (_, at) =>
      cutsAt(words, at) !== null &&
      words
        .slice(at + 1, at + 1 + MOST_BETWEEN)
        .some((_word, more) => namesTimeAt(words, at + 1 + more) !== null),
  );
}

/** What the words around a value say is better, for a target without an operator. */
export function betterOf(words: string): Better {
  const text = plainWords(words);
  const said = text.split(PART_END).map((part) => saidBy(numerator(part)));
  const isTurned = said.includes('turned') || said.includes('absent');
  if (said.includes('less')) return isTurned ? 'unclear' : 'less';
  if (said.includes('unclear')) return 'unclear';
  const time = timeSaid(text);
  if (time === 'good time') return isTurned ? 'more' : 'more-time';
  if (said.includes('absent')) return 'absent';
  if (text.split(PART_END).some(cutsTime)) return 'turned-time';
  if (time !== null) return 'either-time';
  return isTurned ? 'turned' : 'open';
}

/** Whether words name a time of which more is better (ore di formazione) or may be (giorni di preavviso). */
export function mayBeGoodTime(words: string): boolean {
  return timeSaid(plainWords(words)) !== null;
}

/**
 * Whether the indicator's words say that less is better (tempo medio, reclami, costi), for a target without an
 * operator (docs/contracts.md, 1). "Rispetto dei tempi" and "riduzione dei costi" say the contrary.
 */
export function lessIsBetter(words: string): boolean {
  return betterOf(words) === 'less';
}
