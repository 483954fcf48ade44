import { GERUND, LIKE_ADJECTIVE, SINGULAR } from '../../../lexicon/expressions/phrases';
import { isWork } from '../../../lexicon/expressions/deadlines';
import { OF_SIZE } from '../../../lexicon/expressions/inContext';
import { ANY_THING, LIMITED, MEASURE, SHARE_NOUN } from '../../../lexicon/expressions/valueNames';
import type { Item } from '../../items/item';
import type { Target } from '../../target';
import { wordsOf, type Clause } from '../clause';
import type { LedgerEntry } from './ledger';
import { roleIn } from './phrase';
import type { Role } from './phraseRule';

const NOUNS: ReadonlySet<Role> = new Set<Role>(['noun', 'product']);
const LEADING: ReadonlySet<Role> = new Set<Role>(['preposition', 'in', 'at', 'for', 'article', 'one']);
const BEHIND: ReadonlySet<string> = new Set(['behind', 'between']);

/** "90% imprese", where the plain words are that of a title or a name: they belong to the noun before them. */
function isPlainNoun(words: string, printed: string): boolean {
  const isSize = OF_SIZE.test(words);
  return words === printed && !isSize && SINGULAR.test(words) && !LIKE_ADJECTIVE.test(words);
}

/** The first noun behind the value that nothing leads to and that neither counts nor qualifies anything. */
function appended(entries: readonly LedgerEntry[], clause: Clause, isMeasured: boolean): Item | null {
  const { plain } = clause;
  let last: Role | null = null;
  let isOpen = false;
  let isLed = false;
  let inClause = false;
  for (const { item, place } of entries) {
    if (!BEHIND.has(place)) continue;
    const { role, words, printed } = roleIn(item, plain);
    if (role === 'silent') continue;
    const isWord = item.kind === 'word' || item.kind === 'past-value';
    if (isWord && NOUNS.has(role) && !isOpen && !inClause) {
      if (GERUND.test(words)) return item;
      const isForeign =
        last === null && isMeasured && clause.names(words) === false && !ANY_THING.test(words);
      const isSecond = !isLed && (last === 'noun' || last === 'product');
      if ((isForeign && words === printed) || (isSecond && isPlainNoun(words, printed))) return item;
    }
    inClause ||= role === 'relative' || role === 'work';
    if (role === 'comma' || role === 'stop') inClause = false;
    isOpen = LEADING.has(role);
    isLed ||= isOpen;
    last = role;
  }
  return null;
}

/** "entro il 31/12 imprese": right behind the day a noun that neither is a work nor is named by the indicator. */
function besideDay(entries: readonly LedgerEntry[], { plain, names }: Clause): readonly Item[] {
  const first = entries.find(({ item, place }) => BEHIND.has(place) && roleIn(item, plain).role !== 'silent');
  if (first?.item.kind !== 'word') return [];
  const { role, words, printed } = roleIn(first.item, plain);
  const isOther = role === 'noun' && words === printed && !isWork(words) && !LIKE_ADJECTIVE.test(words);
  return isOther && names(words) === false ? [first.item] : [];
}

const NEUTRAL: readonly RegExp[] = [ANY_THING, LIMITED, MEASURE, SHARE_NOUN];

/** The words before a colon that name something else than the indicator does. */
function otherLabel(entries: readonly LedgerEntry[], { items, plain, names }: Clause): Item | null {
  const before = entries.filter(({ place }) => place === 'before').map(({ item }) => item);
  const isLabel = items.some((item) => item.kind === 'mark' && wordsOf(item, plain) === ':');
  const nouns = before.filter((item) => item.kind === 'word' || item.kind === 'reference');
  const [first] = nouns;
  if (!isLabel || first === undefined) return null;
  const isKnown = nouns.some((item) => {
    const words = wordsOf(item, plain);
    return names(words) !== false || isWork(words) || NEUTRAL.some((list) => list.test(words));
  });
  return isKnown ? null : first;
}

/** What no rule used, that says something of its own and takes nothing from the value: it is told to be unused. */
export function tellsApart(entries: readonly LedgerEntry[], clause: Clause, target: Target): readonly Item[] {
  if (target.kind === 'deadline') return besideDay(entries, clause);
  if (target.kind !== 'threshold') return [];
  const isMeasured = target.unit !== 'number' && target.unit !== 'percent';
  const found = [appended(entries, clause, isMeasured), otherLabel(entries, clause)];
  return found.filter((item) => item !== null);
}
