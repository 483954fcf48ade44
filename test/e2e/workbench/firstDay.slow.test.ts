import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import { loadBook } from '../../../src/workbench/xlsx/loadBook';
import { saveBook } from '../../../src/workbench/xlsx/saveBook';
import { type WorkbenchPage, WorkbenchPages } from './workbenchPage';

const pages = new WorkbenchPages();
jest.setTimeout(90_000);
afterAll(() => pages.close());

/** Makes the engine of the add-in's pages as old as one that the documents do not name; the workbench's own page stays. */
const OLD_ENGINES = {
  'Chromium 109, which knows no toSorted': () => {
    if (!/\/(?:taskpane|commands)\.html$/u.test(location.pathname)) return;
    Reflect.deleteProperty(Array.prototype, 'toSorted');
  },
  'Safari 16.3, which knows no look-behind': () => {
    if (!/\/(?:taskpane|commands)\.html$/u.test(location.pathname)) return;
    const Genuine = RegExp;
    Reflect.set(
      globalThis,
      'RegExp',
      new Proxy(Genuine, {
        construct: (target, [pattern, flags]: [string, string]) => {
          if (/\(\?<[=!]/u.test(pattern)) throw new SyntaxError('invalid group specifier name');
          return new target(pattern, flags);
        },
      }),
    );
  },
};

test.each(Object.entries(OLD_ENGINES))('%s: pane and ribbon say what is needed', async (_, makeOld) => {
  const workbench = await pages.open({ prepare: (context) => context.addInitScript(makeOld) });
  const title = /^Computer (?:da aggiornare|to be updated)$/u;
  await workbench.pane.locator('.fui-MessageBar').getByText(title).waitFor();
  expect(await workbench.pane.locator('.fui-MessageBar').innerText()).toMatch(/macOS 13\.3.*WebView2 110/su);
  await workbench.pressRibbon('Valuta obiettivi');
  await workbench.dialog.getByRole('heading', { name: title }).waitFor();
  await workbench.dialog.getByRole('button', { name: /^(?:Chiudi|Close)$/u }).click();
  await workbench.isIdle();
});

test('where part of the scripts does not come, pane and ribbon say so', async () => {
  const blocked = (context: BrowserContext) => context.route(/\/engine\.\w+\.js$/u, (route) => route.abort());
  const workbench = await pages.open({ prepare: blocked });
  await workbench.pane.getByText('script del componente non si è caricata').first().waitFor();
  await workbench.pressRibbon('Valuta obiettivi');
  await workbench.dialog.getByText('script del componente non si è caricata').waitFor();
  await workbench.closeDialog();
});

test('where the script with the messages does not come, the pane says so', async () => {
  const blocked = (context: BrowserContext) =>
    context.route(/\/notices\.\w+\.js$/u, (route) => route.abort());
  const workbench = await pages.open({ prepare: blocked });
  await workbench.pane.getByRole('alert').getByText('script del componente non si è caricata').waitFor();
});

/** A plan in a sheet of a name that stands nowhere else. */
const loaded = loadBook(new Uint8Array(readFileSync('assets/samples/pira-2021-consuntivo.xlsx')));
if (!loaded.ok) throw new Error(loaded.failure.reason);
const { book } = loaded;
for (const sheet of book.worksheets) book.renameSheet(sheet, 'Riservatissimo Zeta');
const texts = book.worksheets.flatMap((sheet) => [
  sheet.name,
  ...[...sheet.cells.rows].flatMap(([, line]) =>
    [...line].flatMap(([, { value }]) => (typeof value === 'string' ? value : [])),
  ),
]);

async function diagnosis(workbench: WorkbenchPage): Promise<string> {
  await workbench.pane.getByRole('tab', { name: /^Altro/u }).click();
  await workbench.pane.getByRole('button', { name: /^Opzioni/u }).click();
  await workbench.pane.getByRole('button', { name: 'Diagnosi' }).click();
  await workbench.pane.getByRole('button', { name: 'Copia come testo' }).click();
  await workbench.pane.getByText('Copiato.', { exact: true }).last().waitFor();
  return workbench.page.evaluate(() => navigator.clipboard.readText());
}

test('the diagnosis names surroundings and last error, that of another page too, and nothing of the workbook', async () => {
  const workbench = await pages.open({
    prepare: (context) => context.grantPermissions(['clipboard-read', 'clipboard-write']),
  });
  await workbench.openFile('segreta.xlsx', saveBook(book));
  await workbench.page.getByText('segreta.xlsx').waitFor();
  await workbench.paneIsReady();
  const before = await diagnosis(workbench);
  expect(before).toMatch(/^Versione del componente: \d+\.\d+\.\d+$/mu);
  expect(before).toMatch(/^Office: Excel OfficeOnline \S+$/mu);
  expect(before).toMatch(/^ExcelApi: 1\.\d+$/mu);
  expect(before).toMatch(/^Altri insiemi di requisiti: .*DialogApi 1\.1/mu);
  expect(before).toMatch(/^Motore del browser: .*Chrome\/\d+/mu);
  expect(before).toMatch(/^Ultimo errore: Nessuno$/mu);

  await workbench.cell('G31');
  await workbench.page.keyboard.press('F2');
  await workbench.pane.getByRole('button', { name: 'Valuta obiettivi' }).click();
  await workbench.pane.getByText('Cella in modifica').first().waitFor();
  await workbench.page.keyboard.press('Escape');
  // Another page of the add-in, as that of the ribbon is one.
  await workbench.closePane();
  await workbench.openPane();

  const after = await diagnosis(workbench);
  expect(after).toMatch(/^Ultimo errore: \d{4}-\d\d-\d\dT\S+ InvalidOperationInCellEditMode/mu);
  expect(after).toMatch(/^Traccia: .*\.js:\d+:\d+/mu);
  const told = texts.filter((text) => text.length > 3 && (before + after).includes(text));
  expect(told).toEqual([]);
  expect(after).not.toContain('segreta');
});

test('the pane asks again when the user comes back to it, for not every change of a sheet has an event', async () => {
  const workbench = await pages.open();
  await workbench.isIdle();
  await workbench.page.evaluate(() => {
    addEventListener('message', () => document.body.setAttribute('data-asked', 'yes'));
  });
  expect(await workbench.page.locator('body[data-asked]').count()).toBe(0);
  await workbench.paneFrame.evaluate(() => dispatchEvent(new Event('focus')));
  await workbench.page.locator('body[data-asked]').waitFor({ state: 'attached' });
});
