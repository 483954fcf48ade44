import { looksLikeValue } from '../lines/sample';
import type { Label } from '../lines/label';
import type { LabelReader } from '../lines/labelReader';
import type { Cell, Line } from '../lines/lines';
import { periodsOf } from '../../lexicon/labels/periods';
import { rolesWith } from '../../lexicon/labels/roleProperties';
import type { Role } from '../../lexicon/labels/roles';
import { fold } from '../../lexicon/text/fold';
import { LONGEST_SUBLABEL, PART_OF_COLUMN } from '../tables/headerLabels';
import type { Observation } from '../../plan/observation';
import type { Pair } from './pairs';

const SHARED = rolesWith('context');
/** Fields of which one names an indicator, from the surest. */
const NAMING: readonly Role[] = ['name', 'title', 'detail', 'description'];
const MOST_LINES = 60;
const LEAST_LINES = 3;
const LEAST_BESIDE = 2;
const MOSTLY = 0.5;
/** A label that the vocabulary does not know, among others that it knows. */
const UNKNOWN: Label = { ...PART_OF_COLUMN, roles: ['other'] };

/** A plan whose fields are rows and whose indicators are columns. */
interface Transposed {
  readonly pairs: readonly Pair[];
  /** Labels over the columns: "Indicatore 1 | Indicatore 2". */
  readonly heads: readonly Cell[];
  /** That a label does not say that it is of the targets: their values do. */
  readonly observations: readonly Observation[];
  readonly next: number;
}

const columnsOf = (pair: Pair | undefined): readonly number[] =>
  pair?.values.map(({ column }) => column) ?? [];

/** A line whose first cell is a label and whose others are none of their own. */
function fieldOf({ cells }: Line, labels: LabelReader): Pair | null {
  const [head, ...values] = cells;
  const label = head && values.length > 0 ? labels.lenient(head.text) : null;
  const role = label?.roles[0];
  if (!head || !label || role === undefined || label.coverage < 1) return null;
  return { role, label, cell: head, values };
}

/** A line of several values whose label the vocabulary does not know. */
function unknownField({ cells }: Line): Pair | null {
  const [head, ...values] = cells;
  const isShort = typeof head?.value === 'string' && head.text.length <= LONGEST_SUBLABEL;
  if (!isShort || values.length < LEAST_BESIDE) return null;
  return { role: 'other', label: UNKNOWN, cell: head, values };
}

/** The fields of a run of lines that stand one below the other, each with its label in the same column. */
function fieldsFrom(lines: readonly Line[], at: number, labels: LabelReader): readonly Pair[] {
  const found: Pair[] = [];
  for (const line of lines.slice(at, at + MOST_LINES)) {
    const [first] = found;
    const field = fieldOf(line, labels) ?? (first && unknownField(line));
    const isNext =
      !first || (field?.cell.column === first.cell.column && line.row - first.cell.row === found.length);
    if (!field || !isNext) break;
    found.push(field);
  }
  const isLast = ({ label, values }: Pair): boolean => label !== UNKNOWN || shareOfValues(values) === 1;
  return found.slice(0, found.findLastIndex(isLast) + 1);
}

const LIMITS: ReadonlySet<string> = new Set(['operator', 'percent', 'date']);

/** The one field under a label that nobody knows whose values, one for each indicator, look like targets. */
function likeTargets(fields: readonly Pair[], columns: readonly number[]): Pair | null {
  const [only, ...others] = fields.filter(
    (field) =>
      field.label === UNKNOWN &&
      columnsOf(field).join() === columns.join() &&
      shareOfValues(field.values) === 1 &&
      field.values.some(({ traits }) => LIMITS.has(traits.sign)),
  );
  return only && others.length === 0 ? only : null;
}

const observed = ({ cell }: Pair): Observation => ({
  kind: 'assumed-column',
  cell,
  text: cell.text,
  field: 'target',
});

const isDated = ({ label }: Pair): boolean => label.years.length > 0 || label.ordinal !== null;

/** A label without its year. */
const wordsOf = ({ cell }: Pair): string => periodsOf(fold(cell.text)).rest.replace(/\d/g, '').trim();

const shareOfValues = (values: readonly Cell[]): number =>
  values.filter(({ traits }) => looksLikeValue(traits) || traits.isMissing).length / values.length;

const isLabel = (cell: Cell, labels: LabelReader): boolean =>
  cell.label(labels)?.coverage === 1 && cell.label(labels)?.roles.length !== 0;

/**
 * The plan that begins at a line with its fields as rows and its indicators as columns; null where none does. It names at
 * least two indicators beside each other, and has targets in their columns that look like values.
 */
export function transposedAt(lines: readonly Line[], at: number, labels: LabelReader): Transposed | null {
  const isWide = (one: number): boolean => (lines[one]?.cells.length ?? 0) > LEAST_BESIDE;
  const readBelow = (from: number) => (isWide(from) ? fieldsFrom(lines, from, labels) : []);
  // Most lines are too narrow to be a field of several indicators: whether they head some is told by what stands below.
  if (!isWide(at) && readBelow(at + 1).length < LEAST_LINES) return null;
  const isUnderHeads = !fieldOf(lines[at] ?? { row: 0, cells: [] }, labels) || isHeads(lines, at, labels);
  const from = isUnderHeads ? at + 1 : at;
  const fields = readBelow(from);
  const name = NAMING.map((role) => fields.find((field) => field.role === role)).find((field) => field);
  const isProse = ({ role, values }: Pair): boolean => role === 'target' && shareOfValues(values) <= MOSTLY;
  const columns = columnsOf(name);
  const labelled = fields.filter((field) => field.role === 'target' && !isProse(field));
  const assumed = labelled.length === 0 ? likeTargets(fields, columns) : null;
  const targets = assumed ? [assumed] : labelled;
  if (!name || columns.length < LEAST_BESIDE || targets.length === 0 || fields.length < LEAST_LINES)
    return null;
  const values = targets.flatMap((target) => target.values);
  if ([...name.values, ...values].some((cell) => isLabel(cell, labels))) return null;
  const isOver = values.every(({ column }) => columns.includes(column));
  const isMeasured = columns.every((column) => values.some((cell) => cell.column === column));
  if (!isOver || !isMeasured) return null;
  const heads = isUnderHeads ? (lines[at]?.cells ?? []) : [];
  const over = heads.filter(({ column }) => columns.includes(column));
  if (isUnderHeads && (over.length < LEAST_BESIDE || heads.length - over.length > 1)) return null;
  // A word for targets over texts, "Goal", is none of their fields; "Target 2025" below "Target 2024" is, whatever it says.
  const known = new Set(targets.map(wordsOf));
  const isOther = (field: Pair): boolean => isProse(field) && !(isDated(field) && known.has(wordsOf(field)));
  const settled = (field: Pair): Pair => {
    if (field === assumed) return { ...field, role: 'target' };
    return isOther(field) ? { ...field, role: 'other' } : field;
  };
  const observations = assumed ? [observed(assumed)] : [];
  return { heads, pairs: fields.map(settled), observations, next: from + fields.length };
}

/** Whether a line only numbers the columns below it: "Indicatore | 1 | 2", "Campo | Indicatore 1 | Indicatore 2". */
function isHeads(lines: readonly Line[], at: number, labels: LabelReader): boolean {
  const [head, ...values] = lines[at]?.cells ?? [];
  const numbers = values.map(({ text }) => Number(/(\d+)\)?$/.exec(text)?.[1]));
  const isCount = numbers.length > 1 && numbers.every((number, i) => number === (numbers[0] ?? 0) + i);
  const below = lines[at + 1];
  return head !== undefined && isCount && below !== undefined && fieldOf(below, labels) !== null;
}

/** Whether labels of several fields have values in just the columns of the names: they are no texts that run over cells. */
function areColumns(pairs: readonly Pair[], names: readonly number[]): boolean {
  const alike = pairs.filter((pair) => columnsOf(pair).join() === names.join());
  return new Set(alike.map(({ role }) => role)).size >= LEAST_LINES;
}

/** Parts a block whose labels stand at the left of several indicators, one a column, into one block an indicator. */
export function besideEachOther(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const naming = NAMING.map((role) => pairs.find((pair) => pair.role === role)).find((pair) => pair);
  const names = columnsOf(naming);
  const targets = pairs.flatMap(({ role, values }) => (role === 'target' ? values : []));
  const isMeasured = names.every((column) => targets.some((cell) => cell.column === column));
  const isTable = names.length > 1 && (isMeasured || areColumns(pairs, names));
  if (!isTable) return [pairs];
  return names.map((column) =>
    pairs.flatMap((pair): Pair[] => {
      const own = pair.values.filter((value) => value.column === column);
      if (own.length > 0) return [{ ...pair, values: own }];
      const isShared = SHARED.has(pair.role) || pair.role === 'year';
      if (!isShared || pair.values.length < 2) return isShared ? [pair] : [];
      // A text merged over several columns stands in the first of them.
      const over = pair.values.findLast((value) => value.column < column);
      return over ? [{ ...pair, values: [over] }] : [];
    }),
  );
}
