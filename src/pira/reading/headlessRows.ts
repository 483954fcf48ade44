import type { Draft, TableDraft } from './drafts';
import { leftOutLines } from './leftOut';
import type { Cell, Line } from './lines/lines';
import { looksLikeValue } from './lines/sample';
import type { LeftOut } from '../plan/plan';

const NAMING: ReadonlySet<string> = new Set(['name', 'description', 'objective']);

const isText = ({ value, traits }: Cell): boolean =>
  typeof value === 'string' && !looksLikeValue(traits) && !traits.isMissing;

/** Whether a row lies under the columns of a table, with texts where it has its names and a value where it has its targets. */
function isLikeRowOf({ cells }: Line, { columns }: TableDraft): boolean {
  const fieldOf = new Map(columns.map(({ column, field }) => [column, field]));
  const names = cells.filter(({ column }) => NAMING.has(fieldOf.get(column) ?? ''));
  const targets = cells.filter(({ column }) => fieldOf.get(column) === 'target');
  return (
    cells.every(({ column }) => fieldOf.has(column)) &&
    names.length > 0 &&
    names.every(isText) &&
    targets.some(({ traits }) => looksLikeValue(traits))
  );
}

/** The rows under no header that look like those of the tables of their sheet: nothing says what they are, and they are named. */
export function headlessRows(lines: readonly Line[], { tables }: Draft, sheet: string): readonly LeftOut[] {
  const own = tables.filter((table) => table.sheet === sheet);
  const runs: Line[][] = [];
  let isOfOthers = false;
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    const isRightBelow = above?.row === line.row - 1;
    // A row of labels right above is the header of another table.
    isOfOthers = isRightBelow && (isOfOthers || above.cells.every(isText));
    if (isOfOthers || !own.some((table) => isLikeRowOf(line, table))) continue;
    const run = runs.at(-1);
    if (run && run.at(-1)?.row === line.row - 1) run.push(line);
    else runs.push([line]);
  }
  return runs.flatMap((run) => leftOutLines(sheet, run, 'headless'));
}
