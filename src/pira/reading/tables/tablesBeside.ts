import type { Decision, TableChoice } from '../../plan/decision';
import { most } from '../../extremes';
import { decisionOn } from '../decisions';
import { pointsOf, weigh } from '../weigh';
import type { Clue } from '../weigh';
import { listsStructures } from '../lines/structureList';
import { headerAt } from './header';
import type { LabelReader } from '../lines/labelReader';
import { pairsOf } from '../cards/pairs';
import { announcesIndicators } from './tableEvidence';
import type { Cell, Line } from '../lines/lines';
import { namesOtherDocument } from '../../lexicon/cells/documents';
import { isLabelOfOthers } from '../../lexicon/cells/otherTables';
import { fold } from '../../lexicon/text/fold';
import { rolesWith } from '../../lexicon/labels/roleProperties';
import type { Role } from '../../lexicon/labels/roles';

const CONTEXT = rolesWith('context');
const OF_INDICATOR = rolesWith('of-indicator');
const OF_RESULT = rolesWith('not-evaluated');
const MOSTLY = 0.5;
const ENOUGH = 2;
/** Beside cards, which have no header row to compare with, more must speak for it. */
const ENOUGH_BESIDE_CARDS = 5;
/** A part that names indicators of its own may be a second table of the plan: more must speak against it. */
const ENOUGH_OF_RIVAL = 6;

/** What stands between two blank columns of a sheet. */
interface Part {
  readonly lines: readonly Line[];
  /** The roles of its labels where it has a header, with the rows of that header. */
  readonly headers: readonly {
    readonly rows: readonly number[];
    readonly roles: ReadonlySet<Role>;
    readonly labels: readonly Cell[];
  }[];
}

interface Beside {
  readonly part: Part;
  /** The rows of each header of the plan, and all of them. */
  readonly headers: readonly (readonly number[])[];
  readonly headerRows: ReadonlySet<number>;
  /** The rows in which several cells of the plan stand. */
  readonly planRows: ReadonlySet<number>;
  /** The part that is most the plan's. */
  readonly plan: Part | undefined;
  readonly labels: LabelReader;
}

const rowsWithSeveral = ({ lines }: Part): readonly Line[] => lines.filter(({ cells }) => cells.length > 1);

/** The labels that stand in the rows of the plan's headers. */
const inHeaderRows = ({ part, headerRows }: Beside): readonly Cell[] =>
  part.lines.flatMap(({ row, cells }) => (headerRows.has(row) ? cells : []));

const isOfPlan = (cell: Cell, labels: LabelReader): boolean => {
  const label = cell.label(labels);
  const role = label?.roles[0] ?? 'other';
  if (label?.coverage !== 1) return false;
  return OF_INDICATOR.has(role) || OF_RESULT.has(role) || FURTHER.has(role);
};
const FURTHER: ReadonlySet<Role> = new Set(['achievement', 'status', 'outcome', 'notes', 'office', 'value']);

const COUNTED: ReadonlySet<Role> = new Set(['objective', 'name']);

/** Whether only numbers stand below the labels of objectives and indicators: how many there are. */
function countsThings({ part, labels }: Beside): boolean {
  return part.headers.some(({ rows, labels: header }) => {
    const counted = header.filter((cell) => COUNTED.has(cell.label(labels)?.roles[0] ?? 'other'));
    const below = part.lines.filter(({ row }) => row > most(rows)).flatMap(({ cells }) => cells);
    const columns = counted.map(({ column }) => below.filter((cell) => cell.column === column));
    return (
      columns.length > 0 &&
      columns.every((cells) => cells.length > 0 && cells.every(({ traits }) => traits.isNumeric))
    );
  });
}

/** What speaks for a table of other things beside the plan, and what against it, in points. */
const CLUES: readonly Clue<Beside, TableChoice>[] = [
  {
    name: 'a-title-over-several-columns',
    as: 'other-table',
    points: 2,
    holds: ({ part }) => part.lines[0]?.cells.length === 1 && rowsWithSeveral(part).length > 1,
  },
  {
    name: 'its-labels-stand-in-another-row',
    as: 'other-table',
    points: 2,
    holds: ({ part, headerRows }) => !headerRows.has(rowsWithSeveral(part)[0]?.row ?? -1),
  },
  {
    name: 'its-rows-are-not-those-of-the-plan',
    as: 'other-table',
    points: 1,
    holds: ({ part, planRows }) =>
      part.lines.filter(({ row }) => planRows.has(row)).length < part.lines.length * MOSTLY,
  },
  {
    name: 'beside-few-of-the-headers',
    as: 'other-table',
    points: 2,
    holds: ({ part, headers }) => {
      const beside = headers.filter((rows) => part.lines.some(({ row }) => rows.includes(row)));
      return headers.length > 2 && beside.length < headers.length * MOSTLY;
    },
  },
  {
    name: 'labels-of-lists-of-other-things',
    as: 'other-table',
    points: 4,
    holds: (beside) => {
      const head = rowsWithSeveral(beside.part)[0]?.cells ?? [];
      const others = head.filter(({ text }) => isLabelOfOthers(text));
      return Math.min(1, others.length / 2);
    },
  },
  {
    name: 'a-list-of-structures-that-ends-elsewhere',
    as: 'other-table',
    points: 8,
    holds: ({ part, plan, labels }) =>
      plan !== undefined &&
      part.headers.length < 2 &&
      listsStructures(part.lines, plan.lines, (cell) => isOfPlan(cell, labels), labels),
  },
  { name: 'counts-below-its-labels', as: 'other-table', points: 8, holds: countsThings },
  {
    name: 'words-of-money-lists',
    as: 'other-table',
    points: 3,
    holds: (beside) =>
      inHeaderRows(beside).some((cell) => cell.label(beside.labels)?.roles.includes('account')),
  },
  {
    name: 'labels-of-the-plan-beside-its-own',
    as: 'part-of-plan',
    points: 4,
    holds: (beside) => {
      const labels = inHeaderRows(beside);
      const known = labels.filter((cell) => isOfPlan(cell, beside.labels));
      return labels.length > 0 && known.length > labels.length * MOSTLY;
    },
  },
  {
    name: 'names-missions-objectives-or-indicators',
    as: 'part-of-plan',
    points: 4,
    holds: ({ part }) =>
      part.headers.some(({ roles }) => [...roles].some((role) => CONTEXT.has(role) || role === 'name')),
  },
];

const namesContext = ({ headers }: Part): boolean =>
  headers.some(({ roles }) => [...roles].some((role) => CONTEXT.has(role)));
const labelsIn = ({ headers }: Part): readonly string[] =>
  headers.flatMap(({ labels }) => labels.map(({ text }) => fold(text)));

/** Whether most labels of a part are those of the plan beside it. */
function isLabelledAs(part: Part, plan: Part | undefined): boolean {
  const [own, known] = [labelsIn(part), new Set(plan ? labelsIn(plan) : [])];
  return own.filter((label) => known.has(label)).length >= own.length * MOSTLY;
}

/** What speaks for another document in a part that names indicators of its own, and what against it, in points. */
const CLUES_OF_RIVALS: readonly Clue<Beside, TableChoice>[] = [
  {
    name: 'named-as-another-document',
    as: 'other-table',
    points: 6,
    holds: ({ part }) =>
      part.lines
        .slice(0, 1)
        .some(({ cells }) => cells.length === 1 && cells.some(({ text }) => namesOtherDocument(fold(text)))),
  },
  {
    name: 'labels-of-lists-of-other-things',
    as: 'other-table',
    points: 3,
    holds: ({ part }) => part.headers.some(({ labels }) => labels.some(({ text }) => isLabelOfOthers(text))),
  },
  {
    name: 'labels-unlike-those-of-the-plan',
    as: 'other-table',
    points: 3,
    holds: ({ part, plan }) => !isLabelledAs(part, plan),
  },
  {
    name: 'no-context-of-its-own',
    as: 'other-table',
    points: 2,
    holds: ({ part, plan }) => plan !== undefined && namesContext(plan) && !namesContext(part),
  },
  {
    name: 'names-missions-objectives-or-indicators',
    as: 'part-of-plan',
    points: 4,
    holds: ({ part }) => namesContext(part),
  },
];

/** The first columns of the parts of some lines that blank columns keep apart. */
function beginsOf(lines: readonly Line[]): readonly number[] {
  const used = new Set<number>();
  for (const { cells } of lines)
    for (const { column, width } of cells) {
      used.add(column);
      // A title merged over the whole sheet does not join its parts.
      if (cells.length > 1) for (let right = 1; right < width; right += 1) used.add(column + right);
    }
  return [...used].toSorted((a, b) => a - b).filter((column) => !used.has(column - 1));
}

function partFrom(lines: readonly Line[], from: number, to: number, labels: LabelReader): Part {
  const own = lines.flatMap(({ row, cells }) => {
    const inside = cells.filter(({ column }) => column >= from && column < to);
    return inside.length > 0 ? [{ row, cells: inside }] : [];
  });
  const headers: Part['headers'][number][] = [];
  for (let at = 0; at < own.length;) {
    const header = headerAt(own, at, labels);
    if (header) {
      const { firstRow, lastRow, group, main, below } = header;
      const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, i) => firstRow + i);
      const roles = [...group, ...main, ...below].flatMap(({ label }) => label?.roles ?? []);
      const labelled = [...group, ...main, ...below].map(({ cell }) => cell);
      headers.push({ rows, roles: new Set(roles), labels: labelled });
    }
    at = header?.next ?? at + 1;
  }
  return { lines: own, headers };
}

/** Whether labels with their values stand in a part, of indicators and their targets. */
function isOfCards({ lines }: Part, labels: LabelReader): boolean {
  const roles = new Set(lines.flatMap((line) => pairsOf(line, labels)?.map(({ role }) => role) ?? []));
  return roles.has('name') && roles.has('target');
}

interface ReadBeside {
  readonly lines: readonly Line[];
  readonly beside: readonly (readonly Line[])[];
  readonly decisions: readonly Decision[];
}

/**
 * The lines of a sheet without the tables of other things that stand beside those of the plan, behind a blank column, and
 * the lines of each of these tables.
 */
export function withoutTablesBeside(lines: readonly Line[], labels: LabelReader): ReadBeside {
  const begins = beginsOf(lines);
  if (begins.length < 2) return { lines, beside: [], decisions: [] };
  const parts = begins.map((from, i) => partFrom(lines, from, begins[i + 1] ?? Infinity, labels));
  const tables = parts.filter(({ headers }) =>
    headers.some(({ roles }) => announcesIndicators({ roles, isWeak: false })),
  );
  const plans = tables.length > 0 ? tables : parts.filter((part) => isOfCards(part, labels));
  const enough = tables.length > 0 ? ENOUGH : ENOUGH_BESIDE_CARDS;
  const headers = plans.flatMap((part) => part.headers.map(({ rows }) => rows));
  const headerRows = new Set(headers.flat());
  const planRows = new Set(plans.flatMap((part) => rowsWithSeveral(part).map(({ row }) => row)));
  const decisions: Decision[] = [];
  const plan = plans.find(namesContext) ?? plans[0];
  const others = parts.filter((part) => {
    const isRival = tables.includes(part) && part !== plan;
    const isSure = plans.includes(part) && !isRival;
    if (plans.length === 0 || isSure || rowsWithSeveral(part).length < 2) return false;
    const beside = { part, headers, headerRows, planRows, plan, labels };
    const candidates = weigh(isRival ? CLUES_OF_RIVALS : CLUES, beside);
    const margin = pointsOf(candidates, 'other-table') - pointsOf(candidates, 'part-of-plan');
    const isOther = margin >= (isRival ? ENOUGH_OF_RIVAL : enough);
    decisions.push(decisionOn(part.lines, isOther ? 'other-table' : 'part-of-plan', candidates));
    return isOther;
  });
  if (others.length === 0) return { lines, beside: [], decisions };
  const gone = new Set(others.flatMap((part) => part.lines.flatMap(({ cells }) => cells)));
  return {
    lines: lines.flatMap(({ row, cells }) => {
      const kept = cells.filter((cell) => !gone.has(cell));
      return kept.length > 0 ? [{ row, cells: kept }] : [];
    }),
    beside: others.map((part) => part.lines),
    decisions,
  };
}
