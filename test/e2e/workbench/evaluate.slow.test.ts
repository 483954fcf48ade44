import { loadBook } from '../../../src/workbench/xlsx/loadBook';
import { bytesOf } from './bytesOf';
import { WorkbenchPages } from './workbenchPage';

const pages = new WorkbenchPages();
jest.setTimeout(60_000);

afterAll(() => pages.close());

test('one click on the ribbon writes the outcomes beside the plan, and they are saved with it', async () => {
  const workbench = await pages.open();
  await workbench.pressRibbon('Valuta obiettivi');
  await workbench.isIdle();
  await workbench.shows('J30', 'Stato');
  await workbench.shows('J31', 'Raggiunto');
  await workbench.shows('J32', 'Parzialmente raggiunto');
  await workbench.shows('J39', 'Non raggiunto');
  await workbench.shows('J73', 'Non rilevato');
  await workbench.shows('G31', '6');

  const download = workbench.page.waitForEvent('download');
  await workbench.page.getByRole('button', { name: 'Salva con nome' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('pira-2021-consuntivo.xlsx');
  const bytes = await bytesOf(saved);
  const loaded = loadBook(bytes);
  expect(loaded.ok && loaded.book.sheet('PIRA 2021')?.cells.get(30, 9)?.value).toBe('Raggiunto');
  await workbench.openFile('valutato.xlsx', bytes);
  await workbench.page.getByText('valutato.xlsx').waitFor();
  await workbench.shows('J31', 'Raggiunto');
  expect(pages.complaints).toEqual([]);
});

test('a click on the ribbon costs one read, a write of cells and one of looks, and no write where nothing changed', async () => {
  const workbench = await pages.open();
  await workbench.closePane();
  await workbench.pressRibbon('Valuta obiettivi');
  await workbench.closeDialog();
  expect(await workbench.exchanges()).toEqual({ reads: 1, writes: 2 });
  await workbench.pressRibbon('Valuta obiettivi');
  await workbench.closeDialog();
  expect(await workbench.exchanges()).toEqual({ reads: 1, writes: 0 });
});

test('an actual typed by hand is evaluated again, and the last write can be undone', async () => {
  const workbench = await pages.open();
  const { pane } = workbench;
  await pane.getByRole('button', { name: 'Valuta obiettivi' }).click();
  await workbench.shows('J32', 'Parzialmente raggiunto');
  await pane.getByRole('button', { name: /^Raggiunto.*11/ }).waitFor();
  await workbench.type('G32', '51%');
  await workbench.shows('G32', '51,0%');
  await pane.getByRole('button', { name: /^Raggiunto.*12/ }).waitFor();
  await pane.getByRole('button', { name: 'Valuta obiettivi' }).click();
  await workbench.shows('J32', 'Raggiunto');
  await pane.getByRole('button', { name: /^Annulla/ }).click();
  await workbench.shows('J32', 'Parzialmente raggiunto');
  await workbench.shows('G32', '51,0%');
  expect(pages.complaints).toEqual([]);
});
