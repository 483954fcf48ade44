import type { TableChoice } from '../../../plan/decision';
import { most } from '../../../extremes';
import type { Clue } from '../../weigh';
import { listsStructures } from '../../lines/structureList';
import type { LabelReader } from '../../lines/labelReader';
import type { Cell, Line } from '../../lines/lines';
import { looksLikeValue } from '../../lines/sample';
import { namesOtherDocument } from '../../../lexicon/cells/documents';
import { headsGlossary } from '../../../lexicon/cells/glossary';
import { COUNTED_THINGS } from '../../../lexicon/headings';
import { isLabelOfOthers } from '../../../lexicon/cells/otherTables';
import { fold } from '../../../lexicon/text/fold';
import { rolesWith } from '../../../lexicon/labels/roleProperties';
import type { Role } from '../../../lexicon/labels/roles';

const CONTEXT = rolesWith('context');
const OF_INDICATOR = rolesWith('of-indicator');
const OF_RESULT = rolesWith('not-evaluated');
const MOSTLY = 0.5;
/** Labels of which one may stand in a plan, too. */
const MANY_LABELS = 3;
/** How much of a text its label must be. */
const CLEAR = 0.75;

/** What stands between two blank columns of a sheet. */
export interface Part {
  readonly lines: readonly Line[];
  /** The roles of its labels where it has a header, with the rows of that header. */
  readonly headers: readonly {
    readonly rows: readonly number[];
    readonly roles: ReadonlySet<Role>;
    readonly labels: readonly Cell[];
  }[];
}

export interface Beside {
  readonly part: Part;
  /** The rows of each header of the plan, and all of them. */
  readonly headers: readonly (readonly number[])[];
  readonly headerRows: ReadonlySet<number>;
  /** The rows in which several cells of the plan stand. */
  readonly planRows: ReadonlySet<number>;
  /** The rows in which cards have their targets. */
  readonly targetRows: ReadonlySet<number>;
  /** The part that is most the plan's. */
  readonly plan: Part | undefined;
  readonly labels: LabelReader;
}

export const rowsWithSeveral = ({ lines }: Part): readonly Line[] =>
  lines.filter(({ cells }) => cells.length > 1);

/** Whether a part lists words and what they mean. */
export function isGlossary(part: Part): boolean {
  const [term, meaning] = rowsWithSeveral(part)[0]?.cells ?? [];
  return headsGlossary(term?.text ?? '', meaning?.text ?? '');
}

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

/** How many labels the first row of a part has that no plan has, where they are most of it and its first is one. */
function foreignLabels(part: Part, labels: LabelReader): number {
  const head = rowsWithSeveral(part)[0]?.cells ?? [];
  const isForeign = (cell: Cell): boolean => {
    const label = cell.label(labels);
    const isKnown = label !== null && label.coverage >= CLEAR && !isLabelOfOthers(cell.text);
    return typeof cell.value === 'string' && !looksLikeValue(cell.traits) && !isKnown;
  };
  const named = head.filter((cell) => cell.label(labels)?.roles.length !== 0);
  const foreign = named.filter(isForeign);
  return named[0] === foreign[0] && foreign.length > named.length * MOSTLY ? foreign.length : 0;
}

/** Whether a part has rows where the plan has none, a section line or a blank row, or ends while the plan goes on. */
function hasRowsOfItsOwn({ part, planRows }: Beside): boolean {
  const rows = rowsWithSeveral(part).map(({ row }) => row);
  const isEnded = planRows.has(most(rows) + 1) && !part.lines.some(({ row }) => row === most(rows) + 1);
  return isEnded || rows.some((row) => !planRows.has(row));
}

/** Whether years alone stand behind a label that no plan has, over figures: "Dati statistici | 2021 | 2022". */
function listsFigures({ part, labels }: Beside): boolean {
  const [head, ...rows] = rowsWithSeveral(part);
  const [key, ...years] = head?.cells ?? [];
  const isOfYears = years.length > 1 && years.every(({ traits }) => traits.isYear);
  return (
    key?.label(labels) === null &&
    isOfYears &&
    rows.every(({ cells: [name, ...values] }) => {
      const isNamed = name?.column === key.column && !looksLikeValue(name.traits);
      return isNamed && values.every(({ traits }) => looksLikeValue(traits));
    })
  );
}

/** Whether texts stand in the rows of the targets of cards. */
function hasNoTargets({ part, targetRows }: Beside): boolean {
  const cells = part.lines.flatMap((line) => (targetRows.has(line.row) ? line.cells : []));
  return cells.length > 0 && !cells.some(({ traits }) => looksLikeValue(traits) || traits.isMissing);
}

/** Whether a part, with nothing of indicators, names missions or objectives for rows that the plan has named: "Missione | Risorse". */
function namesAgain({ part, plan }: Beside): boolean {
  const roles = part.headers.flatMap((header) => [...header.roles]);
  const known = new Set(plan?.headers.flatMap((header) => [...header.roles]));
  const isOfIndicators = roles.some((role) => OF_INDICATOR.has(role) && role !== 'weight');
  return !isOfIndicators && roles.some((role) => CONTEXT.has(role) && known.has(role));
}

const OF_OBJECTIVE: ReadonlySet<Role> = new Set(['mission', 'programme', 'missionCode', 'programmeCode']);

/** Whether a part names missions or programmes that change from row to row while the objective of the plan goes on. */
function breaksObjectives({ part, plan, labels }: Beside): boolean {
  const heads = part.headers.flatMap((header) => header.labels);
  const key = heads.find((cell) => OF_OBJECTIVE.has(cell.label(labels)?.roles[0] ?? 'other'));
  const objective = plan?.headers
    .flatMap((header) => header.labels)
    .find((cell) => cell.label(labels)?.roles[0] === 'objective');
  if (!key || !objective) return false;
  const textIn = (line: Line | undefined, { column }: Cell): string =>
    line?.cells.find((cell) => cell.column === column)?.text ?? '';
  const planAt = new Map(plan?.lines.map((line) => [line.row, line]));
  return part.lines.some((line, at) => {
    const above = part.lines[at - 1];
    if (line.row <= key.row + 1 || above?.row !== line.row - 1) return false;
    const own = textIn(planAt.get(line.row), objective);
    const goesOn = own === '' || own === textIn(planAt.get(above.row), objective);
    const [here, before] = [textIn(line, key), textIn(above, key)];
    return goesOn && here !== '' && before !== '' && here !== before;
  });
}

const COUNTED: ReadonlySet<Role> = new Set(['objective', 'name']);

/** Whether only numbers stand below the labels of objectives and indicators: how many there are. */
function countsThings({ part, labels }: Beside): boolean {
  return part.headers.some(({ rows, labels: header }) => {
    const counted = header.filter(
      (cell) =>
        COUNTED.has(cell.label(labels)?.roles[0] ?? 'other') ||
        (COUNTED_THINGS.test(cell.text) && isLabelOfOthers(cell.text)),
    );
    const below = part.lines.filter(({ row }) => row > most(rows)).flatMap(({ cells }) => cells);
    const columns = counted.map(({ column }) => below.filter((cell) => cell.column === column));
    return (
      columns.length > 0 &&
      columns.every((cells) => cells.length > 0 && cells.every(({ traits }) => traits.isNumeric))
    );
  });
}

/** What speaks for a table of other things beside the plan, and what against it, in points. */
export const CLUES: readonly Clue<Beside, TableChoice>[] = [
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
  { name: 'rows-of-its-own', as: 'other-table', points: 3, holds: hasRowsOfItsOwn },
  { name: 'values-below-labels', as: 'other-table', points: 2, holds: listsFigures },
  { name: 'nothing-like-a-target', as: 'other-table', points: 2, holds: hasNoTargets },
  {
    name: 'none-of-its-labels-is-of-the-plan',
    as: 'other-table',
    points: 2,
    holds: ({ part, labels }) => Math.min(1, foreignLabels(part, labels) / MANY_LABELS),
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
      if (isGlossary(beside.part)) return 1;
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
  { name: 'changes-within-an-objective', as: 'other-table', points: 4, holds: breaksObjectives },
  { name: 'counts-below-its-labels', as: 'other-table', points: 8, holds: countsThings },
  { name: 'names-again-what-the-plan-names', as: 'other-table', points: 6, holds: namesAgain },
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

export const namesContext = ({ headers }: Part): boolean =>
  headers.some(({ roles }) => [...roles].some((role) => CONTEXT.has(role)));
const labelsIn = ({ headers }: Part): readonly string[] =>
  headers.flatMap(({ labels }) => labels.map(({ text }) => fold(text)));

/** Whether most labels of a part are those of the plan beside it. */
function isLabelledAs(part: Part, plan: Part | undefined): boolean {
  const [own, known] = [labelsIn(part), new Set(plan ? labelsIn(plan) : [])];
  return own.filter((label) => known.has(label)).length >= own.length * MOSTLY;
}

/** What speaks for another document in a part that names indicators of its own, and what against it, in points. */
export const CLUES_OF_RIVALS: readonly Clue<Beside, TableChoice>[] = [
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
