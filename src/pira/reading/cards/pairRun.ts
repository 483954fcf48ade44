import { headerAt } from '../tables/header';
import { headsFiguresOfStructures } from '../tables/otherTable';
import { LONGEST_SUBLABEL, PART_OF_COLUMN } from '../tables/headerLabels';
import type { Label } from '../lines/label';
import type { LabelReader } from '../lines/labelReader';
import type { Cell, Line } from '../lines/lines';
import { inColumnsOf, pairsOf, withBlanks, withPlace } from './pairs';
import { transposedAt } from './transposed';
import type { Pair, Places } from './pairs';
import { looksLikeValue } from '../lines/sample';
import { headsKind } from '../../lexicon/headings';
import { rolesWith } from '../../lexicon/labels/roleProperties';

/** Rows of labels and values that follow one another, and the position of the line after them. */
export interface PairRun {
  readonly pairs: readonly Pair[];
  readonly next: number;
}

const CONTEXT = rolesWith('heads-block');
const BESIDE = rolesWith('beside-objective');
const OF_BLOCKS = rolesWith('of-objective-block');
const PARTS = rolesWith('part');
const PROSE = rolesWith('prose-in-block');

/** The table above, as far as it tells its rows from a block's. */
interface Targets {
  readonly targetColumns: ReadonlySet<number>;
}

const MEASURED = rolesWith('measured');
const RESULTS: ReadonlySet<string> = new Set(['operator', 'percent', 'date']);
const LEAST_CELLS = 3;

/** Whether a label stands below that of a mission or an objective with its value beside it, as in a block. */
function isOfBlock({ role, label, cell }: Pair, above: readonly Pair[]): boolean {
  return (
    BESIDE.has(role) &&
    label.coverage === 1 &&
    above.some((pair) => CONTEXT.has(pair.role) && pair.cell.column === cell.column && isBeside(pair))
  );
}

const isBeside = ({ cell, values }: Pair): boolean => values.some(({ column }) => column !== cell.column);

/** Whether a row that begins like a label, "N. missioni", has a target where the table above has its targets. */
function isRowOf(table: Targets | null, line: Line, pairs: readonly Pair[], above: readonly Pair[]): boolean {
  const [first] = pairs;
  if (!table || !first || MEASURED.has(first.role)) return false;
  const values = line.cells.filter(({ column }) => table.targetColumns.has(column));
  if (isOfBlock(first, above) && !values.some(({ traits }) => traits.sign === 'operator')) return false;
  if (values.some(({ traits }) => RESULTS.has(traits.sign))) return true;
  const isMixed = first.label.roles.length > 1;
  const isWide = line.cells.length >= LEAST_CELLS && !CONTEXT.has(first.role);
  return values.some(
    ({ column, text, traits }) =>
      looksLikeValue(traits) &&
      (isMixed || isWide || (column > first.cell.column + 1 && !text.startsWith('0'))),
  );
}

/** Whether a row only gives the name or the code of the mission or programme in the row above it. */
function isPartBelow(found: readonly Pair[], above: Pair): boolean {
  const [only, ...others] = found;
  return (
    only !== undefined &&
    others.length === 0 &&
    (above.role === 'mission' || above.role === 'programme') &&
    PARTS.has(only.role) &&
    only.cell.column > above.cell.column &&
    only.cell.row === above.cell.row + 1
  );
}

/** Whether a row of labels and values ends the table above it, rather than being one of its rows. */
function endsTable(line: Line, pairs: readonly Pair[], labels: LabelReader): boolean {
  const [first] = pairs;
  if (!first) return false;
  const isPlain = first.cell.label(labels)?.coverage === 1;
  const isTwoTexts = line.cells.length === 2 && !line.cells.some(({ traits }) => looksLikeValue(traits));
  if (OF_BLOCKS.has(first.role)) return isPlain && isTwoTexts;
  if (!CONTEXT.has(first.role)) return false;
  return isPlain || (line.cells.length <= 2 && !line.cells.some(({ traits }) => looksLikeValue(traits)));
}

/** The text below a label alone in its row; what names several fields, "Obiettivi e indicatori 2024", is a title. */
function valueBelow(lines: readonly Line[], at: number, pair: Pair, labels: LabelReader): readonly Cell[] {
  const next = lines[at + 1];
  if (pair.label.roles.length > 1 && pair.label.years.length > 0) return [];
  const [cell, ...others] = next?.cells ?? [];
  if (!next || !cell || others.length > 0 || cell.column !== pair.cell.column) return [];
  return pairsOf(next, labels) || headerAt(lines, at + 1, labels) ? [] : [cell];
}

/** A row of years over the values of a card: "| 2021 | 2022 | 2023". */
function yearsPair(line: Line, labels: LabelReader): Pair | null {
  const read = line.cells.map((cell) => cell.label(labels));
  const [label] = read;
  const [cell] = line.cells;
  const isYears = read.every((one) => one?.roles.length === 0 && one.years.length === 1);
  return label && cell && isYears && read.length > 1
    ? { role: 'year', label, cell, values: line.cells }
    : null;
}

/** So many labels in a row that nobody knows: "Divisione COFOG", "Gruppo COFOG". */
const MOST_UNKNOWN = 5;

/** A line of two cells where the label above has its own and its value: the label, where it may be one. */
function labelBelow(line: Line | undefined, above: Pair, table: Targets | null): Cell | null {
  const [head, value, ...others] = line?.cells ?? [];
  const isPlaced = head?.column === above.cell.column && value?.column === above.values[0]?.column;
  if (!head || !value || others.length > 0 || !isPlaced) return null;
  // A row of the table above shows it below the header: a target, a type, a unit.
  const { isType, isUnit, isSource } = value.traits;
  const isOfRow = (table?.targetColumns.has(value.column) && looksLikeValue(value.traits)) ?? false;
  if (isOfRow || (table && (isType || isUnit || isSource))) return null;
  return typeof head.value === 'string' && head.text.length <= LONGEST_SUBLABEL ? head : null;
}

/** A label that the vocabulary does not know among those of a card: they go on below it, in the same columns. */
function unknownPair(
  lines: readonly Line[],
  at: number,
  above: Pair,
  labels: LabelReader,
  table: Targets | null,
): Pair | null {
  const line = lines[at];
  const head = labelBelow(line, above, table);
  if (!line || !head || line.row !== above.cell.row + 1) return null;
  for (let i = at + 1; i <= at + MOST_UNKNOWN; i += 1) {
    const below = lines[i];
    if (below?.row !== line.row + i - at) return null;
    const next = pairsOf(below, labels)?.[0];
    const isBeside = next?.cell.column === head.column;
    if (next && isBeside && next.values[0]?.column === above.values[0]?.column) {
      const values = line.cells.slice(1);
      return { role: 'other', label: { ...PART_OF_COLUMN, roles: ['other'] }, cell: head, values };
    }
    if (!labelBelow(below, above, table)) return null;
  }
  return null;
}

/** Targets whose years stand above them, at the end of a row of a card: "Unità | Percentuale | 2017 | 2018" over values. */
function targetsBelow(line: Line, next: Line | undefined, labels: LabelReader): readonly Pair[] | null {
  const read = line.cells.map((cell) => cell.label(labels));
  const last = read.findLastIndex((label) => !(label?.years.length === 1 && isOfTarget(label)));
  const heads = line.cells.slice(last + 1);
  const columns = heads.map(({ column }) => column);
  if (!next || heads.length < 2) return null;
  if (!next.cells.every(({ column, traits }) => columns.includes(column) && looksLikeValue(traits)))
    return null;
  const left = last < 0 ? [] : pairsOf({ row: line.row, cells: line.cells.slice(0, last + 1) }, labels);
  if (!left) return null;
  const targets = heads.flatMap((cell): Pair[] => {
    const label = cell.label(labels);
    const values = next.cells.filter(({ column }) => column === cell.column);
    return label ? [{ role: 'target', label, cell, values }] : [];
  });
  return [...left, ...targets];
}

const isOfTarget = ({ roles }: Label): boolean => roles.length === 0 || roles[0] === 'target';

function withoutOwn(line: Line, own: ReadonlySet<number>): Line {
  return own.size === 0 ? line : { ...line, cells: line.cells.filter(({ column }) => !own.has(column)) };
}

/** The rows of labels and values that begin at a line, or null. Inside a table only the start of another block counts. */
export function pairRun(
  lines: readonly Line[],
  at: number,
  labels: LabelReader,
  table: Targets | null,
  own: ReadonlyMap<number, readonly Cell[]>,
  /** The objective named last lacks its title. */
  isUntitled: boolean,
): PairRun | null {
  const first = lines[at];
  const begin = first ? pairsOf(first, labels) : null;
  if (!first || !begin || (table && !endsTable(first, begin, labels))) return null;
  const pairs: Pair[] = [];
  const ownColumns = new Set<number>();
  let next = at;
  /** The places of all labels above but the last, which may still be given further values. */
  let places: Places = new Map();
  let noted = 0;
  for (let line = lines[next]; line; line = lines[next]) {
    for (const { column } of own.get(line.row) ?? []) ownColumns.add(column);
    const here = withoutOwn(line, ownColumns);
    const overValues = pairs.length > 0 ? targetsBelow(here, lines[next + 1], labels) : null;
    if (overValues) {
      pairs.push(...overValues);
      next += 2;
      continue;
    }
    // Indicators beside each other below a block are no values of its labels.
    if (next > at && line.cells.length >= LEAST_CELLS && transposedAt(lines, next, labels)) break;
    // "Indicatori di risultato" is no label of a result.
    if (here.cells.length === 1 && headsKind(here.cells[0]?.text ?? '')) break;
    for (const pair of pairs.slice(noted, -1)) places = withPlace(places, pair);
    noted = Math.max(noted, pairs.length - 1);
    const last = pairs.at(-1);
    const rowAbove = lines[next - 1]?.row;
    const above = pairs.slice(pairs.findLastIndex(({ cell }) => cell.row !== rowAbove) + 1);
    const placed =
      inColumnsOf(above, here, lines[next + 1], labels) ??
      (last && rowAbove === line.row - 1 ? withBlanks(withPlace(places, last), here, labels) : null);
    const isHeader = next > at && placed === null && headerAt(lines, next, labels) !== null;
    const found = placed ?? (isHeader ? null : pairsOf(here, labels));
    if (found && isRowOf(table, here, found, pairs)) break;
    if (headsFiguresOfStructures(here, lines[next + 1], labels)) break;
    const [lone] = here.cells;
    const lastValue = last?.values.at(-1);
    if (found && last && isPartBelow(found, last)) {
      pairs[pairs.length - 1] = {
        ...last,
        values: [...last.values, ...found.flatMap(({ values }) => values)],
      };
      next += 1;
    } else if (found) {
      const [only] = found;
      const below =
        only && found.length === 1 && only.values.length === 0 ? valueBelow(lines, next, only, labels) : [];
      pairs.push(...(only && below.length > 0 ? [{ ...only, values: below }] : found));
      next += below.length > 0 ? 2 : 1;
    } else if (
      last &&
      lone &&
      here.cells.length === 1 &&
      lone.column === lastValue?.column &&
      PROSE.has(last.role)
    ) {
      if (line.row > lastValue.row + 1 || lone.column === last.cell.column) break;
      pairs[pairs.length - 1] = { ...last, values: [...last.values, lone] };
      next += 1;
    } else {
      const unknown = last
        ? (yearsPair(here, labels) ?? (isHeader ? null : unknownPair(lines, next, last, labels, table)))
        : null;
      if (!unknown) break;
      pairs.push(unknown);
      next += 1;
    }
  }
  if (next === at) return null;
  const tells =
    pairs.some(({ role, values }) => (CONTEXT.has(role) || isUntitled) && values.length > 0) ||
    pairs.length > 1;
  return tells ? { pairs, next } : null;
}
