import type { Column } from '../../plan/plan';
import type { Label } from '../lines/label';
import type { Slot } from './layout';
import type { Cell } from '../lines/lines';
import type { ColumnField, Role } from '../../lexicon/labels/roles';

/** Fields of labels that a plan knows by another name, or not at all. */
const FIELD_OF: Readonly<Record<Exclude<Role, ColumnField>, ColumnField>> = {
  missionCode: 'mission',
  programmeCode: 'programme',
  office: 'responsibilityCentre',
  outcome: 'status',
  code: 'other',
  title: 'other',
  detail: 'other',
  value: 'other',
  measure: 'other',
  threshold: 'other',
  stretch: 'other',
  dueDate: 'other',
  forecast: 'other',
  expected: 'other',
  highest: 'target',
  original: 'target',
  operator: 'other',
  rowLabel: 'other',
  partName: 'name',
  account: 'other',
};

const isOpen = (role: Role): role is keyof typeof FIELD_OF => role in FIELD_OF;

/** The field of the plan that a settled label stands for. */
export function columnField(role: Role): ColumnField {
  return isOpen(role) ? FIELD_OF[role] : role;
}

/** The columns of a table: those of its header and the result columns that this product wrote beside it. */
export function tableColumns(
  slots: readonly Slot[],
  own: readonly Cell[],
  read: (text: string) => Label | null,
): readonly Column[] {
  const columns = slots.map(({ role, column, years, header, isAssumed, isByOffice, decision }): Column => ({
    field: columnField(role),
    column,
    year: years.length === 1 ? (years[0] ?? null) : null,
    header,
    own: false,
    decision,
    by: isByOffice === true ? 'office' : isAssumed === true ? 'content' : 'label',
  }));
  const results = own.map((cell): Column => {
    const label = read(cell.text);
    return {
      field: columnField(label?.roles[0] ?? 'other'),
      column: cell.column,
      year: label?.years[0] ?? null,
      header: { text: cell.text, cell },
      own: true,
      by: 'label',
    };
  });
  return [...columns, ...results];
}
