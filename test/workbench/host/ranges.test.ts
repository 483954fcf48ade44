import { Book } from '../../../src/workbench/book/book';
import { BookSheet } from '../../../src/workbench/book/bookSheet';
import type { Engine } from '../../../src/workbench/host/engine';
import { codeOf, withExcel } from './withExcel';

/** Writes into a range of the empty sheet Note, and tells what the range then holds. */
const afterWriting = (address: string, values: unknown, before: unknown[][] = []): Promise<unknown> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Note');
    const range = sheet.getRange(address);
    if (before.length > 0) range.values = before;
    Reflect.set(range, 'values', values);
    range.load('values');
    await context.sync();
    return range.values;
  });

describe('writing values', () => {
  test.each([
    ['null leaves, "" clears', 'A1:C1', [[null, '', 9]], [[1, 2, 3]], [[1, '', 9]]],
    [
      'one value fills the range',
      'A1:B2',
      7,
      [],
      [
        [7, 7],
        [7, 7],
      ],
    ],
    ['numbers in texts are numbers', 'A1:B1', [['5', '50%']], [], [[5, 0.5]]],
  ])('%s', (_, address, values, before, after) =>
    withExcel(async () => {
      expect(await afterWriting(address, values, before)).toEqual(after);
    }),
  );

  test('cells under a merge keep what they have', () =>
    withExcel(async (host) => {
      host.book.sheet('Note')?.merges.add({ row: 0, column: 0, rowCount: 2, columnCount: 2 });
      expect(
        await afterWriting('A1:C2', [
          [1, 2, 3],
          [4, 5, 6],
        ]),
      ).toEqual([
        [1, '', 3],
        ['', '', 6],
      ]);
    }));

  test('a text format written before the values keeps them as they are', () =>
    withExcel(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Note').getRange('A1:B1');
        range.numberFormat = [['@', '@']];
        range.values = [['=5', '011']];
        range.load('values,valueTypes,text');
        await context.sync();
        expect([range.values, range.valueTypes, range.text]).toEqual([
          [['=5', '011']],
          [['String', 'String']],
          [['=5', '011']],
        ]);
      }),
    ));

  test('a format of one’s own outlives what an entry would bring along', () =>
    withExcel(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Note').getRange('A1:B1');
        range.numberFormat = [['0.0', null]];
        range.values = [['50%', '50%']];
        range.load('numberFormat');
        await context.sync();
        expect(range.numberFormat).toEqual([['0.0', '0%']]);
      }),
    ));

  test('part of an array formula cannot be changed, all of it can', () => {
    const sheet = new BookSheet(1, 'Note', 'visible', {
      arrayAreas: [{ row: 0, column: 0, rowCount: 2, columnCount: 1 }],
    });
    return withExcel(
      async () => {
        const write = (address: string): Promise<string> =>
          codeOf((context) => {
            Reflect.set(context.workbook.worksheets.getItem('Note').getRange(address), 'values', 1);
            return context.sync();
          });
        expect([await write('A2:B2'), await write('A2:A3'), await write('A1:A2')]).toEqual([
          'InvalidOperation',
          'InvalidOperation',
          'none',
        ]);
      },
      { book: new Book([sheet]) },
    );
  });
});

describe('formulas', () => {
  const read = (context: Excel.RequestContext): Excel.Range =>
    context.workbook.worksheets.getItem('Piano 2021').getRange('B2:C3').load('values,formulas');

  test('without an engine a loaded formula keeps its result and a new one has none', () =>
    withExcel(async (host) => {
      const cells = host.book.sheet('Piano 2021')?.cells;
      cells?.setResult(2, 2, 31);
      await Excel.run(async (context) => {
        const range = read(context);
        range.getCell(0, 1).formulas = [['=B2']];
        range.getCell(0, 0).values = [[99]];
        await context.sync();
        expect(range.values).toEqual([
          [30, 28],
          [500, 31],
        ]);
        range.load('values,formulas');
        await context.sync();
        expect(range.values).toEqual([
          [99, ''],
          [500, 31],
        ]);
        expect(range.formulas).toEqual([
          [99, '=B2'],
          [500, '=B2+1'],
        ]);
      });
    }));

  test('an engine is asked once per batch of edits, before the next reading', () => {
    const asked: number[] = [];
    const engine: Engine = {
      recalculate: (book, edits) => {
        asked.push(edits.length);
        const sheet = book.sheet('Piano 2021');
        return sheet === undefined ? [] : [{ sheet, row: 2, column: 2, value: 100 + asked.length }];
      },
    };
    return withExcel(
      () =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Piano 2021');
          sheet.getRange('B2').values = [[1]];
          sheet.getRange('B3').values = [[2]];
          const range = read(context);
          await context.sync();
          expect(range.values).toEqual([
            [1, 28],
            [2, 101],
          ]);
          sheet.getRange('B2').values = [[3]];
          range.load('values');
          await context.sync();
          expect(range.values[1]).toEqual([2, 102]);
          expect(asked).toEqual([2, 1]);
        }),
      { engine },
    );
  });
});
