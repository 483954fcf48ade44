import { answerOf, PLAIN_ANSWER } from '../../lexicon/answers';
import { DONE, SHORT_PARTICIPLE } from '../../lexicon/doneness';
import { isParticiple } from '../../lexicon/expressions/phrases';
import { IS } from '../../lexicon/expressions/turns';
import { type PlainText, plainText, quoted } from '../../lexicon/text/plainText';
import { wordsOf } from '../expression/clause';
import type { Item } from '../items/item';
import { itemsOf } from '../items/items';
import type { Measure } from '../measure';
import { withoutMisprints } from '../misprints';
import { actualText, unreadableActual } from './actualCell';
import { unaccounted, withGroups } from './doneness';
import { isYearEnd } from './written';

const NOT = /^non$/;
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
  // "non approvato"
  const isDenied = items[0]?.kind === 'not' && NOT.test(plain.text.slice(items[0].start, items[0].end));
  const answers = new Set<boolean>();
  const used: Item[] = [];
  const rest: Item[] = [];
  for (const [at, item] of items.entries()) {
    const words = plain.text.slice(item.start, item.end);
    const isFirst = at === (isDenied ? 1 : 0);
    const isDone =
      isFirst &&
      item.kind === 'word' &&
      DONE.test(words) &&
      (isParticiple(words) || SHORT_PARTICIPLE.test(words));
    const answer = item.kind === 'answer' ? item.yes : isDone ? !isDenied : answerOf(words);
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
  const open = interimDay(items, plain);
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
