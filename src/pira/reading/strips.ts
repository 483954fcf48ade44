import { headerAt } from './header';
import type { LabelReader } from './header';
import type { Line } from './lines';
import { pairsOf } from './pairs';
import type { Role } from './words/roles';

/** Fields with which a table or a card begins. */
const FIRST: ReadonlySet<Role> = new Set([
  'mission',
  'programme',
  'objective',
  'name',
  'code',
  'indicatorCode',
  'objectiveCode',
  'title',
]);
const MEASURING: ReadonlySet<Role> = new Set(['target', 'unit', 'actual', 'type']);

/** The columns where a further table begins beside the first: its header starts again with the same label. */
function headerStarts(lines: readonly Line[], at: number, labels: LabelReader): readonly number[] | null {
  const header = headerAt(lines, at, labels);
  if (!header) return null;
  const roles = header.main.map(({ cell, label }) => ({ role: label?.roles[0], column: cell.column }));
  const [first] = roles;
  if (!first?.role || !FIRST.has(first.role)) return [];
  let measures = false;
  const starts: number[] = [];
  for (const { role, column } of roles) {
    if (role === first.role && measures) {
      starts.push(column);
      measures = false;
    }
    if (role && MEASURING.has(role)) measures = true;
  }
  return starts;
}

/** The columns where a further card begins beside the first; null for a row that does not tell where cards begin. */
function pairStarts(line: Line, labels: LabelReader): readonly number[] | null {
  const pairs = pairsOf(line, labels);
  const [first] = pairs ?? [];
  if (!pairs || !first) return null;
  const again = pairs.filter((pair) => pair !== first && pair.role === first.role);
  return again.length > 0 && !FIRST.has(first.role) ? null : again.map(({ cell }) => cell.column);
}

interface Zone {
  starts: readonly number[];
  readonly lines: Line[];
}

/** Parts lines into zones that have their tables or cards side by side at the same columns. */
function zonesOf(lines: readonly Line[], labels: LabelReader): readonly Zone[] {
  const zones: Zone[] = [{ starts: [], lines: [] }];
  lines.forEach((line, at) => {
    const starts = headerStarts(lines, at, labels) ?? pairStarts(line, labels);
    const zone = zones.at(-1);
    if (!zone) return;
    if (!starts || starts.length === zone.starts.length) {
      zone.starts = zone.starts.map((start, i) => Math.min(start, starts?.[i] ?? start));
      zone.lines.push(line);
      return;
    }
    const last = line.cells.at(-1)?.column ?? 0;
    const staysLeft = starts.length === 0 && last < (zone.starts[0] ?? 0);
    if (staysLeft) zone.lines.push(line);
    else zones.push({ starts, lines: [line] });
  });
  return zones.filter((zone) => zone.lines.length > 0);
}

/** The lines of a sheet as strips to read one after the other, zone by zone, from left to right. */
export function stripsOf(
  lines: readonly Line[],
  labels: LabelReader,
): readonly (readonly (readonly Line[])[])[] {
  return zonesOf(lines, labels).map((zone) => {
    if (zone.starts.length === 0) return [zone.lines];
    const starts = [0, ...zone.starts];
    return starts.map((from, i) => {
      const to = starts[i + 1] ?? Number.POSITIVE_INFINITY;
      return zone.lines.flatMap((line) => {
        const cells = line.cells.filter(({ column }) => column >= from && column < to);
        return cells.length > 0 ? [{ row: line.row, cells }] : [];
      });
    });
  });
}
