import { PLAIN_ANSWER } from '../../../lexicon/answers';
import {
  ACCORDING_TO,
  BEFORE_ARTICLE,
  NUMBER_SIGN,
  HAS_ARTICLE,
  PLURAL_OF_WORK,
  phraseRoleOf,
  STATES_BY_ACCENT,
} from '../../../lexicon/expressions/phrases';
import type { PlainText } from '../../../lexicon/text/plainText';
import type { Item } from '../../items/item';
import { wordsOf } from '../clause';
import type { Span } from '../rule';
import type { ItemPlace } from './account';
import type { InPhrase, PhrasePlace, PhraseSense, Role } from './phraseRule';
import { PHRASE_RULES } from './phraseRules';

/** An item of a text with its place, in the order of the text. */
interface Placed {
  readonly item: Item;
  readonly place: ItemPlace;
}

/** What the kind of an item says of its role; where it says nothing, its words do. */
const ROLES: Readonly<Partial<Record<Item['kind'], Role>>> = {
  quote: 'silent',
  footnote: 'silent',
  tick: 'silent',
  close: 'silent',
  open: 'silent',
  filler: 'silent',
  break: 'silent',
  dash: 'comma',
  one: 'one',
  quantity: 'value',
  moment: 'value',
  percent: 'value',
  from: 'preposition',
  between: 'preposition',
  'year-word': 'preposition',
  by: 'preposition',
  base: 'preposition',
};
const QUOTE = /["'«“”‘’]/;
const COMMA = /^[,;]$/;
/** A full stop behind a whole word or a value, and a capital after it; "Dott. Rossi" goes on. */
const SENTENCE_END = /(?:\p{L}{2}[aeiou]|[\d%€)])\.$/u;
const SENTENCE = /^\s+\p{Lu}(?:\p{Ll}|\s|$)/u;
const NEAR = 4;

function endsSentence({ start, end }: Item, { text, source, places }: PlainText): boolean {
  const next = (places[end - 1] ?? 0) + 1;
  return (
    SENTENCE_END.test(text.slice(Math.max(0, start - NEAR), end)) &&
    SENTENCE.test(source.slice(next, next + NEAR))
  );
}

function roleOf(item: Item, words: string, printed: string, plain: PlainText): Role {
  const { kind } = item;
  const known = ROLES[kind];
  if (known !== undefined) return known;
  if (kind === 'nth') return ACCORDING_TO.test(words) ? 'preposition' : 'silent';
  if (kind === 'not') return 'none';
  if (kind === 'mark' && endsSentence(item, plain)) return 'stop';
  if (kind === 'mark') return COMMA.test(words) ? 'comma' : words === '+' ? 'and' : 'silent';
  if (kind === 'link') return NUMBER_SIGN.test(words) ? 'silent' : words === 'a' ? 'at' : 'preposition';
  if (kind === 'article') return words === 'per' ? 'for' : 'article';
  if (kind === 'and') return words === 'ma' ? 'breaks' : 'and';
  if (kind === 'answer') return PLAIN_ANSWER.test(words) ? 'answer' : 'noun';
  if (kind !== 'word' && kind !== 'past-value') return 'noun';
  if (PLURAL_OF_WORK.test(words)) return 'work';
  return STATES_BY_ACCENT.test(printed) ? 'states' : (phraseRoleOf(words) ?? 'noun');
}

/** The role of an item, with its words plain and as printed. */
export function roleIn(item: Item, plain: PlainText): Pick<InPhrase, 'role' | 'words' | 'printed'> {
  const words = wordsOf(item, plain);
  const from = plain.places[item.start] ?? 0;
  const source = plain.source.slice(from, (plain.places[item.end - 1] ?? 0) + 1);
  // The capital of a title: «Il Futuro».
  const printed = QUOTE.test(plain.source[from - 1] ?? '') ? words : source;
  return { role: roleOf(item, words, printed, plain), words, printed };
}

const AT_BEGINNING: PhrasePlace = {
  under: 'nothing',
  hasNoun: false,
  isOpen: false,
  last: null,
  lastWords: '',
  inClause: false,
};
const LEADS: ReadonlySet<Role> = new Set<Role>(['preposition', 'in', 'at', 'for']);

/** The place behind an item. */
function behind(role: Role, lastWords: string, place: PhrasePlace): PhrasePlace {
  const next = { ...place, last: role, lastWords };
  if (role === 'silent') return { ...place, lastWords };
  if (LEADS.has(role)) {
    return { ...next, under: HAS_ARTICLE.test(lastWords) ? 'article' : 'preposition', isOpen: true };
  }
  if (role === 'article') return { ...next, under: place.isOpen ? 'article' : place.under, isOpen: true };
  if (role === 'comma' || role === 'stop') return { ...next, isOpen: false, inClause: false };
  if (role === 'and' || role === 'or') return { ...next, isOpen: false };
  if (role === 'relative' || role === 'work') return { ...next, inClause: true, isOpen: false };
  const asksOn = place.isOpen && BEFORE_ARTICLE.test(lastWords);
  return { ...next, hasNoun: true, isOpen: role === 'one' || asksOn };
}

/** The first item that does not belong to the phrase it stands in, with the word behind it; null where all do. */
export function strayWords(placed: readonly Placed[], plain: PlainText, sense: PhraseSense): Span | null {
  let place = AT_BEGINNING;
  let run: ItemPlace | null = null;
  const outside = placed.filter((one) => one.place !== 'in brackets');
  for (const [index, { item, place: at }] of outside.entries()) {
    if (at !== run) place = AT_BEGINNING;
    run = at;
    const { role, words, printed } = roleIn(item, plain);
    const following = outside[index + 1];
    const next = following?.place === at ? wordsOf(following.item, plain) : '';
    const inPhrase = { role, words, printed, next, isBefore: at === 'before', place, sense };
    if (PHRASE_RULES.some(({ roles, isStray }) => roles.includes(role) && isStray(inPhrase))) {
      const previous = outside[index - 1];
      const isJoined = place.last === 'and' || place.last === 'or';
      const from = isJoined && previous !== undefined ? previous.item : item;
      const to = !isJoined && TAKES_NEXT.has(role) && next !== '' ? following?.item : item;
      return { start: from.start, end: to?.end ?? item.end };
    }
    place = behind(role, words, place);
  }
  return null;
}

/** Alone, these say nothing to who reads the reason. */
const TAKES_NEXT: ReadonlySet<Role> = new Set<Role>(['article', 'for', 'in', 'one', 'relative']);
