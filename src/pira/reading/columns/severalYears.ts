import { EACH_YEAR, SEVERAL_YEARS } from '../../lexicon/years';
import { periodsOf } from '../../lexicon/labels/periods';
import { fold } from '../../lexicon/text/fold';
import type { Observation } from '../../plan/observation';
import type { TableDraft } from '../drafts';
import { withRole } from './fused';
import type { SingleColumn } from './fused';

/** Whether what a label asks for is of several years together: "Target 2025-2027", "Target triennale", not "Target annuo 2025-2027". */
export function isOfSeveralYears(text: string): boolean {
  const folded = fold(text);
  const { years, ordinal } = periodsOf(folded);
  const isSpan = years.length > 1 || (years.length === 0 && SEVERAL_YEARS.test(folded));
  return isSpan && ordinal === null && !EACH_YEAR.test(folded);
}

/** Targets of several years together lose their field beside targets of single years: those are the plan's. */
export function withoutSeveralYears(columns: readonly SingleColumn[]): readonly SingleColumn[] {
  const isOf = ({ role, years, ordinal, text }: SingleColumn): boolean =>
    role === 'target' && years.length !== 1 && ordinal === null && isOfSeveralYears(text);
  const isYearly = (column: SingleColumn): boolean => column.role === 'target' && !isOf(column);
  if (!columns.some(isOf) || !columns.some(isYearly)) return columns;
  return columns.map((column) => (isOf(column) ? withRole(column, 'other') : column));
}

/** Says of the targets that were read although they are of several years together. */
export const targetsOfYears = (tables: readonly TableDraft[]): readonly Observation[] =>
  tables.flatMap(({ columns, firstRow }) =>
    columns.flatMap(({ field, year, own, by, header: { text, cell } }): readonly Observation[] => {
      const isSaid = firstRow >= 0 && field === 'target' && !own && by !== 'office' && cell !== null;
      return isSaid && year === null && isOfSeveralYears(text)
        ? [{ kind: 'target-of-years', cell, text }]
        : [];
    }),
  );
