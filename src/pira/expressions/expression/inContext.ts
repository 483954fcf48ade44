import {
  HIGHER,
  IS_MEAN,
  MEAN_WORD,
  MEDIUM,
  OF_SIZE,
  PROPOSAL,
  SCHOOL,
} from '../../lexicon/expressions/inContext';
import type { Item } from '../items/item';
import { NONE_NOTE } from '../../lexicon/expressions/notes';
import { PLAN_NAME } from '../../lexicon/expressions/numberedNames';
import { wordsOf, type Clause } from './clause';
import type { Example } from './rule';
import { isPerPerson } from './value/perPerson';
import { scaleEndAt } from './value/scaleOfScore';

/** A word that is a limit, a mean or a doubt elsewhere and none where it stands; `read` gives what it is there, null for others. */
interface ContextRule {
  readonly name: string;
  readonly examples: readonly Example[];
  readonly read: (clause: Clause, at: number) => readonly Item[] | null;
}

function asWord({ start, end }: Item): readonly Item[] {
  return [{ kind: 'word', start, end }];
}

/** Nothing, for an item of "su 5"; what stands behind brackets stays. */
function behindGroup(clause: Clause, at: number): readonly Item[] | null {
  return clause.items[at - 1]?.kind === 'group' ? null : [];
}

/** Words that the place where they stand makes plain. */
export const CONTEXT_RULES: readonly ContextRule[] = [
  {
    name: 'in the mean, where a mean is measured',
    examples: [
      { text: 'in media 30 giorni', indicator: 'tempo medio di pagamento', reads: '<= 30 giorni' },
      { text: 'media 8', unit: 'Punteggio', indicator: 'voto medio', reads: '>= 8' },
      { text: 'in media 30 giorni', indicator: 'tempo di pagamento' },
    ],
    read: ({ items, plain, says }, at) => {
      const item = items[at];
      const isSaid = item !== undefined && MEAN_WORD.test(wordsOf(item, plain));
      if (!isSaid || items[at + 1]?.kind === 'link' || !says(IS_MEAN)) return null;
      return items.some(({ kind }) => kind === 'quantity') ? [] : null;
    },
  },
  {
    name: 'the end of the scale of a score',
    examples: [
      { text: '>= 3,8 su 5', unit: 'Punteggio', reads: '>= 3,8' },
      { text: 'almeno 8 (su 10)', unit: 'Voto', reads: '>= 8' },
      { text: '4 stelle su 5', indicator: 'Recensioni', reads: '>= 4' },
      { text: 'almeno 8 su 10', unit: 'Numero', indicator: 'Questionari di gradimento' },
      { text: 'almeno 8 su 10', unit: 'Numero', indicator: 'Incontri' },
    ],
    read: (clause, at) =>
      scaleEndAt(clause, at) !== null || scaleEndAt(clause, at - 1) !== null ? behindGroup(clause, at) : null,
  },
  {
    name: 'so much for each person, where that is measured',
    examples: [
      { text: '>= 18 ore pro-capite', unit: 'Ore', indicator: 'Formazione', reads: '>= 18 ore' },
      { text: 'almeno 30 ore/dipendente', unit: 'Ore', indicator: 'Ore di formazione', reads: '>= 30 ore' },
      { text: 'almeno 2 corsi a testa', indicator: 'Corsi per dipendente', reads: '>= 2' },
      { text: 'almeno 2 corsi a testa', indicator: 'Corsi' },
      { text: '>= 18 ore pro capite', unit: 'Ore', indicator: 'Apertura' },
    ],
    read: (clause, at) => (isPerPerson(clause, at) ? [] : null),
  },
  {
    name: 'the years of a plan within its name, before a day',
    examples: [
      {
        text: 'Approvazione del piano triennale 2024-2026 entro il 31/12/2023',
        reads: 'entro il 31/12/2023',
      },
      { text: 'Adozione PTPCT 2024-2026 entro il 31/12/2023', reads: 'entro il 31/12/2023' },
      { text: 'Adozione PTPCT 2024-2026: 80% entro il 31/12/2023' },
      { text: 'Attività 2024-2026 entro il 31/12/2023' },
    ],
    read: ({ items, plain }, at) => {
      const [name, item] = [items[at - 1], items[at]];
      if (item?.kind !== 'year-span' || name === undefined || name.kind === 'group') return null;
      const isOfDay = items.slice(at + 1).some(({ kind }) => kind === 'moment');
      const isValue = items.some(({ kind }) => kind === 'quantity');
      return isOfDay && !isValue && PLAN_NAME.test(wordsOf(name, plain)) ? [] : null;
    },
  },
  {
    name: 'none at all, behind a no',
    examples: [
      { text: 'NO (nessuno)', unit: 'Sì/No', reads: 'No' },
      { text: 'No (zero reclami)', unit: 'Sì/No', reads: 'No' },
      { text: 'Sì (nessuno)', unit: 'Sì/No' },
    ],
    read: ({ items, plain }, at) => {
      const [answer, item] = [items[at - 1], items[at]];
      const isNo = answer?.kind === 'answer' && !answer.yes && item?.kind === 'group';
      return isNo && NONE_NOTE.test(plain.text.slice(item.start + 1, item.end - 1)) ? [] : null;
    },
  },
  {
    name: 'schools of a higher grade',
    examples: [
      { text: '5 scuole superiori', reads: '>= 5' },
      { text: '20 studenti delle scuole superiori', reads: '>= 20' },
      { text: '5 superiori' },
      { text: '5 valori superiori alla media' },
    ],
    read: ({ items, plain }, at) => {
      const [school, item] = [items[at - 1], items[at]];
      const isHigher = item?.kind === 'operator' && HIGHER.test(wordsOf(item, plain));
      return isHigher && school !== undefined && SCHOOL.test(wordsOf(school, plain)) ? asWord(item) : null;
    },
  },
  {
    name: 'things of medium size',
    examples: [
      { text: '3 imprese di media dimensione', reads: '>= 3' },
      { text: '20 medie imprese', reads: '>= 20' },
      { text: '5 di media' },
    ],
    read: ({ items, plain }, at) => {
      const [item, next] = [items[at], items[at + 1]];
      if (item === undefined || next?.kind === undefined || !MEDIUM.test(wordsOf(item, plain))) return null;
      return OF_SIZE.test(wordsOf(next, plain)) ? [] : null;
    },
  },
  {
    name: 'one proposal that is counted',
    examples: [
      { text: '1 proposta di delibera', reads: '>= 1' },
      { text: '80% (proposta)', unit: '%' },
      { text: '10 (proposta)' },
    ],
    read: ({ items, plain }, at) => {
      const [count, item] = [items[at - 1], items[at]];
      const isOne = count?.kind === 'quantity' && count.value === 1 && count.unit === null;
      return isOne && item !== undefined && PROPOSAL.test(wordsOf(item, plain)) ? asWord(item) : null;
    },
  },
];

/** The clause with its words as their places make them. */
export function inContext(clause: Clause): Clause {
  const items = clause.items.flatMap((item, at): readonly Item[] => {
    for (const { read } of CONTEXT_RULES) {
      const found = read(clause, at);
      if (found !== null) return found;
    }
    return [item];
  });
  return { ...clause, items };
}
