import type { HeaderRows } from '../tables/header';
import type { HeaderCell } from '../tables/headerLabels';
import { missionNumbered } from './missionColumns';
import { namedEnd, saysWholeYear } from '../../lexicon/labels/partsOfYear';
import { partOfField } from '../../lexicon/labels/parts';
import { periodsOf } from '../../lexicon/labels/periods';
import type { Role } from '../../lexicon/labels/roles';
import { fold } from '../../lexicon/text/fold';
import { rememberingOf } from '../../remembering';

/** A column of a header before its field is settled: one label may announce several fields. */
export interface DraftColumn {
  readonly column: number;
  readonly roles: readonly Role[];
  readonly years: readonly number[];
  readonly ordinal: number | null;
  readonly text: string;
  readonly cell: HeaderCell['cell'];
  readonly isMisspelt: boolean;
  /** The vocabulary knows the label, if only as one of no field. */
  readonly isKnown: boolean;
  /** The mission whose values the column holds, where missions are columns. */
  readonly mission: string | null;
  /** The years, or a part of the label, stand on another row than the label. */
  readonly isSplit: boolean;
}

/** What is wanted of the year: what stands under it for a part of the year is not measured. */
const WANTED: ReadonlySet<Role> = new Set(['target', 'forecast']);

/** The field of a label that stands under the label of a group: "Codice" under "Obiettivo". */
function under([group, ...others]: readonly Role[], role: Role): Role {
  if (group === undefined) return role;
  if (role === 'value' || role === 'year') return group;
  if (others.length === 0 && role === 'interim' && WANTED.has(group)) return 'expected';
  if (group === 'expected' && (role === 'actual' || role === 'interim')) return 'expected';
  return partOfField(group, role) ?? role;
}

const isOfWholeYear = ({ label, cell }: HeaderCell): boolean =>
  (label?.roles.length === 0 && label.years.length === 1) || saysWholeYear(fold(cell.text));

/**
 * What a label under a part of the year names beside one of the whole year, "Atteso | Rilevato" under "1° semestre 2024" and
 * under "Anno 2024": neither its target nor its result.
 */
function ofPeriod(role: Role, over: readonly (HeaderCell | null)[], main: readonly HeaderCell[]): Role {
  const isWithin = over.some(
    (one) => one?.label?.roles[0] === 'interim' && namedEnd(one.cell.text) !== null && !isOfWholeYear(one),
  );
  if (!isWithin || !main.some(isOfWholeYear)) return role;
  return WANTED.has(role) ? 'expected' : role === 'actual' || role === 'value' ? 'interim' : role;
}

/** The label that spans a column: the nearest to its left. */
const spanning = (row: readonly HeaderCell[], column: number): HeaderCell | null =>
  row.findLast(({ cell }) => cell.column <= column) ?? null;

/** The labels below the main row that speak of a column: its own, and those that span it over one of its own. */
function lowOver(
  below: readonly HeaderCell[],
  main: readonly HeaderCell[],
  column: number,
): readonly HeaderCell[] {
  if (below.length === 0) return below;
  const own = below.filter(({ cell }) => cell.column === column);
  const lowest = own.at(-1)?.cell.row ?? 0;
  const rows = new Set(below.map(({ cell }) => cell.row));
  const start = main.findLast(({ cell }) => cell.column <= column)?.cell.column ?? 0;
  return [...rows].flatMap((row) => {
    // What parts the label on the left ends where the next one begins.
    const labels = below.filter(({ cell }) => cell.row === row && cell.column >= start);
    const label =
      labels.find(({ cell }) => cell.column === column) ?? (row < lowest ? spanning(labels, column) : null);
    return label ? [label] : [];
  });
}

/** The columns that the rows of a header make together. */
export const draftColumns = rememberingOf(columnsOf);

function columnsOf({ group, main, below }: HeaderRows): readonly DraftColumn[] {
  if (group.length === 0 && below.length === 0) return main.map(columnOf);
  const labels = [...group, ...main, ...below];
  const columns = [...new Set(labels.map(({ cell }) => cell.column))].sort((a, b) => a - b);
  return columns.flatMap((column) => {
    const above = group.find(({ cell }) => cell.column === column);
    const own = main.find(({ cell }) => cell.column === column);
    const low = lowOver(below, main, column);
    const top = own ?? low[0];
    if (!top) return above ? [draftColumn(column, above, above, [], null, false)] : [];
    // One cell below a header has fallen out of it; a row of them is a second row of headers.
    const isFallen = low.length > 0 && below.length === 1;
    const periods = [...group, ...main];
    const spans = own ?? spanning(main, column);
    return [draftColumn(column, top, spans, low, spanning(group, column), isFallen, periods)];
  });
}

/** The year and the ordinal of labels, from the lowest: the ordinal counts the years that a label above names. */
function periodOf(labels: readonly (HeaderCell['label'] | null)[]): Pick<DraftColumn, 'years' | 'ordinal'> {
  const dated = labels.find((label) => (label?.years.length ?? 0) > 0) ?? null;
  const counted = labels.find((label) => label && label.ordinal !== null) ?? null;
  const years = dated?.years ?? [];
  const ordinal = counted?.ordinal ?? null;
  const isAbove = dated !== null && labels.indexOf(counted) < labels.indexOf(dated);
  const [first] = years;
  if (first === undefined || ordinal === null || (years.length === 1 && !isAbove)) return { years, ordinal };
  return { years: [years[ordinal] ?? first + ordinal], ordinal: null };
}

const LONGEST_LABEL = 40;

/** The years in a short label of which the vocabulary knows no word: "Liv. 2024". */
const yearsIn = (text: string): readonly number[] =>
  text.length > LONGEST_LABEL ? [] : periodsOf(fold(text)).years;

/** The column of a label that stands alone. */
function columnOf({ cell, label }: HeaderCell): DraftColumn {
  const isNamed = label !== null && label.roles.length > 0;
  return {
    column: cell.column,
    roles: isNamed ? label.roles : label ? ['value'] : ['other'],
    ...(label ? periodOf([label]) : { years: yearsIn(cell.text), ordinal: null }),
    text: cell.text,
    cell,
    isKnown: label !== null,
    isMisspelt: label?.isMisspelt ?? false,
    mission: label?.mission ?? missionNumbered(cell.text),
    isSplit: false,
  };
}

/** "(unità di misura)" below "Indicatore" says what its names hold beside themselves. */
const isUnitInBrackets = ([role]: readonly Role[], text: string): boolean =>
  role === 'unit' && text.trim().startsWith('(');

function draftColumn(
  column: number,
  top: HeaderCell,
  main: HeaderCell | null,
  low: readonly HeaderCell[],
  group: HeaderCell | null,
  isSplit: boolean,
  /** The labels that may name periods over those below them. */
  periods: readonly HeaderCell[] = [],
): DraftColumn {
  const above = [group, main].map((cell) => cell?.label ?? null);
  const lowest = low.map(({ label }) => label);
  const mainRoles = main?.label?.roles ?? [];
  const groupRoles = group?.label?.roles ?? [];
  let roles: readonly Role[] =
    mainRoles.length > 0 ? mainRoles.map((role) => under(groupRoles, role)) : groupRoles.slice(0, 1);
  for (const { label, cell } of low)
    if (
      label &&
      label.roles.length > 0 &&
      !(mainRoles[0] === 'name' && isUnitInBrackets(label.roles, cell.text))
    )
      roles = label.roles.map((role) =>
        under(roles.length > 0 ? roles : groupRoles, ofPeriod(role, [group, main], periods)),
      );
  if (roles.length === 0) roles = main?.label || lowest.some((label) => label) ? ['value'] : ['other'];
  const labels = [...lowest.toReversed(), main?.label ?? null, group?.label ?? null];
  const parts = [main === top ? null : main, top, ...low.filter((cell) => cell !== top)];
  return {
    column,
    roles,
    ...periodOf(labels),
    text: parts.flatMap((part) => (part ? [part.cell.text] : [])).join(' '),
    cell: top.cell,
    isKnown: labels.some((label) => label !== null),
    isMisspelt: [...above, ...lowest].some((label) => label?.isMisspelt),
    mission:
      labels.find((label) => label?.mission !== undefined)?.mission ??
      missionNumbered(parts.flatMap((part) => (part ? [part.cell.text] : [])).join(' ')),
    isSplit,
  };
}
