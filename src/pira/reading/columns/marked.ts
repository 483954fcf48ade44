import { isMark } from '../../lexicon/answers';
import { rolesWith } from '../../lexicon/labels/roleProperties';
import type { Sample } from '../lines/sample';
import { withRole } from './fused';
import type { SingleColumn } from './fused';

const CONTEXT = rolesWith('context');
const OF_WORDS: ReadonlySet<string> = new Set([
  'office',
  'name',
  'stakeholders',
  'perspective',
  'activities',
  'source',
]);

/** Columns in which rows are only marked lose the field that would be named there: "Uffici coinvolti" over "X". */
export function separateMarks(columns: readonly SingleColumn[], sample: Sample): readonly SingleColumn[] {
  return columns.map((column) => {
    const texts = [...sample.texts(column.column)];
    const isNaming = CONTEXT.has(column.role) || OF_WORDS.has(column.role);
    return isNaming && texts.length > 0 && texts.every(isMark) ? withRole(column, 'other') : column;
  });
}
