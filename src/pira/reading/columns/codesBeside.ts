import type { SingleColumn } from './fused';
import { looksLikeValue } from '../lines/sample';
import type { Sample } from '../lines/sample';
import type { Traits } from '../lines/traits';
import { rolesWith } from '../../lexicon/labels/roleProperties';
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

const MAY_BE_TARGET = rolesWith('may-be-target');
const isSign = ({ isSign: stands }: Traits): boolean => stands;

/**
 * Gives signs of comparison a column of their own: where the label of a target lies over them and the values, and where
 * they stand without a label left of a column of values.
 */
export function separateSigns(columns: readonly SingleColumn[], sample: Sample): readonly SingleColumn[] {
  return columns.flatMap((column, at) => {
    const [left, right] = [column.column - 1, column.column + 1];
    if (!MAY_BE_TARGET.has(column.role)) return [column];
    const holdsValues = (place: number): boolean => sample.share(place, looksLikeValue) > ALMOST_ALL;
    const holdsSigns = (place: number): boolean => sample.share(place, isSign) > ALMOST_ALL;
    if (columns[at + 1]?.column !== right && holdsSigns(column.column) && holdsValues(right))
      return [
        { ...column, role: 'operator' },
        { ...column, column: right },
      ];
    const isBare = columns[at - 1]?.column !== left && holdsSigns(left) && holdsValues(column.column);
    return isBare ? [{ ...column, role: 'operator', column: left }, column] : [column];
  });
}

/** The years of which a column of signs speaks: of several columns, those of the values beside each. */
export function withYearsOfSigns(columns: readonly SingleColumn[]): readonly SingleColumn[] {
  const signs = columns.flatMap(({ role }, at) => (role === 'operator' ? [at] : []));
  const behindLast = columns[(signs.at(-1) ?? 0) + 1]?.role ?? 'other';
  const stepsToValue = MAY_BE_TARGET.has(behindLast) ? 1 : -1;
  return columns.map((column, at) => {
    if (column.role !== 'operator') return column;
    return { ...column, years: signs.length < 2 ? [] : (columns[at + stepsToValue]?.years ?? []) };
  });
}
