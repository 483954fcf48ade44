import { agrees, CLAUSE, DENIAL, LINKS_ON, OF_KIND, PARTICIPLE } from '../../lexicon/participles';
import type { Polar } from '../../lexicon/polarities';
import { dealtAt, favourAt, inTimeAt, sayingAt } from './sayings';

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

/** Where something bad was dealt with or went well, null where it was not. A measure only by the word right behind it. */
export function befell(
  meaning: Polar,
  words: readonly string[],
  at: number,
  next: number,
): number | 'unclear' | null {
  if (words.some((_, later) => later >= next && favourAt(words, later) !== null)) return next - 1;
  if (meaning === 'less') return dealtAt(words, next) === null ? null : next;
  const thing = meaning === 'bad' ? thingAt(words, at, next) : { noun: words[at - 1] ?? '', head: null };
  const dealt = dealtBehind(words, thing, next);
  const isAlsoLost =
    meaning === 'lost' && typeof dealt === 'number' && sayingAt(words, dealt)?.meaning === 'lost';
  return isAlsoLost ? null : dealt;
}
