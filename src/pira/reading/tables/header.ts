import { boundOf, type Bound } from '../../expressions/bound';
import {
  hasRole,
  headerCells,
  isLabel,
  isValue,
  labelled,
  looksLikeHeader,
  LONGEST_SUBLABEL,
  NAMES_OF_ROWS,
  OVER_VALUES,
  PART_OF_COLUMN,
  PART_OF_YEAR,
} from './headerLabels';
import type { HeaderCell } from './headerLabels';
import type { LabelReader } from '../lines/labelReader';
import type { Cell, Line } from '../lines/lines';
import { ofPositions } from '../lines/ofLines';
import { pairsOf } from '../cards/pairs';
import type { Pair } from '../cards/pairs';
import { isExampleOrLegend } from './headers/exampleRow';
import { hintsIn, tellsOfValues } from './headers/hintLine';
import { partLabel, partsColumns } from './headers/partsOfColumns';
import { saysNotFinal } from '../../lexicon/labels/notFinal';
import { isPartOfYear } from '../../lexicon/labels/partsOfYear';
import { fold } from '../../lexicon/text/fold';
import { rolesWith } from '../../lexicon/labels/roleProperties';

/** The rows of a header, from top to bottom. */
export interface HeaderRows {
  /** Labels that span the columns of the main row, where there are any. */
  readonly group: readonly HeaderCell[];
  readonly main: readonly HeaderCell[];
  /** Years, unit signs and sub-labels below the main row. */
  readonly below: readonly HeaderCell[];
  /** Scanning noise between the header and its rows. */
  readonly noise: readonly Cell[];
  /** Lines below the labels that only say what is to be filled in, or give an example of it. */
  readonly hints: readonly Line[];
  readonly firstRow: number;
  readonly lastRow: number;
  /** Position of the first line after the header. */
  readonly next: number;
  /** Where there is no header: the row in which its rows begin. */
  readonly startRow: number | null;
}

const MOST_ROWS_BELOW = 3;
const GENERIC = rolesWith('vague');

const NO_LABELS: readonly HeaderCell[] = [];

const isBare = ({ label }: HeaderCell): boolean => label !== null && label.roles.length === 0;

/** "Min" and "Max" below a label divide its column in two. */
const ENDS: readonly Bound[] = ['lowest', 'highest'];
const endOf = ({ text }: Cell): Bound | null => (/\s/.test(text.trim()) ? null : boundOf(text));

/** Whether a text is nothing but a part of the year, or a word for a value that is not the final one. */
const isOfPeriod = ({ text }: Cell): boolean =>
  isPartOfYear(text.replace(SHORT_YEAR, '')) || saysNotFinal(fold(text));
const SHORT_YEAR = /[ -]['’]?(?:20)?\d{2}$/;

/** The cells of a row below a header with their labels. */
function labelledBelow(line: Line, labels: LabelReader): readonly HeaderCell[] {
  const cells = labelled(line, labels);
  if (!ENDS.every((end) => line.cells.some((cell) => endOf(cell) === end)))
    return cells.map((one) =>
      one.label === null && isOfPeriod(one.cell) ? { ...one, label: PART_OF_YEAR } : one,
    );
  return cells.map(({ cell, label }) => ({ cell, label: endOf(cell) === null ? label : PART_OF_COLUMN }));
}

/** Whether a row stands above a header and names groups of its columns or their years. */
function isGroupRow(line: Line, below: Line | undefined, labels: LabelReader): boolean {
  if (!below || !mayBeGroupOf(line, below)) return false;
  if (
    line.cells.some((cell) => cell.text.length > LONGEST_SUBLABEL || (isValue(cell) && !cell.traits.isYear))
  )
    return false;
  const cells = labelled(line, labels);
  if (!cells.every(({ label, cell }) => label !== null && label.coverage === 1 && !cell.traits.isNoise))
    return false;
  const isBehindNames = (cells[0]?.cell.column ?? 0) > (below.cells[0]?.column ?? 0);
  // A mission over the names of the indicators, too, heads a whole table.
  const isOfMissions = cells.some(({ label }) => label?.mission !== undefined);
  return isBehindNames || (cells.length > 1 && !isOfMissions);
}

/** The number of a column, "(5)", also where it says how it is computed: "5=4/3". */
const countIn = (cell: Cell | undefined): number =>
  Number((cell?.text ?? '').replace(/[()]/g, '').replace(/\s?=.*$/u, ''));

/** The place in the alphabet of the letter that calls a column, "(c)"; not a number for anything else. */
const letterIn = (cell: Cell | undefined): number => {
  const letter = /^\(?([a-z])\)?(?:\s?=.*)?$/iu.exec(cell?.text.trim() ?? '')?.[1]?.toLowerCase();
  return letter === undefined ? NaN : letter.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
};

/** Whether a row counts the columns: "1 | 2 | 3", "(4) | (5) | (6)", "(a) | (b) | (c)". */
function isCountRow({ cells }: Line): boolean {
  if (cells.length <= 2) return false;
  return [countIn, letterIn].some((placeIn) => {
    const first = placeIn(cells[0]);
    return Number.isInteger(first) && cells.every((cell, i) => placeIn(cell) === first + i && first + i < 30);
  });
}

/** Whether a row goes on with the header above: fallen years, unit signs, sub-labels, numbers of columns. */
function goesOn(
  line: Line,
  main: readonly HeaderCell[],
  next: Line | undefined,
  labels: LabelReader,
): boolean {
  if (isCountRow(line) || partsColumns(line, main, next, labels)) return true;
  if (line.cells.some(({ traits, text }) => traits.sign === 'operator' || text.length > LONGEST_SUBLABEL))
    return false;
  const cells = labelledBelow(line, labels);
  const isNoisy = cells.some(({ cell }) => cell.traits.isNoise);
  const unknown = cells.filter(({ label, cell }) => label === null && !cell.traits.isNoise);
  if (unknown.length > 0 && !isNoisy) return false;
  if (cells.some((low) => namesRow(low, main))) return false;
  if (cells.some(isBare)) return true;
  if (cells.length === 0 || isNoisy || !cells.every(hasRole)) return isNoisy && unknown.length === 0;
  if (cells.every((low) => isPeriodBelow(low, main))) return true;
  if (line.cells.length < 2 && !cells.every((cell) => isGeneric(cell))) return false;
  const beside = new Set(cells.map(({ cell }) => cell.column));
  return cells.every((low) => {
    const high = main.find(({ cell }) => cell.column === low.cell.column);
    const isSpanning =
      !main.some(({ cell }) => cell.column === low.cell.column + 1) && beside.has(low.cell.column + 1);
    return (
      !high ||
      !hasRole(high) ||
      isGeneric(low) ||
      isGeneric(high) ||
      isSpanning ||
      high.label?.roles[0] === low.label?.roles[0]
    );
  });
}

/** "I semestre", "al 30/06", "provvisorio" below a column of values: they are not those of the whole year. */
function isPeriodBelow({ cell, label }: HeaderCell, main: readonly HeaderCell[]): boolean {
  const above = main.find((high) => high.cell.column === cell.column)?.label?.roles[0];
  const role = label?.roles[0];
  return (role === 'interim' || role === 'expected') && above !== undefined && OVER_VALUES.has(above);
}

/** "Indicatore 3" below "Indicatore" is the name of a row, and no part of the label. */
function namesRow({ cell, label }: HeaderCell, main: readonly HeaderCell[]): boolean {
  const role = label?.roles[0];
  const above = main.find((high) => high.cell.column === cell.column)?.label?.roles[0];
  return role !== undefined && role === above && NAMES_OF_ROWS.has(role);
}

/** Whether a label has a value beside it; years over the columns of a header are none. */
const hasValue = ({ values }: Pair, labels: LabelReader): boolean => {
  const years = values.map((cell) => cell.label(labels)).filter((label) => label?.roles.length === 0);
  return values.length > 0 && !(values.length > 1 && years.length === values.length);
};

const isGeneric = ({ label }: HeaderCell): boolean => GENERIC.has(label?.roles[0] ?? 'other');

const NEAR_ABOVE = 3;
const NEAR_BELOW = 5;

/** A line without the cells at its ends that are no labels and stand in a column where nothing stands near. */
function withoutStrays(lines: readonly Line[], at: number, labels: LabelReader): Line | undefined {
  const line = lines[at];
  if (!line || line.cells.length <= 2) return line;
  const isStray = (cell: Cell): boolean =>
    !isNear(lines, at, cell.column) && (cell.traits.isMissing || !isLabel(cell, labels));
  const last = line.cells.findLastIndex((cell) => !isStray(cell));
  const first = line.cells.findIndex((cell) => !isStray(cell));
  if (last < 1 || (first === 0 && last === line.cells.length - 1)) return line;
  return { row: line.row, cells: line.cells.slice(first, last + 1) };
}

/** Whether something stands in a column on one of the lines around one. */
function isNear(lines: readonly Line[], at: number, column: number): boolean {
  for (let i = Math.max(0, at - NEAR_ABOVE); i <= at + NEAR_BELOW; i += 1)
    if (i !== at && lines[i]?.cells.some((cell) => cell.column === column)) return true;
  return false;
}

/** Whether a line may name groups of the columns of the next one: it has fewer cells, and none lies between. */
const mayBeGroupOf = (line: Line, next: Line | undefined): boolean =>
  next !== undefined && line.cells.length < next.cells.length && next.row - line.row <= MOST_ROWS_TO_GROUP;
const MOST_ROWS_TO_GROUP = 2;

/**
 * The header that begins at a line, or null. A cell beyond the table does not unmake it. Where the office says that a
 * header stands in the line, there is one, whatever its words are.
 */
export function headerAt(
  lines: readonly Line[],
  at: number,
  labels: LabelReader,
  isByOffice = false,
): HeaderRows | null {
  return isByOffice ? findHeader(lines, at, labels, true) : headerByWords(lines, at, labels);
}

const headerByWords = ofPositions(findHeader);

function findHeader(
  lines: readonly Line[],
  at: number,
  labels: LabelReader,
  isByOffice = false,
): HeaderRows | null {
  const line = lines[at];
  if (!line) return null;
  const headerLine = (i: number): Line | undefined => {
    const whole = lines[i];
    return whole && !looksLikeHeader(whole, labels) ? withoutStrays(lines, i, labels) : whole;
  };
  const first = headerLine(at) ?? line;
  let group = NO_LABELS;
  let mainAt = at;
  let main = headerCells(first, labels);
  const labelsBelow = main && !isByOffice ? headerLine(at + 1) : undefined;
  if (labelsBelow && hintsIn(first, headerCells(labelsBelow, labels) ?? NO_LABELS) !== null) return null;
  if (!main) {
    if (!isByOffice && !mayBeGroupOf(first, lines[at + 1])) return null;
    const second = headerLine(at + 1);
    main = second && isGroupRow(first, second, labels) ? headerCells(second, labels) : null;
    const isGroup = main !== null && !pairsOf(first, labels)?.some((pair) => hasValue(pair, labels));
    if (!isGroup && !isByOffice) return null;
    if (isGroup) {
      group = labelled(first, labels);
      mainAt = at + 1;
    } else main = labelled(line, labels);
  }
  const known = main ?? NO_LABELS;
  const below: HeaderCell[] = [];
  const hintLines: Line[] = [];
  const noise = (lines[mainAt]?.cells ?? []).filter(({ traits }) => traits.isNoise);
  let next = mainAt + 1;
  for (; next <= mainAt + MOST_ROWS_BELOW; next += 1) {
    const whole = lines[next];
    const rows = whole ? [whole, withoutStrays(lines, next, labels) ?? whole] : [];
    const hints = whole && !isCountRow(whole) ? hintsIn(whole, known) : null;
    const line =
      hints === 'surely' ? undefined : rows.find((one) => goesOn(one, known, lines[next + 1], labels));
    if (whole && hints !== null && !line) {
      const telling = labelledBelow(whole, labels).filter((one) => tellsOfValues(one, known));
      if (telling.length > 0) below.push(...telling);
      else if (isExampleOrLegend(whole.cells)) break;
      else hintLines.push(whole);
      continue;
    }
    if (line && isCountRow(line)) continue;
    if (!line) break;
    const isParting = partsColumns(line, known, lines[next + 1], labels);
    for (const { cell, label } of labelledBelow(line, labels))
      if (label ?? isParting) below.push({ cell, label: isParting ? partLabel({ cell, label }) : label });
      else noise.push(cell);
  }
  const lastRow = lines[next - 1]?.row ?? first.row;
  const rows = { firstRow: first.row, lastRow, next, startRow: null };
  return { group, main: known, below, noise, hints: hintLines, ...rows };
}
