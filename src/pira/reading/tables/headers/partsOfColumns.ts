import { isRowMark } from '../../../lexicon/answers';
import { beginsWithMoney } from '../../../lexicon/cells/otherTables';
import { labelled, looksLikeContent, OVER_VALUES, PART_OF_COLUMN } from '../headerLabels';
import type { HeaderCell } from '../headerLabels';
import type { Label } from '../../lines/label';
import type { LabelReader } from '../../lines/labelReader';
import type { Line } from '../../lines/lines';
import { looksLikeValue } from '../../lines/sample';

/** Whether a label names nothing but a year. */
export const isOfYear = ({ label }: HeaderCell): boolean =>
  label?.roles.length === 0 && label.years.length > 0;

/** The label of the main row that spans a column: its own, else the nearest to its left. */
const labelOver = (main: readonly HeaderCell[], column: number): HeaderCell | undefined =>
  main.findLast(({ cell }) => cell.column <= column);

/**
 * Whether a row parts the columns of values above it, whatever its words are: "Sede di Lecco | Sede di Como" below
 * "Target 2024", over a row of values.
 */
export function partsColumns(
  line: Line,
  main: readonly HeaderCell[],
  next: Line | undefined,
  labels: LabelReader,
): boolean {
  const over = line.cells.map(({ column }) => labelOver(main, column));
  const isParted = over.some((label, i) => label !== undefined && over.indexOf(label) < i);
  const isOverValues = over.every(
    (head) => head && (OVER_VALUES.has(head.label?.roles[0] ?? 'other') || isOfYear(head)),
  );
  const isNamed = ({ cell, label }: HeaderCell): boolean =>
    typeof cell.value === 'string' && (label?.mission !== undefined || !looksLikeContent(cell));
  if (!isParted || !next) return false;
  if (!labelled(line, labels).every((one) => isNamed(one) && one.cell.traits.sign === 'none')) return false;
  if (partsMarks(line, over, next)) return true;
  if (!isOverValues) return false;
  const values = next.cells.filter(({ traits }) => looksLikeValue(traits)).map(({ column }) => column);
  return line.cells.filter(({ column }) => values.includes(column)).length * 2 > line.cells.length;
}

/** Whether nothing but marks stands below the parts of one label: "SG | RI | PROM" below "Uffici coinvolti". */
function partsMarks({ cells }: Line, over: readonly (HeaderCell | undefined)[], next: Line): boolean {
  const below = next.cells.filter(({ column }) => cells.some((cell) => cell.column === column));
  return new Set(over).size === 1 && below.length > 0 && below.every(({ text }) => isRowMark(text));
}

/** The label of a part of a column: its own where it speaks of values, years, missions, signs or units; the name of an office is none. */
export const partLabel = ({ cell, label }: HeaderCell): Label => {
  if (!label && beginsWithMoney(cell.text)) return { ...PART_OF_COLUMN, roles: ['other'] };
  const [role] = label?.roles ?? [];
  const isKnown = role === undefined || OVER_VALUES.has(role) || OF_VALUES.has(role);
  return label && isKnown ? label : PART_OF_COLUMN;
};
/** What a value may have in a column beside it: "segno | valore | unità" below "Target", "Target | Risorse" below a year. */
const OF_VALUES: ReadonlySet<string> = new Set(['operator', 'unit', 'resources']);
