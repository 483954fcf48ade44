import {
  agrees,
  CLAUSE,
  DENIAL,
  DONE_BY,
  LINKS_ON,
  OF_KIND,
  OWN_BODY,
  PARTICIPLE,
  SENT_TO,
} from '../../lexicon/participles';
import type { Polar } from '../../lexicon/polarities';
import { actAt, dealtAt, expenseAt, favourAt, foundAt, inTimeAt, paidAt, sayingAt, sentAt } from './sayings';

/** Words that may belong to a noun behind it. */
const MOST_OF_NOUN = 8;

/** A bad thing among its words: itself and, where it only tells of which kind another is ("processi a rischio"), that one. */
interface Thing {
  readonly noun: string;
  readonly head: string | null;
}

function thingAt(words: readonly string[], at: number, next: number): Thing {
  const back = [1, 2].find((near) => OF_KIND.test(words[at - near] ?? ''));
  return { noun: words[next - 1] ?? '', head: back === undefined ? null : (words[at - back - 1] ?? null) };
}

/**
 * Where the words behind a bad thing say that it was dealt with, null where they do not; `unclear` where they may as well
 * belong to another noun between the two ("errori nei verbali chiusi"), or a clause tells it ("reclami a cui si risponde").
 */
function dealtBehind(
  words: readonly string[],
  { noun, head }: Thing,
  from: number,
): number | 'unclear' | null {
  let object: string | null = null;
  let isOfClause = false;
  for (let at = from; at < Math.min(words.length, from + MOST_OF_NOUN); at += 1) {
    const word = words[at] ?? '';
    if (DENIAL.test(word)) return null;
    const isTimely = PARTICIPLE.test(word) && inTimeAt(words, at + 1) !== null;
    if (isTimely || dealtAt(words, at) !== null) {
      if (at === from) return at;
      if (!agrees(noun, word) && (head === null || !agrees(head, word))) return null;
      return object !== null && agrees(object, word) ? 'unclear' : at;
    }
    if (CLAUSE.test(word)) isOfClause = true;
    if (LINKS_ON.test(word)) object = '';
    else if (object !== null) object = word;
  }
  return isOfClause ? 'unclear' : null;
}

/** The first participle behind a thing that may belong to it and that a finder knows; -1 where there is none. */
function behind(words: readonly string[], from: number, noun: string, knows: typeof paidAt): number {
  const end = Math.min(words.length, from + MOST_OF_NOUN);
  for (let at = from; at < end && !DENIAL.test(words[at] ?? ''); at += 1) {
    if (knows(words, at) !== null && agrees(noun, words[at] ?? '')) return at;
  }
  return -1;
}

/** Whether the body of the plan stands behind the small word at a place: "all'ente", "dalla Camera". */
const isOwnBody = (words: readonly string[], at: number): boolean => OWN_BODY.test(words[at + 1] ?? '');

/** "Solleciti inviati ai debitori", "sanzioni irrogate dal Garante": who sent an act to whom; undefined where it is no act. */
function sent(words: readonly string[], at: number, next: number): number | 'unclear' | null | undefined {
  const by = actAt(words, at) === null ? -1 : behind(words, next, words[at] ?? '', sentAt);
  if (by < 0) return undefined;
  const link = words[by + 1] ?? '';
  const isOurs = DONE_BY.test(link) === isOwnBody(words, by + 1);
  if (DONE_BY.test(link) || SENT_TO.test(link)) return isOurs ? words.length - 1 : null;
  return sentAt(words, by)?.meaning === 'sent' ? 'unclear' : by;
}

/** "Interessi di mora pagati": money that is gone all the same; what others paid, or what is paid in time, is not. */
function isSpent(words: readonly string[], at: number, next: number): boolean {
  const paid = expenseAt(words, at) === null ? -1 : behind(words, next, words[at] ?? '', paidAt);
  if (paid < 0 || words.some((_, later) => later > paid && inTimeAt(words, later) !== null)) return false;
  return !DONE_BY.test(words[paid + 1] ?? '') || isOwnBody(words, paid + 1);
}

/** Where something bad was dealt with or went well, null where it was not. A measure only by the word right behind it. */
export function befell(
  meaning: Polar,
  words: readonly string[],
  at: number,
  next: number,
): number | 'unclear' | null {
  if (words.some((_, later) => later >= next && favourAt(words, later) !== null)) return next - 1;
  const way = sent(words, at, next);
  if (way !== undefined) return way;
  if (isSpent(words, at, next)) return null;
  if (meaning === 'less') return dealtAt(words, next) === null ? null : next;
  const thing = meaning === 'bad' ? thingAt(words, at, next) : { noun: words[at - 1] ?? '', head: null };
  if (meaning === 'lost' && behind(words, next, thing.noun, foundAt) >= 0) return 'unclear';
  const dealt = dealtBehind(words, thing, next);
  const isAlsoLost =
    meaning === 'lost' && typeof dealt === 'number' && sayingAt(words, dealt)?.meaning === 'lost';
  return isAlsoLost ? null : dealt;
}
