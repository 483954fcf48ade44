import { BELOW_ZERO } from '../../../lexicon/direction';
import { ONE } from '../../../lexicon/numberWords';
import type { PlainText } from '../../../lexicon/text/plainText';
import type { Item } from '../../items/item';
import { COMPARED_YEAR, TIMES_AS_MUCH } from '../../../lexicon/expressions/comparisons';
import { PROGRAMME_CODE, WHOLE_THING } from '../../../lexicon/expressions/numberedNames';
import { counts } from '../change';
import { wordsOf } from '../clause';
import { isNearYear } from '../nearYear';
import type { ValuePlace, ValueRule } from './valueRule';

/** 31122021, 20211231 */
const DATE_WITHOUT_MARKS =
  /^(?:(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))$/;
/** 311221 */
const SHORT_DATE = /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d$/;
const GLUED_YEAR = /^((?:19|20)\d\d)\d{1,3}(?!\d)/;
const THOUSAND = 1000;
const SHORTEST_PAIR = 10_000;

const DECADE = /^\d\d$/;
const STOP = '.';
const LEADS_ON: ReadonlySet<Item['kind']> = new Set<Item['kind']>([
  'word',
  'link',
  'article',
  'reference',
  'keep',
]);
const GLUED_MARK = /^[._]$/;
const CAPITAL = /\p{Lu}/u;

/** "2. Bando", "2.1 Bando", "1 - Bando": the text begins with the number, and a word follows. */
function isListed({ quantity, printed, clause, at }: ValuePlace): boolean {
  const { items, plain } = clause;
  if (at !== 0 || printed.operator !== null || quantity.unit !== null) return false;
  const [mark, word] = items.slice(1);
  const isPoint = wordsOf(quantity, plain).includes(STOP) && !Number.isInteger(quantity.value);
  if (isPoint && mark?.kind === 'word' && WHOLE_THING.test(wordsOf(mark, plain))) return true;
  if (isPoint) return mark !== undefined && isCapital(mark, plain);
  if (mark?.kind === 'mark' && word !== undefined && LEADS_ON.has(word.kind))
    return wordsOf(mark, plain) === STOP && mark.start === quantity.end;
  const isParted = mark?.kind === 'dash' && mark.start > quantity.end;
  return isParted && word?.kind === 'word' && isCapital(word, plain);
}

/** "Kpi_07", "D1.1.2": a mark joins the number to the letters before it. */
function isOfCode({ clause: { items, plain }, quantity, at }: ValuePlace): boolean {
  const [before, mark] = [items[at - 2], items[at - 1]];
  const isJoined =
    mark?.kind === 'mark' && mark.end === quantity.start && GLUED_MARK.test(wordsOf(mark, plain));
  return (
    quantity.unit === null &&
    isJoined &&
    before?.end === mark.start &&
    (before.kind === 'word' || before.kind === 'code')
  );
}

function isCapital({ start }: Item, { source, places }: PlainText): boolean {
  return CAPITAL.test(source[places[start] ?? 0] ?? '');
}

const figuresOf = ({ quantity, clause }: ValuePlace): string => wordsOf(quantity, clause.plain);
const countsThings = ({ clause, printed }: ValuePlace): boolean => counts(clause.items[printed.next]);

/** What the figures themselves leave open. */
export const VALUE_ONLY_RULES: readonly ValueRule[] = [
  {
    name: 'so many times, of what is not told',
    code: 'target-compared',
    examples: [{ text: '1,5 volte', unit: 'Numero' }, { text: '3 volte' }],
    applies: ({ clause: { items, plain }, printed, quantity }) => {
      if (printed.operator !== null || quantity.value === 1) return false;
      const [times, more] = items.slice(printed.next);
      return times !== undefined && more === undefined && TIMES_AS_MUCH.test(wordsOf(times, plain));
    },
  },
  {
    name: 'a minus without an operator is a change or a negative value',
    code: 'target-sign-unclear',
    examples: [{ text: '-5' }, { text: '-10 giorni' }],
    applies: ({ quantity, printed, clause }) =>
      quantity.sign === -1 && printed.operator === null && !clause.says(BELOW_ZERO),
  },
  {
    name: 'a plus away from its number',
    code: 'target-sign-unclear',
    examples: [{ text: '+ n. 5 convenzioni' }, { text: '+n.2 corsi' }],
    applies: ({ clause: { items, plain }, printed }) => {
      const plus = items[printed.start - 1];
      return plus?.kind === 'mark' && wordsOf(plus, plain) === '+';
    },
  },
  {
    name: 'an article behind a word of order',
    code: 'target-loose-number',
    examples: [{ text: 'sotto un unico marchio' }, { text: 'a meno di una proroga' }],
    applies: ({ quantity, printed, clause }) =>
      ONE.has(wordsOf(quantity, clause.plain).replace("'", '').trim()) &&
      quantity.unit === null &&
      (printed.operator === '<' || printed.operator === '>'),
  },
  {
    name: 'a decade, or a year without its century',
    code: 'target-year-only',
    examples: [{ text: "anni '80", unit: 'Anni' }, { text: "'25" }],
    applies: ({ quantity: { start, end }, clause: { plain } }) =>
      plain.text[start - 1] === "'" && plain.text[end] !== "'" && DECADE.test(plain.text.slice(start, end)),
  },
  {
    name: 'the number of a step in a list, or of a code',
    code: 'target-loose-number',
    examples: [
      { text: '2. Predisposizione del bando' },
      { text: '2.1 Bandi digitali' },
      { text: '1 - Analisi' },
      { text: 'Kpi_07' },
      { text: 'D1.1.2' },
    ],
    applies: (place) => isListed(place) || isOfCode(place),
  },
  {
    name: 'a code of a programme',
    code: 'target-loose-number',
    examples: [{ text: '11.005.001' }],
    applies: (place) => place.quantity.unit === null && PROGRAMME_CODE.test(figuresOf(place)),
  },
  {
    name: 'two groups of figures are one number or two',
    code: 'target-number-unclear',
    quotes: 'value',
    examples: [{ text: '90 100' }],
    applies: (place) => {
      const { groups, unit, value } = place.quantity;
      const isPair =
        groups === 2 && Number.isInteger(value) && value >= SHORTEST_PAIR && value % THOUSAND !== 0;
      return isPair && unit === null && place.printed.operator === null && !countsThings(place);
    },
  },
  {
    name: 'a year stuck to its value',
    code: 'target-number-unclear',
    quotes: 'value',
    examples: [{ text: '202190%' }],
    applies: (place) => {
      const figures = figuresOf(place);
      const year = GLUED_YEAR.exec(figures)?.[1];
      if (year === undefined || place.printed.operator !== null) return false;
      return figures.includes('%') || Number(year) === place.clause.year;
    },
  },
  {
    name: 'a date without marks',
    code: 'target-date-unclear',
    quotes: 'value',
    examples: [{ text: '31122021' }, { text: '20211231' }, { text: '311223', unit: 'Data' }],
    applies: (place) => {
      const isDay =
        DATE_WITHOUT_MARKS.test(figuresOf(place)) ||
        (place.clause.unit.kind === 'date' && SHORT_DATE.test(figuresOf(place)));
      return place.printed.operator === null && isDay && !countsThings(place);
    },
  },
  {
    name: 'compared with the value of a year',
    code: 'target-relative',
    examples: [{ text: 'superiore al 2020' }],
    applies: ({ clause, quantity, printed, at }) => {
      if (!quantity.yearLike || counts(clause.items[at + 1])) return false;
      const link = clause.items[at - 1];
      const article = link !== undefined && COMPARED_YEAR.test(wordsOf(link, clause.plain));
      return article && printed.operator !== null;
    },
  },
  {
    name: 'a year behind an operator',
    code: 'target-year-only',
    quotes: 'value',
    examples: [
      { text: '≥ 2022', unit: 'Numero' },
      { text: '≥2022', unit: '%' },
      { text: 'max 2022' },
      { text: '> 2022 (145)' },
    ],
    applies: (place) => {
      const { quantity, printed, clause } = place;
      return (
        quantity.yearLike &&
        printed.operator !== null &&
        isNearYear(quantity.value, clause) &&
        !countsThings(place)
      );
    },
  },
];
