import { cellAddress, columnLetters } from '../../sheet/address';
import { STATUSES } from '../../evaluation/outcome';
import { sayStatus } from '../../messages/sayStatus';
import type { Highlight } from '../../sheet/sheetEdit';
import { STATUS_LOOKS, WAITING_LOOK } from '../looks';
import { markedHighlight } from '../../output/highlightMarker';
import type { ResultRole } from '../../output/resultTitles';

/** Outcomes for which people are asked for a cause. */
const MISSED = ['not-met', 'partly-met'] as const;

/** The rows from the first header of a sheet's tables to their last indicator. */
export interface RowRange {
  readonly first: number;
  readonly last: number;
}

/** Our conditional formats: statuses by their words, actual values and causes that are waited for. */
export function resultHighlights(
  columns: ReadonlyMap<ResultRole, number>,
  { first, last }: RowRange,
): Highlight[] {
  const areaOf = (column: number) => ({ row: first, column, rowCount: last - first + 1, columnCount: 1 });
  const found: Highlight[] = [];
  const status = columns.get('status');
  if (status === undefined) return found;
  for (const value of STATUSES) {
    const says = `${cellAddress(first, status)}="${sayStatus(value, 'it')}"`;
    found.push(markedHighlight({ area: areaOf(status), look: STATUS_LOOKS[value] }, says));
  }
  const cause = columns.get('cause');
  if (cause !== undefined) {
    const isBlank = `ISBLANK(${cellAddress(first, cause)})`;
    const missed = MISSED.map((value) => `$${columnLetters(status)}${first + 1}="${sayStatus(value, 'it')}"`);
    const condition = `${isBlank},OR(${missed.join(',')})`;
    found.push(markedHighlight({ area: areaOf(cause), look: WAITING_LOOK }, condition));
  }
  const actual = columns.get('actual');
  if (actual !== undefined) {
    const isBlank = `ISBLANK(${cellAddress(first, actual)})`;
    const isWaitedFor = `$${columnLetters(status)}${first + 1}="${sayStatus('not-measured', 'it')}"`;
    found.push(markedHighlight({ area: areaOf(actual), look: WAITING_LOOK }, `${isBlank},${isWaitedFor}`));
  }
  return found;
}
