/** Prints what each action of a person costs in exchanges with Excel, as the host counts them: npm run exchanges */
import { readFileSync } from 'node:fs';
import { ExcelPort } from '../src/excel/excelPort';
import type { UndoToken } from '../src/excel/steps';
import { fixEdits } from '../src/taskpane/state/edits';
import { loadEngine } from '../src/workbench/engine/loadEngine';
import { openExcel } from '../src/workbench/office/nodeExcel';
import { loadBook } from '../src/workbench/xlsx/loadBook';

const SAMPLE = 'assets/samples/pira-2021-consuntivo.xlsx';
const WIDTHS = [34, 8, 8, 10, 10, 10];
const HEADS = ['Action', 'reads', 'writes', 'clean-up', 'kB sent', 'kB back'];

function line(fields: readonly string[]): void {
  const cells = fields.map((field, i) =>
    i === 0 ? field.padEnd(WIDTHS[i] ?? 0) : field.padStart(WIDTHS[i] ?? 0),
  );
  process.stdout.write(`${cells.join('')}\n`);
}

async function printTrips(): Promise<void> {
  const loaded = loadBook(new Uint8Array(readFileSync(SAMPLE)));
  if (!loaded.ok) throw new Error(loaded.failure.reason);
  const { forFiles } = await loadEngine();
  const excel = openExcel(loaded.book, { engine: forFiles });
  const { host } = excel;
  const port = new ExcelPort();
  const sheet = loaded.book.activeSheet?.name ?? '';

  const measure = async <Result>(action: string, act: () => Promise<Result>): Promise<Result> => {
    const from = host.exchanges.length;
    const result = await act();
    // The client gives back its references in a request of its own, after the action.
    await new Promise((resolve) => setTimeout(resolve));
    const exchanges = host.exchanges.slice(from);
    const count = (kind: string): string =>
      String(exchanges.filter((exchange) => exchange.kind === kind).length);
    const kilobytes = (size: 'requestBytes' | 'responseBytes'): string =>
      (exchanges.reduce((sum, exchange) => sum + exchange[size], 0) / 1000).toFixed(1);
    line([
      action,
      count('read'),
      count('write'),
      count('cleanup'),
      kilobytes('requestBytes'),
      kilobytes('responseBytes'),
    ]);
    return result;
  };
  const takeBack = async (
    action: string,
    done: { readonly ok: boolean; readonly undo?: UndoToken | null },
  ) => {
    const { undo } = done;
    if (undo === undefined || undo === null) throw new Error(`${action}: nothing was written`);
    await measure(`Undo: ${action}`, () => port.undo(undo, {}));
  };

  line(HEADS);
  const { length } = await measure('Open the pane: read and judge', () => port.analyse({})).then(
    (analysis) => (analysis.ok ? analysis.findings : []),
  );
  const evaluated = await measure('Valuta obiettivi', () => port.evaluate({}));
  await measure('Valuta obiettivi, nothing new', () => port.evaluate({}));
  await measure('Go to a cell', () => port.select({ sheet, row: 38, column: 6 }));
  host.user.type(sheet, 'G32', '51%');
  const before = await measure('Read again after a change', () => port.analyse({}));
  if (before.ok) await measure('One actual again', () => port.refresh(before, [1], {}));
  await takeBack('Valuta obiettivi', evaluated);
  const fix = before.ok ? fixEdits(before.findings.flatMap(({ fix }) => fix ?? []).slice(0, 1)) : [];
  if (fix.length > 0)
    await measure('Correct a finding', () => port.write(fix, { kind: 'correction', count: 1 }, {}));
  for (const publication of ['reclassification', 'clean', 'open-data', 'report'] as const) {
    const published = await measure(`Publish: ${publication}`, () => port.publish(publication, {}));
    await takeBack(`publish ${publication}`, published);
  }
  excel.close();
  process.stdout.write(`${SAMPLE}, ${length} findings\n`);
}

void printTrips();
