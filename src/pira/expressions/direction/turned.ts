import {
  ADVERB,
  ALSO_NOUN,
  AUXILIARY,
  CLAUSE,
  CLITIC,
  DENIAL,
  INFINITIVE,
  IN_ORDER,
  LACKING,
  LINKS_ON,
  NEUTRAL_DENIED,
  NO_CLAUSE,
  OWN_SUBJECT,
  OF_LACK,
  OF_PARTICIPLE,
  PARTICIPLE,
  POOR,
  PRESENT,
  PROPER,
  STILL,
  SUFFERS,
  TO_DO,
  WITHIN_DENIAL,
} from '../../lexicon/participles';
import { aliveAt, doesAt, sayingAt, wantedAt } from './sayings';

/** What some words behind a thing make of it, and how many they are; `good` turns round what is bad behind them. */
export interface Turned {
  readonly makes: 'lost' | 'good' | 'unclear' | 'neutral';
  readonly length: number;
}

type Turning = (words: readonly string[], at: number) => Turned | null;

const NEAR = 4;
/** Words behind a verb that may say how something was judged. */
const NEAR_VERB = 6;
const BAD: ReadonlySet<string | undefined> = new Set(['bad', 'lost']);

/** The first position from here whose word does not only lead on. */
function pastSmallWords(words: readonly string[], from: number): number {
  let at = from;
  while (LINKS_ON.test(words[at] ?? '')) at += 1;
  return at;
}

/** "non evase", "non ancora concluse", "che non hanno subito": what is denied, and whether that is good or bad. */
const denied: Turning = (words, at) => {
  if (!DENIAL.test(words[at] ?? '')) return null;
  let next = at + 1;
  while (WITHIN_DENIAL.test(words[next] ?? '')) next += 1;
  const isNoLonger = words.slice(at + 1, next).includes('piu');
  const isOfClause = CLAUSE.test(words[at - 1] ?? '') || AUXILIARY.test(words[next] ?? '');
  while (AUXILIARY.test(words[next] ?? '')) next += 1;
  if (sayingAt(words, next)?.meaning === 'other') return null;
  const length = next - at + 1;
  const inner = pastSmallWords(words, next);
  const meaning = (sayingAt(words, next) ?? sayingAt(words, inner))?.meaning;
  if (BAD.has(meaning)) return { makes: 'good', length: inner - at + 1 };
  const word = words[next] ?? '';
  if (isOfClause && SUFFERS.test(word) && BAD.has(sayingAt(words, next + 1)?.meaning)) {
    return { makes: 'good', length: length + 1 };
  }
  if (word === '' || NEUTRAL_DENIED.test(word)) return { makes: 'neutral', length };
  const isDone =
    PARTICIPLE.test(word) ||
    PROPER.test(word) ||
    PRESENT.test(word) ||
    IN_ORDER.test(`${word} ${words[next + 1] ?? ''}`);
  if (isNoLonger || meaning === 'unsure') return { makes: 'unclear', length };
  return { makes: isDone || isOfClause ? 'lost' : 'unclear', length };
};

/** "senza errori", "privi di scheda": what is lacking, and whether that is good or bad. */
const lacking: Turning = (words, at) => {
  const isPlain = LACKING.plain.test(words[at] ?? '');
  const isJoined = !isPlain && OF_LACK.test(words[at + 1] ?? '');
  const isFree = isJoined && LACKING.free.test(words[at] ?? '');
  if (!isPlain && !isFree && !(isJoined && LACKING.of.test(words[at] ?? ''))) return null;
  const from = pastSmallWords(words, at + 1);
  for (let near = from; near < Math.min(words.length, from + NEAR); near += 1) {
    const said = sayingAt(words, near)?.meaning;
    const length = near - at + 1;
    if (said === 'bad' || said === 'lost' || said === 'less') return { makes: 'good', length };
    const wanted = wantedAt(words, near)?.meaning;
    if (wanted === 'burden') return { makes: 'good', length };
    if (wanted === 'wanted' || said === 'turns' || said === 'about') {
      return isFree ? null : { makes: 'lost', length };
    }
  }
  return isFree ? null : { makes: 'unclear', length: from - at + 1 };
};

/** "ancora da pagare", "tuttora in formato cartaceo", "rimasti vuoti": what is not done yet. */
const still: Turning = (words, at) => {
  if (!STILL.test(words[at] ?? '')) return null;
  const next = at + 1;
  const word = words[next] ?? '';
  if (TO_DO.test(word) && INFINITIVE.test(words[next + 1] ?? ''))
    return { makes: 'lost', length: next - at + 2 };
  if (DENIAL.test(word) || LACKING.plain.test(word)) return null;
  if (aliveAt(words, next) !== null) return { makes: 'neutral', length: next - at + 1 };
  const meaning = (sayingAt(words, next) ?? sayingAt(words, pastSmallWords(words, next)))?.meaning;
  if (BAD.has(meaning)) return null;
  return { makes: meaning === 'unsure' ? 'lost' : 'unclear', length: next - at + 1 };
};

/** "che si ritirano", "che giudicano scarso il servizio": what those do of whom the name speaks. */
const clause: Turning = (words, at) => {
  if (!CLAUSE.test(words[at] ?? '') || NO_CLAUSE.test(words[at - 1] ?? '')) return null;
  let next = at + 1;
  while (CLITIC.test(words[next] ?? '') || WITHIN_DENIAL.test(words[next] ?? '')) next += 1;
  const word = words[next] ?? '';
  if (word === '' || [DENIAL, AUXILIARY, OWN_SUBJECT].some((other) => other.test(word))) return null;
  const length = next - at + 1;
  const does = doesAt(words, next)?.meaning;
  if (does === 'leaves') return { makes: 'lost', length };
  if (does === 'does') return { makes: 'neutral', length };
  if (does !== 'rates') return { makes: 'unclear', length };
  const isPoor = words.slice(next + 1, next + NEAR_VERB).some((near) => POOR.test(near));
  return { makes: isPoor ? 'lost' : 'neutral', length };
};

/** "Imprese attese", "risorse effettivamente spese": participles, and no waiting and no expenses. */
const alsoNoun: Turning = (words, at) => {
  const word = words[at] ?? '';
  if (!ALSO_NOUN.has(word)) return null;
  const noun = words[ADVERB.test(words[at - 1] ?? '') ? at - 2 : at - 1] ?? '';
  const { attesa, plural, notPlural } = OF_PARTICIPLE;
  const isPlural = plural.test(noun) && !notPlural.test(noun) && !LINKS_ON.test(noun);
  const isOfNoun = word.endsWith('a') ? attesa.test(noun) : isPlural;
  return isOfNoun ? { makes: 'neutral', length: 1 } : null;
};

const TURNINGS: readonly Turning[] = [alsoNoun, denied, lacking, still, clause];

/** What the words at a place make of the thing before them; null where they are none of these. */
export function turnedAt(words: readonly string[], at: number): Turned | null {
  for (const turning of TURNINGS) {
    const turned = turning(words, at);
    if (turned !== null) return turned;
  }
  return null;
}
