import { smallFile, worksheet } from '../../workbench/xlsx/files';
import { type WorkbenchPage, WorkbenchPages } from './workbenchPage';

const pages = new WorkbenchPages();
jest.setTimeout(120_000);

const ROWS = 100_000;

/** Elements that the grid may hold at once: those of the rows in view, of a few beyond, and no more. */
const MOST_NODES = 1500;

function largeWorkbook(): Uint8Array {
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const row = index + 1;
    const text = `<c r="B${row}" t="inlineStr"><is><t>Indicatore ${row}</t></is></c>`;
    return `<row r="${row}"><c r="A${row}"><v>${row}</v></c>${text}<c r="C${row}"><v>0.5</v></c></row>`;
  });
  return smallFile(worksheet(rows.join('')));
}

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await pages.open();
  await workbench.page.getByRole('button', { name: 'Chiudi il pannello' }).click();
  await workbench.openFile('grande.xlsx', largeWorkbook());
  await workbench.page.getByText('grande.xlsx').waitFor();
});

afterAll(() => pages.close());

const nodes = (): Promise<number> => workbench.page.locator('.grid *').count();

test('draws only what is in view of a hundred thousand rows', async () => {
  await workbench.page.getByRole('gridcell', { name: 'Indicatore 1', exact: true }).waitFor();
  expect(await workbench.page.getByRole('grid').getAttribute('aria-rowcount')).toBe(String(ROWS + 12 - 1));
  expect(await nodes()).toBeLessThan(MOST_NODES);
});

test('scrolls to the last row, and holds no more then', async () => {
  const { page } = workbench;
  for (const share of [0.5, 1]) {
    await page.getByRole('grid').evaluate((grid, part) => {
      grid.scrollTop = grid.scrollHeight * part;
    }, share);
    const wanted = share === 1 ? ROWS : ROWS / 2;
    const near = new RegExp(`^Indicatore ${String(wanted).slice(0, 4)}\\d+$`, 'u');
    await page
      .getByRole('gridcell', { name: share === 1 ? `Indicatore ${ROWS}` : near })
      .first()
      .waitFor();
    expect(await nodes()).toBeLessThan(MOST_NODES);
  }
});

test('goes to its end and back by keyboard, and edits there', async () => {
  const { page } = workbench;
  await workbench.cell('A1');
  await page.keyboard.press('Control+End');
  await workbench.isAt(`C${ROWS}`);
  await workbench.type(`C${ROWS}`, '=A100000*2');
  await workbench.shows(`C${ROWS}`, '200000');
  await page.keyboard.press('Control+Home');
  await workbench.isAt('A1');
  await page.getByRole('gridcell', { name: 'Indicatore 1', exact: true }).waitFor();
  expect(await nodes()).toBeLessThan(MOST_NODES);
});
