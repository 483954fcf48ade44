import { DAY_WORD, PROVING_DOCUMENT } from '../../lexicon/donePhrases';
import { STEP } from '../../lexicon/expressions/numberedNames';
import type { Account, AccountRule } from '../expression/ledger/account';
import { ANYWHERE, isOwnYear } from '../expression/ledger/accounts';
import { isHarmlessNote } from '../expression/ledger/harmlessNote';
import type { Item } from '../items/item';

/** A text beside a day or an answer for which a rule exists; `reads` is the day or answer, where it stands. */
interface WorkExample {
  readonly text: string;
  readonly target: string;
  readonly reads?: string;
}

type WorkRule = Omit<AccountRule, 'examples' | 'as'> & {
  readonly examples: readonly WorkExample[];
  readonly as: Extract<Account, 'silent' | 'thing'>;
};

const YES = 'Sì';
const BY = 'entro il 30/6/2023';

/** "Sì (100%)" says again that all was done. */
const isWhole = (item: Item): boolean =>
  item.kind === 'quantity' && item.unit === 'percent' && item.value === 1;
const isBareNumber = (item: Item): boolean =>
  item.kind === 'quantity' && item.unit === null && !item.yearLike;

const ONLY_NUMBER = /^[(\s]*(?:n\.? ?)?\d[\d.,]*[)\s]*$/;

/** What an item beside a day or an answer is that no rule used, where no word says that the work was done. */
export const PROOF_ACCOUNTS: readonly WorkRule[] = [
  {
    name: 'punctuation and small words beside a day or an answer',
    examples: [{ text: 'il 15/5/2023.', target: BY, reads: '15/05/2023' }],
    kinds: [
      'mark',
      'break',
      'quote',
      'footnote',
      'dash',
      'close',
      'tick',
      'link',
      'article',
      'filler',
      'year-word',
    ],
    places: ANYWHERE,
    as: 'silent',
  },
  {
    name: 'the year of the plan beside a day or an answer',
    examples: [
      { text: 'SI (2023)', target: YES, reads: 'Sì' },
      { text: 'Sì (2022)', target: YES },
    ],
    kinds: ['quantity'],
    places: ANYWHERE,
    only: isOwnYear,
    as: 'silent',
  },
  {
    name: 'the word before a day',
    examples: [
      { text: 'in data 15/5/2023', target: BY, reads: '15/05/2023' },
      { text: 'scadenza 15/5/2023', target: BY },
    ],
    kinds: ['by'],
    places: ANYWHERE,
    only: (_, { words }) => DAY_WORD.test(words),
    as: 'silent',
  },
  {
    name: 'an act with its number',
    examples: [
      { text: '15/5/2023 (delibera n. 45)', target: BY, reads: '15/05/2023' },
      { text: 'SI - delibera n. 12 del 15/3/2023', target: YES, reads: 'Sì' },
      { text: 'SI - delibera di Giunta n. 34/2023', target: YES, reads: 'Sì' },
      { text: 'completata fase 1 il 15/5/2023', target: BY },
    ],
    kinds: ['aside'],
    places: ANYWHERE,
    only: (_, { words }) => !STEP.test(words),
    as: 'thing',
  },
  {
    name: 'the day of an act',
    examples: [
      { text: 'Sì, il 15/5/2023', target: YES, reads: 'Sì' },
      { text: 'Sì, attivato dal 15/3/2024', target: YES },
    ],
    kinds: ['moment', 'code', 'reference'],
    places: ANYWHERE,
    only: (item, { year }) => item.kind !== 'moment' || year === null || (item.year ?? year) <= year,
    as: 'thing',
  },
  {
    name: 'all of it',
    examples: [
      { text: 'SI (100%)', target: YES, reads: 'Sì' },
      { text: 'Obiettivo raggiunto al 100%', target: YES, reads: 'Sì' },
      { text: 'Sì (50%)', target: YES },
    ],
    kinds: ['quantity'],
    places: ['behind', 'in brackets'],
    only: isWhole,
    as: 'silent',
  },
  {
    name: 'a bare number in brackets, or that of an act',
    examples: [
      { text: 'SI (1)', target: YES, reads: 'Sì' },
      { text: 'SI (+ 10)', target: YES },
      {
        text: 'adottato con determinazione dirigenziale n. 7 del 15/5/2023',
        target: BY,
        reads: '15/05/2023',
      },
    ],
    kinds: ['quantity'],
    places: ANYWHERE,
    only: (item, { place, previous, bracket }) =>
      isBareNumber(item) &&
      (previous === 'link' || (place === 'in brackets' && ONLY_NUMBER.test(bracket ?? ''))),
    as: 'silent',
  },
  {
    name: 'words of a document or of who made it',
    examples: [
      { text: 'Sì, verbale del consiglio', target: YES, reads: 'Sì' },
      { text: 'parere favorevole il 15/5/2023', target: BY },
    ],
    kinds: ['word'],
    places: ANYWHERE,
    only: (_, { words }) => PROVING_DOCUMENT.test(words),
    as: 'thing',
  },
  {
    name: 'who made it, or since when it holds',
    examples: [
      { text: '15/5/2023, delibera dalla Giunta', target: BY, reads: '15/05/2023' },
      { text: 'Sì, attivato dal 15/3/2023', target: YES, reads: 'Sì' },
      { text: 'dal 15/5/2023', target: BY },
    ],
    kinds: ['from'],
    places: ANYWHERE,
    only: (_, { next }) => next === 'word' || next === 'code' || next === 'reference' || next === 'moment',
    as: 'silent',
  },
  {
    name: 'an answer beside a day',
    examples: [{ text: 'sì, il 15/5/2023', target: BY, reads: '15/05/2023' }],
    kinds: ['answer'],
    places: ANYWHERE,
    only: (item) => item.kind === 'answer' && item.yes,
    as: 'silent',
  },
  {
    name: 'a remark in brackets beside a day or an answer',
    examples: [
      { text: '15/5/2023 (fonte: albo camerale)', target: BY, reads: '15/05/2023' },
      { text: 'fatto (doc. allegato)', target: YES, reads: 'Sì' },
      { text: 'Sì (parziale)', target: YES },
      { text: '15/5/2023 (errato)', target: BY },
    ],
    kinds: ['word', 'and', 'past-value', 'nth', 'period'],
    places: ['in brackets'],
    only: isHarmlessNote,
    as: 'silent',
  },
];

/** The same where a word says that the work was done: other words name the work, and who did it. */
export const WORK_ACCOUNTS: readonly WorkRule[] = [
  ...PROOF_ACCOUNTS,
  {
    name: 'the work that was done, and who did it',
    examples: [
      { text: 'pubblicato il bando il 15/5/2023', target: BY, reads: '15/05/2023' },
      { text: 'approvato dalla Giunta il 15/5/2023', target: BY, reads: '15/05/2023' },
      { text: 'SI - pubblicato sul sito', target: YES, reads: 'Sì' },
      { text: 'Pubblicato sul sito', target: YES, reads: 'Sì' },
      { text: 'Portale attivato', target: YES, reads: 'Sì' },
      { text: 'Approvato schema di regolamento', target: YES },
      { text: 'Obiettivo raggiunto', target: YES, reads: 'Sì' },
      { text: 'Obiettivo raggiunto', target: '>= 10' },
      { text: 'avviato il 15/5/2023', target: BY },
      { text: 'non approvato al 15/5/2023', target: BY },
      { text: 'approvato entro il 15/5/2023', target: BY },
    ],
    kinds: [
      'word',
      'and',
      'nth',
      'one',
      'ordinal',
      'month-word',
      'past-value',
      'change',
      'unclear-change',
      'keep',
      'period',
    ],
    places: ANYWHERE,
    as: 'thing',
  },
];
