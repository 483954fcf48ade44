import { loadBook } from '../../../src/workbench/xlsx/loadBook';
import { bytesOf } from './bytesOf';
import { type WorkbenchPage, WorkbenchPages } from './workbenchPage';

const pages = new WorkbenchPages();
jest.setTimeout(60_000);

let workbench: WorkbenchPage;
beforeEach(async () => {
  workbench = await pages.open();
});
afterAll(() => pages.close());

const button = (name: RegExp | string) => workbench.pane.getByRole('button', { name });
const sheetTab = (name: string) => workbench.page.getByRole('tab', { name, exact: true });
const told = (text: RegExp) => workbench.pane.locator('.fui-MessageBar').getByText(text).first().waitFor();

async function undone(): Promise<void> {
  await button(/^Annulla/)
    .and(workbench.pane.locator('button:not([aria-disabled=true])'))
    .click();
  await told(/^Annullato: /);
}

test.each([
  ['Riclassificazione', ['Riclassificazione']],
  ['PIRA revisionato', ['PIRA pulito', 'Correzioni']],
  ['Dati aperti', ['Dati aperti', 'Dizionario']],
  ['Rapporto sui risultati', ['Rapporto sui risultati', 'Regole applicate']],
])('%s is written from the pane, shown, and taken back', async (title, sheets) => {
  await workbench.pane.getByRole('tab', { name: 'Pubblica' }).click();
  await button(new RegExp(`^Crea .*: ${title}$`)).click();
  await told(/^Fogli[oi]? pront[oi]: /);
  for (const sheet of sheets) await sheetTab(sheet).waitFor();
  await button('Vai al foglio').click();
  await workbench.page.getByRole('tab', { name: sheets[0] ?? '', exact: true, selected: true }).waitFor();
  await undone();
  for (const sheet of sheets) await sheetTab(sheet).waitFor({ state: 'detached' });
  expect(pages.complaints).toEqual([]);
});

test('what the ribbon writes is taken back from the pane, open or opened later', async () => {
  await workbench.pressRibbon('Valuta obiettivi');
  await workbench.isIdle();
  await workbench.shows('J31', 'Raggiunto');
  await undone();
  await workbench.isEmpty('J31');

  await workbench.page.getByRole('button', { name: 'Chiudi il pannello' }).click();
  await workbench.pressRibbon('Riclassificazione');
  await workbench.isIdle();
  await workbench.page.getByRole('tab', { name: 'Riclassificazione', selected: true }).waitFor();
  await workbench.pressRibbon('Pannello');
  await workbench.paneIsReady();
  await undone();
  await sheetTab('Riclassificazione').waitFor({ state: 'detached' });
});

test('the open data are downloaded as CSV, the clean plan as a workbook', async () => {
  await workbench.pane.getByRole('tab', { name: 'Pubblica' }).click();
  const table = workbench.page.waitForEvent('download');
  await button(/^Scarica CSV/).click();
  const csv = await table;
  expect(csv.suggestedFilename()).toBe('Dati aperti 2021.csv');
  const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(csv)).split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFFanno;codice_missione;/u);
  expect(lines).toHaveLength(20);
  await told(/^Scaricato/);

  const file = workbench.page.waitForEvent('download');
  await button('Altre opzioni: PIRA revisionato').click();
  await button(/^Scarica come file \.xlsx: PIRA revisionato/).click();
  const loaded = loadBook(await bytesOf(await file));
  expect(loaded.ok && loaded.book.sheets.map(({ name }) => name)).toEqual([
    'PIRA pulito',
    'Correzioni',
    'Dati aperti',
    'Dizionario',
  ]);
  expect(pages.complaints).toEqual([]);
});

test('a sheet is copied, or its text shown where the clipboard is blocked', async () => {
  await workbench.pane.getByRole('tab', { name: 'Pubblica' }).click();
  await button('Altre opzioni: Riclassificazione').click();
  await workbench.paneFrame.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('blocked'));
  });
  await button('Copia «Riclassificazione» come testo').click();
  const box = workbench.pane.getByRole('textbox', { name: /a mano$/ });
  await box.waitFor();
  expect(await box.inputValue()).toMatch(/^RICLASSIFICAZIONE OBIETTIVI/);
  expect(await box.evaluate((element) => document.activeElement === element)).toBe(true);
});

test('the clean plan is opened as a workbook of its own, and is a plan there', async () => {
  await workbench.pane.getByRole('tab', { name: 'Pubblica' }).click();
  await button('Altre opzioni: PIRA revisionato').click();
  await button('Apri come nuova cartella di lavoro: PIRA revisionato').click();
  await told(/^Excel sta aprendo/);
  await workbench.page.locator('.notice').getByRole('button').first().click();
  await sheetTab('Dizionario').waitFor();
  await workbench.paneIsReady();
  await workbench.pane.getByText('18 indicatori, 9 obiettivi').waitFor();
});
