import type { SingleColumn } from './fused';
import { looksLikeValue } from '../lines/sample';
import type { Sample } from '../lines/sample';
import type { Traits } from '../lines/traits';
import type { Role } from '../../lexicon/labels/roles';

const ALMOST_ALL = 0.8;
const CODE_OF: Partial<Record<Role, Role>> = { objective: 'objectiveCode', name: 'indicatorCode' };

const isCode = ({ isCode: coded, isNumeric }: Traits): boolean => coded || isNumeric;
const isText = (traits: Traits): boolean => !isCode(traits) && !looksLikeValue(traits) && !traits.isMissing;

/** Parts a label that lies over two columns, codes and titles, into one column each. */
export function separateCodes(columns: readonly SingleColumn[], sample: Sample): readonly SingleColumn[] {
  return columns.flatMap((column, at) => {
    const code = CODE_OF[column.role];
    if (!code) return [column];
    const beside = column.column + 1;
    const isFree = columns[at + 1]?.column !== beside;
    const isPair =
      sample.share(column.column, isCode) > ALMOST_ALL && sample.share(beside, isText) > ALMOST_ALL;
    if (!isFree || !isPair || columns.some(({ role }) => role === code)) return [column];
    return [
      { ...column, role: code },
      { ...column, column: beside },
    ];
  });
}

/** Parts the label of a target that lies over two columns, signs of comparison and values, into one column each. */
export function separateSigns(columns: readonly SingleColumn[], sample: Sample): readonly SingleColumn[] {
  return columns.flatMap((column, at) => {
    const beside = column.column + 1;
    const isFree = column.role === 'target' && columns[at + 1]?.column !== beside;
    const isPair =
      isFree &&
      sample.share(column.column, ({ isSign }) => isSign) > ALMOST_ALL &&
      sample.share(beside, looksLikeValue) > ALMOST_ALL;
    return isPair
      ? [
          { ...column, role: 'operator' },
          { ...column, column: beside },
        ]
      : [column];
  });
}
