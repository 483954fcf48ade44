import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { loadBook } from '../../../src/workbench/xlsx/loadBook';
import { axeViolations } from '../axe';
import { bytesOf } from './bytesOf';
import { type WorkbenchPage, WorkbenchPages } from './workbenchPage';

const pages = new WorkbenchPages();
jest.setTimeout(90_000);

let workbench: WorkbenchPage;
beforeEach(async () => {
  workbench = await pages.open();
});
afterAll(() => pages.close());

const LOGO = readFileSync('assets/icons/icon-128.png');
const button = (name: RegExp | string) => workbench.pane.getByRole('button', { name });
const told = (text: RegExp) => workbench.pane.locator('.fui-MessageBar').getByText(text).first().waitFor();

async function saved(): Promise<Uint8Array> {
  const download = workbench.page.waitForEvent('download');
  await workbench.page.getByRole('button', { name: 'Salva con nome' }).click();
  return bytesOf(await download);
}

async function openPublisher(): Promise<void> {
  await workbench.pane.getByRole('tab', { name: 'Pubblica' }).click();
  await button('Ente, atto e logo').click();
}

async function choose(name: string, buffer: Buffer): Promise<void> {
  const file = { name, mimeType: 'image/png', buffer };
  await workbench.pane
    .getByLabel('Scegli immagine…')
    .and(workbench.pane.locator('input'))
    .setInputFiles(file);
}

/** The parts of the plan's document, as the pane gives it. */
async function planDocument(): Promise<ReturnType<typeof unzipSync>> {
  const download = workbench.page.waitForEvent('download');
  if (!(await button(/^Scarica il Piano in Word/).isVisible()))
    await button('Altre opzioni: PIRA revisionato').click();
  await button(/^Scarica il Piano in Word/).click();
  return unzipSync(await bytesOf(await download));
}

const pictures = (parts: object) => Object.keys(parts).filter((path) => path.startsWith('word/media/'));

test('body, act and logo are asked once, stand on the cover, and stay in the saved workbook', async () => {
  const { pane } = workbench;
  await openPublisher();
  await pane.getByLabel('Ente').fill('Camera di commercio di Prova');
  await pane.getByLabel('Atto di approvazione').fill('Delibera n. 12 del 28/11/2020');
  await pane.getByLabel('Ente').focus();
  await choose('note.png', Buffer.from('nessuna immagine'));
  await pane.getByText('Il file non è un’immagine PNG o JPEG fino a 100 kB.').waitFor();
  expect(pictures(await planDocument())).toEqual([]);

  await choose('logo.png', LOGO);
  await pane.getByText('Logo (salvato nella cartella di lavoro)').waitFor();
  expect(await pane.getByText('Il file non è un’immagine').count()).toBe(0);
  expect(await axeViolations(workbench.page)).toEqual([]);
  const parts = await planDocument();
  const [picture = ''] = pictures(parts);
  expect(Buffer.from(parts[picture] ?? []).equals(LOGO)).toBe(true);
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(text).toContain('Camera di commercio di Prova');
  expect(text).toContain('Delibera n. 12 del 28/11/2020');

  const bytes = await saved();
  await workbench.openFile('riaperta.xlsx', bytes);
  await workbench.paneIsReady();
  await openPublisher();
  await pane.getByText('Logo (salvato nella cartella di lavoro)').waitFor();
  expect(await pane.getByLabel('Ente').inputValue()).toBe('Camera di commercio di Prova');
  await button('Togli il logo').click();
  await button('Togli il logo').waitFor({ state: 'detached' });
  expect(pictures(await planDocument())).toEqual([]);
  expect(pages.complaints).toEqual([]);
});

/** The print area of the plan's sheet in the saved workbook; null where it has none. */
async function printArea(): Promise<string | null> {
  const loaded = loadBook(await saved());
  if (!loaded.ok) throw new Error(loaded.failure.reason);
  return loaded.book.names.get('_xlnm.Print_Area', loaded.book.sheets[0])?.formula ?? null;
}

test('the print area is left as it is until one is asked for, and goes back with the evaluation', async () => {
  const { pane } = workbench;
  const before = await printArea();
  await pane.getByRole('tab', { name: /^Altro/ }).click();
  await button(/^Opzioni/).click();
  const choice = pane.getByLabel('Stampa del foglio valutato');
  expect(await choice.inputValue()).toBe('');
  await choice.selectOption('Solo il piano');
  await pane.getByText('Opzioni salvate nella cartella di lavoro.').last().waitFor();
  expect(await printArea()).toBe(before);
  await button(/^Valuta obiettivi$/).click();
  await workbench.shows('J31', 'Raggiunto');
  expect(await printArea()).toMatch(/^='PIRA 2021'!\$A\$2:\$G\$\d+$/u);
  await button(/^Annulla/)
    .and(pane.locator('button:not([aria-disabled=true])'))
    .click();
  await told(/^Annullato: /);
  expect(await printArea()).toBe(before);
  expect(pages.complaints).toEqual([]);
});
