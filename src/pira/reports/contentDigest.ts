import { digested, digits } from '../sheet/fingerprint';
import type { Row } from '../sheet/sheet';
import { reportInputCells } from '../output/reportInputs';
import { changesInputCells } from '../output/reasons';
import { changesPage } from '../messages/it/changes';
import { dashboard } from '../messages/it/dashboard';
import { resultsReport } from '../messages/it/results';

/** Whether people are invited to write into a cell. */
export type IsInput = (row: number, column: number) => boolean;

/** Where each sheet of ours invites people to write: what they write there is carried into the next version. */
const INPUTS: ReadonlyMap<string, (rows: readonly Row<string>[]) => IsInput> = new Map([
  [resultsReport.sheet, reportInputCells],
  [changesPage.sheet, changesInputCells],
]);

/**
 * A digest of what a sheet of ours says, from A1 on: of every text but those that it invites people to write. A sheet
 * with another digest than the one it was written with has been worked on by somebody. `title`: the name wanted for it.
 */
export function contentDigest(title: string, rows: readonly Row<string>[]): string {
  const isInput = inputsOf(title, rows);
  let state: number | undefined;
  rows.forEach((cells, row) => {
    cells.forEach((content, column) => {
      if (content !== '' && !isInput(row, column) && !isLive(title, content))
        state = digested(`${row} ${column} ${content}\n`, state);
    });
  });
  return digits(state ?? 0);
}

/** A formula of ours follows rows that are inserted beside the plan; it is no word of anybody. */
function isLive(title: string, content: string): boolean {
  return title === dashboard.sheet && content.startsWith('=');
}

/** What a sheet of ours says without some of the texts that people were invited to write. */
export function withoutInputs(
  title: string,
  rows: readonly Row<string>[],
  isLeftOut: (text: string) => boolean,
): readonly Row<string>[] {
  const isInput = inputsOf(title, rows);
  return rows.map((cells, row) =>
    cells.map((text, column) => (text !== '' && isInput(row, column) && isLeftOut(text) ? '' : text)),
  );
}

function inputsOf(title: string, rows: readonly Row<string>[]): IsInput {
  return INPUTS.get(title)?.(rows) ?? (() => false);
}

/** Whether something stands where a sheet of ours invites people to write. */
export function hasInput(title: string, rows: readonly Row<string>[]): boolean {
  const isInput = inputsOf(title, rows);
  return rows.some((cells, row) => cells.some((content, column) => content !== '' && isInput(row, column)));
}
