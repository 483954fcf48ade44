import type { Decision, TableChoice } from '../../plan/decision';
import type { Observation } from '../../plan/observation';
import type { CellRef } from '../../sheet/address';
import { fold } from '../../lexicon/text/fold';
import { isLabelOfOthers } from '../../lexicon/cells/otherTables';
import { namesOtherDocument, namesPlan, titlesOtherDocument } from '../../lexicon/cells/documents';
import type { Draft, TableDraft } from '../drafts';
import { pointsOf, weigh } from '../weigh';
import type { Clue } from '../weigh';
import { tableDecision, tableCell } from './tablePlaces';
import { withoutTables } from './withoutTables';

interface Named {
  readonly table: TableDraft;
  /** What its headings and the name of its sheet say first. */
  readonly says: 'plan' | 'other' | null;
  /** Whether its indicators stand under missions, and under objectives, that are told in it or over it. */
  readonly hasMissions: boolean;
  readonly hasObjectives: boolean;
}

/** A table beside the one that is most the plan's. */
interface Compared extends Named {
  /** How far its header is that of a list of other things, where it is another than that of the plan: from 0 to 1. */
  readonly ofOthers: number;
}

/** What speaks for a table of the plan, and what for one of another document. */
const CLUES: readonly Clue<Compared, TableChoice>[] = [
  { name: 'named-as-the-plan', as: 'indicators', points: 6, holds: ({ says }) => says === 'plan' },
  { name: 'missions-of-the-budget', as: 'indicators', points: 4, holds: ({ hasMissions }) => hasMissions },
  { name: 'objectives-of-its-own', as: 'indicators', points: 2, holds: ({ hasObjectives }) => hasObjectives },
  {
    name: 'named-as-another-document',
    as: 'other-document',
    points: 6,
    holds: ({ says }) => says === 'other',
  },
  {
    name: 'labels-of-lists-of-other-things',
    as: 'other-document',
    points: 8,
    holds: ({ ofOthers }) => ofOthers,
  },
];

/** A table is left out where another one is by so much more the plan's. */
const ENOUGH = 8;
const ENOUGH_LABELS = 2;
/** From this share of labels on, two headers are those of one document. */
const ALIKE = 0.5;

function saysFirst({ headings, sheet }: TableDraft): Named['says'] {
  for (const text of [...headings, sheet].map(fold)) {
    if (namesPlan(text)) return 'plan';
    if (namesOtherDocument(text)) return 'other';
  }
  return null;
}

/** What is said first of each table; below the title of another document each table is its own that names none. */
function saidOf(tables: readonly TableDraft[]): ReadonlyMap<TableDraft, Named['says']> {
  const titled = new Set<string>();
  const said = new Map<string, Named['says']>();
  return new Map(
    tables.map((table) => {
      // A header that comes again on the next page is of the document that it began in.
      const header = [
        table.sheet,
        ...table.columns.map(({ field, header: { text } }) => `${field} ${fold(text)}`),
      ].join('\n');
      const known = said.get(header);
      const isNamed = table.headings.some((text) => namesPlan(fold(text)) || namesOtherDocument(fold(text)));
      const says = isNamed || known === undefined ? saysFirst(table) : known;
      said.set(header, says);
      if (says === 'plan') titled.delete(table.sheet);
      else if (table.headings.some((text) => titlesOtherDocument(fold(text)))) titled.add(table.sheet);
      return [table, says ?? (titled.has(table.sheet) ? 'other' : null)];
    }),
  );
}

/** For each table the last row of the one above it on its sheet. */
function endsAbove(tables: readonly TableDraft[]): ReadonlyMap<TableDraft, number> {
  const lastOn = new Map<string, number>();
  const found = new Map<TableDraft, number>();
  for (const table of tables) {
    found.set(table, lastOn.get(table.sheet) ?? -1);
    lastOn.set(table.sheet, Math.max(table.lastRow, lastOn.get(table.sheet) ?? -1));
  }
  return found;
}

/** The tables of a draft with what their names and their indicators say. */
function namedTables({ indicators, tables }: Draft): readonly Named[] {
  const found = new Map<TableDraft, Named>();
  const endAbove = endsAbove(tables);
  const said = saidOf(tables);
  for (const { table, indicator } of indicators) {
    const known = found.get(table);
    const { mission, title } = indicator.objective;
    const end = endAbove.get(table) ?? -1;
    const isOwn = (cell: CellRef | null): boolean => cell !== null && cell.row > end;
    found.set(table, {
      table,
      says: said.get(table) ?? null,
      hasMissions: known?.hasMissions === true || isOwn(mission.codeCell) || isOwn(mission.nameCell),
      hasObjectives: known?.hasObjectives === true || isOwn(title.cell),
    });
  }
  return [...found.values()];
}

const labelsOf = ({ columns }: TableDraft): ReadonlySet<string> =>
  new Set(columns.flatMap(({ own, header: { text } }) => (own || text === '' ? [] : [fold(text)])));

/** How far the header of a table is that of a list of other things, beside a plan with a header of other labels. */
function ofOthers(table: TableDraft, known: ReadonlySet<string>): number {
  const labels = [...labelsOf(table)];
  const isAlike = labels.filter((label) => known.has(label)).length >= labels.length * ALIKE;
  const others = labels.filter((label) => !known.has(label) && isLabelOfOthers(label));
  return isAlike ? 0 : Math.min(1, others.length / ENOUGH_LABELS);
}

/** The title that names another document over a table; undefined where there is none. */
const foreignTitle = ({ headings }: TableDraft): string | undefined =>
  headings.map(fold).find((text) => !namesPlan(text) && namesOtherDocument(text));

/** Whether the title over a table stands over the plan too, or over the sheet of it: they are one document. */
function isOneDocument(table: TableDraft, plan: TableDraft, all: readonly TableDraft[]): boolean {
  const title = foreignTitle(table);
  if (title === undefined) return false;
  if (plan.headings.some((text) => fold(text) === title)) return true;
  return (
    table.sheet !== plan.sheet &&
    all.some((other) => other.sheet === plan.sheet && foreignTitle(other) === title)
  );
}

interface WeighedTable extends Compared {
  readonly candidates: Decision['candidates'];
}

const weighed = (one: Compared): WeighedTable => ({ ...one, candidates: weigh(CLUES, one) });
const margin = ({ candidates }: WeighedTable): number =>
  pointsOf(candidates, 'indicators') - pointsOf(candidates, 'other-document');
const mostOf = (tables: readonly WeighedTable[]): WeighedTable =>
  tables.reduce((one, other) => (margin(other) > margin(one) ? other : one));

/**
 * A draft without the tables of other documents: the PIAO, the performance of each manager. They are left out where
 * another table surely is the plan's; where none is, they stay and it is said.
 */
export function keepDocument(draft: Draft): Draft {
  const named = namedTables(draft);
  if (named.length < 2) return draft;
  const plan = mostOf(named.map((one) => weighed({ ...one, ofOthers: 0 })));
  const known = labelsOf(plan.table);
  const all = named.map((one) =>
    weighed({ ...one, ofOthers: one.table === plan.table ? 0 : ofOthers(one.table, known) }),
  );
  const best = mostOf(all);
  const isOther = ({ says, ofOthers, table }: WeighedTable): boolean =>
    (says === 'other' || (ofOthers === 1 && says !== 'plan')) &&
    !table.isByOffice &&
    !isOneDocument(table, best.table, draft.tables);
  const others = all.filter(isOther);
  if (others.length === 0) return draft;
  // What is as much the plan's as another document's stays, and all does where nothing is named as the plan: it is said.
  const isLeft = (one: WeighedTable): boolean =>
    (best.says === 'plan' || one.ofOthers === 1) && margin(one) < 0 && margin(best) - margin(one) >= ENOUGH;
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
