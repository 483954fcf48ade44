import type { Decision, TableChoice } from '../../plan/decision';
import type { Observation } from '../../plan/observation';
import { fold } from '../../lexicon/text/fold';
import { namesOtherDocument, namesPlan } from '../../lexicon/cells/documents';
import type { Draft, IndicatorDraft, TableDraft } from '../drafts';
import { pointsOf, weigh } from '../weigh';
import type { Clue } from '../weigh';
import { tableDecision, tableCell } from './tablePlaces';
import { withoutTables } from './withoutTables';

interface Named {
  readonly table: TableDraft;
  /** What its headings and the name of its sheet say first. */
  readonly says: 'plan' | 'other' | null;
  readonly hasMissions: boolean;
}

/** What speaks for a table of the plan, and what for one of another document. */
const CLUES: readonly Clue<Named, TableChoice>[] = [
  { name: 'named-as-the-plan', as: 'indicators', points: 6, holds: ({ says }) => says === 'plan' },
  { name: 'missions-of-the-budget', as: 'indicators', points: 4, holds: ({ hasMissions }) => hasMissions },
  {
    name: 'named-as-another-document',
    as: 'other-document',
    points: 6,
    holds: ({ says }) => says === 'other',
  },
];

/** A table is left out where another one is by so much more the plan's. */
const ENOUGH = 8;

function saysFirst({ headings, sheet }: TableDraft): Named['says'] {
  for (const text of [...headings, sheet].map(fold)) {
    if (namesPlan(text)) return 'plan';
    if (namesOtherDocument(text)) return 'other';
  }
  return null;
}

/** The tables of a draft with what their names and their indicators say. */
function namedTables(indicators: readonly IndicatorDraft[]): readonly Named[] {
  const found = new Map<TableDraft, Named>();
  for (const { table, indicator } of indicators) {
    const known = found.get(table);
    const { code, name } = indicator.objective.mission;
    const hasMissions = known?.hasMissions === true || code !== null || name !== '';
    found.set(table, { table, says: known ? known.says : saysFirst(table), hasMissions });
  }
  return [...found.values()];
}

/**
 * A draft without the tables of other documents: the PIAO, the performance of each manager. They are left out where
 * another table surely is the plan's; where none is, they stay and it is said.
 */
export function keepDocument(draft: Draft): Draft {
  const named = namedTables(draft.indicators);
  if (!named.some(({ says }) => says === 'other')) return draft;
  const weighed = named.map((one) => ({ ...one, candidates: weigh(CLUES, one) }));
  const margin = ({ candidates }: (typeof weighed)[number]): number =>
    pointsOf(candidates, 'indicators') - pointsOf(candidates, 'other-document');
  const best = weighed.reduce((one, other) => (margin(other) > margin(one) ? other : one));
  const others = weighed.filter(({ says, table }) => says === 'other' && !table.isByOffice);
  const isLeft = (one: (typeof weighed)[number]): boolean => margin(best) - margin(one) >= ENOUGH;
  const left = others.filter(isLeft);
  const open = others.filter((one) => !isLeft(one) && best.says !== 'other');
  const decisions = left.map(({ table, candidates }): Decision =>
    tableDecision(table, 'other-document', candidates),
  );
  const kept = withoutTables(draft, new Map(left.map(({ table }) => [table, 'other-document'])));
  const said = open.map(({ table }): Observation => ({
    kind: 'another-document',
    cell: tableCell(table),
    text: table.sheet,
    other: tableCell(best.table),
  }));
  return {
    ...kept,
    decisions: [...kept.decisions, ...decisions],
    observations: [...kept.observations, ...said],
  };
}
