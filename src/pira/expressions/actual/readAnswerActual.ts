import { NOT } from '../../lexicon/expressions/smallWords';
import { answerOf, PLAIN_ANSWER } from '../../lexicon/answers';
import { GOAL, isPastParticiple, NOT_FINAL } from '../../lexicon/donePhrases';
import { STEP_DONE } from '../../lexicon/notDone';
import { IS } from '../../lexicon/expressions/modifiers';
import { type PlainText, plainText, quoted } from '../../lexicon/text/plainText';
import { wordsOf } from '../expression/clause';
import type { Item } from '../items/item';
import { itemsOf } from '../items/items';
import type { Measure } from '../measure';
import { withoutMisprints } from '../misprints';
import { actualText, unreadableActual } from './actualCell';
import { unaccounted, withGroups } from './doneness';
import { isYearEnd } from './written';

const SILENT: ReadonlySet<string> = new Set(['mark', 'quote', 'footnote', 'break', 'dash']);

/** A day up to which it was so, which tells nothing of the year's end: "Sì al 30/6". */
function interimDay(items: readonly Item[], plain: PlainText): Item | null {
  const all = withGroups(items);
  const found = all.find((item, at) => {
    const before = all[at - 1];
    return (
      item.kind === 'moment' && !isYearEnd(item) && before !== undefined && wordsOf(before, plain) === 'al'
    );
  });
  return found ?? null;
}

const NAMING: ReadonlySet<string> = new Set(['word', 'past-value', 'reference', 'code', 'article', 'link']);

/** The words before a participle that name what was done: "portale attivato", "obiettivo raggiunto"; none where none follows. */
function namedWork(items: readonly Item[], plain: PlainText): readonly Item[] {
  const at = items.findIndex((item) => isParticipleAt(item, plain) || !NAMING.has(item.kind));
  const after = items[at]?.kind === 'not' ? at + 1 : at;
  const done = items[after];
  return at > 0 && done !== undefined && isParticipleAt(done, plain) ? items.slice(0, at) : [];
}

function isParticipleAt(item: Item, plain: PlainText): boolean {
  const words = wordsOf(item, plain);
  return item.kind === 'answer' ? !PLAIN_ANSWER.test(words) : item.kind === 'word' && isPastParticiple(words);
}

/**
 * The answer that a text gives, also with what proves it ("SI - delibera n. 12"); unreadable where a word beside it is
 * not known; null where it gives none or two. Why not, may be told in any words.
 */
export function answerOfText(source: string, year: number | null): Measure | null {
  const plain = withoutMisprints(plainText(source));
  const items = itemsOf(plain);
  // "si è svolto un incontro": a verb, and no answer.
  const [, second] = items;
  if (second?.kind === 'and' && IS.test(plain.source[plain.places[second.start] ?? 0] ?? '')) return null;
  const named = namedWork(items, plain);
  const told = items.slice(named.length);
  // "non approvato"
  const isDenied = told[0]?.kind === 'not' && NOT.test(wordsOf(told[0], plain));
  const answers = new Set<boolean>();
  const used: Item[] = named.filter((item) => GOAL.test(wordsOf(item, plain)));
  const rest: Item[] = [];
  for (const [at, item] of told.entries()) {
    const words = wordsOf(item, plain);
    const isFirst = at === (isDenied ? 1 : 0);
    const isTold = isFirst && item.kind === 'word' && isPastParticiple(words);
    const answer = item.kind === 'answer' ? item.yes : isTold ? !isDenied : answerOf(words);
    if (isDenied && isFirst && PLAIN_ANSWER.test(words)) return null;
    if (at === 0 && isDenied) used.push(item);
    else if (answer !== null && (isFirst || rest.every(({ kind }) => SILENT.has(kind) || kind === 'group'))) {
      answers.add(answer);
      used.push(item);
    } else if (item.kind === 'group' || answers.size > 0) rest.push(item);
    else if (!SILENT.has(item.kind)) return null;
  }
  const [yes] = answers;
  if (yes === undefined || answers.size > 1) return null;
  const day = interimDay(items, plain);
  const isPlain = used.some((item) => PLAIN_ANSWER.test(wordsOf(item, plain)));
  const step = NOT_FINAL.exec(plain.text) ?? (isPlain ? null : STEP_DONE.exec(plain.text));
  const open = day ?? (step === null ? null : { start: step.index, end: step.index + step[0].length });
  if (yes && open !== null) {
    const word = quoted(plain, open.start, open.end);
    return unreadableActual({ code: 'actual-doubtful', text: actualText(source), word });
  }
  if (yes)
    return unaccounted({ items, plain, text: actualText(source), year }, used) ?? { kind: 'answer', yes };
  const isReasoned = rest[0]?.kind === 'mark' || rest[0]?.kind === 'dash';
  const isAlone = rest.every(({ kind }) => SILENT.has(kind) || kind === 'group');
  return isReasoned || isAlone ? { kind: 'answer', yes } : null;
}
