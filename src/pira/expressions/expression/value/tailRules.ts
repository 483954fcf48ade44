import { AT, BEFORE, ITS_ARTICLE, TO_BARE, YEAR } from '../../../lexicon/expressions/smallWords';
import { YEARLY } from '../../../lexicon/expressions/notes';
import { MEAN_NOUN, OF_PAST } from '../../../lexicon/expressions/comparisons';
import {
  EACH,
  EACH_OF,
  EACH_THING,
  EVERY,
  FOR_ONE,
  PER_HEAD,
  TO_EACH,
} from '../../../lexicon/expressions/each';
import { SINGULAR_NOUN } from '../../../lexicon/expressions/numberedNames';
import { LEAD_TIME, PART_OF_YEAR, PERIODIC, PERIODS_A_YEAR } from '../../../lexicon/expressions/times';
import { assumedOperator, type Better } from '../../direction/better';
import type { Item } from '../../items/item';
import { printedBase } from '../base';
import { wordsOf, type Clause } from '../clause';
import { isNearYear } from '../nearYear';
import { TIMES } from '../unit';
import type { ValuePlace, ValueRule } from './valueRule';

/** A second unit right behind the first, or a unit that cannot be held. */
export const SECOND_UNITS: ReadonlySet<Item['kind']> = new Set<Item['kind']>([
  'magnitude',
  'scale',
  'period',
  'money',
  'percent',
  'points',
  'time',
]);

export const behindOf = ({ clause, printed }: ValuePlace): Item | undefined => clause.items[printed.next];

/** "nel triennio": the value may be the sum of several years. */
function spansYears(clause: Clause): boolean {
  const base = printedBase(clause);
  return clause.items.some(
    (item, at) => item.kind === 'several-years' && !(base !== null && at >= base.start && at < base.next),
  );
}

/** "5 anni/persona", "500 €/impresa", "5 per sede", "3 incontri al mese": so much for each; for a year it is the plan's own. */
function isRate({ clause, printed, quantity }: ValuePlace): boolean {
  const { items, plain } = clause;
  const word = (at: number): string => {
    const item = items[at];
    return item === undefined ? '' : wordsOf(item, plain);
  };
  const isYear = (at: number): boolean => /^ann[oi]$/.test(word(at));
  const next = printed.next;
  const stroke = items[next];
  const isGlued = stroke?.start === quantity.end && items[next + 1]?.start === stroke.end;
  const each = items[next + 1]?.kind;
  const isEach = quantity.unit !== null || each === 'time' || each === 'period' || each === 'word';
  if (word(next) === '/' && isEach && isGlued) return !isYear(next + 1);
  if (EACH.test(word(next + 1)) && !isYear(next + 2)) return true;
  if (FOR_ONE.test(textFrom(clause, next))) return true;
  for (let at = next; at <= next + MOST_NOUNS; at += 1) {
    if (PER_HEAD.test(word(at))) return true;
    if (EACH.test(word(at))) return at <= next + 1 && !isYear(at + 1);
    if (word(at) === 'per' && at <= next + 1 && EACH_OF.test(word(at + 1))) return !isYear(at + 2);
    if (at > next && EACH_THING.test(textFrom(clause, at))) return true;
    const isTo = at === next && quantity.unit !== 'percent' ? TO_EACH : TO_BARE;
    if (isTo.test(word(at)) && EACH_OF.test(word(at + 1)) && SINGULAR_NOUN.test(word(at + 1))) return true;
    const ofTime = items[at + 1]?.kind === 'time' || items[at + 1]?.kind === 'period';
    const isLink = items[at]?.kind === 'link' || items[at]?.kind === 'article';
    if (isLink && AT.test(word(at)) && ofTime) return !isYear(at + 1);
    if (items[at]?.kind !== 'word' && items[at]?.kind !== 'reference') break;
  }
  return false;
}

const MOST_NOUNS = 3;

/** The plain text from an item on; nothing behind the last. */
export function textFrom({ items, plain }: Clause, at: number): string {
  const item = items[at];
  return item === undefined ? '' : plain.text.slice(item.start);
}

/** "95% del valore 2020": the value to reach follows from another year's value. */
function isRelative({ clause, quantity, printed }: ValuePlace): boolean {
  const base = printedBase(clause);
  const isYearly =
    base !== null &&
    printed.operator !== null &&
    YEARLY.test(wordsOf(clause.items[base.start] ?? quantity, clause.plain));
  if (base !== null && base.start >= printed.next && !isYearly) {
    return /^\d{4}$|baseline|precedente|20\d\d/.test(base.relativeTo);
  }
  const [link, year] = clause.items.slice(printed.next, printed.next + 2);
  const ofYear = link?.kind === 'link' && year?.kind === 'quantity' && year.yearLike;
  return quantity.unit === 'percent' && ofYear;
}

/** A year further away belongs to the sentence behind what is counted. */
const MOST_WORDS_BETWEEN = 6;

/** A year beside the value that is not the target's own and says nothing of when the value holds. */
function namesOtherYear({ clause, quantity, printed }: ValuePlace): boolean {
  const base = printedBase(clause);
  return clause.items.some((item, at) => {
    const isBase = base !== null && at >= base.start && at < base.next;
    if (item.kind !== 'quantity' || !item.yearLike || item.start === quantity.start || isBase) return false;
    const isFar = clause.items[at - 1]?.kind === 'year-word' && at - printed.next > MOST_WORDS_BETWEEN;
    return item.value !== clause.year && isNearYear(item.value, clause) && !isFar;
  });
}

/** "10 contatti giornalieri", "1 report/mese", "5 incontri a bimestre"; "12 report mensili" are those of one year. */
function comesPeriodically({ clause: { items, plain }, printed, quantity }: ValuePlace): boolean {
  if (quantity.unit === 'percent') return false;
  return items.slice(printed.next, printed.next + MOST_OF_PHRASE).some((item, index) => {
    const words = wordsOf(item, plain);
    const before = items[printed.next + index - 1];
    const leads = before !== undefined && /^(?:\/|a)$/.test(wordsOf(before, plain));
    if (leads && PART_OF_YEAR.test(words)) return true;
    const next = items[printed.next + index + 1];
    if (EVERY.test(words) && !(next !== undefined && YEAR.test(wordsOf(next, plain)))) return true;
    const times = PERIODS_A_YEAR.find(([name]) => name.test(words))?.[1];
    return (
      PERIODIC.test(words) &&
      /[^l]i$|[ai]li$|e$/.test(words) &&
      !words.endsWith('ale') &&
      times !== quantity.value
    );
  });
}

const MOST_OF_PHRASE = 12;

const isShorter = (better: Better): boolean =>
  assumedOperator(better, { value: 1, unit: 'day', isShare: false }) === '<=';

/** What the words behind the value make of it. */
export const TAIL_RULES: readonly ValueRule[] = [
  {
    name: 'a second unit behind the first',
    code: 'target-unit-unclear',
    examples: [{ text: '5% giorni' }, { text: '5 gg %' }],
    applies: (place) => SECOND_UNITS.has(behindOf(place)?.kind ?? 'word'),
  },
  {
    name: 'so much for each of several things',
    code: 'target-unit-unclear',
    examples: [
      { text: '5 anni/persona', unit: 'Mesi' },
      { text: '5 per sede' },
      { text: '5 incontri pro capite' },
      { text: '100 euro a impresa' },
      { text: '3 incontri al mese' },
      { text: '5 per la sede' },
      { text: '10 per FTE' },
      { text: '5 eventi/sede' },
      { text: '50 euro l’ora' },
    ],
    applies: isRate,
  },
  {
    name: 'a mean behind the value, or so much in each part of the year',
    code: 'target-unit-unclear',
    examples: [{ text: '80% media' }, { text: '10 mensili' }],
    applies: (place) => {
      const behind = behindOf(place);
      const words = behind === undefined ? '' : wordsOf(behind, place.clause.plain);
      return MEAN_NOUN.test(words) || (place.quantity.unit !== 'percent' && PERIODIC.test(words));
    },
  },
  {
    name: 'things that come in each part of the year, or for each of several',
    code: 'target-unit-unclear',
    examples: [
      { text: '10 contatti giornalieri' },
      { text: '1 report/mese' },
      { text: '5 incontri a bimestre' },
      { text: '12 iniziative di promozione per ciascuna provincia' },
    ],
    applies: comesPeriodically,
  },
  {
    name: 'a value with its unit and, with its article, what it is of',
    code: 'target-loose-number',
    examples: [
      { text: '10% i consumi', unit: '%' },
      { text: '<= 5 gg le specifiche', unit: 'Giorni' },
    ],
    applies: (place) => {
      const { clause, printed, quantity } = place;
      const behind = behindOf(place);
      const isArticle = behind !== undefined && ITS_ARTICLE.test(wordsOf(behind, clause.plain));
      const isFirst = clause.items.slice(0, place.at).every((item) => printed.limits.includes(item));
      return quantity.unit !== null && isFirst && isArticle;
    },
  },
  {
    name: 'a single letter for what is counted',
    code: 'target-letters-in-number',
    examples: [{ text: '5 X' }],
    applies: (place) => {
      const behind = behindOf(place);
      return behind?.kind === 'word' && /^[a-df-np-z]$/.test(wordsOf(behind, place.clause.plain));
    },
  },
  {
    name: 'a tolerance behind the value',
    code: 'target-tolerance',
    examples: [{ text: '5 ±' }],
    applies: (place) => behindOf(place)?.kind === 'plus-minus',
  },
  {
    name: 'a currency behind a mark',
    code: 'target-unit-unclear',
    examples: [{ text: '5/€' }],
    applies: (place) => {
      const next = place.clause.items[place.printed.next + 1];
      return place.quantity.unit === null && behindOf(place)?.kind === 'mark' && next?.kind === 'money';
    },
  },
  {
    name: 'a range that is cut off',
    code: 'target-range-open',
    examples: [{ text: '80-' }],
    applies: (place) => {
      const { clause, printed } = place;
      return behindOf(place)?.kind === 'dash' && clause.items.length === printed.next + 1;
    },
  },
  {
    name: 'a plus behind the value',
    code: 'target-sign-unclear',
    examples: [{ text: '5+' }],
    applies: (place) => {
      const behind = behindOf(place);
      return behind?.kind === 'mark' && wordsOf(behind, place.clause.plain) === '+';
    },
  },
  {
    name: 'a time to something that comes later: at least or at most',
    code: 'target-direction-unclear',
    examples: [
      { text: '10 giorni prima della scadenza' },
      { text: 'non oltre 30 gg prima della scadenza' },
      { text: 'almeno 5 giorni prima della scadenza', indicator: 'Tempo medio di pagamento' },
      { text: '10 prima della scadenza', unit: 'Giorni' },
    ],
    applies: (place) => {
      const { clause, quantity, printed } = place;
      const ofColumn = clause.unit.kind === 'quantity' ? clause.unit.unit : null;
      if (!TIMES.has(quantity.unit ?? ofColumn)) return false;
      const tail = textFrom(clause, printed.next);
      const isInWords = printed.operator?.startsWith('<') === true && printed.inWords;
      const isNeeded =
        printed.operator?.startsWith('>') === true && clause.names('') !== null && clause.better(isShorter);
      return printed.operator === null || printed.within || isNeeded
        ? LEAD_TIME.test(tail)
        : isInWords && tail.startsWith(BEFORE);
    },
  },
  {
    name: 'one value for several years',
    code: 'target-year-span',
    examples: [{ text: '90% 2021-2023' }, { text: '100 imprese nel triennio' }],
    applies: (place) => behindOf(place)?.kind === 'year-span' || spansYears(place.clause),
  },
  {
    name: 'a second share',
    code: 'target-unit-unclear',
    examples: [{ text: '5 punti in %' }],
    applies: ({ clause, printed }) =>
      clause.items.slice(printed.next).some(({ kind }) => kind === 'percent' || kind === 'points'),
  },
  {
    name: 'a share of a past value',
    code: 'target-relative',
    examples: [
      { text: '90% del valore iniziale' },
      { text: '95% del dato attuale' },
      { text: '>= 70% del tempo medio di settore' },
      { text: '80% dello standard nazionale' },
    ],
    applies: (place) => {
      const behind = behindOf(place);
      return behind !== undefined && OF_PAST.test(place.clause.plain.text.slice(behind.start));
    },
  },
  {
    name: "a share of another year's value",
    code: 'target-relative',
    examples: [{ text: '95% del valore 2020' }, { text: '90% rispetto al 2020' }],
    applies: isRelative,
  },
  {
    name: 'another year than the target’s',
    code: 'target-other-year',
    examples: [{ text: '< 80% della spesa 2022', unit: '%' }],
    applies: namesOtherYear,
  },
];
