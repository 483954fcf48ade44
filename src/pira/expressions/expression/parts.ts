import { PART_CODE, PART_NOUN, PHASE, STEP } from '../../lexicon/expressions/numberedNames';
import { isWorkToDo } from '../../lexicon/expressions/deadlines';
import { OTHER_HEAD } from '../../lexicon/expressions/valueNames';
import type { PlainText } from '../../lexicon/text/plainText';
import type { Item } from '../items/item';
import { beforeLinks, isLink, wordsOf, type Clause } from './clause';

/** A noun whose number names one part of several: "Area 2", "Asse III". */
export function isPartNoun(item: Item | undefined, plain: PlainText): boolean {
  return item !== undefined && item.kind !== 'group' && PART_NOUN.test(wordsOf(item, plain));
}

/** Whether the words before a value are the name of another one: "dato storico >= 12", "Ultimo dato: 50". */
export function namesOther(head: readonly Item[], plain: PlainText): boolean {
  const last = head.at(-1);
  const words = plain.text.slice(head[0]?.start, last?.end);
  const found = OTHER_HEAD.exec(words)?.[0];
  if (found === undefined || last === undefined) return false;
  const isLabel = last.kind === 'mark' && wordsOf(last, plain) === ':';
  return isLabel || head.length === 1 || REST_OF_NAME.test(words.slice(found.length));
}

/** A dot or a counter behind a name. */
const REST_OF_NAME = /^[. ]*(?:n[.°]?)?$/;

/** "I step", "1^ fase" */
function isStep(item: Item | undefined, plain: PlainText): boolean {
  return item?.kind === 'reference' && STEP.test(wordsOf(item, plain));
}

/** Whether items name one part of several by its number; what is said of it is not said of the whole. */
export function namesPart(items: readonly Item[], plain: PlainText): boolean {
  return items.some((item, at) => {
    if (item.kind === 'aside') return STEP.test(wordsOf(item, plain));
    if (item.kind === 'nth' || item.kind === 'ordinal') return isStep(items[at + 1], plain);
    if (item.kind === 'code') return at === 0 && PART_CODE.test(wordsOf(item, plain));
    const next = items[at + 1];
    const isNumber = next?.kind === 'nth' || next?.kind === 'quantity' || next?.kind === 'ordinal';
    return isNumber && isPartNoun(item, plain);
  });
}

/** "Conclusione della fase 2 entro il …": the end of that part is what is to be reached. */
function endsPart(clause: Clause, at: number): boolean {
  const { items, plain } = clause;
  const head = items.slice(0, Math.max(0, beforeLinks(clause, at))).filter((item) => !isLink(item, plain));
  const [work, part, third] = head;
  if (work?.kind !== 'word' || part?.kind !== 'aside' || third !== undefined) return false;
  return isWorkToDo(wordsOf(work, plain)) && PHASE.test(wordsOf(part, plain));
}

/** Whether the day at an item is that of one part of several. */
export function isOfPart(clause: Clause, at: number): boolean {
  return namesPart(clause.items.slice(0, at), clause.plain) && !endsPart(clause, at);
}
