import { hintIn } from '../../../lexicon/cells/hints';
import { NAMES_OF_ROWS, OVER_VALUES } from '../headerLabels';
import type { HeaderCell } from '../headerLabels';
import type { Line } from '../../lines/lines';

/** Whether labels by themselves head a plan: what is measured, and its target. */
function headsPlan(cells: readonly HeaderCell[]): boolean {
  const roles = cells.flatMap(({ label }) => (label?.coverage === 1 ? label.roles.slice(0, 1) : []));
  return roles.includes('target') && roles.some((role) => NAMES_OF_ROWS.has(role));
}

/**
 * Whether a line only says what is to be filled in below the labels of a plan, or gives an example: "(max 200 caratteri) |
 * (scegliere) | (in %)", "testo | n./%/gg | valore al 31/12". It is no header and no indicator. Below labels of values alone
 * such words may be parts of them: "(I semestre) | (annuale)".
 */
export function hintsIn({ cells }: Line, header: readonly HeaderCell[]): 'surely' | 'maybe' | null {
  const [first] = cells;
  if (!first || !headsPlan(header)) return null;
  const above = cells.map(({ column }) => header.find(({ cell }) => cell.column === column));
  if (above.includes(undefined)) return null;
  if (hintIn(first.text) === 'example') return 'surely';
  const hints = cells.map(({ value, text }) => (typeof value === 'string' ? hintIn(text) : null));
  if (hints.includes(null)) return null;
  const roles = above.map((head) => head?.label?.roles[0] ?? 'other');
  const sure = hints.filter((hint) => hint !== 'maybe').length;
  const isNamed = roles.some((role) => NAMES_OF_ROWS.has(role));
  if (isNamed ? sure * 2 < cells.length : sure === 0) return null;
  return roles.every((role) => OVER_VALUES.has(role)) ? 'maybe' : 'surely';
}

/** Whether a cell below a label of values says of which part of them they are, as other hints do not: "(al 30/06)", "(%)". */
export function tellsOfValues({ cell, label }: HeaderCell, header: readonly HeaderCell[]): boolean {
  const above = header.find((high) => high.cell.column === cell.column)?.label?.roles[0];
  if (!label || above === undefined || !OVER_VALUES.has(above)) return false;
  const [role] = label.roles;
  return role === undefined || role === 'interim' || role === 'expected';
}
