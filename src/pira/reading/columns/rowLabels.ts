import { fieldOfRow } from '../../lexicon/cells/rowLabels';
import type { Role } from '../../lexicon/labels/roles';
import type { LabelReader } from '../lines/labelReader';
import { looksLikeValue } from '../lines/sample';
import type { Sample } from '../lines/sample';
import type { FieldCell } from '../tables/align';
import { withRole } from './fused';
import type { SingleColumn } from './fused';

const NAMING: ReadonlySet<Role> = new Set([
  'name',
  'title',
  'objective',
  'detail',
  'algorithm',
  'description',
]);
const MOSTLY = 0.5;
/** Targets, and something else. */
const LEAST_FIELDS = 2;

/** What a text at the head of a row says that its values are, and the years that it names; null for another text. */
function readRowLabel(
  text: string,
  labels: LabelReader,
): { readonly role: Role; readonly years: readonly number[] } | null {
  const label = labels.exact(text);
  if (label && label.coverage < 1) return null;
  const role = fieldOfRow(text, label?.roles ?? []);
  return role === null ? null : { role, years: label?.years ?? [] };
}

/** Whether nothing stands in a column but what the values of the rows are: targets, and something else. */
function namesFields(column: number, sample: Sample, labels: LabelReader): boolean {
  const texts = sample.texts(column);
  if (texts.size < LEAST_FIELDS) return false;
  const roles = new Set<Role>();
  for (const text of texts) {
    const said = readRowLabel(text, labels);
    if (!said) return false;
    roles.add(said.role);
  }
  return roles.has('target') && roles.size >= LEAST_FIELDS;
}

/** Whether a column holds values whose kind its own label leaves open. */
const isOpen = ({ role, isKnown, column }: SingleColumn, sample: Sample): boolean =>
  role === 'value' || (role === 'other' && !isKnown && sample.share(column, looksLikeValue) > MOSTLY);

/**
 * Knows a column, with a label of its own or without, that says row by row what the values are: "Target" over
 * "Consuntivo". The columns whose labels leave their kind open hold those values.
 */
export function settleRowLabels(
  columns: readonly SingleColumn[],
  sample: Sample,
  labels: LabelReader,
): readonly SingleColumn[] {
  const first = columns.find(({ role }) => NAMING.has(role));
  const [name, ...otherNames] = columns.filter(({ role }) => role === 'name');
  const onlyName = otherNames.length === 0 ? name : undefined;
  const at = sample.columns
    .filter((column) => column !== first?.column && column !== onlyName?.column)
    .find((column) => namesFields(column, sample, labels));
  if (at === undefined || !first) return columns;
  const beside = columns.findLast(({ column }) => column <= at) ?? columns[0];
  return columns.flatMap((column): readonly SingleColumn[] => {
    if (column.column === at) return [withRole(column, 'rowLabel')];
    const own = isOpen(column, sample) ? withRole(column, 'target') : column;
    if (column !== beside) return [own];
    const ofRows: SingleColumn = { ...column, column: at, role: 'rowLabel', text: '' };
    return column.column < at ? [own, ofRows] : [ofRows, own];
  });
}

/** The cells of a row whose values are what its label says. */
export function asRowLabelSays(placed: readonly FieldCell[], labels: LabelReader): readonly FieldCell[] {
  const label = placed.find(({ role }) => role === 'rowLabel');
  const said = label ? readRowLabel(label.cell.text, labels) : null;
  if (!said) return placed;
  return placed.map((one): FieldCell => {
    if (one.role !== 'target' || !one.slot) return one;
    const years = said.years.length > 0 ? said.years : one.slot.years;
    return { ...one, role: said.role, slot: { ...one.slot, years } };
  });
}
