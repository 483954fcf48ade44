import { cellAddress, columnLetters } from '../address';
import { STATUSES } from '../evaluation/outcome';
import { sayStatus } from '../messages/sayStatus';
import type { Highlight } from '../sheetEdit';
import { HEADER_LOOK, STATUS_LOOKS, WAITING_LOOK } from './looks';
import { markedHighlight } from './marker';
import { RESULT_ROLES, type ResultRole, resultTitle } from './resultTitles';

/** The rows from the first header of a sheet's tables to their last indicator. */
export interface Band {
  readonly first: number;
  readonly last: number;
}

/** Our conditional formats: headers, statuses by their words, and actual values that are waited for. */
export function resultHighlights(
  columns: ReadonlyMap<ResultRole, number>,
  year: number | null,
  { first, last }: Band,
): Highlight[] {
  const areaOf = (column: number) => ({ row: first, column, rowCount: last - first + 1, columnCount: 1 });
  const found: Highlight[] = [];
  for (const role of RESULT_ROLES) {
    const column = columns.get(role);
    if (column === undefined) continue;
    const cell = cellAddress(first, column);
    const isTitle = `${cell}="${resultTitle(role, year)}"`;
    found.push(markedHighlight({ area: areaOf(column), look: HEADER_LOOK }, isTitle));
  }
  const status = columns.get('status');
  if (status === undefined) return found;
  for (const value of STATUSES) {
    const says = `${cellAddress(first, status)}="${sayStatus(value, 'it')}"`;
    found.push(markedHighlight({ area: areaOf(status), look: STATUS_LOOKS[value] }, says));
  }
  const actual = columns.get('actual');
  if (actual !== undefined) {
    const isBlank = `ISBLANK(${cellAddress(first, actual)})`;
    const isWaitedFor = `$${columnLetters(status)}${first + 1}="${sayStatus('not-measured', 'it')}"`;
    found.push(markedHighlight({ area: areaOf(actual), look: WAITING_LOOK }, `${isBlank},${isWaitedFor}`));
  }
  return found;
}
