import { SURE, fit } from '../lines/fit';
import { partOf } from '../tables/fusedCells';
import type { Label } from '../lines/label';
import type { LabelReader } from '../lines/labelReader';
import type { Cell, Line } from '../lines/lines';
import { ofLines } from '../lines/ofLines';
import { namesCentre } from '../../lexicon/cells/centres';
import { looksLikeValue } from '../lines/sample';
import { COUNTED_THINGS } from '../../lexicon/headings';
import { rolesWith } from '../../lexicon/labels/roleProperties';
import type { Role } from '../../lexicon/labels/roles';

/** A label and the cells that follow it in its row. */
export interface Pair {
  readonly role: Role;
  readonly label: Label;
  readonly cell: Cell;
  readonly values: readonly Cell[];
}

interface OpenPair extends Pair {
  readonly values: Cell[];
  /** The value stands in the label's own cell, so that nothing may follow it. */
  readonly isWhole: boolean;
}

const CLEAR = 0.75;
const SHORT = 4;
const LEAST_WORDS = 3;
const LONGEST_MISPRINT = 40;

const NAMED = rolesWith('context');
const PARTED = rolesWith('coded');
const PARTS = rolesWith('part');
const ENTRIES = rolesWith('entry');
const MEASURES = rolesWith('measuring');
const STRUCTURES = rolesWith('structure');
const VALUES: ReadonlySet<Role> = new Set(['value', 'target', 'actual']);
const RESULTS: ReadonlySet<string> = new Set(['operator', 'percent', 'date']);

/** Fields of a form that people fill in where there is something to say. */
const FILLED_AT_WILL: ReadonlySet<Role> = new Set(['notes', 'evidence', 'evidenceDate', 'evidenceLink']);
const INLINE = rolesWith('inline');
/** Fields whose cells show what they are, however many stand beside their label. */
const TOLD: ReadonlySet<Role> = new Set(['type', 'unit']);

function opened(cell: Cell, labels: LabelReader, isShort: boolean): OpenPair | null {
  const label = labelOf(cell, labels, isShort);
  const role = label?.roles[0];
  const alone: OpenPair | null =
    label && role !== undefined && label.coverage >= CLEAR
      ? { role, label, cell, values: [], isWhole: false }
      : null;
  if (label?.coverage === 1 && alone && !holdsItsValue(cell, labels)) return alone;
  // "KPI156" is a code, and no label with its number.
  const isCode = cell.traits.isCode && !/\s/.test(cell.text);
  const inline = typeof cell.value === 'string' && !isCode ? cell.inline(labels) : null;
  const own = inline?.label.roles[0];
  if (!inline || own === undefined || !INLINE.has(own)) return alone;
  if (isHeadingOnly(own, inline.rest, labels))
    return { role: own, label: inline.label, cell, values: [], isWhole: true };
  const value = own === 'office' && namesCentre(cell.tidy) ? cell : partOf(cell, inline.rest);
  return { role: own, label: inline.label, cell, values: [value], isWhole: !inline.isNumbered };
}

/**
 * Whether a colon parts a label of the context from its value, whatever words the value holds: "Centro di responsabilità:
 * Servizio Risorse umane". What only says which part of it follows is no value: "Missione: codice", "Obiettivo: peso".
 */
function holdsItsValue(cell: Cell, labels: LabelReader): boolean {
  const inline = cell.text.includes(':') ? cell.inline(labels) : null;
  const [role] = inline?.label.roles ?? [];
  if (!inline || role === undefined || !(NAMED.has(role) || STRUCTURES.has(role))) return false;
  const rest = labels.exact(inline.rest);
  const isPart = (one: Role): boolean =>
    PARTS.has(one) || one === 'weight' || (!STRUCTURES.has(role) && (ENTRIES.has(one) || MEASURES.has(one)));
  return rest?.coverage !== 1 || !rest.roles.every(isPart);
}

/** Whether what follows the label is a label, too, and no value: "Indicatori: dati anagrafici e valori". */
function isHeadingOnly(role: Role, rest: string, labels: LabelReader): boolean {
  const label = role === 'name' ? labels.exact(rest) : null;
  return (
    label !== null &&
    label.coverage >= CLEAR &&
    label.roles.length > 0 &&
    VALUES.has(label.roles[0] ?? 'other')
  );
}

/** Whether a label only says which part of the label before it follows: "Missione | Codice | 011 | Titolo | …". */
function isPartOf({ role, values }: Pair, before: OpenPair): boolean {
  if (values.length > 0 || before.isWhole) return false;
  if (role === 'code' || role === 'title') return PARTED.has(before.role);
  return role === 'detail' && (before.role === 'mission' || before.role === 'programme');
}

/** Whether a mission, a programme, an objective would have a result as its value: then the row is one of a table. */
function holdsResult({ role, values }: Pair): boolean {
  return NAMED.has(role) && values.some(({ traits }) => RESULTS.has(traits.sign));
}

/** Whether a row counts things, as dashboards do: "Obiettivi | 4 | Indicatori | 6". */
function isCount({ cell, values }: Pair): boolean {
  const [only, ...others] = values;
  return (
    only !== undefined &&
    others.length === 0 &&
    only.traits.isNumeric &&
    !only.traits.isYear &&
    COUNTED_THINGS.test(cell.text)
  );
}

/** Whether a cell may be a value of the label before it: its first, or a further one of a label that does not come again. */
const mayAnswer = (cell: Cell, { role, values }: OpenPair, labels: LabelReader): boolean =>
  values.length === 0 || (TOLD.has(role) && cell.label(labels)?.roles[0] !== role);

const LETTER_OR_PERCENT = /\p{L}|%/u;

/** A block's label, also misspelt, where the row is short. */
function labelOf(cell: Cell, labels: LabelReader, isShort: boolean): Label | null {
  // A day or a year alone heads a column and names no value beside it.
  if (cell.traits.isMissing || !LETTER_OR_PERCENT.test(cell.text)) return null;
  const label = cell.label(labels);
  if (label || !isShort || cell.text.length > LONGEST_MISPRINT) return label;
  const corrected = labels.lenient(cell.text);
  return corrected?.coverage === 1 && NAMED.has(corrected.roles[0] ?? 'other') ? corrected : null;
}

/** Whether a cell that reads like the label before it is that label's value: "Responsabile | Area I". */
function namesItself({ role, values }: Pair, before: OpenPair): boolean {
  return (
    STRUCTURES.has(role) && STRUCTURES.has(before.role) && values.length === 0 && before.values.length === 0
  );
}

/** Whether the actual value of a form is not filled in yet: its label ends the row, behind the target with its value. */
function isLeftEmpty(pair: Pair, pairs: readonly Pair[]): boolean {
  const before = pairs.at(-2);
  const [value, ...others] = before?.values ?? [];
  return (
    pair === pairs.at(-1) &&
    pair.role === 'actual' &&
    before?.role === 'target' &&
    value !== undefined &&
    others.length === 0 &&
    value !== before.cell &&
    looksLikeValue(value.traits) &&
    !value.traits.isYear
  );
}

const isShort = ({ cells }: Line): boolean =>
  cells.length <= SHORT && !cells.some(({ traits }) => RESULTS.has(traits.sign));

/** The labels of a row, each with its values, or null where the row is not made of labels and values. */
export function pairsOf(line: Line, labels: LabelReader): readonly Pair[] | null {
  const first = line.cells[0];
  return !first || opened(first, labels, isShort(line)) ? knownPairs(line, labels) : null;
}

const knownPairs = ofLines(findPairs);

function findPairs(line: Line, labels: LabelReader): readonly Pair[] | null {
  const pairs: OpenPair[] = [];
  const mayMisspell = isShort(line);
  for (const cell of line.cells) {
    const last = pairs.at(-1);
    const answers =
      last !== undefined && mayAnswer(cell, last, labels) && fit(last.role, cell.traits) >= SURE;
    const open = answers ? null : opened(cell, labels, mayMisspell);
    const next = open && last && namesItself(open, last) ? null : open;
    if (next && last && isPartOf(next, last)) continue;
    if (next) pairs.push(next);
    else if (last && !last.isWhole) last.values.push(cell);
    else return null;
  }
  const isBlock = pairs.every(
    (pair, at) =>
      pair.values.length > 0 ||
      pairs.length === 1 ||
      isLeftEmpty(pair, pairs) ||
      (FILLED_AT_WILL.has(pair.role) && at < pairs.length - 1),
  );
  return isBlock && !pairs.some(holdsResult) && !pairs.some(isCount) ? pairs : null;
}

const isWholeLabel = (cell: Cell | undefined, labels: LabelReader): boolean =>
  cell?.label(labels)?.coverage === 1;

/** A name may be made of a label's words alone, "Valore dei risultati raggiunti", but then of several. */
const mayBeName = (cell: Cell, labels: LabelReader): boolean =>
  !isWholeLabel(cell, labels) ||
  (cell.traits.wordCount >= LEAST_WORDS && cell.label(labels)?.years.length === 0);

/**
 * A row with its labels and values in the columns of the row above, and with labels below its own, whatever the values
 * sound like: "Indicatore | Grado di utilizzo delle risorse". A table below a block has rows that do not begin so.
 */
export function inColumnsOf(
  above: readonly Pair[],
  line: Line,
  below: Line | undefined,
  labels: LabelReader,
): readonly Pair[] | null {
  const cellAt = ({ cells }: Line, column: number): Cell | undefined =>
    cells.find((cell) => cell.column === column);
  const pairs = above.flatMap(({ cell, values: [value, ...others] }): readonly Pair[] => {
    const own = cellAt(line, cell.column);
    const label = own?.label(labels);
    const role = label?.roles[0];
    const beside = value && others.length === 0 ? cellAt(line, value.column) : undefined;
    if (!own || !label || label.coverage < 1 || role === undefined) return [];
    return beside && beside !== own && mayBeName(beside, labels)
      ? [{ role, label, cell: own, values: [beside] }]
      : [];
  });
  const isWhole = pairs.length > 0 && pairs.length === above.length && pairs.length * 2 === line.cells.length;
  const goesOn =
    below !== undefined && above.every(({ cell }) => isWholeLabel(cellAt(below, cell.column), labels));
  return isWhole && goesOn ? pairs : null;
}

/** Where the values of labels stand, by the columns of the labels: of each column as its last label has it. */
export type Places = ReadonlyMap<number, number>;

/** The places with that of a label whose only value stands in a cell of its own. */
export function withPlace(places: Places, { cell, values: [value, ...others] }: Pair): Places {
  const isPlace = value && others.length === 0 && value !== cell;
  if (!isPlace || places.get(cell.column) === value.column) return places;
  return new Map(places).set(cell.column, value.column);
}

/** Two labels, of which one has a value. */
const LEAST_WITH_BLANKS = 3;

/**
 * A row of a card in which some values are left blank: labels where the rows above have theirs, and values where they have
 * theirs, but not all: "Note | | Consuntivo 2024 | 11".
 */
export function withBlanks(places: Places, line: Line, labels: LabelReader): readonly Pair[] | null {
  if (line.cells.length < LEAST_WITH_BLANKS) return null;
  const pairs = line.cells.flatMap((cell): readonly Pair[] => {
    const place = places.get(cell.column);
    const label = place === undefined ? null : cell.label(labels);
    const role = label?.roles[0];
    if (!label || label.coverage < 1 || role === undefined) return [];
    return [{ role, label, cell, values: line.cells.filter(({ column }) => column === place) }];
  });
  const values = pairs.flatMap((pair) => pair.values);
  const isWhole = pairs.length + values.length === line.cells.length;
  const isFilled = values.length > 0 && values.every((value) => mayBeName(value, labels));
  return isWhole && isFilled && values.length < pairs.length ? pairs : null;
}
