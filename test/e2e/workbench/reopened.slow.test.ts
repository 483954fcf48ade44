import { parseTabSeparated } from '../../../src/workbench/browser/grid/edit/clipboard';
import { loadBook } from '../../../src/workbench/xlsx/loadBook';
import { convertFile } from '../../support/libreOffice';
import { bytesOf } from './bytesOf';
import { WorkbenchPages } from './workbenchPage';

const pages = new WorkbenchPages();
jest.setTimeout(120_000);

afterAll(() => pages.close());

/** Rows and columns of the first block's results in the sample, G to J, and of an entry by hand. */
const ROWS = [31, 32, 33, 34];
const COLUMNS = ['G', 'H', 'I', 'J'];

/** Texts without the marks in numbers, which differ between languages. */
function inAnyLanguage(rows: readonly (readonly (string | undefined)[])[]): readonly (readonly string[])[] {
  return rows.map((texts) => texts.map((text = '') => text.replace(/[.,]/gu, '')));
}

test('a file saved from the page shows in LibreOffice what the page shows', async () => {
  const workbench = await pages.open();
  const { page } = workbench;
  await workbench.pressRibbon('Valuta obiettivi');
  await workbench.isIdle();
  await workbench.shows('J31', 'Raggiunto');
  await workbench.type('M31', '=SOMMA(G31;G34)');
  await workbench.type('M32', '1.234,5');

  const onPage: string[][] = [];
  for (const row of ROWS) {
    const texts: string[] = [];
    for (const column of [...COLUMNS, 'M']) {
      const cell = await workbench.cell(`${column}${row}`);
      texts.push(await cell.innerText());
    }
    onPage.push(texts);
  }
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Salva con nome' }).click();
  const saved = await bytesOf(await download);

  const lines = parseTabSeparated(new TextDecoder().decode(convertFile(saved, 'csv')));
  expect(lines.length).toBeGreaterThan(80);

  const reopened = loadBook(convertFile(saved, 'xlsx'));
  if (!reopened.ok) throw new Error(reopened.failure.reason);
  const [sheet] = reopened.book.worksheets;
  expect(sheet?.cells.get(30, 12)).toMatchObject({ formula: '=SUM(G31,G34)', value: 17 });
  expect(sheet && reopened.book.styles.format(sheet.styleAt(30, 8)).numberFormat).toContain('%');
  const reread = ROWS.map((row) => [6, 7, 8, 9, 12].map((column) => lines[row - 1]?.[column]));
  expect(inAnyLanguage(reread)).toEqual(inAnyLanguage(onPage));
});
