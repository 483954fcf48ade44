import { FOR, IN } from '../../../lexicon/expressions/smallWords';
import { COMPARED_BY, SIGN_WORD, TOWARDS, UPPER_END } from '../../../lexicon/expressions/comparisons';
import { STEP } from '../../../lexicon/expressions/numberedNames';
import { AT_HOUR } from '../../../lexicon/expressions/times';
import {
  LEADS_TO_TARGET,
  NO_TARGET_NOUN,
  OTHER_VALUE,
  PART_BEFORE,
  TOLD_RESULT,
} from '../../../lexicon/expressions/valueNames';
import { assumedOperator } from '../../direction/better';
import { lessIsBetter } from '../../direction/betterOf';
import type { Item } from '../../items/item';
import { printedBase } from '../base';
import { isLink, wordsOf, type Clause } from '../clause';
import type { PrintedOperator } from '../operators';
import { isTimeColumn, TIMES } from '../unit';
import type { ValuePlace, ValueRule } from './valueRule';

const COMMA = ',';

/** What stands between the beginning of the clause and the value with its operator. */
export function headOf(clause: Clause, printed: PrintedOperator): readonly Item[] {
  return clause.items.slice(0, printed.start);
}

export const beforeOf = ({ clause, printed }: ValuePlace): Item | undefined => headOf(clause, printed).at(-1);

export function hasWords(items: readonly Item[]): boolean {
  return items.some((item) => item.kind === 'word' || item.kind === 'code' || item.kind === 'reference');
}

function textOf(items: readonly Item[], { plain }: Clause): string {
  return plain.text.slice(items[0]?.start, items.at(-1)?.end);
}

/** A limit that belongs to no number. In words it may be part of a sentence behind the value. */
function strayLimit({ clause, printed }: ValuePlace): boolean {
  const head = headOf(clause, printed).some((item) => item.kind === 'operator' || item.kind === 'min');
  const tail = clause.items
    .slice(printed.next)
    .some((item) => item.kind === 'operator' && item.place === 'sign');
  const last = clause.items.at(-1);
  return head || tail || (last?.kind === 'operator' && last.place === 'before');
}

/** "inferiore del 5%", "inferiore di 3 giorni" tell how much less than something else, "inferiore al 5%" a limit. */
function comparesBy({ clause: { items, plain }, printed, at }: ValuePlace): boolean {
  return items.slice(printed.start, at).some((item, index) => {
    const link = items[printed.start + index + 1];
    const strict = item.kind === 'operator' && COMPARED_BY.test(wordsOf(item, plain));
    return strict && link?.kind === 'link' && wordsOf(link, plain).startsWith('d');
  });
}

function isNegated(place: ValuePlace): boolean {
  const { clause, printed } = place;
  const head = headOf(clause, printed);
  const before = head.at(-1);
  if (before?.kind === 'not' || (printed.inWords && head.some((item) => item.kind === 'not'))) return true;
  const isParted = before?.kind === 'mark' || before?.kind === 'break';
  return printed.operator === null && !isParted && head.some((item) => item.kind === 'not');
}

/** "in 30 giorni", and nothing before it: the time in which something is to be done. */
function isWithinTime({ clause, quantity, printed, at }: ValuePlace): boolean {
  const [lead] = headOf(clause, printed);
  const isIn = at === 1 && lead?.kind === 'word' && wordsOf(lead, clause.plain) === IN;
  const { value, unit } = quantity;
  if (!isIn || unit === null || !TIMES.has(unit) || !isTimeColumn(clause.unit)) return false;
  return clause.better((better) => assumedOperator(better, { value, unit, isShare: false }) === '<=');
}

/** Words before a bare value that do not lead to it. */
function isLoose(place: ValuePlace): boolean {
  const { clause, quantity, printed, at } = place;
  const head = headOf(clause, printed);
  const before = head.at(-1);
  if (printed.operator !== null || before?.kind === 'break') return false;
  if (isWithinTime(place)) return false;
  const isComma = before?.kind === 'mark' && wordsOf(before, clause.plain) === COMMA;
  if (isComma) return hasWords(head);
  if (before?.kind === 'mark') return wordsOf(before, clause.plain) === ';' && hasWords(head);
  if (before?.kind === 'word' && LEADS_TO_TARGET.test(wordsOf(before, clause.plain))) return false;
  if (!head.some((item) => !isLink(item, clause.plain))) return false;
  if (TIMES.has(quantity.unit) && hasWords(head) && !lessIsBetter(textOf(head, clause))) return true;
  const leads = clause.items.slice(printed.start, at);
  const linked = printed.linked && !leads.some((item) => wordsOf(item, clause.plain) === FOR);
  return !linked && !(quantity.unit !== null && before?.kind === 'word');
}

const YEAR = /^\d{4}$/;

/** The last word before an index that is no small word, a colon passed over; null where there is none. */
function nounBefore(clause: Clause, at: number): string | null {
  let before = at - 1;
  while (isLink(clause.items[before], clause.plain) || clause.items[before]?.kind === 'mark') before -= 1;
  const noun = clause.items[before];
  return noun === undefined ? null : wordsOf(noun, clause.plain);
}

const HOURS_A_DAY = 24;

/** What the words before the value make of it; where a change leads to a level they have been read. */
export const HEAD_RULES: readonly ValueRule[] = [
  {
    name: 'a limit that belongs to no number',
    code: 'target-operators-conflict',
    examples: [{ text: '>= di almeno 5 <' }, { text: '5 >' }],
    applies: (place) => !place.isLevel && strayLimit(place),
  },
  {
    name: 'a part of what is named before it',
    code: 'target-loose-number',
    examples: [{ text: 'imprese di cui almeno 5 nuove' }, { text: 'corsi, dei quali: 3' }],
    applies: ({ isLevel, clause, printed, quantity }) => {
      const head = headOf(clause, printed);
      const isBefore = (head.at(-1)?.start ?? Infinity) < quantity.start;
      return !isLevel && isBefore && PART_BEFORE.test(textOf(head, clause).toLowerCase());
    },
  },
  {
    name: 'a multiple before its number',
    code: 'target-unit-unclear',
    examples: [{ text: 'milioni di visite 5' }],
    applies: ({ isLevel, clause, printed }) =>
      !isLevel && headOf(clause, printed).some((item) => item.kind === 'magnitude'),
  },
  {
    name: 'less or more by so much than something else',
    code: 'target-change-unclear',
    examples: [{ text: 'inferiore del 5%' }, { text: 'inferiore di 3 giorni al tempo medio' }],
    applies: (place) => !place.isLevel && comparesBy(place),
  },
  {
    name: 'a no beside the value',
    code: 'target-negated',
    examples: [{ text: 'no 5%' }],
    applies: ({ isLevel, clause }) =>
      !isLevel && clause.items.some((item) => item.kind === 'answer' && wordsOf(item, clause.plain) === 'no'),
  },
  {
    name: 'only one end of a range',
    code: 'target-range-open',
    examples: [{ text: 'tra 5' }, { text: 'da 10' }, { text: '103 a un massimo' }],
    applies: (place) => {
      const { clause, printed } = place;
      const onward = clause.items[printed.next - 1];
      const upwards = onward?.kind === 'operator' && onward.place === 'after';
      const before = beforeOf(place)?.kind;
      const { items, plain } = clause;
      const isLower = items.some(
        (item) => item.start > place.quantity.start && UPPER_END.test(wordsOf(item, plain)),
      );
      return !place.isLevel && (isLower || before === 'between' || (before === 'from' && !upwards));
    },
  },
  {
    name: 'before or after so much',
    code: 'target-loose-number',
    examples: [{ text: 'dopo 5' }],
    applies: (place) => {
      const before = beforeOf(place)?.kind;
      return !place.isLevel && (before === 'after' || before === 'before');
    },
  },
  {
    name: 'a dash or "meno" before the value: a sign or a limit',
    code: 'target-sign-unclear',
    examples: [{ text: 'meno 5%' }],
    applies: (place) => {
      const before = beforeOf(place);
      const isSign = before?.kind === 'word' && SIGN_WORD.test(wordsOf(before, place.clause.plain));
      return !place.isLevel && (before?.kind === 'dash' || isSign);
    },
  },
  {
    name: 'a tolerance without its value',
    code: 'target-tolerance',
    examples: [{ text: '± 5' }],
    applies: (place) => !place.isLevel && beforeOf(place)?.kind === 'plus-minus',
  },
  {
    name: 'a share told in time',
    code: 'target-unit-conflict',
    examples: [{ text: '% pratiche evase entro 30 giorni' }],
    applies: ({ isLevel, clause, printed, quantity }) => {
      const share = headOf(clause, printed).some((item) => item.kind === 'percent' || item.kind === 'points');
      return !isLevel && share && TIMES.has(quantity.unit);
    },
  },
  {
    name: 'a negation before the value',
    code: 'target-negated',
    examples: [{ text: 'non 5' }, { text: 'mai 5' }],
    applies: (place) => !place.isLevel && isNegated(place),
  },
  {
    name: 'the name of another value',
    code: 'target-loose-number',
    examples: [
      { text: 'consuntivo 10' },
      { text: 'Livello 3' },
      { text: 'storico 80%' },
      { text: 'previsione 80%' },
      { text: 'Peso: 30%' },
      { text: 'tariffa di € 30' },
    ],
    applies: ({ clause, printed, at, quantity }) => {
      const noun = clause.items[at - 1];
      const named = nounBefore(clause, at);
      if (printed.operator !== null || noun === undefined) return false;
      if (OTHER_VALUE.test(wordsOf(noun, clause.plain)) || (named !== null && OTHER_VALUE.test(named)))
        return true;
      return !TIMES.has(quantity.unit) && NO_TARGET_NOUN.test(wordsOf(noun, clause.plain));
    },
  },
  {
    name: 'a result that is told, and not to be reached',
    code: 'target-statement',
    examples: [{ text: 'raggiunto al 95%' }, { text: 'risultato raggiunto: 92%' }],
    applies: ({ clause, printed, isLevel }) => {
      const told = headOf(clause, printed).findLast(
        (item) => item.kind !== 'mark' && !isLink(item, clause.plain),
      );
      return (
        !isLevel &&
        printed.operator === null &&
        told !== undefined &&
        TOLD_RESULT.test(wordsOf(told, clause.plain))
      );
    },
  },
  {
    name: 'the value of another year',
    code: 'target-other-year',
    examples: [{ text: 'valore 2022: 80%' }, { text: 'base 2022: 5' }],
    applies: ({ clause, at, isLevel }) => {
      const base = printedBase(clause);
      return (
        base !== null &&
        base.next <= at &&
        !isLevel &&
        YEAR.test(base.relativeTo) &&
        base.relativeTo !== String(clause.year)
      );
    },
  },
  {
    name: 'the value of one step of several',
    code: 'target-loose-number',
    examples: [{ text: 'Fase 1: 30%' }, { text: 'Lotto 2: >= 5' }],
    applies: ({ clause, printed }) =>
      headOf(clause, printed).some((item) => item.kind === 'aside' && STEP.test(wordsOf(item, clause.plain))),
  },
  {
    name: 'an hour of the day',
    code: 'target-clock',
    examples: [
      { text: 'entro le 12', unit: 'Ore' },
      { text: 'entro le ore 12', unit: 'Ore' },
    ],
    applies: ({ clause, printed, quantity, at, unitWords }) => {
      const { items, plain } = clause;
      const isBare = items[at]?.kind === 'quantity' && items[at].unit === null;
      const isHours =
        quantity.unit === 'hour' || (clause.unit.kind === 'quantity' && clause.unit.unit === 'hour');
      const from = Math.min(
        items[printed.start]?.start ?? 0,
        unitWords[0]?.start ?? Infinity,
        items[Math.max(0, at - 3)]?.start ?? 0,
      );
      const before = plain.text.slice(from, items[at]?.start).trim();
      return isBare && isHours && quantity.value <= HOURS_A_DAY && AT_HOUR.test(before);
    },
  },
  {
    name: 'a value that is only headed for',
    code: 'target-approximate',
    examples: [{ text: 'verso il 100%' }],
    applies: (place) => {
      const before = beforeOf(place);
      return before !== undefined && TOWARDS.test(wordsOf(before, place.clause.plain));
    },
  },
  {
    name: 'words before a bare value that do not lead to it',
    code: 'target-loose-number',
    examples: [{ text: 'incontri 5' }],
    applies: (place) => !place.isLevel && isLoose(place),
  },
];
