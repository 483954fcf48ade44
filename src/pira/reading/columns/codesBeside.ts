import { withRole } from './fused';
import type { SingleColumn } from './fused';
import { looksLikeValue } from '../lines/sample';
import type { Sample } from '../lines/sample';
import type { Traits } from '../lines/traits';
import { rolesWith } from '../../lexicon/labels/roleProperties';
import type { Role } from '../../lexicon/labels/roles';

const ALMOST_ALL = 0.8;
const CODE_OF: Partial<Record<Role, Role>> = {
  mission: 'missionCode',
  programme: 'programmeCode',
  objective: 'objectiveCode',
  name: 'indicatorCode',
};
/** What a label may call the texts that stand right of codes. */
const TEXTS_OF: Partial<Record<Role, readonly Role[]>> = {
  objective: ['objectiveDescription', 'objective'],
  name: ['description', 'name'],
};

const isCode = ({ isCode: coded, isNumeric }: Traits): boolean => coded || isNumeric;
const isText = (traits: Traits): boolean => !isCode(traits) && !looksLikeValue(traits) && !traits.isMissing;

/** Whether codes stand in a column and texts in the one right of it. */
const isPair = (column: number, sample: Sample): boolean =>
  sample.share(column, isCode) > ALMOST_ALL && sample.share(column + 1, isText) > ALMOST_ALL;

/**
 * Knows codes by the texts beside them: where one label lies over both columns, each gets its own; where the texts have a
 * label that describes what the codes name, "Obiettivo | Descrizione obiettivo" over "1 | Servizi", they are the titles.
 */
export function separateCodes(columns: readonly SingleColumn[], sample: Sample): readonly SingleColumn[] {
  const titled = columns.filter((column, at) => isCodeOf(column, columns[at + 1], columns, sample));
  return columns.flatMap((column, at) => {
    const code = CODE_OF[column.role];
    const before = titled.find((one) => one === columns[at - 1]);
    if (before) return [withRole(column, before.role)];
    if (!code || columns.some(({ role }) => role === code)) return [column];
    if (titled.includes(column)) return [withRole(column, code)];
    const isFree = columns[at + 1]?.column !== column.column + 1;
    if (!isFree || !isPair(column.column, sample)) return [column];
    return [
      { ...column, role: code },
      { ...column, column: column.column + 1 },
    ];
  });
}

/** Whether a column labelled as titles holds the codes of the texts that the next one describes. */
function isCodeOf(
  { role, column, years }: SingleColumn,
  next: SingleColumn | undefined,
  columns: readonly SingleColumn[],
  sample: Sample,
): boolean {
  const isDescribed = next?.column === column + 1 && TEXTS_OF[role]?.includes(next.role) === true;
  const hasCodes = columns.some((one) => one.role === CODE_OF[role]);
  return isDescribed && !hasCodes && years.length === 0 && isPair(column, sample);
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
