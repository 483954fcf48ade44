import { most } from '../../extremes';
import { draftColumns } from '../columns/columns';
import type { DraftColumn } from '../columns/columns';
import { headerAt } from './header';
import type { HeaderRows } from './header';
import type { LabelReader } from '../lines/labelReader';
import type { Line } from '../lines/lines';
import { inColumnsOf, pairsOf } from '../cards/pairs';
import type { Pair } from '../cards/pairs';
import { rolesWith } from '../../lexicon/labels/roleProperties';
import type { Role } from '../../lexicon/labels/roles';

const FIRST = rolesWith('entry');
const MEASURING = rolesWith('measuring');

/** Where the parts of lines stand beside each other: the columns where further ones begin, and those that all share. */
interface Starts {
  readonly starts: readonly number[];
  /** Columns left of this one, and from the other one on, belong to every part. */
  readonly sharedTo: number;
  readonly sharedFrom: number;
}

const NONE: Starts = { starts: [], sharedTo: 0, sharedFrom: Number.POSITIVE_INFINITY };

interface Labelled {
  readonly role: Role | undefined;
  readonly column: number;
}

/** The columns where a role comes again after something measured, so that a further part begins. */
function startsAgain(labelled: readonly Labelled[], again: Role): readonly number[] {
  const first = labelled.findIndex(({ role }) => role === again);
  let measures = false;
  const starts: number[] = [];
  for (const { role, column } of labelled.slice(Math.max(0, first))) {
    if (role === again && measures) {
      starts.push(column);
      measures = false;
    }
    if (role && MEASURING.has(role)) measures = true;
  }
  return measures ? starts : [];
}

/** The indicators of one row that share its objective: "Obiettivo | Indicatore | Target | Indicatore | Target". */
function besideOneObjective(labelled: readonly Labelled[]): Starts {
  const name = labelled.find(({ role }) => role === 'name' || role === 'description');
  const starts = startsAgain(labelled, name?.role ?? 'name');
  const first = name?.column ?? 0;
  const [second] = starts;
  const last = starts.at(-1);
  if (second === undefined || last === undefined) return NONE;
  const own = new Set(
    labelled.filter(({ column }) => column >= first && column < second).map(({ role }) => role),
  );
  const lastOwn = labelled.findLast(({ role, column }) => column >= last && own.has(role))?.column ?? last;
  const after = labelled.find(({ column }) => column > lastOwn)?.column;
  return { starts, sharedTo: first, sharedFrom: after ?? Number.POSITIVE_INFINITY };
}

/** Where further tables, or further indicators of the same rows, begin beside the first. */
function headerStarts(header: HeaderRows): Starts {
  const columns = draftColumns(header);
  // "Obiettivo 2024" behind "Obiettivo" is what is wanted of that year, and begins no other part.
  const isOfYear = ({ years }: DraftColumn): boolean => years.length > 0 && columns[0]?.years.length === 0;
  const labelled = columns.map((one): Labelled => {
    const [role] = one.roles;
    return { role: role === 'objective' && isOfYear(one) ? 'target' : role, column: one.column };
  });
  const first = labelled[0]?.role;
  if (!first || !FIRST.has(first)) return NONE;
  const starts = startsAgain(labelled, first);
  return starts.length > 0 ? { ...NONE, starts } : besideOneObjective(labelled);
}

/** The columns where a further card begins beside the first; null for a row that does not tell where cards begin. */
function pairStarts(pairs: readonly Pair[] | null): readonly number[] | null {
  const [first] = pairs ?? [];
  if (!pairs || !first) return null;
  const again = pairs.filter((pair) => pair !== first && pair.role === first.role);
  return again.length > 0 && !FIRST.has(first.role) ? null : again.map(({ cell }) => cell.column);
}

interface Zone {
  starts: Starts;
  readonly lines: Line[];
}

const shares = (a: Starts, b: Starts): boolean =>
  a.starts.length === b.starts.length && a.sharedTo === b.sharedTo && a.sharedFrom === b.sharedFrom;

/** Takes from the lines above those that stand over the beginnings of parts, each with a text over each part. */
function headingsOf(above: Line[], [first]: readonly Line[], { starts, sharedTo }: Starts): readonly Line[] {
  const begins = [first?.cells[0]?.column ?? 0, ...starts];
  const isOver = ({ cells }: Line): boolean =>
    cells.length === begins.length && cells.every(({ column }, i) => column === begins[i]);
  const last = above.findLastIndex((line) => !isOver(line));
  return starts.length === 0 || sharedTo > 0 ? [] : above.splice(last + 1);
}

/** The zone with some lines added, or a new one where their parts begin at other columns. */
function withLines(zones: Zone[], lines: readonly Line[], found: Starts | null): void {
  const zone = zones.at(-1);
  if (!zone) return;
  const { starts } = zone.starts;
  if (!found || shares(found, zone.starts)) {
    if (found && starts.length > 0) {
      const least = starts.map((start, i) => Math.min(start, found.starts[i] ?? start));
      zone.starts = { ...zone.starts, starts: least };
    }
    for (const line of lines) zone.lines.push(line);
    return;
  }
  const last = most(lines.map(({ cells }) => cells.at(-1)?.column ?? 0));
  const staysLeft = found.starts.length === 0 && last < (starts[0] ?? 0);
  if (staysLeft) for (const line of lines) zone.lines.push(line);
  else zones.push({ starts: found, lines: [...headingsOf(zone.lines, lines, found), ...lines] });
}

/** Parts lines into zones that have their tables or cards side by side at the same columns. */
function zonesOf(lines: readonly Line[], labels: LabelReader): readonly Zone[] {
  const zones: Zone[] = [{ starts: NONE, lines: [] }];
  let at = 0;
  let above: readonly Pair[] = [];
  for (let line = lines[at]; line; line = lines[at]) {
    const placed = inColumnsOf(above, line, lines[at + 1], labels);
    const header = placed ? null : headerAt(lines, at, labels);
    const pairs = header ? null : (placed ?? pairsOf(line, labels));
    const starts = pairStarts(pairs);
    const found = header ? headerStarts(header) : starts && { ...NONE, starts };
    above = pairs ?? [];
    const next = header?.next ?? at + 1;
    withLines(zones, lines.slice(at, next), found);
    at = next;
  }
  return zones.filter((zone) => zone.lines.length > 0);
}

/** Parts of lines that stand beside each other, from left to right. */
export interface Strips {
  readonly parts: readonly (readonly Line[])[];
  /** The parts share columns: what stands in one row belongs together. */
  readonly share: boolean;
}

/** The lines of a sheet as strips to read one after the other, zone by zone. */
export function stripsOf(lines: readonly Line[], labels: LabelReader): readonly Strips[] {
  const zones = zonesOf(lines, labels);
  const isWhole = zones.length === 1 && zones[0]?.starts.starts.length === 0;
  if (isWhole) return [{ parts: [lines], share: false }];
  return zones.map(({ starts: { starts, sharedTo, sharedFrom }, lines: own }) => {
    if (starts.length === 0) return { parts: [own], share: false };
    const parts = [sharedTo, ...starts].map((from, i) => {
      const to = starts[i] ?? sharedFrom;
      return own.flatMap((line) => {
        const cells = line.cells.filter(
          ({ column }) => column < sharedTo || column >= sharedFrom || (column >= from && column < to),
        );
        return cells.length > 0 ? [{ row: line.row, cells }] : [];
      });
    });
    return { parts, share: sharedTo > 0 };
  });
}
