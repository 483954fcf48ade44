import { readFileSync } from 'node:fs';
import type { Request } from 'playwright-core';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { loadBook } from '../../../src/workbench/xlsx/loadBook';
import { newBook } from '../../../src/workbench/xlsx/newBook';
import { saveBook } from '../../../src/workbench/xlsx/saveBook';
import { type WorkbenchPage, WorkbenchPages } from './workbenchPage';

const pages = new WorkbenchPages();
jest.setTimeout(60_000);

afterAll(() => pages.close());

const SAMPLE = new Uint8Array(readFileSync('assets/samples/pira-2021-consuntivo.xlsx'));

/** The sample with its first sheet protected. */
function protectedSample(): Uint8Array {
  const loaded = loadBook(SAMPLE);
  if (!loaded.ok) throw new Error(loaded.failure.reason);
  for (const sheet of loaded.book.worksheets) sheet.isProtected.set(true);
  return saveBook(loaded.book);
}

/** The sample with a filter at work. */
function filteredSample(): Uint8Array {
  const parts = unzipSync(SAMPLE);
  const filter =
    '<autoFilter ref="A30:G34"><filterColumn colId="2"><filters><filter val="x"/></filters></filterColumn></autoFilter>';
  for (const [path, bytes] of Object.entries(parts))
    if (/worksheets\/sheet\d+\.xml$/u.test(path))
      parts[path] = strToU8(strFromU8(bytes).replace('</sheetData>', `</sheetData>${filter}`));
  return zipSync(parts);
}

function emptyWorkbook(): Uint8Array {
  const book = newBook();
  book.addSheet('Vuoto');
  return saveBook(book);
}

function otherWorkbook(): Uint8Array {
  const book = newBook();
  book.setContent(book.addSheet('Spese'), 0, 0, { value: 'Cancelleria', formula: null });
  return saveBook(book);
}

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await pages.open();
});

test.each([
  ['a protected sheet', protectedSample, 'Foglio protetto'],
  ['a filtered sheet', filteredSample, 'Filtro attivo'],
  ['a workbook without a plan', otherWorkbook, 'Nessun PIRA in questa cartella di lavoro'],
  ['an empty workbook', emptyWorkbook, 'Cartella di lavoro vuota'],
])(
  '%s: the pane says what to do, and the ribbon too: in the pane, or where that is closed in a dialog',
  async (what, make, title) => {
    await workbench.openFile(`${what}.xlsx`, make());
    await workbench.page.getByText(`${what}.xlsx`).waitFor();
    await workbench.paneIsReady();
    await workbench.pane.getByRole('button', { name: 'Valuta obiettivi' }).click();
    const message = workbench.pane.locator('.fui-MessageBar').getByText(title);
    await message.waitFor();
    await workbench.pane.getByRole('button', { name: 'Chiudi' }).click();
    await workbench.pressRibbon('Valuta obiettivi');
    await message.waitFor();
    await workbench.isIdle();
    await workbench.closePane();
    await workbench.pressRibbon('Valuta obiettivi');
    await workbench.dialog.getByRole('heading', { name: title }).waitFor();
    await workbench.dialog.getByRole('button', { name: 'Chiudi' }).click();
    await workbench.isIdle();
    await workbench.openPane();
  },
);

test('with the pane closed the ribbon says what came out, and leads to the results; no address holds any of it', async () => {
  const addresses: string[] = [];
  const listen = (request: Request) => addresses.push(request.url());
  workbench.page.on('request', listen);
  await workbench.openFile('piano.xlsx', SAMPLE);
  await workbench.page.getByText('piano.xlsx').waitFor();
  await workbench.paneIsReady();
  await workbench.closePane();
  await workbench.pressRibbon('Valuta obiettivi');
  await workbench.dialog.getByRole('heading', { name: /^Valutazione completata: 11 raggiunti, / }).waitFor();
  await workbench.dialog.getByRole('button', { name: 'Vai ai risultati' }).click();
  await workbench.isIdle();
  await workbench.page.locator('#active-cell').getByText('Scostamento', { exact: true }).waitFor();
  // Every outcome of the first table is in sight, not only its header.
  const grid = await workbench.page.getByRole('grid').boundingBox();
  const outcomes = workbench.page.getByRole('grid').getByText(/^(Raggiunto|Parzialmente raggiunto)$/);
  const seen = await outcomes.evaluateAll(
    (cells, bottom) => cells.filter((cell) => cell.getBoundingClientRect().bottom <= bottom).length,
    (grid?.y ?? 0) + (grid?.height ?? 0),
  );
  expect(seen).toBeGreaterThanOrEqual(4);
  await workbench.openPane();
  workbench.page.off('request', listen);
  expect(addresses.filter((address) => /valutazione|raggiunti|title=/iu.test(address))).toEqual([]);
});

test('the page of notices shows nothing that the add-in did not leave', async () => {
  const page = await workbench.context.newPage();
  await page.goto(
    new URL('notice.html?title=Attenzione&text=Scrivere+la+password#x', workbench.paneFrame.url()).href,
  );
  await page.waitForLoadState('load');
  expect(await page.locator('main').innerText()).not.toMatch(/Attenzione|password/u);
  await page.close();
});

test('a person who closes the dialog by its corner ends the command too', async () => {
  await workbench.openFile('vuota.xlsx', emptyWorkbook());
  await workbench.page.getByText('vuota.xlsx').waitFor();
  await workbench.closePane();
  await workbench.pressRibbon('Valuta obiettivi');
  await workbench.dialog.getByRole('heading').waitFor();
  await workbench.page.getByRole('dialog').getByRole('button').click();
  await workbench.isIdle();
  await workbench.openPane();
});

test('a locked cell cannot be edited', async () => {
  await workbench.openFile('protetta.xlsx', protectedSample());
  await workbench.page.getByText('protetta.xlsx').waitFor();
  await workbench.cell('G31');
  await workbench.page.keyboard.type('7');
  await workbench.notice.getByText(/protetto/).waitFor();
  await workbench.shows('G31', '6');
});

test('a file that is no workbook leaves the open one in place', async () => {
  await workbench.openFile('piano.xlsx', SAMPLE);
  await workbench.page.getByText('piano.xlsx').waitFor();
  await workbench.openFile('foto.xlsx', strToU8('no zip'));
  await workbench.notice
    .getByText('«foto.xlsx» non si può aprire: non è una cartella di lavoro .xlsx.')
    .waitFor();
  await workbench.shows('G31', '6');
});

test('asks before a workbook with unsaved changes is replaced, and only then', async () => {
  await workbench.openFile('primo.xlsx', SAMPLE);
  await workbench.page.getByText('primo.xlsx').waitFor();
  await workbench.openFile('secondo.xlsx', SAMPLE);
  await workbench.page.getByText('secondo.xlsx').waitFor();
  const asked = workbench.questions.length;
  await workbench.cell('A1');
  await workbench.page.keyboard.type('x');
  await workbench.page.keyboard.press('Enter');
  await workbench.openFile('terzo.xlsx', SAMPLE);
  await workbench.page.getByText('terzo.xlsx').waitFor();
  expect(workbench.questions.slice(asked)).toEqual([expect.stringContaining('«secondo.xlsx»')]);
});

test('while a cell is being edited the pane says so', async () => {
  await workbench.openFile('in-corso.xlsx', SAMPLE);
  await workbench.page.getByText('in-corso.xlsx').waitFor();
  await workbench.paneIsReady();
  await workbench.cell('G31');
  await workbench.page.keyboard.press('F2');
  await workbench.pane.getByRole('button', { name: 'Valuta obiettivi' }).click();
  await workbench.pane.getByText('Cella in modifica').first().waitFor();
});
