import type { Column, ColumnField } from '../plan';
import type { Label } from './label';
import type { Slot } from './layout';
import { refOf } from './lines';
import type { Cell } from './lines';
import type { Role } from './words/roles';

const FIELD_OF: Partial<Record<Role, ColumnField>> = {
  missionCode: 'mission',
  programmeCode: 'programme',
  code: 'other',
  title: 'other',
  detail: 'other',
  value: 'other',
  measure: 'other',
  threshold: 'other',
  dueDate: 'other',
  account: 'other',
  office: 'responsibilityCentre',
  outcome: 'status',
};

/** The field of the plan that a settled label stands for. */
export function columnField(role: Role): ColumnField {
  switch (role) {
    case 'missionCode':
    case 'programmeCode':
    case 'code':
    case 'title':
    case 'detail':
    case 'value':
    case 'measure':
    case 'threshold':
    case 'dueDate':
    case 'account':
    case 'office':
    case 'outcome':
      return FIELD_OF[role] ?? 'other';
    default:
      return role;
  }
}

/** The columns of a table: those of its header and the result columns that this product wrote beside it. */
export function tableColumns(
  slots: readonly Slot[],
  own: readonly Cell[],
  read: (text: string) => Label | null,
): readonly Column[] {
  const columns = slots.map(({ role, column, years, header }): Column => ({
    field: columnField(role),
    column,
    year: years.length === 1 ? (years[0] ?? null) : null,
    header,
    own: false,
  }));
  const results = own.map((cell): Column => {
    const label = read(cell.text);
    return {
      field: columnField(label?.roles[0] ?? 'other'),
      column: cell.column,
      year: label?.years[0] ?? null,
      header: { text: cell.text, cell: refOf(cell) },
      own: true,
    };
  });
  return [...columns, ...results];
}
