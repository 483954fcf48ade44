import type { Observation } from '../../plan/observation';
import type { Plan } from '../../plan/plan';
import type { TableDraft } from '../drafts';

/** Points by which the year chosen must lead another, where the values of one of them are awaited. */
const LEAST_LEAD = 3;

/**
 * Says, at the targets of the year chosen, that another is as likely: the values of the one are measured, those of the
 * other awaited. Nothing where the first leads.
 */
export function doubtedYear(
  [first, second]: Plan['yearChoices'],
  tables: readonly TableDraft[],
): readonly Observation[] {
  if (!first || !second || first.points - second.points >= LEAST_LEAD) return [];
  const awaited = [first, second].find(({ evidence }) =>
    evidence.some(({ name }) => name === 'actual-values-awaited'),
  )?.as;
  const columns = tables.flatMap((table) => table.columns);
  const cell = columns.find(({ field, year }) => field === 'target' && year === first.as)?.header.cell;
  if (awaited === undefined || !cell) return [];
  const measured = awaited === first.as ? second.as : first.as;
  return [{ kind: 'doubted-year', cell, year: first.as, measured, awaited }];
}
