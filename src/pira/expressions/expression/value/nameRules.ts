import { COUNTER, PLURAL } from '../../../lexicon/expressions/smallWords';
import { isWorkToDo } from '../../../lexicon/expressions/deadlines';
import { phraseRoleOf } from '../../../lexicon/expressions/phrases';
import {
  GOES_ON_AS_ACT,
  LAW_PART,
  NAMES_OF_LAWS,
  NUMBER_OF_LAW,
  ORDERED,
  SHORTENED,
  SINGULAR_NOUN,
} from '../../../lexicon/expressions/numberedNames';
import type { PlainText } from '../../../lexicon/text/plainText';
import type { Item } from '../../items/item';
import { wordsOf } from '../clause';
import type { ValuePlace, ValueRule } from './valueRule';

/** "Bando voucher n. 3": an act, and one word between it and its number. */
function isAct(item: Item, plain: PlainText): boolean {
  return item.kind === 'reference' || phraseRoleOf(wordsOf(item, plain)) === 'product';
}

/** "AGID", "voucher": in capitals, or with no ending of a plural. */
function isName({ start, end }: Item, { text, source, places }: PlainText): boolean {
  return (
    CAPITALS.test(source.slice(places[start], (places[end - 1] ?? 0) + 1)) ||
    !PLURAL.test(text.slice(start, end))
  );
}

const CAPITALS = /^\p{Lu}+$/u;
/** "Servizio n. 7", "Ob. 5": the number behind a noun in the singular or behind a shortened one is a name. */
function isLabelled({ clause: { items, plain }, printed, at }: ValuePlace): boolean {
  const [before, last] = [items[at - 2], items[at - 1]];
  if (before?.kind !== 'word' || last === undefined) return false;
  const noun = wordsOf(before, plain);
  if (last.kind === 'link' && wordsOf(last, plain).startsWith(COUNTER))
    return (
      (SINGULAR_NOUN.test(noun) && !isWorkToDo(noun)) ||
      (isName(before, plain) && items.slice(0, at - 2).some((item) => isAct(item, plain)))
    );
  const isDot = last.kind === 'mark' && wordsOf(last, plain) === '.' && last.start === before.end;
  return isDot && printed.start === at && SHORTENED.test(noun);
}

/** Numbers that are names: of labels, laws and acts. */
export const NAME_RULES: readonly ValueRule[] = [
  {
    name: 'the number of a label',
    code: 'target-loose-number',
    examples: [
      { text: 'Servizio n. 7' },
      { text: 'Bando voucher n. 3' },
      { text: 'Ob. 5' },
      { text: 'Rev. 3' },
    ],
    applies: (place) => place.printed.operator === null && place.quantity.unit === null && isLabelled(place),
  },
  {
    name: 'the number of an article of law',
    code: 'target-loose-number',
    examples: [
      { text: '15 L. 241/1990' },
      { text: '14 della legge 23' },
      { text: '9 del Regolamento' },
      { text: '2 bis' },
      { text: '10 D.Lgs' },
      { text: '1998 relativa ai dati' },
      { text: '50 co. 3' },
      { text: '82 Codice dell’Amministrazione digitale' },
    ],
    applies: ({ clause: { items, plain }, printed, quantity }) => {
      const [one, two] = items.slice(printed.next);
      if (one === undefined || quantity.unit !== null) return false;
      if (GOES_ON_AS_ACT.test(wordsOf(one, plain)) && quantity.yearLike) return true;
      if (one.kind === 'aside' || one.kind === 'reference') return NAMES_OF_LAWS.test(wordsOf(one, plain));
      if (LAW_PART.test(wordsOf(one, plain))) return true;
      return one.kind === 'link' && two !== undefined && NUMBER_OF_LAW.test(wordsOf(two, plain));
    },
  },
  {
    name: 'the number of an act',
    code: 'target-loose-number',
    examples: [{ text: 'n. 5 del 2023' }, { text: 'n. 3 dell’elenco' }],
    applies: ({ clause: { items, plain }, printed, at }) => {
      const [counter, link, year] = [items[at - 1], items[printed.next], items[printed.next + 1]];
      const isCounter = counter?.kind === 'link' && wordsOf(counter, plain).startsWith('n');
      if (!isCounter || link?.kind !== 'link' || year === undefined) return false;
      return (year.kind === 'quantity' && year.yearLike) || ORDERED.test(wordsOf(year, plain));
    },
  },
];
