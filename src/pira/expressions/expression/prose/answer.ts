import { EXPECTED } from '../../../lexicon/expressions/valueNames';
import { answerOf, PLAIN_ANSWER } from '../../../lexicon/answers';
import { IMPERSONAL } from '../../../lexicon/expressions/phrases';
import type { Item } from '../../items/item';
import type { Target } from '../../target';
import { unreadableClause, wordsOf, type Clause } from '../clause';

const SILENT: ReadonlySet<Item['kind']> = new Set<Item['kind']>(['mark', 'dash', 'past-value']);

/** "SI = 100%", "SI = 1": the whole of it says again what the answer says. */
function isWhole(item: Item): boolean {
  return item.kind === 'quantity' && (item.unit === 'percent' || item.unit === null) && item.value === 1;
}

/** "Per il 2025 si": without its accent and without a colon, more likely the beginning of a sentence. */
function isReflexive({ start, end }: Item, { plain: { source, places } }: Clause): boolean {
  const printed = source.slice(places[start], (places[end - 1] ?? 0) + 1);
  return printed === IMPERSONAL && !/[:=]/.test(source);
}

/** The answer that is all a clause says; null for any other clause. "Sì/No" names no answer and is unreadable. */
export function readAnswer(clause: Clause): Target | null {
  const yesNoColumn = clause.unit.kind === 'yes-no';
  const answers = new Set<boolean>();
  let whole = false;
  const isExpected = clause.items.some((item) => EXPECTED.test(wordsOf(item, clause.plain)));
  for (const item of clause.items) {
    const word = wordsOf(item, clause.plain);
    if (!yesNoColumn && clause.yearPrinted && isReflexive(item, clause)) return null;
    const answer = item.kind === 'answer' ? item.yes : yesNoColumn ? answerOf(word) : null;
    if (answer !== null && (yesNoColumn || PLAIN_ANSWER.test(word) || !isExpected)) answers.add(answer);
    else if (yesNoColumn && isWhole(item)) whole = true;
    else if (!SILENT.has(item.kind) && word !== 'o' && word !== '=' && !EXPECTED.test(word)) return null;
  }
  const [expected] = answers;
  if (expected === undefined || (whole && !expected)) return null;
  if (answers.size > 1) return unreadableClause('target-both-answers', clause);
  return { kind: 'yes-no', expected, assumed: [] };
}
