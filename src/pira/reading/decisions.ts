import { least, most } from '../extremes';
import type { Decision } from '../plan/decision';
import type { Line } from './lines/lines';

/** The decision on what some lines are: one row of a table, or a table. */
export function decisionOn(
  lines: readonly Line[],
  chosen: Decision['chosen'],
  candidates: Decision['candidates'],
  about: Decision['about'] = 'table',
): Decision {
  const column = least(lines.map(({ cells }) => cells[0]?.column ?? 0));
  const lastColumn = most(lines.map(({ cells }) => cells.at(-1)?.column ?? 0));
  const [first, last] = [lines[0]?.row ?? 0, lines.at(-1)?.row ?? 0];
  const area = { row: first, column, rowCount: last - first + 1, columnCount: lastColumn - column + 1 };
  return { about, sheet: lines[0]?.cells[0]?.sheet ?? '', area, chosen, candidates };
}
