import { EVIDENCE } from '../../lexicon/doneness';
import { answerOf } from '../../lexicon/answers';
import type { Item } from '../items/item';
import { itemsOf } from '../items/items';
import type { Measure } from '../measure';
import { withoutMisprints } from '../misprints';
import { plainText, type PlainText } from '../../lexicon/text/plainText';
import { saysDoubt, withGroups } from './doneness';

const SILENT: ReadonlySet<string> = new Set(['mark', 'quote', 'footnote', 'break', 'dash']);

const PROVING: ReadonlySet<Item['kind']> = new Set<Item['kind']>([
  'aside',
  'reference',
  'moment',
  'link',
  'article',
  'filler',
  'year-word',
  'code',
  'by',
]);

/** "Sì (50%)": done in part. */
function isPart(item: Item): boolean {
  return item.kind === 'quantity' && item.unit === 'percent' && item.value < 1;
}

/** "Sì (2022)" */
function isOtherYear(item: Item, year: number | null): boolean {
  return year !== null && item.kind === 'quantity' && item.yearLike && item.value !== year;
}

/** Whether an item behind an answer may prove it: an act with its number and day, not a value of its own. */
function isEvidence(item: Item, plain: PlainText): boolean {
  if (PROVING.has(item.kind) || SILENT.has(item.kind)) return true;
  return item.kind === 'word' && EVIDENCE.test(plain.text.slice(item.start, item.end));
}

/** The answer that a text gives, also with what proves it ("SI - delibera n. 12"); null where it gives none or two. */
export function answerOfText(source: string, year: number | null): Measure | null {
  const plain = withoutMisprints(plainText(source));
  const answers = new Set<boolean>();
  const rest: Item[] = [];
  const items = itemsOf(plain);
  for (const [at, item] of items.entries()) {
    const answer = item.kind === 'answer' ? item.yes : answerOf(plain.text.slice(item.start, item.end));
    if (answer !== null && (at === 0 || rest.every(({ kind }) => SILENT.has(kind) || kind === 'group')))
      answers.add(answer);
    else if (item.kind === 'group' || answers.size > 0) rest.push(item);
    else if (!SILENT.has(item.kind)) return null;
  }
  const [yes] = answers;
  if (yes === undefined || answers.size > 1) return null;
  const proofs = rest.filter(({ kind }) => kind !== 'group');
  const isReasoned = !yes && (rest[0]?.kind === 'mark' || rest[0]?.kind === 'dash');
  if (!isReasoned && !proofs.every((item) => isEvidence(item, plain))) return null;
  if (!yes && !isReasoned && proofs.some(({ kind }) => !SILENT.has(kind))) return null;
  const inside = withGroups(rest);
  const isDoubtful =
    yes && (saysDoubt(rest, plain) || inside.some((item) => isPart(item) || isOtherYear(item, year)));
  return isDoubtful ? null : { kind: 'answer', yes };
}
