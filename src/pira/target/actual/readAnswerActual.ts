import { itemsOf } from '../items/items';
import type { Measure } from '../measure';
import { plainText } from '../text';

const YES = /^(?:[sxy✓✔☑]|si|yes)$/;
const NO = /^n$/;
const SILENT: ReadonlySet<string> = new Set(['mark', 'quote', 'footnote', 'group', 'break', 'dash']);

/** The answer that a text gives; null where it gives none or two. */
export function answerOfText(source: string): Measure | null {
  const plain = plainText(source);
  const answers = new Set<boolean>();
  for (const item of itemsOf(plain)) {
    const word = plain.text.slice(item.start, item.end);
    if (item.kind === 'answer') answers.add(item.yes);
    else if (YES.test(word)) answers.add(true);
    else if (NO.test(word)) answers.add(false);
    else if (!SILENT.has(item.kind)) return null;
  }
  const [yes] = answers;
  return yes === undefined || answers.size > 1 ? null : { kind: 'answer', yes };
}
