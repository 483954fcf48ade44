import { looksLikeValue } from '../../lines/sample';
import type { LabelReader } from '../../lines/labelReader';
import type { Cell, Line } from '../../lines/lines';
import { isOfPlan, labelled, LONGEST_SUBLABEL } from '../headerLabels';

const MOST_ROWS = 3;
const LEAST_CELLS = 2;
const MOSTLY = 0.5;
const HYPHEN = /\p{L}[-‐‑]$/u;
const BEGINS_WITH_LETTER = /^\p{L}/u;

/** Some lines with the labels joined that people cut over rows, and the cells that hold the parts above. */
interface Joined {
  readonly lines: readonly Line[];
  readonly parts: readonly Cell[];
}

/** Whether a row may be one of a header: short texts and years, and no value. */
const mayBeLabels = ({ cells }: Line): boolean =>
  cells.every(
    ({ value, text, traits }) =>
      traits.isYear ||
      (typeof value === 'string' && text.length <= LONGEST_SUBLABEL && !looksLikeValue(traits)),
  );

const isHyphenated = ({ cells }: Line): boolean => cells.some(({ text }) => HYPHEN.test(text));

/** The text of a label cut in two: "Indi-" over "catore", "Unità di" over "misura". */
const joinedText = (above: string, below: string): string =>
  HYPHEN.test(above) && BEGINS_WITH_LETTER.test(below) ? above.slice(0, -1) + below : `${above} ${below}`;

/** A line with the texts of the line above it before its own. */
function joinedLine(above: Line, below: Line): Line {
  const own = new Map(below.cells.map((cell) => [cell.column, cell]));
  const over = new Map(above.cells.map((cell) => [cell.column, cell]));
  const cells = below.cells.map((cell) => {
    const text = joinedText(over.get(cell.column)?.text ?? '', cell.text).trimStart();
    return text === cell.text ? cell : cell.holding({ value: text, text, tidy: text });
  });
  const alone = above.cells.filter(({ column }) => !own.has(column));
  return { row: below.row, cells: [...cells, ...alone].toSorted((a, b) => a.column - b.column) };
}

/** Whether joining makes a header of a plan of what was none: what was cut is known once it is whole. */
function isWhole(joined: Line, above: Line, below: Line, labels: LabelReader): boolean {
  const over = new Map(above.cells.map((cell) => [cell.column, cell]));
  const cut = new Set(below.cells.flatMap(({ column }) => (over.has(column) ? column : [])));
  // A label below none is that of a part of a group, unless hyphens show what is cut.
  const isOfGroup = cut.size < below.cells.length || [...over.values()].some(({ traits }) => traits.isYear);
  if (cut.size === 0 || (isOfGroup && !isHyphenated(above))) return false;
  const whole = joined.cells.filter(({ column }) => cut.has(column));
  const known = whole.filter(({ text }) => labels.exact(text)?.coverage === 1);
  return (
    known.length > whole.length * MOSTLY &&
    isOfPlan(labelled(joined, labels)) &&
    (isHyphenated(above) || !isOfPlan(labelled(above, labels)))
  );
}

/** The line at a position, with those below it that go on with its labels. */
function wholeAt(lines: readonly Line[], at: number, labels: LabelReader): readonly Line[] {
  const first = lines[at];
  if (!first || first.cells.length < LEAST_CELLS || !mayBeLabels(first)) return [];
  const mayHead =
    isHyphenated(first) || first.cells.some((cell) => (cell.label(labels)?.roles.length ?? 0) > 0);
  let joined = first;
  let found: readonly Line[] = [];
  for (let rows = 2; mayHead && rows <= MOST_ROWS; rows += 1) {
    const below = lines[at + rows - 1];
    const isNext = below?.row === joined.row + 1 && mayBeLabels(below);
    if (!below || !isNext || (found.length > 0 && !isHyphenated(joined))) break;
    const whole = joinedLine(joined, below);
    if (isWhole(whole, joined, below, labels)) found = [...lines.slice(at, at + rows - 1), whole];
    joined = whole;
  }
  return found;
}

/**
 * Joins the labels of headers that are cut over two or three rows, where the whole is a header of a plan and its first
 * row is none: "Indi-" over "catore", "Valore" over "atteso 2024". They stand in the last of these rows.
 */
export function withWholeHeaders(lines: readonly Line[], labels: LabelReader): Joined {
  const parts: Cell[] = [];
  const found: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const rows = wholeAt(lines, at, labels);
    const whole = rows.at(-1) ?? lines[at];
    for (const { cells } of rows.slice(0, -1)) parts.push(...cells);
    if (whole) found.push(whole);
    at += Math.max(0, rows.length - 1);
  }
  return parts.length === 0 ? { lines, parts } : { lines: found, parts };
}
