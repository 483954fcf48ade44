import type { CellValue } from '../../../src/pira/sheet/sheet';
import type { FormatPatch } from '../../../src/workbench/book/cellFormat';
import { newBook } from '../../../src/workbench/xlsx/newBook';
import { saveBook } from '../../../src/workbench/xlsx/saveBook';
import { type WorkbenchPage, WorkbenchPages } from './workbenchPage';

const pages = new WorkbenchPages();
jest.setTimeout(60_000);

const YES_OR_NO = {
  kind: 'list',
  comparison: 'between',
  formula1: '"sì,no"',
  formula2: null,
  ignoreBlanks: true,
  dropDown: true,
  errorStyle: 'stop',
  showError: true,
  errorTitle: '',
  error: 'Scegliere sì o no.',
  showPrompt: false,
  promptTitle: '',
  prompt: '',
} as const;

/** A sheet with frozen panes, a list, formats and a formula; and a second sheet. */
function workbookWithEverything(): Uint8Array {
  const book = newBook('Conti', 'Altro');
  const [sheet] = book.worksheets;
  if (sheet === undefined) throw new Error('No sheet.');
  const put = (row: number, column: number, value: CellValue, format: FormatPatch = {}): void => {
    book.setContent(sheet, row, column, { value, formula: null });
    sheet.cells.setStyle(row, column, book.styles.with(0, format));
  };
  for (let row = 1; row < 200; row++) put(row, 0, `Riga ${row + 1}`);
  put(0, 0, 'Voce', { bold: true, fillColor: '#DCE6F1' });
  put(1, 1, 1234.5, { numberFormat: '#,##0.00' });
  put(2, 1, 0.285, { numberFormat: '0.0%' });
  put(3, 1, 44561, { numberFormat: 'dd/mm/yyyy' });
  put(4, 1, -7, { numberFormat: '0;[Red]-0' });
  book.setContent(sheet, 1, 2, { value: null, formula: '=ROUND(B2*2,0)' });
  sheet.view.set({ ...sheet.view.value, frozenRows: 1, frozenColumns: 1 });
  sheet.validations.set({ row: 1, column: 3, rowCount: 50, columnCount: 1 }, YES_OR_NO);
  return saveBook(book);
}

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await pages.open();
  await workbench.openFile('conti.xlsx', workbookWithEverything());
  await workbench.page.getByText('conti.xlsx').waitFor();
});

afterAll(() => pages.close());

test('shows formats in Italian', async () => {
  await workbench.shows('B2', '1.234,50');
  await workbench.shows('B3', '28,5%');
  await workbench.shows('B4', '31/12/2021');
  const negative = await workbench.cell('B5');
  expect(await negative.evaluate((cell) => getComputedStyle(cell).color)).toBe('rgb(255, 0, 0)');
});

test('opened without a question in place of a workbook that nobody changed', () => {
  expect(workbench.questions).toEqual([]);
});

test('takes Italian entries and calculates what depends on them', async () => {
  await workbench.type('B2', '1.000,25');
  await workbench.shows('B2', '1.000,25');
  await workbench.shows('C2', '2001');
  await workbench.type('C3', '=SOMMA(B2;0,75)');
  await workbench.shows('C3', '1001');
  await workbench.cell('C3');
  expect(await workbench.content.inputValue()).toBe('=SOMMA(B2;0,75)');
});

test('offers the values that a cell allows, and refuses others in its own words', async () => {
  const { page } = workbench;
  await workbench.cell('D2');
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByRole('listbox').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await workbench.shows('D2', 'no');
  await workbench.type('D3', 'forse');
  await workbench.notice.getByText('Scegliere sì o no.').waitFor();
  await page.keyboard.press('Escape');
  await workbench.isEmpty('D3');
});

test('keeps frozen rows and columns in view', async () => {
  await workbench.cell('H180');
  const { page } = workbench;
  await page.getByRole('gridcell', { name: 'Voce', exact: true }).waitFor();
  await page.getByRole('gridcell', { name: 'Riga 180', exact: true }).waitFor();
  expect(await page.getByRole('gridcell', { name: 'Riga 2', exact: true }).count()).toBe(0);
});

test('changes sheets by their tabs, by mouse and by keyboard', async () => {
  const { page } = workbench;
  await page.getByRole('tab', { name: 'Altro' }).click();
  await workbench.isAt('A1');
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('tab', { name: 'Conti', selected: true }).waitFor();
  await workbench.isAt('H180');
});

test('selects by mouse, extended with Shift', async () => {
  const { page } = workbench;
  await workbench.cell('A2');
  await page.getByRole('gridcell', { name: 'Riga 3', exact: true }).click();
  await workbench.isAt('A3');
  await page.getByRole('gridcell', { name: '31/12/2021', exact: true }).click({ modifiers: ['Shift'] });
  await workbench.isAt('A3:B4');
});

test('copies and pastes cells by keyboard, with their exact values', async () => {
  const { page } = workbench;
  await workbench.type('E2', '0,123456');
  await workbench.cell('E2');
  await page.keyboard.press('ControlOrMeta+C');
  await workbench.cell('E3');
  await page.keyboard.press('ControlOrMeta+V');
  await workbench.isAt('E3');
  await workbench.shows('E3', '0,123456');
});

test('undoes and does again what was typed, by keys and in the menu of a cell', async () => {
  const { page } = workbench;
  await workbench.type('F2', '7');
  await workbench.type('F3', '=SE(F2>5;"sì";"no")');
  await workbench.shows('F3', 'sì');
  await page.keyboard.press('ControlOrMeta+Z');
  await workbench.isEmpty('F3');
  await page.keyboard.press('ControlOrMeta+Y');
  await workbench.shows('F3', 'sì');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: /^Taglia/ }).waitFor();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await workbench.isEmpty('F3');
  const two = await workbench.cell('F2');
  await two.click({ button: 'right' });
  await page.getByRole('menuitem', { name: /^Cancella il contenuto/ }).click();
  await workbench.isEmpty('F2');
  await two.click({ button: 'right' });
  await page.keyboard.press('Escape');
  expect(await page.getByRole('menu').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('grid');
});

test('keeps a formula that is not complete open, and says what it does not know', async () => {
  const { page } = workbench;
  await workbench.type('F4', '=SOMMA(F2');
  await workbench.notice.getByText('La formula non è valida').waitFor();
  await page.keyboard.type(')');
  await page.keyboard.press('Enter');
  await workbench.shows('F4', '0');
  await workbench.type('F5', '=SOMMMA(F2)');
  await workbench.notice.getByText('una funzione o un nome che qui non è conosciuto').waitFor();
  await workbench.shows('F5', '#NOME?');
});

test('opens a workbook that is dropped on the page', async () => {
  const { page } = workbench;
  const bytes = [...workbookWithEverything()];
  await page.evaluate((dropped) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([new Uint8Array(dropped)], 'trascinata.xlsx'));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
  }, bytes);
  await page.getByText('trascinata.xlsx').waitFor();
  await workbench.shows('B2', '1.234,50');
});
