import { loadBook } from '../../../src/workbench/xlsx/loadBook';
import { changedParts } from '../../workbench/xlsx/files';
import { axeViolations } from '../axe';
import { bytesOf } from './bytesOf';
import { decoratedPlan } from './decoratedPlan';
import { type WorkbenchPage, WorkbenchPages } from './workbenchPage';

const pages = new WorkbenchPages();
jest.setTimeout(60_000);

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await pages.open();
  await workbench.openFile('decorato.xlsx', decoratedPlan());
  await workbench.page.getByText('decorato.xlsx').waitFor();
  await workbench.paneIsReady();
});

afterAll(() => pages.close());

test('shows the logo over the cells', async () => {
  const logo = workbench.page.getByRole('gridcell').getByAltText('Logo dell’ente');
  await logo.waitFor();
  await expect(
    logo.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
  ).resolves.toBe(80);
  expect(await logo.boundingBox()).toMatchObject({ width: 80, height: 80 });
});

test('shows a title in its fonts', async () => {
  const title = await workbench.cell('A2');
  const looks = await title
    .locator('.cell-text > span')
    .evaluateAll((runs) => runs.map((run) => `${run.textContent} ${getComputedStyle(run).color}`));
  expect(looks).toEqual([
    'Piano degli Indicatori  rgb(192, 0, 0)',
    'dei Risultati Attesi di Bilancio P.I.R.A. rgb(0, 0, 0)',
  ]);
});

test.each([
  ['a gradient from afar', 'B5', 'backgroundColor', 'rgb(135, 181, 158)'],
  ['a pattern from afar', 'C5', 'backgroundColor', 'rgb(191, 191, 191)'],
] as const)('draws %s', async (_what, address, property, expected) => {
  const cell = await workbench.cell(address);
  expect(await cell.evaluate((element, name) => getComputedStyle(element)[name], property)).toContain(
    expected,
  );
});

test('says what a note says', async () => {
  const cell = await workbench.cell('G32');
  const note = 'Anna Conti:\nDato provvisorio, da confermare a marzo.';
  expect(await cell.getAttribute('title')).toBe(note);
  expect(await cell.getAttribute('aria-description')).toBe(note);
});

test('is accessible with all of it in view', async () => {
  await workbench.cell('G32');
  expect(await axeViolations(workbench.page)).toEqual([]);
});

test('evaluated and saved, keeps every part but the sheet and the styles to the byte', async () => {
  await workbench.pressRibbon('Valuta obiettivi');
  await workbench.isIdle();
  await workbench.shows('J31', 'Raggiunto');
  const download = workbench.page.waitForEvent('download');
  await workbench.page.getByRole('button', { name: 'Salva con nome' }).click();
  const saved = await bytesOf(await download);
  expect(changedParts(decoratedPlan(), saved)).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
  const loaded = loadBook(saved);
  expect(loaded.ok && loaded.book.sheet('PIRA 2021')?.cells.get(1, 0)?.runs).toHaveLength(2);
  expect(pages.complaints).toEqual([]);
});
