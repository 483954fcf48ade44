import { ONE_FEMININE } from '../../../lexicon/numberWords';
import { phraseRoleOf, type PhraseRole } from '../../../lexicon/expressions/phrases';
import { OF_AMOUNT, SHARE_NOUN } from '../../../lexicon/expressions/valueNames';
import type { PlainText } from '../../../lexicon/text/plainText';
import type { Quantity } from '../../items/item';
import type { ColumnUnit } from '../../unitColumn';
import type { Unit } from '../../target';
import { counts } from '../change';
import { wordsOf, type Clause } from '../clause';
import { TIMES } from '../unit';
import { hasWords, headOf } from './headRules';
import { limitsThings } from './otherThingRules';
import type { ValuePlace, ValueRule } from './valueRule';

const COLON = ':';
const FEMININE_UNIT: Unit = 'hour';

const LEADING: ReadonlySet<PhraseRole | null> = new Set<PhraseRole | null>([
  'preposition',
  'in',
  'at',
  'for',
  'opener',
]);

/** Whether a noun behind the value says what is counted; "presso la sede" does not. */
export function isCounted({ items, plain }: Clause, next: number): boolean {
  const behind = items[next];
  if (behind?.kind !== 'word') return counts(behind);
  const words = wordsOf(behind, plain);
  return !LEADING.has(phraseRoleOf(words)) && !OF_AMOUNT.test(words);
}

/** "Incontri: 6": a noun in the plural, and no name of a share or of a measure. */
function labelsThings({ clause, printed }: ValuePlace): boolean {
  const { items, plain } = clause;
  const head = headOf(clause, printed);
  const last = head.at(-1);
  if (last?.kind !== 'mark' || wordsOf(last, plain) !== COLON) return false;
  const isShare = head.some((item) => SHARE_NOUN.test(wordsOf(item, plain)) || item.kind === 'percent');
  return !isShare && limitsThings(head.slice(0, -1), plain) && items[printed.next]?.kind !== 'percent';
}

type Family = 'percent' | 'time' | 'euro' | 'number';

function familyOf(unit: Unit): Family {
  if (TIMES.has(unit)) return 'time';
  if (unit === 'percent' || unit === 'percentage-point') return 'percent';
  return unit === 'euro' ? 'euro' : 'number';
}

/** What the column asks for; null where it leaves that open. */
function familyOfColumn(unit: ColumnUnit): Family | 'date' | null {
  if (unit.kind === 'quantity') return familyOf(unit.unit);
  if (unit.kind === 'percent-sign' || unit.kind === 'percent-word') return 'percent';
  return unit.kind === 'date' ? 'date' : null;
}

/** Whether words stand around the value; alone, its column may have been filled in wrongly. */
function isInProse({ clause, printed }: ValuePlace): boolean {
  return hasWords(headOf(clause, printed)) || hasWords(clause.items.slice(printed.next));
}

/** "una" of giorni or mesi: it counts something that is not named. */
export function isOfOtherGender({ unit, start, end }: Quantity, other: Unit, { text }: PlainText): boolean {
  return unit === null && other !== FEMININE_UNIT && ONE_FEMININE.test(text.slice(start, end));
}

/** Values that the unit column does not fit, so that they may be of something else. */
export const FIT_RULES: readonly ValueRule[] = [
  {
    name: 'things that are counted where the column names a unit',
    code: 'target-unit-conflict',
    examples: [
      { text: '6 incontri', unit: '%' },
      { text: 'Incontri: 6', unit: '%' },
      { text: '12 bandi', unit: 'Giorni' },
      { text: 'max 3 visite', unit: 'Euro' },
    ],
    applies: (place) => {
      const { clause, quantity, printed } = place;
      const column = familyOfColumn(clause.unit);
      if (quantity.unit !== null || column === null || column === 'number') return false;
      const isThing = isCounted(clause, printed.next);
      if (column === 'date') return isThing && clause.items.slice(printed.next + 1).length > 0;
      return isThing || (column === 'percent' && labelsThings(place));
    },
  },
  {
    name: 'a value in prose and in another unit than its column',
    code: 'target-unit-conflict',
    examples: [
      { text: 'Evasione delle pratiche entro 30 giorni', unit: '%' },
      { text: '80% delle pratiche', unit: 'Giorni' },
      { text: '€ 20.000 di contributi', unit: '%' },
      { text: 'Completamento del 60%', unit: 'Sì/No' },
    ],
    applies: (place) => {
      const { clause, quantity, printed } = place;
      const column = familyOfColumn(clause.unit);
      if (quantity.unit === null) return false;
      const family = familyOf(quantity.unit);
      if (family === 'time' && clause.unit.kind === 'yes-no') return true;
      if (!isInProse(place)) return false;
      const isAfterEvent = column === 'date' && family === 'time' && !hasWords(headOf(clause, printed));
      if (clause.unit.kind === 'yes-no') return hasWords(headOf(clause, printed));
      return column !== null && column !== family && !isAfterEvent;
    },
  },
  {
    name: 'a one of another gender than the unit of its column',
    code: 'target-unit-conflict',
    examples: [{ text: 'almeno una', unit: 'Giorni' }],
    applies: ({ clause, quantity }) =>
      clause.unit.kind === 'quantity' && isOfOtherGender(quantity, clause.unit.unit, clause.plain),
  },
];
