import { digested, digits } from '../sheet/fingerprint';
import type { Row } from '../sheet/sheet';
import { reportInputCells } from '../output/reportInputs';
import { changesInputCells } from '../output/reasons';
import { changesPage } from '../messages/it/changes';
import { dashboard } from '../messages/it/dashboard';
import { resultsReport } from '../messages/it/results';

/** Whether people are asked to fill in a cell. */
export type IsInput = (row: number, column: number) => boolean;

/** The cells of each of our sheets that people are asked to fill in: the next version carries their texts over. */
const INPUTS: ReadonlyMap<string, (rows: readonly Row<string>[]) => IsInput> = new Map([
  [resultsReport.sheet, reportInputCells],
  [changesPage.sheet, changesInputCells],
]);

/**
 * A digest of the texts of one of our sheets, from A1 on, without the cells that people are asked to fill in. If the digest
 * is no longer the one the sheet was written with, somebody has edited it. `title`: the name it was made for.
 */
export function contentDigest(title: string, rows: readonly Row<string>[]): string {
  const isInput = inputCellsOf(title, rows);
  let state: number | undefined;
  rows.forEach((cells, row) => {
    cells.forEach((content, column) => {
      if (content !== '' && !isInput(row, column) && !isFollowingFormula(title, content))
        state = digested(`${row} ${column} ${content}\n`, state);
    });
  });
  return digits(state ?? 0);
}

/** Our formulas change by themselves when rows are inserted beside the plan: nobody wrote that change. */
function isFollowingFormula(title: string, content: string): boolean {
  return title === dashboard.sheet && content.startsWith('=');
}

/** The texts of one of our sheets without some of those that people filled in. */
export function withoutInputs(
  title: string,
  rows: readonly Row<string>[],
  isLeftOut: (text: string) => boolean,
): readonly Row<string>[] {
  const isInput = inputCellsOf(title, rows);
  return rows.map((cells, row) =>
    cells.map((text, column) => (text !== '' && isInput(row, column) && isLeftOut(text) ? '' : text)),
  );
}

function inputCellsOf(title: string, rows: readonly Row<string>[]): IsInput {
  return INPUTS.get(title)?.(rows) ?? (() => false);
}

/** Whether people have filled in any cell of one of our sheets. */
export function hasInput(title: string, rows: readonly Row<string>[]): boolean {
  const isInput = inputCellsOf(title, rows);
  return rows.some((cells, row) => cells.some((content, column) => content !== '' && isInput(row, column)));
}
