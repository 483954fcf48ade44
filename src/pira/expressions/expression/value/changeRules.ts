import { EACH_END } from '../../../lexicon/expressions/each';
import { GENITIVE, OF_KNOWN } from '../../../lexicon/expressions/leads';
import {
  CHANGE_PARTICIPLE,
  CHANGE_VERB,
  ENDS_OPEN,
  FURTHER,
  MORE_THAN,
  NO_BASE,
  OUT_OF,
  TIMES_AS_MUCH,
  TO_LEVEL,
} from '../../../lexicon/expressions/comparisons';
import { printedBase } from '../base';
import { isLink, wordsOf } from '../clause';
import { TIMES } from '../unit';
import type { Item } from '../../items/item';
import { headOf } from './headRules';
import { hangs } from './openingRules';
import { behindOf, SECOND_UNITS } from './tailRules';
import type { ValuePlace, ValueRule } from './valueRule';

const HALF = 0.5;

/** "del >= 20" */
function isBeforeSign({ items, plain }: ValuePlace['clause'], item: Item, at: number): boolean {
  const next = items[at + 1];
  return (
    item.kind === 'link' &&
    GENITIVE.test(wordsOf(item, plain)) &&
    next?.kind === 'operator' &&
    next.place === 'sign'
  );
}

/** "classe 3", in "aumento della classe 3": the noun right before a bare number. */
function isNamed({ clause: { items }, quantity, printed, at }: ValuePlace): boolean {
  const noun = items[at - 1];
  return printed.operator === null && quantity.unit === null && quantity.sign === 0 && noun?.kind === 'word';
}

/** Why a change cannot be taken as it stands: by what stands before it and behind it. */
export const CHANGE_RULES: readonly ValueRule[] = [
  {
    name: 'a change of nothing',
    code: 'target-change-unclear',
    examples: [{ text: 'riduzione 0' }, { text: 'calo >= 0%', unit: '%' }],
    applies: ({ quantity }) => quantity.value === 0,
  },
  {
    name: 'a change in points of a share where things are counted',
    code: 'target-unit-conflict',
    examples: [{ text: 'aumento di 6 punti percentuali', unit: 'Numero' }],
    applies: ({ clause: { unit }, quantity }) =>
      quantity.unit === 'percentage-point' && unit.kind === 'number' && unit.named,
  },
  {
    name: 'a negation before a change',
    code: 'target-negated',
    examples: [{ text: 'nessuna riduzione del 5%' }, { text: 'procedimenti non realizzati +5%' }],
    applies: ({ clause, printed }) =>
      headOf(clause, printed).some((item) => item.kind === 'not' || (item.kind === 'answer' && !item.yes)),
  },
  {
    name: 'a small word that leads to nothing, before a change',
    code: 'target-cut-off',
    examples: [{ text: 'Incremento della quota di: 80%' }, { text: 'Incremento del >= 20' }],
    applies: ({ clause, at }) =>
      clause.items
        .slice(0, at)
        .some((item, index) => hangs(clause, index) || isBeforeSign(clause, item, index)),
  },
  {
    name: 'a limit without number behind a change',
    code: 'target-operators-conflict',
    examples: [{ text: 'incremento del 5% >' }],
    applies: ({ clause, printed }) =>
      clause.items.slice(printed.next).some((item) => item.kind === 'operator' && item.place === 'sign'),
  },
  {
    name: 'a second unit behind a change',
    code: 'target-unit-unclear',
    examples: [{ text: 'incremento di 5 punti percentuali %' }],
    applies: (place) => SECOND_UNITS.has(behindOf(place)?.kind ?? 'word'),
  },
  {
    name: 'a change by so many times',
    code: 'target-compared',
    examples: [{ text: 'incremento di 2 volte' }],
    applies: (place) => {
      const behind = behindOf(place);
      return behind?.kind === 'word' && TIMES_AS_MUCH.test(wordsOf(behind, place.clause.plain));
    },
  },
  {
    name: 'a change in the share of something',
    code: 'target-change-unclear',
    examples: [{ text: '+5% sul totale' }, { text: 'incremento del 3% sulle imprese attive' }],
    applies: ({ clause, printed, quantity }) => {
      const [on, noun] = clause.items.slice(printed.next);
      const isOn = on?.kind === 'word' && OUT_OF.test(wordsOf(on, clause.plain));
      return quantity.unit === 'percent' && isOn && noun?.kind !== 'quantity' && printedBase(clause) === null;
    },
  },
  {
    name: 'a base that is not told to its end',
    code: 'target-cut-off',
    examples: [
      { text: "calo dello 0,8% rispetto all'anno" },
      { text: 'riduzione del 50% rispetto agli importi del' },
    ],
    applies: ({ clause }) => {
      const base = printedBase(clause)?.relativeTo ?? '';
      const isNamed = base === '' || /[\p{L}\d]/u.test(base);
      return !isNamed || NO_BASE.test(base) || ENDS_OPEN.test(base);
    },
  },
  {
    name: 'so much after a day that is not told',
    code: 'target-change-unclear',
    examples: [{ text: 'T+30' }, { text: 'T0 + 30 gg' }, { text: 'D+5', unit: 'Giorni' }],
    applies: ({ clause, quantity, at }) => {
      const before = clause.items[at - 1];
      if (quantity.sign !== 1 || before === undefined) return false;
      return before.kind === 'code' || (before.kind === 'word' && before.end - before.start === 1);
    },
  },
  {
    name: 'a change from a level to none that is told',
    code: 'target-cut-off',
    examples: [{ text: 'ridotto da 10' }, { text: 'aumento dal 5%' }],
    applies: ({ clause, at }) => clause.items[at - 1]?.kind === 'from',
  },
  {
    name: 'those that are left of several',
    code: 'target-loose-number',
    examples: [{ text: 'gli altri 5 sportelli' }],
    applies: ({ clause: { items, plain }, printed }) => {
      const [article, more] = items.slice(Math.max(0, printed.start - 2), printed.start);
      return more?.kind === 'more' && article !== undefined && OF_KNOWN.test(wordsOf(article, plain));
    },
  },
  {
    name: 'more or less than something else',
    code: 'target-compared',
    examples: [{ text: '5 giorni in più dei termini di legge' }],
    applies: ({ clause: { plain, items }, quantity }) =>
      MORE_THAN.test(plain.text.slice(quantity.start, items.at(-1)?.end)),
  },
  {
    name: 'a change for each of several',
    code: 'target-unit-unclear',
    examples: [{ text: 'ridurre di 10 ispezioni cad.' }, { text: 'incremento di 5 eventi ciascuno' }],
    applies: ({ clause: { items, plain } }) => {
      const last = items.findLast(({ kind }) => kind !== 'mark');
      return last?.kind === 'word' && EACH_END.test(wordsOf(last, plain));
    },
  },
  {
    name: 'so much longer: a time is no level that grows',
    code: 'target-change-unclear',
    examples: [
      { text: 'rinnovo per altri 3 anni', unit: 'Mesi' },
      { text: 'ulteriori 30 giorni', unit: 'Giorni' },
    ],
    applies: ({ clause: { items, plain, unit }, quantity, printed }) => {
      const more = items[printed.start - 1];
      const ofColumn = unit.kind === 'quantity' ? unit.unit : null;
      const isLed = more?.kind === 'more' && FURTHER.test(wordsOf(more, plain));
      return isLed && TIMES.has(quantity.unit ?? ofColumn);
    },
  },
  {
    name: 'a change that was',
    code: 'target-statement',
    examples: [{ text: 'diminuito del 50% rispetto al 2014' }, { text: 'cresciute del 5%' }],
    applies: ({ clause: { items, plain } }) => {
      const [first] = items;
      return first?.kind === 'change' && CHANGE_PARTICIPLE.test(wordsOf(first, plain));
    },
  },
  {
    name: 'at least so much less',
    code: 'target-operators-conflict',
    examples: [{ text: '>= 4 relazioni in meno' }],
    applies: ({ clause: { items }, printed, quantity }) =>
      printed.operator === '>=' &&
      !printed.inWords &&
      items.some((item) => item.kind === 'more' && item.sign === -1 && item.start > quantity.start),
  },
  {
    name: 'a large share right behind a word of change: by so much, or up to it',
    code: 'target-change-unclear',
    examples: [
      { text: 'Incremento 95%', unit: '%' },
      { text: 'aumento: 90%', unit: '%' },
    ],
    applies: ({ clause, quantity, printed, at }) => {
      const { items, plain } = clause;
      const before = items.slice(0, at).findLast((item) => item.kind !== 'mark');
      const isLed = items.slice(0, at).some((item) => isLink(item, plain));
      const isRight = before?.kind === 'change' && printed.operator === null && !isLed;
      return (
        isRight &&
        quantity.sign === 0 &&
        quantity.unit === 'percent' &&
        quantity.value >= HALF &&
        printedBase(clause) === null
      );
    },
  },
  {
    name: 'to fall to at least so much',
    code: 'target-operators-conflict',
    examples: [{ text: 'Ridurre a >= 5 giorni' }, { text: 'riduzione ad almeno 5 giorni' }],
    applies: ({ clause: { items, plain }, change, printed }) =>
      change.kind === 'sign' &&
      change.sign === -1 &&
      printed.operator?.startsWith('>') === true &&
      items.slice(printed.start, printed.start + 1).some((item) => TO_LEVEL.test(wordsOf(item, plain))),
  },
  {
    name: 'a verb that tells of a change by so much',
    code: 'target-statement',
    examples: [
      { text: 'pratiche diminuisce 20%', unit: '%' },
      { text: '100% diminuiscono pratiche', unit: '%' },
    ],
    applies: ({ clause: { items, plain }, at }) => {
      const verb = items[at - 1];
      const next = items[at + 1];
      const isBehind = next?.kind === 'change' && CHANGE_VERB.test(wordsOf(next, plain));
      return isBehind || (at > 1 && verb?.kind === 'change' && CHANGE_VERB.test(wordsOf(verb, plain)));
    },
  },
  {
    name: 'a number that names what changes',
    code: 'target-change-unclear',
    examples: [{ text: 'Aumento della classe 3' }],
    applies: isNamed,
  },
];
