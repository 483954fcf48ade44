import { isRowMark } from '../../lexicon/answers';
import { rolesWith } from '../../lexicon/labels/roleProperties';
import type { Sample } from '../lines/sample';
import { withRole } from './fused';
import type { SingleColumn } from './fused';

const MOSTLY = 0.5;
const CONTEXT = rolesWith('context');
const OF_WORDS: ReadonlySet<string> = new Set([
  'office',
  'name',
  'stakeholders',
  'perspective',
  'activities',
  'source',
]);

const STRUCTURES = rolesWith('structure');

/**
 * Columns called after parts of the body lose their field where shares stand in them, or numbers in several of them: what
 * each contributes, "Area A | Area B" over 40 % | 60 %.
 */
function separateContributions(columns: readonly SingleColumn[], sample: Sample): readonly SingleColumn[] {
  const isOfStructure = ({ role }: SingleColumn): boolean => STRUCTURES.has(role);
  const share = ({ column }: SingleColumn, sign: 'percent' | 'number'): number =>
    sample.share(column, (traits) => traits.sign === sign || (sign === 'number' && traits.isNumeric));
  const ofNumbers = columns.filter((one) => isOfStructure(one) && share(one, 'number') > MOSTLY);
  const isContribution = (one: SingleColumn): boolean =>
    (ofNumbers.length > 1 && ofNumbers.includes(one)) ||
    (isOfStructure(one) && share(one, 'percent') > MOSTLY);
  return columns.map((one) => (isContribution(one) ? withRole(one, 'other') : one));
}

/** Columns in which rows are only marked lose the field that would be named there: "Uffici coinvolti" over "X"; so do contributions. */
export function separateMarks(columns: readonly SingleColumn[], sample: Sample): readonly SingleColumn[] {
  return separateContributions(columns, sample).map((column) => {
    const texts = [...sample.texts(column.column)];
    const isNaming = CONTEXT.has(column.role) || OF_WORDS.has(column.role);
    return isNaming && texts.length > 0 && texts.every(isRowMark) ? withRole(column, 'other') : column;
  });
}
