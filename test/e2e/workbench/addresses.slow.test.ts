import { readFileSync } from 'node:fs';

import { loadBook } from '../../../src/workbench/xlsx/loadBook';
import { saveBook } from '../../../src/workbench/xlsx/saveBook';
import type { Book } from '../../../src/workbench/book/book';
import { WorkbenchPages } from './workbenchPage';

const pages = new WorkbenchPages();
jest.setTimeout(120_000);

afterAll(() => pages.close());

/** A name that occurs nowhere else. */
const SECRET = 'Riservatissimo';

const COMMANDS = ['Valuta obiettivi', 'Aggiorna colonne', 'Riclassificazione', 'Annulla ultima modifica'];

/** The sample with a sheet of a name that is nobody's business. */
function sample(change: (book: Book) => void = () => undefined): Uint8Array {
  const loaded = loadBook(new Uint8Array(readFileSync('assets/samples/pira-2021-consuntivo.xlsx')));
  if (!loaded.ok) throw new Error(loaded.failure.reason);
  const [sheet] = loaded.book.worksheets;
  if (sheet !== undefined) loaded.book.renameSheet(sheet, SECRET);
  change(loaded.book);
  return saveBook(loaded.book);
}

test('whatever the add-in says and wherever it says it, no address asked of the web holds a sheet’s name', async () => {
  const workbench = await pages.open();
  const { page } = workbench;
  const asked: string[] = [];
  page.on('request', (request) => {
    asked.push([request.url(), ...Object.values(request.headers()), request.postData() ?? ''].join('\n'));
  });
  page.on('framenavigated', (frame) => asked.push(frame.url()));
  let said = '';

  const files: readonly (readonly [string, Uint8Array])[] = [
    ['aperto.xlsx', sample()],
    ['protetto.xlsx', sample((book) => book.worksheets.forEach((sheet) => sheet.isProtected.set(true)))],
  ];
  for (const [name, bytes] of files) {
    await workbench.openFile(name, bytes);
    await page.getByText(name).waitFor();
    await workbench.paneIsReady();
    for (const command of COMMANDS) {
      await workbench.pressRibbon(command);
      await workbench.isIdle();
      said += await workbench.pane.locator('body').innerText();
    }
    await workbench.closePane();
    for (const command of COMMANDS) {
      await workbench.pressRibbon(command);
      const heading = workbench.dialog.getByRole('heading');
      await Promise.race([heading.waitFor(), workbench.isIdle()]);
      if (!(await heading.isVisible())) continue;
      said += await workbench.dialog.locator('body').innerText();
      await workbench.closeDialog();
    }
    await workbench.openPane();
  }
  expect(said).toContain(SECRET);
  expect(asked.length).toBeGreaterThan(10);
  expect(
    asked.filter((one) => decodeURIComponent(one.replaceAll(/%(?![0-9a-f]{2})/giu, '')).includes(SECRET)),
  ).toEqual([]);
});
