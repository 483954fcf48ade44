import { answerOf } from '../../lexicon/answers';
import type { Group } from '../items/item';
import { itemsOf } from '../items/items';
import type { Measure } from '../measure';
import { withoutMisprints } from '../misprints';
import { plainText } from '../../lexicon/text/plainText';
import { saysDoubt } from './doneness';

const SILENT: ReadonlySet<string> = new Set(['mark', 'quote', 'footnote', 'break', 'dash']);

/** "Sì (50%)": done in part. */
function isPart(group: Group): boolean {
  return group.items.some((item) => item.kind === 'quantity' && item.unit === 'percent' && item.value < 1);
}

/** The answer that a text gives; null where it gives none or two. */
export function answerOfText(source: string): Measure | null {
  const plain = withoutMisprints(plainText(source));
  const answers = new Set<boolean>();
  const groups: Group[] = [];
  for (const item of itemsOf(plain)) {
    const word = plain.text.slice(item.start, item.end);
    const answer = item.kind === 'answer' ? item.yes : answerOf(word);
    if (answer !== null) answers.add(answer);
    else if (item.kind === 'group') groups.push(item);
    else if (!SILENT.has(item.kind)) return null;
  }
  const [yes] = answers;
  if (yes === undefined || answers.size > 1) return null;
  const doubtful = yes && groups.some((group) => saysDoubt(group.items, plain) || isPart(group));
  return doubtful ? null : { kind: 'answer', yes };
}
