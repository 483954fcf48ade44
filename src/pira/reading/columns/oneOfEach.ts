import { namesHeads } from '../../lexicon/cells/centres';
import { rolesWith } from '../../lexicon/labels/roleProperties';
import type { Role } from '../../lexicon/labels/roles';
import type { Sample } from '../lines/sample';
import { withRole } from './fused';
import type { SingleColumn } from './fused';

const SINGLE = rolesWith('single');

/** Leaves each field that a header has once to one column of those that are labelled so. */
export function settleTwice(columns: readonly SingleColumn[], sample: Sample): readonly SingleColumn[] {
  const nameAt = columns.findIndex(({ role }) => role === 'name');
  const objectives = columns.filter(({ role }, at) => role === 'objective' && (nameAt < 0 || at < nameAt));
  const objective = objectives.at(-1) ?? columns.find(({ role }) => role === 'objective');
  const codes = columns.filter(({ role }) => role === 'objectiveCode');
  const code = codes.findLast(({ column }) => column < (objective?.column ?? Infinity)) ?? codes[0];
  const hasCentre = columns.some(({ role }) => role === 'responsibilityCentre');
  // Of "Dirigente | Ufficio" those who direct are none of the offices.
  const offices = columns.filter(({ role }) => role === 'office');
  const office = offices.find(({ text, column }) => !namesHeads(text, sample.texts(column))) ?? offices[0];
  const seen = new Set<Role>();
  return columns.map((column) => {
    let { role } = column;
    if (role === 'office') role = hasCentre || column !== office ? 'other' : 'responsibilityCentre';
    if (column.role === 'objective' && column !== objective) role = 'other';
    if (column.role === 'objectiveCode' && column !== code) role = 'other';
    if (SINGLE.has(role) && seen.has(role))
      role = role === 'description' && !seen.has('algorithm') ? 'algorithm' : 'other';
    seen.add(column.role).add(role);
    return withRole(column, role);
  });
}
