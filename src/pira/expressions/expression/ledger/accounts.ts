import { BESIDES } from '../../../lexicon/expressions/smallWords';
import { PLAIN_ANSWER } from '../../../lexicon/answers';
import { CUT_OFF_NOTE, YEARLY } from '../../../lexicon/expressions/notes';
import { LACK, NEGATED, SEE } from '../../../lexicon/expressions/leads';
import type { Item } from '../../items/item';
import { isNoun, type AccountRule, type Around, type ItemPlace } from './account';
import { BRACKET_ACCOUNTS } from './bracketAccounts';

type Kind = Item['kind'];

export const ANYWHERE: readonly ItemPlace[] = ['before', 'between', 'behind', 'in brackets'];
const OUTSIDE: readonly ItemPlace[] = ['before', 'between', 'behind'];

/** Words that belong to a noun phrase: nouns and what joins them. */
const THINGS: readonly Kind[] = [
  'word',
  'code',
  'reference',
  'aside',
  'and',
  'one',
  'nth',
  'ordinal',
  'from',
  'year-word',
  'past-value',
  'answer',
  'time',
  'period',
  'month',
  'month-word',
  'end',
  'year-end',
  'scale',
];

const LEADS: ReadonlySet<Kind> = new Set<Kind>([
  'word',
  'code',
  'reference',
  'link',
  'article',
  'year-word',
  'from',
]);

export const isOwnYear = (item: Item, { year }: Around): boolean =>
  item.kind === 'quantity' && item.yearLike && item.value === year;
const isNo = (item: Item): boolean => item.kind === 'answer' && !item.yes;
/** The "off" of "3 on/off"; in "servizi off line" it belongs to the noun. */
const isBareNo = (item: Item, { words, next }: Around): boolean =>
  isNo(item) && PLAIN_ANSWER.test(words) && next !== 'word';
/** "bilancio 2022", "nel 2021": a noun or a preposition leads to the year. */
const isOfPhrase = (_: Item, { previous }: Around): boolean => previous !== null && LEADS.has(previous);
/** "senza rilievi" may stand right behind the value, "non obbligatori" only behind what is counted. */
const isLack = (_: Item, { words }: Around): boolean => LACK.test(words);
/** "l'anno", in "4 riunioni l'anno". */
const isLoosePeriod = (item: Item): boolean => item.kind === 'moment' && item.certainty === 'word';

/** What an item is that no rule used: the first of these that knows it. */
export const ACCOUNTS: readonly AccountRule[] = [
  {
    name: 'a remark in brackets that is cut off',
    examples: [{ text: '5 incontri (di)' }, { text: '5 incontri (in presenza)', reads: '>= 5' }],
    kinds: 'any',
    places: ['in brackets'],
    only: (_, { bracket }) => CUT_OFF_NOTE.test(bracket ?? ''),
    as: 'unknown',
  },
  {
    name: 'punctuation and small words',
    examples: [
      { text: '5.', reads: '>= 5' },
      { text: '«90%»', reads: '>= 90%' },
    ],
    kinds: ['mark', 'break', 'quote', 'footnote', 'dash', 'close', 'tick', 'link', 'article', 'filler'],
    places: ANYWHERE,
    as: 'silent',
  },
  {
    name: "the target's own year",
    examples: [{ text: 'riduzione del 5% dal 2022 al 2023', reads: 'riduzione di 5% rispetto al 2022' }],
    kinds: ['quantity'],
    places: ANYWHERE,
    only: isOwnYear,
    as: 'silent',
  },
  ...BRACKET_ACCOUNTS,
  {
    name: 'an off or a no behind what is counted',
    examples: [{ text: '3 on/off' }],
    kinds: ['answer'],
    places: OUTSIDE,
    only: isBareNo,
    as: 'unknown',
  },
  {
    name: 'what was not done, within a phrase',
    examples: [{ text: '<= 5 attività non realizzate', reads: '<= 5' }],
    kinds: ['answer'],
    places: ['between', 'behind'],
    only: isNo,
    beside: 'thing before',
    as: 'note',
  },
  {
    name: 'what was not done, right behind the value',
    examples: [{ text: '12 non realizzati' }],
    kinds: ['answer'],
    places: ['between', 'behind'],
    only: isNo,
    as: 'unknown',
  },
  {
    name: 'where more is to be found',
    examples: [{ text: '>= 85% vedi nota', reads: '>= 85%' }],
    kinds: ['word'],
    places: ['behind'],
    only: (_, { words, next }) => SEE.test(words) && next !== null,
    as: 'note',
  },
  {
    name: 'what is counted, measured or done',
    examples: [
      { text: '10 accordi con comuni della provincia', reads: '>= 10' },
      { text: 'numero partecipanti: almeno 50', reads: '>= 50' },
    ],
    kinds: THINGS,
    places: OUTSIDE,
    as: 'thing',
  },
  {
    name: 'a word of deadlines as a noun',
    examples: [{ text: 'entro 30 giorni dalla data di ricevimento', reads: '<= 30 giorni' }],
    kinds: ['by'],
    places: OUTSIDE,
    only: isNoun,
    as: 'thing',
  },
  {
    name: 'the year that a rate is told of',
    examples: [{ text: 'superiore al 6% su base annua', reads: '> 6%' }],
    kinds: ['previous-year'],
    places: ['behind'],
    only: (_, { words }) => YEARLY.test(words),
    as: 'note',
  },
  {
    name: 'two kinds that are counted together',
    examples: [{ text: '12 tra seminari e webinar', reads: '>= 12' }, { text: '12 tra cui uno in inglese' }],
    kinds: ['between'],
    places: ['behind'],
    only: (_, { next, isBehindThing }) => next === 'word' && !isBehindThing,
    as: 'thing',
  },
  {
    name: 'so many a year',
    examples: [{ text: '4 riunioni l’anno', reads: '>= 4' }],
    kinds: ['moment'],
    places: OUTSIDE,
    only: isLoosePeriod,
    as: 'thing',
  },
  {
    name: 'more of what is measured, before the value',
    examples: [{ text: 'pratiche non evase <= 5', reads: '<= 5' }],
    kinds: ['not', 'unclear-change', 'by', 'keep', 'percent'],
    places: ['before'],
    as: 'thing',
  },
  {
    name: 'a year within the words before the value',
    examples: [
      { text: 'bilancio 2022 entro il 30/4/2023', reads: 'entro il 30/04/2023' },
      { text: '2011, n. 91' },
    ],
    kinds: ['quantity'],
    places: ['before'],
    only: isOfPhrase,
    as: 'thing',
  },
  {
    name: 'more of what is counted, behind the value',
    examples: [
      { text: '90% delle pratiche entro i termini', reads: '>= 90%' },
      { text: '3 iniziative di miglioramento', reads: '>= 3' },
    ],
    kinds: ['by', 'unclear-change'],
    places: ['between', 'behind'],
    beside: 'thing before',
    as: 'thing',
  },
  {
    name: 'a lack behind the value',
    examples: [{ text: '100% senza rilievi', reads: '>= 100%' }],
    kinds: ['not'],
    places: ['between', 'behind'],
    only: isLack,
    beside: 'thing behind',
    as: 'note',
  },
  {
    name: 'a negation within a phrase',
    examples: [{ text: '2 corsi non obbligatori', reads: '>= 2' }, { text: '2 non obbligatori' }],
    kinds: ['not'],
    places: ['between', 'behind'],
    beside: 'things',
    as: 'note',
  },
  {
    name: 'words within a phrase behind the value that set no limit to it',
    examples: [
      { text: '5 incontri con la massima diffusione', reads: '>= 5' },
      { text: '5 corsi mai inferiori ai precedenti' },
      { text: '10 incontri oltre alla relazione finale' },
    ],
    kinds: ['operator', 'before', 'after', 'keep'],
    places: ['between', 'behind'],
    only: (_, { words }) => !NEGATED.test(words) && words !== BESIDES,
    beside: 'things',
    as: 'note',
  },
  {
    name: 'a year or a date within a phrase behind the value',
    examples: [
      { text: '5 siti web, come rilevato nel campione che il gruppo ha scelto nel 2021', reads: '>= 5' },
    ],
    kinds: ['quantity', 'moment'],
    places: ['between', 'behind'],
    only: isOfPhrase,
    beside: 'thing before',
    as: 'note',
  },
];
