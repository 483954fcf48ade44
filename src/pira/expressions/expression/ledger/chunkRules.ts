import { PLURAL_MASCULINE, SINGULAR_ARTICLE } from '../../../lexicon/expressions/chunks';
import { GERUND, isParticiple, SINGULAR } from '../../../lexicon/expressions/phrases';
import { INFINITIVE } from '../../../lexicon/participles';
import { BARE_OF } from '../../../lexicon/expressions/leads';
import type { Item } from '../../items/item';
import type { Target } from '../../target';
import type { Clause } from '../clause';
import type { Example } from '../rule';
import { chunksOf, type Chunk } from './chunks';
import type { LedgerEntry } from './ledger';

/** A chunk with those of its place, in order, of which it is the one at an index. */
interface ChunkPlace {
  readonly chunk: Chunk;
  readonly at: number;
  readonly own: readonly Chunk[];
  readonly target: Target;
}

interface ChunkRule {
  readonly name: string;
  readonly examples: readonly Example[];
  /** `refused`: it cannot stand there; `told`: it is said to be unused; `silent`: it says nothing of its own. */
  readonly as: 'refused' | 'told' | 'silent';
  readonly applies: (place: ChunkPlace) => boolean;
}

const MOST_CHUNKS = 2;

const isCount = (target: Target): boolean => target.kind === 'threshold' && target.unit === 'number';
const isShare = (target: Target): boolean => 'unit' in target && target.unit === 'percent';

/** What a chunk of a text is: the first of these that applies. */
export const CHUNK_RULES: readonly ChunkRule[] = [
  {
    name: 'an article of one thing before several',
    examples: [{ text: '12.500 al proventi', unit: 'Euro' }],
    as: 'refused',
    applies: ({ chunk: { lead, head } }) =>
      lead !== null && SINGULAR_ARTICLE.test(lead) && PLURAL_MASCULINE.test(head),
  },
  {
    name: 'a unit, a month or a part of the year that belongs to nothing',
    examples: [
      { text: '48,5% dipendenti bimestre', unit: '%', indicator: 'Dipendenti formati' },
      { text: '4 visite days', unit: 'Numero', indicator: 'Visite' },
      { text: 'weeks almeno 16 ore', unit: 'Ore' },
      { text: '24 ore data di scadenza', unit: 'Ore' },
      { text: '5 incontri al mese di giugno', unit: 'Numero' },
      { text: 'mesi di apertura >= 10', unit: 'Numero', reads: '>= 10' },
      { text: '30 giorni data fattura', unit: 'Giorni', reads: '<= 30 giorni' },
    ],
    as: 'refused',
    applies: ({ chunk: { isOfTime, lead, place, items }, at }) =>
      isOfTime &&
      lead === null &&
      !(at === 0 && items.length > 1 && (place === 'before' || items[0]?.kind === 'by')),
  },
  {
    name: 'a verb that nothing leads to',
    examples: [
      { text: 'pubblicazione utilizzare 31/12/2023', unit: 'Data' },
      { text: 'entro il 31/12/2023 pubblicazione utilizzare', unit: 'Data' },
      { text: 'Realizzare almeno 3 incontri', unit: 'Numero', reads: '>= 3' },
    ],
    as: 'refused',
    applies: ({ chunk: { head, lead }, at }) =>
      at > 0 && lead === null && (INFINITIVE.test(head) || GERUND.test(head)),
  },
  {
    name: 'another noun behind what was done with none',
    examples: [{ text: 'almeno 10.000 euro completato proventi', unit: 'Euro' }],
    as: 'refused',
    applies: ({ at, own: [first] }) =>
      at > 0 && first !== undefined && first.place !== 'before' && isParticiple(first.head),
  },
  {
    name: 'nouns that nothing joins, of which none is what the indicator speaks of',
    examples: [
      { text: '80% portale reclami', unit: '%', indicator: 'Dipendenti formati' },
      { text: '5 eventi bandi corsi', unit: 'Numero', indicator: 'Eventi' },
    ],
    as: 'refused',
    applies: ({ chunk: { place }, at, own, target }) => {
      const counts = isCount(target) && place !== 'before' && !SINGULAR.test(own[0]?.head ?? '');
      return at >= MOST_CHUNKS || (at > 0 && !(counts || own.some(({ isKnown }) => isKnown)));
    },
  },
  {
    name: 'a second noun that nothing joins',
    examples: [{ text: '>= 90% utenti tempo', unit: '%', indicator: 'Utenti soddisfatti', reads: '>= 90%' }],
    as: 'told',
    applies: ({ at }) => at > 0,
  },
  {
    name: 'what the indicator speaks of, a work, or a word for any value',
    examples: [{ text: 'Incontri: 5', unit: 'Numero', indicator: 'Incontri', reads: '>= 5' }],
    as: 'silent',
    applies: ({ chunk: { isKnown, head }, target }) =>
      isKnown || (target.kind === 'deadline' && isParticiple(head)),
  },
  {
    name: 'what is counted, and what a share is of',
    examples: [
      { text: '5 seminari', unit: 'Numero', indicator: 'Eventi', reads: '>= 5' },
      { text: '90% delle domande', unit: '%', indicator: 'Pratiche', reads: '>= 90%' },
    ],
    as: 'silent',
    applies: ({ chunk: { place, lead, head }, target }) =>
      place !== 'before' &&
      (isCount(target) || (lead !== null && !(isShare(target) && BARE_OF.test(lead) && SINGULAR.test(head)))),
  },
  {
    name: 'a noun that the indicator does not have',
    examples: [
      { text: 'accordi >= 5', unit: 'Numero', indicator: 'Reclami', reads: '>= 5' },
      { text: '10% di sabbia', unit: '%', indicator: 'Formazione', reads: '>= 10%' },
    ],
    as: 'told',
    applies: () => true,
  },
];

/** What is to be said of the chunks of a text: the first that cannot stand there, and those said to be unused. */
export interface Apart {
  readonly stray: Item | null;
  readonly told: readonly Item[];
}

/** What no rule used, that says something of its own and takes nothing from the value: it is told to be unused. */
export function tellsApart(entries: readonly LedgerEntry[], clause: Clause, target: Target): Apart {
  const isProse = target.kind === 'yes-no' && !clause.items.some(({ kind }) => kind === 'answer');
  if (target.kind === 'unreadable' || isProse) return { stray: null, told: [] };
  const chunks = chunksOf(entries, clause, target.kind);
  const told: Item[] = [];
  for (const chunk of chunks) {
    const own = chunks.filter(({ place }) => place === chunk.place);
    const place = { chunk, at: own.indexOf(chunk), own, target };
    const rule = CHUNK_RULES.find(({ applies }) => applies(place));
    const [first] = chunk.items;
    if (first === undefined || rule === undefined) continue;
    if (rule.as === 'refused') return { stray: first, told };
    if (rule.as === 'told') told.push(first);
  }
  return { stray: null, told };
}
