import { newBook } from '../../../src/workbench/xlsx/newBook';
import { saveBook } from '../../../src/workbench/xlsx/saveBook';
import { type WorkbenchPage, WorkbenchPages } from './workbenchPage';

const pages = new WorkbenchPages();
jest.setTimeout(20_000);

/** A1:C3 filled but for B2, and A200; a second sheet. */
function workbookToWalk(): Uint8Array {
  const book = newBook('Conti', 'Altro');
  const [sheet] = book.worksheets;
  if (sheet === undefined) throw new Error('No sheet.');
  for (let row = 0; row < 3; row++)
    for (let column = 0; column < 3; column++)
      if (row !== 1 || column !== 1)
        book.setContent(sheet, row, column, { value: 10 * row + column, formula: null });
  book.setContent(sheet, 199, 0, { value: 'fine', formula: null });
  return saveBook(book);
}

let workbench: WorkbenchPage;
/** Each entry goes into a cell that nothing was entered into before. */
let nextCell = 0;

beforeAll(async () => {
  workbench = await pages.open();
  await workbench.openFile('tasti.xlsx', workbookToWalk());
  await workbench.page.getByText('tasti.xlsx').waitFor();
});

afterAll(() => pages.close());

/** Types keys; what is no name of a key is typed as text. */
async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys)
    if (/^(?:\w+\+)*(?:[A-Z][A-Za-z]+\d*|F\d+|.)$/u.test(key)) await workbench.page.keyboard.press(key);
    else await workbench.page.keyboard.type(key);
}

test.each([
  ['A1', ['ArrowRight'], 'B1'],
  ['A1', ['Enter'], 'A2'],
  ['A2', ['Shift+Enter'], 'A1'],
  ['A1', ['Tab'], 'B1'],
  ['B1', ['Shift+Tab'], 'A1'],
  ['C3', ['Home'], 'A3'],
  ['A3', ['End'], 'C3'],
  ['C3', ['Control+Home'], 'A1'],
  ['A1', ['Control+End'], 'C200'],
  ['A1', ['Control+ArrowRight'], 'C1'],
  ['A1', ['Control+ArrowDown'], 'A3'],
  ['A1', ['Control+ArrowDown', 'Control+ArrowDown'], 'A200'],
  ['A200', ['Control+ArrowUp'], 'A3'],
  ['A1', ['Shift+ArrowRight', 'Shift+ArrowDown'], 'A1:B2'],
  ['A1', ['Control+Shift+ArrowRight'], 'A1:C1'],
  ['A1', ['PageDown', 'PageUp'], 'A1'],
  ['A1', ['PageUp'], 'A1'],
])('from %s %j leads to %s', async (from, keys, to) => {
  await workbench.cell(from);
  await press(...keys);
  await workbench.isAt(to);
});

test('Page Down goes on by the rows in view', async () => {
  await workbench.cell('A1');
  await press('PageDown');
  const first = Number((await workbench.address()).slice(1));
  await press('PageDown');
  const second = Number((await workbench.address()).slice(1));
  expect(first).toBeGreaterThan(20);
  expect(second - first).toBe(first - 1);
});

test.each<readonly [string, readonly string[], string, string, string]>([
  ['typing replaces, Enter goes down', ['12', 'Enter'], '12', 'E2', '12'],
  ['Tab goes right', ['12', 'Tab'], '12', 'F3', '12'],
  ['Shift+Tab goes left', ['12', 'Shift+Tab'], '12', 'D5', '12'],
  ['an arrow leaves a cell typed over', ['12', 'ArrowDown'], '12', 'E8', '12'],
  ['F2 gives the arrows to the text', ['F2', '12', 'ArrowLeft', '5', 'Enter'], '152', 'E10', '152'],
  ['F2 while typing, too', ['12', 'F2', 'ArrowLeft', '5', 'Enter'], '152', 'E12', '152'],
  ['Escape drops', ['12', 'Enter', 'ArrowUp', '99', 'Escape'], '12', 'E13', '12'],
  ['Delete clears', ['12', 'Enter', 'ArrowUp', 'Delete'], '', 'E15', ''],
  ['a number with separators', ['1.234,5', 'Enter'], '1.234,50', 'E18', '1234,5'],
  ['percent', ['12,5%', 'Enter'], '12,50%', 'E20', '12,5%'],
  ['a date', ['31/12/2021', 'Enter'], '31/12/2021', 'E22', '31/12/2021'],
  ['euro', ['F2', '€ 3.000', 'Enter'], '€ 3.000', 'E24', '3000'],
  ['a formula', ['=SOMMA(A1:C1;1,5)', 'Enter'], '4,5', 'E26', '=SOMMA(A1:C1;1,5)'],
  ['a function nobody knows', ['=SOMME(1)', 'Enter'], '#NOME?', 'E28', '=SOMME(1)'],
  ['a text', ['entro il 31/12', 'Enter'], 'entro il 31/12', 'E30', 'entro il 31/12'],
])('%s', async (_what, keys, shown, at, content) => {
  const address = `E${2 * nextCell++ + 1}`;
  await workbench.cell(address);
  await press(...keys);
  await workbench.isAt(at);
  const cell = await workbench.cell(address);
  expect(await cell.innerText()).toBe(shown);
  expect(await workbench.content.inputValue()).toBe(content);
});

test('what AltGr writes begins an edit as any other sign does', async () => {
  const { page } = workbench;
  await workbench.cell('G1');
  await page.locator('.grid').evaluate((grid) => {
    const modifiers = { ctrlKey: true, altKey: true, modifierAltGraph: true };
    grid.dispatchEvent(new KeyboardEvent('keydown', { key: '€', bubbles: true, ...modifiers }));
  });
  await press('5', 'Enter');
  await workbench.shows('G1', '€ 5');
});

test('the formula bar edits the cell: Enter takes over, Escape drops, the cell shows what is typed', async () => {
  const { page, content } = workbench;
  await workbench.cell('F1');
  await content.click();
  await press('=A1+', 'C', '3');
  expect(await page.locator('.cell-editor').inputValue()).toBe('=A1+C3');
  await press('Enter');
  await workbench.isAt('F2');
  await workbench.shows('F1', '22');
  await content.click();
  expect(await content.inputValue()).toBe('=A1+C3');
  await press('*2', 'Escape');
  await workbench.isAt('F1');
  expect(await content.inputValue()).toBe('=A1+C3');
  await content.click();
  await press('*2');
  await page.getByRole('gridcell', { name: '20', exact: true }).click();
  await workbench.isAt('A3');
  await workbench.shows('F1', '44');
});

test('copies, cuts and pastes a range as the tab-separated text that spreadsheets exchange', async () => {
  const { page } = workbench;
  await workbench.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await workbench.cell('A1:C2');
  await press('Control+c');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('0\t1\t2\n10\t\t12');
  await page.evaluate(() => navigator.clipboard.writeText('voce\t1.000,5\r\n"due\nrighe"\t50%\r\n'));
  await workbench.cell('H1');
  await press('Control+v');
  await workbench.isAt('H1:I2');
  await workbench.shows('I1', '1.000,50');
  await workbench.shows('I2', '50%');
  await workbench.cell('H2');
  expect(await workbench.content.inputValue()).toBe('due\nrighe');
  await workbench.cell('H1:I1');
  await press('Control+x');
  await workbench.cell('H5');
  await press('Control+v');
  await workbench.shows('I5', '1000,5');
  await workbench.isEmpty('I1');
});

test('goes to a cell of another sheet by its address, and stays at the keys there', async () => {
  await workbench.page.locator('.address input').fill('Altro!B5');
  await press('Enter');
  await workbench.page.getByRole('tab', { name: 'Altro', selected: true }).waitFor();
  await press('ArrowDown');
  await workbench.isAt('B6');
});

test('the browser has nothing to complain about', () => {
  expect(pages.complaints).toEqual([]);
});
