import {
  LESS_IS_BETTER,
  MORE_IS_BETTER,
  OTHER_MEANINGS,
  DEALT_WITH,
  RATIO_OF_TWO,
  MORE_TIME,
} from '../lexicon/direction';
import { plainWords } from '../lexicon/text/plainText';

interface Entry {
  readonly words: readonly string[];
  readonly open: boolean;
  readonly weight: number;
  readonly role: 'less' | 'more' | 'other';
}

function entries(role: Entry['role'], patterns: string, weight: number): Entry[] {
  return patterns.split('|').map((pattern) => {
    const open = pattern.endsWith('*');
    return { words: (open ? pattern.slice(0, -1) : pattern).split(' '), open, weight, role };
  });
}

const ENTRIES: readonly Entry[] = [
  ...OTHER_MEANINGS.flatMap((patterns) => entries('other', patterns, 0)),
  ...LESS_IS_BETTER.flatMap(([patterns, weight]) => entries('less', patterns, weight)),
  ...MORE_IS_BETTER.flatMap((patterns) => entries('more', patterns, 0)),
].sort((a, b) => b.words.length - a.words.length);

const SHORTEST_BEGINNING = 2;

const beginning = (word: string): string => word.slice(0, SHORTEST_BEGINNING);

/** The entries by the first two letters of their first word, the longest first: few stand where a word is looked up. */
const BY_BEGINNING = byBeginning();

function byBeginning(): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of ENTRIES) {
    const key = beginning(entry.words[0] ?? '');
    const list = found.get(key);
    if (list) list.push(entry);
    else found.set(key, [entry]);
  }
  return found;
}

function standsAt(entry: Entry, words: readonly string[], at: number): boolean {
  return entry.words.every((word, index) => {
    const here = words[at + index];
    const last = index === entry.words.length - 1;
    return here !== undefined && (entry.open && last ? here.startsWith(word) : here === word);
  });
}

const MOST_WORDS = 400;
const PART_END = /[;:.,()\n]|(?<=\s)-(?=\s)/;

/** The weight of one part of a sentence; a word that turns round holds until the part ends. */
function partScore(part: string): number {
  const words = part.split(/[^\p{L}]+/u).filter((word) => word !== '');
  let score = 0;
  let turned = false;
  for (let at = 0; at < words.length && at < MOST_WORDS; at += 1) {
    const likely = BY_BEGINNING.get(beginning(words[at] ?? ''));
    const entry = likely?.find((candidate) => standsAt(candidate, words, at));
    if (entry === undefined) continue;
    at += entry.words.length - 1;
    if (entry.role === 'more') turned = true;
    if (entry.role === 'less' && !turned && !DEALT_WITH.test(words.slice(at + 1, at + 3).join(' ')))
      score += entry.weight;
  }
  return score;
}

/** Of a ratio ("reclami evasi / reclami ricevuti", "rapporto tra proventi e costi") the numerator tells the direction. */
function numerator(part: string): string {
  return (RATIO_OF_TWO.exec(part)?.[1] ?? part).split('/', 1)[0] ?? '';
}

/** `more`: a column of polarities says so; `more-time`: a time of which more is better; `open`: the words say nothing. */
export type Better = 'less' | 'more' | 'more-time' | 'open';

/** What the words around a value say is better, for a target without an operator. */
export function betterOf(words: string): Better {
  const text = plainWords(words);
  if (saysLess(text)) return 'less';
  return MORE_TIME.test(text) ? 'more-time' : 'open';
}

/**
 * Whether the indicator's words say that less is better (tempo medio, reclami, costi), for a target without an
 * operator (docs/contracts.md, 1). "Rispetto dei tempi" and "riduzione dei costi" say the contrary.
 */
export function lessIsBetter(words: string): boolean {
  return saysLess(plainWords(words));
}

function saysLess(text: string): boolean {
  return text.split(PART_END).some((part) => partScore(numerator(part)) > 0);
}
