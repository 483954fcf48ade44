import { INTERACTIVE_ENGINE } from '../../../src/workbench/engine/exceltsEngine';
import { openExcel } from '../../../src/workbench/office/nodeExcel';
import { sampleBook } from './sampleBook';
import { settled } from './withExcel';

const globals = (): readonly string[] => Object.getOwnPropertyNames(globalThis);

test('several books, one after the other, each answered by its own host', async () => {
  const before = globals();
  for (const text of ['primo', 'secondo', 'terzo']) {
    const excel = openExcel(sampleBook(), { locale: text === 'terzo' ? 'en-US' : 'it-IT' });
    const note = excel.host.book.sheet('Note');
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Note').getRange('A1').load('values');
      await context.sync();
      expect(range.values).toEqual([['']]);
      range.values = [[text]];
      await context.sync();
    });
    await settled();
    expect(note?.cells.get(0, 0)?.value).toBe(text);
    expect(excel.host.exchanges.map(({ kind }) => kind)).toEqual(['read', 'write', 'cleanup']);
    expect(Office.context.displayLanguage).toBe(text === 'terzo' ? 'en-US' : 'it-IT');
    expect(excel.Excel).toBe(Excel);
    excel.close();
    expect(globals()).toEqual(before);
  }
});

test('an event of one book does not reach a handler of another', async () => {
  const heard: string[] = [];
  const first = openExcel(sampleBook());
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Note').onChanged.add(({ address }) => {
      heard.push(address);
      return Promise.resolve();
    });
    await context.sync();
  });
  first.close();
  const second = openExcel(sampleBook());
  second.host.user.type('Note', 'A1', 'x');
  await settled();
  second.close();
  expect(heard).toEqual([]);
});

test('formulas keep the result that they came with, or have none, until something they read is edited', async () => {
  const book = sampleBook();
  const note = book.sheet('Note');
  if (note === undefined) throw new Error('Note');
  book.setContent(note, 0, 0, { value: null, formula: '=3+3' });
  book.setContent(note, 1, 0, { value: 99, formula: '=3+3' });
  const excel = openExcel(book, { engine: INTERACTIVE_ENGINE });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Note').getRange('A1:A2').load('values');
    await context.sync();
    expect(range.values).toEqual([[''], [99]]);
  });
  await settled();
  excel.close();
});
