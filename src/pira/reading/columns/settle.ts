import { BARE_YEAR } from '../../lexicon/years';
import { RUNNING_NUMBER } from '../../lexicon/headings';
import { separateCodes, separateSigns, withYearsOfSigns } from './codesBeside';
import type { DraftColumn } from './columns';
import { withoutContradictions } from './contradictions';
import { draftColumns } from './columns';
import { separateCounts } from './counts';
import { settleByEvidence } from './evidence';
import { isFused, separateFused } from './fused';
import { separateRatios } from './ratioColumns';
import type { SingleColumn } from './fused';
import { settleDescriptions, settleGeneric } from './generic';
import type { HeaderRows } from '../tables/header';
import { absentRoles, filledBeyond } from '../tables/layout';
import { announcesIndicators, shareOfOthers } from '../tables/tableEvidence';
import type { Announced } from '../tables/tableEvidence';
import type { Layout, Slot } from '../tables/layout';
import type { Cell } from '../lines/lines';
import type { Observation } from '../../plan/observation';
import { decidedByOffice, withOffice } from '../office/officeColumns';
import type { OfficeColumns } from '../office/officeColumns';
import type { LabelReader } from '../lines/labelReader';
import { separateMarks } from './marked';
import { settleRowLabels } from './rowLabels';
import type { Sample } from '../lines/sample';
import { settleTwice } from './oneOfEach';
import { settleWeights } from './weights';
import { interimOf, settleActuals, settleTargets, settleYears } from './values';
import type { ValueColumns } from './values';
import type { DecisionStep } from '../../plan/decision';
import { rolesWith } from '../../lexicon/labels/roleProperties';
import type { Role } from '../../lexicon/labels/roles';

/** Columns that lists of figures do not have. */
const OF_PLAN = rolesWith('coded');

const UNUSED = rolesWith('not-evaluated');
const UNREAD = rolesWith('unread');
/** Labels that name what is measured beyond doubt. */
const NAMING: readonly Role[] = ['name', 'objective'];
const WEAK = rolesWith('weak-target');

function noticed(
  drafts: readonly DraftColumn[],
  columns: readonly SingleColumn[],
  ambiguous: readonly SingleColumn[],
  sample: Sample,
): readonly Observation[] {
  const found: Observation[] = [];
  for (const { cell, text, roles, isMisspelt, isSplit } of drafts) {
    if (isFused(roles)) found.push({ kind: 'fused-header', cell, text });
    if (isSplit) found.push({ kind: 'split-header', cell, text });
    if (isMisspelt) found.push({ kind: 'misspelt-header', cell, text, field: roles[0] ?? 'other' });
  }
  const assumed = new Map<Role, SingleColumn[]>();
  for (const one of columns) {
    const { cell, text, role, column, isUnnamed, isAssumed } = one;
    if (isUnnamed) found.push({ kind: 'missing-header', cell, field: role });
    if (isAssumed && role !== 'other') assumed.set(role, [...(assumed.get(role) ?? []), one]);
    if (UNUSED.has(role) && sample.has(column))
      found.push({ kind: 'unused-column', cell, text, field: role });
    const isUnread = UNREAD.has(role) && sample.has(column) && !RUNNING_NUMBER.test(text);
    if (isUnread && !ambiguous.some((other) => other.column === column))
      found.push({ kind: 'unread-column', cell, text });
  }
  for (const [field, alike] of assumed)
    for (const all of together(alike)) found.push({ kind: 'assumed-column', ...all, field });
  for (const all of together(ambiguous)) found.push({ kind: 'ambiguous-column', ...all });
  return found;
}

/** Several columns of one cause, named together at the first of them. */
function together(
  columns: readonly SingleColumn[],
): readonly { readonly cell: Cell; readonly text: string }[] {
  const inOrder = columns.toSorted((a, b) => a.column - b.column);
  const text = inOrder.map((one) => one.text).join(' | ');
  return inOrder.slice(0, 1).map(({ cell }) => ({ cell, text }));
}

/** Whether targets with their operators stand in a column that has lost its label. */
function hasTargetsBeside(columns: readonly SingleColumn[], sample: Sample): boolean {
  const labelled = new Set(columns.map(({ column }) => column));
  return sample.columns.some(
    (column) => !labelled.has(column) && sample.share(column, ({ sign }) => sign === 'operator') > 0.5,
  );
}

/** What the steps know beside the columns. */
interface Around extends Known {
  readonly sample: Sample;
}

/** What is known of the sheet around a header. */
interface Known {
  readonly planYear: number | null;
  /** Whether something around it speaks of a plan: its title, a mission or an objective above it. */
  readonly isOfPlan: () => boolean;
  /** The title that says that the values are of a part of the year. */
  readonly withinYear: string | null;
  readonly office: OfficeColumns;
  readonly labels: LabelReader;
}

interface Step {
  readonly name: DecisionStep;
  readonly example: string;
  readonly take: (found: ValueColumns, around: Around) => ValueColumns;
}

/** A step that looks at the columns only. */
const ofColumns =
  (take: (columns: readonly SingleColumn[], sample: Sample) => readonly SingleColumn[]): Step['take'] =>
  ({ columns, ambiguous }, { sample }) => ({ columns: take(columns, sample), ambiguous });

/** The steps in which columns get their fields, each with what it is there for. */
const STEPS: readonly Step[] = [
  {
    name: 'labels-of-rows',
    example: 'Target over Consuntivo | 2024 | 2025',
    take: ({ columns, ambiguous }, { sample, labels }) => ({
      columns: settleRowLabels(columns, sample, labels),
      ambiguous,
    }),
  },
  { name: 'neighbours', example: 'Obiettivo | Descrizione', take: ofColumns(settleGeneric) },
  { name: 'cells-against-labels', example: 'Direzione over ↑ | ↓', take: ofColumns(withoutContradictions) },
  { name: 'codes-beside-titles', example: 'Obiettivo over 1 | Servizi', take: ofColumns(separateCodes) },
  { name: 'signs-beside-values', example: 'Target over >= | 90 %', take: ofColumns(separateSigns) },
  {
    name: 'content',
    example: 'Espresso in: giorni, %',
    take: ({ columns }, { sample }) => settleByEvidence(columns, sample),
  },
  // Once content has told the targets, more may be named by its description.
  { name: 'neighbours', example: 'Descrizione indicatore | Liv. 2024', take: ofColumns(settleDescriptions) },
  { name: 'marks', example: 'Uffici coinvolti over X', take: ofColumns(separateMarks) },
  { name: 'counts', example: 'Missione | Obiettivi over 011 | 4', take: ofColumns(separateCounts) },
  {
    name: 'targets-among-rivals',
    example: 'Target 2024 | Target 2024 rivisto',
    take: (found, { sample, planYear }) => settleTargets(found, sample, planYear),
  },
  {
    name: 'years-of-values',
    example: 'Valore 2023 | Target 2024',
    take: (found, { sample, planYear, isOfPlan }) =>
      settleYears(
        found,
        sample,
        planYear,
        () => found.columns.some(({ role }) => OF_PLAN.has(role)) || isOfPlan(),
      ),
  },
  {
    name: 'actuals-among-rivals',
    example: 'Consuntivo | Risultato %',
    take: (found, { sample, planYear }) => settleActuals(found, sample, planYear),
  },
  {
    name: 'part-of-the-year',
    example: 'Consuntivo below "Dati al 30/06/2024"',
    take: ({ columns, ambiguous }, { withinYear }) => ({
      columns: withinYear === null ? columns : interimOf(columns, withinYear),
      ambiguous,
    }),
  },
  {
    name: 'one-of-each',
    example: 'Note | Note',
    take: ofColumns((all, sample) => settleTwice(settleWeights(all), sample)),
  },
  {
    name: 'office',
    example: 'column C is the target of 2024',
    take: ({ columns, ambiguous }, { office }) => ({
      columns: decidedByOffice(columns, office),
      ambiguous: ambiguous.filter(({ column }) => !office.has(column)),
    }),
  },
];

/** The columns after a step, those with another field than before with a note of it. */
function taken({ name, take }: Step, found: ValueColumns, around: Around): ValueColumns {
  const { columns, ambiguous } = take(found, around);
  if (columns.every((column, at) => column === found.columns[at])) return { columns, ambiguous };
  const before = new Map(found.columns.map(({ column, role }) => [column, role]));
  return {
    ambiguous,
    columns: columns.map((column) => {
      const from = before.get(column.column) ?? 'other';
      const to = column.role;
      return from === to ? column : { ...column, steps: [...column.steps, { step: name, from, to }] };
    }),
  };
}

/**
 * The columns of a header with their fields, settled by the labels, by their neighbours and by the cells below. What the
 * office says of a column is decided before all else.
 */
export function settle(
  rows: HeaderRows,
  sample: Sample,
  known: Known,
): { readonly layout: Layout; readonly observations: readonly Observation[] } {
  const { office } = known;
  const drafts = withOffice(separateRatios(draftColumns(rows)), office, rows.lastRow);
  const around: Around = { ...known, sample };
  const labelled = separateFused(drafts, sample);
  const settled = STEPS.reduce<ValueColumns>((found, step) => taken(step, found, around), {
    columns: labelled,
    ambiguous: [],
  });
  const { ambiguous } = settled;
  const columns = withYearsOfSigns(settled.columns);
  const isOpen = ({ column }: { readonly column: number }): boolean => !office.has(column);
  const roles = new Set(columns.map(({ role }) => role));
  const mayHoldTargets =
    ambiguous.some(({ text }) => !BARE_YEAR.test(text)) || hasTargetsBeside(columns, sample);
  const isWeak = columns.some(
    ({ role, steps }) => role === 'target' && steps.some(({ from }) => WEAK.has(from)),
  );
  const namedBy = (...wanted: readonly Role[]) =>
    drafts.some((draft) => wanted.some((role) => draft.roles.includes(role)));
  const isOfDay = columns.some(
    ({ role, steps }) => role === 'target' && steps.some(({ from }) => from === 'dueDate'),
  );
  const isNamed = drafts.some((draft) => NAMING.some((role) => draft.roles.includes(role)));
  const announced: Announced = {
    roles: mayHoldTargets ? new Set<Role>([...roles, 'target']) : roles,
    isWeak: isWeak && !isNamed,
    ofOthers: shareOfOthers(columns, namedBy('name', 'description', 'algorithm')),
    isOfDates: isOfDay && !roles.has('name') && namedBy('activities'),
  };
  const isOfIndicators = announcesIndicators(announced);
  const slots = columns.map(
    ({
      role,
      column,
      years,
      ordinal,
      text,
      cell,
      also,
      mission,
      isAssumed,
      isUnnamed,
      candidates,
      steps,
      withinYear,
    }): Slot => ({
      role,
      column,
      years,
      ordinal,
      header: { text, cell },
      also,
      mission,
      isAssumed: isAssumed || isUnnamed,
      decision: { candidates, steps },
      ...(withinYear !== undefined && role === 'interim' && { withinYear }),
      isByOffice: office.has(column),
      isYearByOffice: (office.get(column)?.year ?? null) !== null,
    }),
  );
  const sheet = rows.main[0]?.cell.sheet ?? '';
  return {
    layout: {
      sheet,
      firstRow: rows.firstRow,
      lastRow: rows.lastRow,
      slots,
      absent: absentRoles(roles, isOfIndicators),
      beyond: filledBeyond(slots, sample),
      isOfIndicators,
      announced,
    },
    observations: [
      ...noticed(drafts.filter(isOpen), columns.filter(isOpen), ambiguous, sample),
      ...rows.noise.map((cell): Observation => ({ kind: 'noise', cell, text: cell.text })),
    ],
  };
}
