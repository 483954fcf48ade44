import { codeOf, settled, withExcel } from './withExcel';

describe('identity', () => {
  test('a sheet renamed between two syncs is still the same sheet', () =>
    withExcel(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Note');
        sheet.load('name');
        await context.sync();
        sheet.name = 'Appunti';
        await context.sync();
        sheet.getRange('A1').values = [['x']];
        const range = context.workbook.worksheets.getItem('Appunti').getRange('A1').load('values');
        await context.sync();
        expect(range.values).toEqual([['x']]);
      }),
    ));

  test('a sheet that was added can be used in the next sync', () =>
    withExcel(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Nuovo');
        await context.sync();
        sheet.getRange('B2').values = [[1]];
        sheet.load('name');
        await context.sync();
        expect(sheet.name).toBe('Nuovo');
        expect(context.workbook.worksheets.getCount()).toBeDefined();
      }),
    ));

  test('adding runs once although the client names the path several times', () =>
    withExcel(async (host) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Nuovo');
        sheet.load('name');
        sheet.getRange('A1').values = [['x']];
        await context.sync();
      });
      expect(host.book.sheets.map(({ name }) => name)).toEqual(['Piano 2021', 'Note', 'Elenchi', 'Nuovo']);
    }));
});

describe('references', () => {
  test('a range lives over several syncs inside Excel.run, and is given back afterwards', () =>
    withExcel(async (host) => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Note').getRange('A1:B1');
        await context.sync();
        range.values = [[1, 2]];
        await context.sync();
        range.load('values');
        await context.sync();
        expect(range.values).toEqual([[1, 2]]);
        expect(host.keptReferences).toBe(1);
      });
      await settled();
      expect(host.keptReferences).toBe(0);
      expect(host.exchanges.at(-1)?.kind).toBe('cleanup');
    }));

  test('without Excel.run a range lives for one sync', () =>
    withExcel(async () => {
      const context = new Excel.RequestContext();
      const range = context.workbook.worksheets.getItem('Note').getRange('A1').load('address');
      await context.sync();
      expect(() => range.load('values')).toThrow(
        expect.objectContaining({ code: 'InvalidObjectPath' }) as Error,
      );
    }));

  test('a range of a deleted sheet is an invalid reference', () =>
    withExcel(async () => {
      const code = await codeOf(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Note');
        const range = sheet.getRange('A1').load('values');
        await context.sync();
        sheet.delete();
        await context.sync();
        range.load('values');
      });
      expect(code).toBe('InvalidReference');
    }));
});

describe('null objects', () => {
  test('what is reached through a null object is null, and calls on it do nothing', () =>
    withExcel(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject('Manca').load('name');
        const range = sheet.getRange('A1').load('values');
        range.values = [[1]];
        range.clear();
        await context.sync();
        expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
      }),
    ));
});

describe('errors', () => {
  type Work = (context: Excel.RequestContext) => unknown;
  const plan = (context: Excel.RequestContext): Excel.Worksheet =>
    context.workbook.worksheets.getItem('Piano 2021');
  const CODES: readonly (readonly [string, string, Work])[] = [
    ['a sheet that is not there', 'ItemNotFound', (c) => c.workbook.worksheets.getItem('Manca').load('name')],
    ['a sheet name that is taken', 'ItemAlreadyExists', (c) => c.workbook.worksheets.add('note')],
    ['a sheet name with a colon', 'InvalidArgument', (c) => c.workbook.worksheets.add('a:b')],
    ['a sheet name of 32 characters', 'InvalidArgument', (c) => c.workbook.worksheets.add('x'.repeat(32))],
    ['an address that is none', 'InvalidArgument', (c) => plan(c).getRange('no way').load('values')],
    ['an address off the sheet', 'InvalidArgument', (c) => plan(c).getRange('XFE1').load('values')],
    [
      'a sheet of an address that is not there',
      'ItemNotFound',
      (c) => plan(c).getRange('Manca!A1').load('values'),
    ],
    ['values of another shape', 'InvalidArgument', (c) => (plan(c).getRange('A1:B2').values = [[1, 2]])],
    ['a formula that is none', 'InvalidArgument', (c) => (plan(c).getRange('A1').values = [['=SUM(']])],
    [
      'a number format that is none',
      'InvalidArgument',
      (c) => (plan(c).getRange('A1').numberFormat = [['0.0"x']]),
    ],
    [
      'a colour that is none',
      'InvalidArgument',
      (c) => (plan(c).getRange('A1').format.fill.color = 'mauvish'),
    ],
    [
      'hiding the last visible sheet',
      'InvalidOperation',
      (c) => {
        c.workbook.worksheets.getItem('Note').visibility = 'Hidden';
        plan(c).visibility = 'Hidden';
      },
    ],
    ['values of whole columns', 'InvalidArgument', (c) => Reflect.set(plan(c).getRange('A:B'), 'values', 1)],
    [
      'a list of literals over 255 characters',
      'InvalidArgument',
      (c) =>
        (plan(c).getRange('A1').dataValidation.rule = {
          list: { inCellDropDown: true, source: 'x'.repeat(256) },
        }),
    ],
    [
      'a table over merged cells',
      'MergedRangeConflict',
      (c) => {
        plan(c).getRange('A1:B1').merge();
        plan(c).tables.add('A1:C3', true);
      },
    ],
    ['a member that the host does not know', 'ApiNotFound', (c) => plan(c).charts.getCount()],
    [
      'a method that the host does not know',
      'ApiNotFound',
      (c) => plan(c).getRange('A1').removeDuplicates([0], false),
    ],
    ['a property that the host does not know', 'ApiNotFound', (c) => plan(c).getRange('A1').load('style')],
    [
      'protection of a protected sheet',
      'InvalidOperation',
      (c) => {
        plan(c).protection.protect();
        plan(c).protection.protect();
      },
    ],
  ];

  test.each(CODES)('%s: %s', (_, code, work) =>
    withExcel(async () => {
      expect(await codeOf((context) => Promise.resolve(work(context)))).toBe(code);
    }),
  );

  test('what came before the error stays done and is answered, what comes after is not done', () =>
    withExcel(async (host) => {
      const context = new Excel.RequestContext();
      const sheet = context.workbook.worksheets.getItem('Note').load('name');
      sheet.getRange('A1').values = [['prima']];
      context.workbook.worksheets.getItem('Manca').load('name');
      sheet.getRange('A2').values = [['dopo']];
      await expect(context.sync()).rejects.toMatchObject({
        code: 'ItemNotFound',
        debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
      });
      expect(sheet.name).toBe('Note');
      const cells = host.book.sheet('Note')?.cells;
      expect([cells?.get(0, 0)?.value, cells?.get(1, 0)]).toEqual(['prima', undefined]);
    }));
});

describe('queries', () => {
  test('a list of names may reach into objects and collections, and take a part of them', () =>
    withExcel(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load({ $top: 1, $skip: 1, name: true, protection: { protected: true } });
        const range = context.workbook.worksheets.getItem('Note').getRange('A1');
        range.load('address,format/fill/color,worksheet/name');
        await context.sync();
        expect(worksheets.items.map(({ name, protection }) => [name, protection.protected])).toEqual([
          ['Note', false],
        ]);
        expect([range.address, range.format.fill.color, range.worksheet.name]).toEqual([
          'Note!A1',
          '#FFFFFF',
          'Note',
        ]);
      }),
    ));

  test('without names every scalar is answered, and the items of collections', () =>
    withExcel(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load();
        const sheet = worksheets.getFirst();
        sheet.load();
        await context.sync();
        expect(sheet.visibility).toBe('Visible');
        expect(worksheets.items.map(({ name }) => name)).toEqual(['Piano 2021', 'Note', 'Elenchi']);
      }),
    ));
});

test('an object behind an item may be null while that of its neighbour is not', () =>
  withExcel((host) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Note');
      sheet.getRange('A1:B2').conditionalFormats.add('Custom').custom.rule.formula = '=A1>1';
      await context.sync();
      const area = { row: 0, column: 0, rowCount: 2, columnCount: 2 };
      host.book.sheet('Note')?.conditionalFormats.add([area], { kind: 'text', match: 'contains', text: 'a' });
      const formats = sheet.getRange().conditionalFormats;
      formats.load('items/customOrNullObject/rule/formula');
      await context.sync();
      const formulas = formats.items.map(({ customOrNullObject: custom }) =>
        custom.isNullObject ? null : custom.rule.formula,
      );
      expect(formulas).toEqual([null, '=A1>1']);
    }),
  ));

test('runs that overlap are answered one after the other', () =>
  withExcel(async (host) => {
    const write = (row: number): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Note').getCell(row, 0).values = [[row]];
        await context.sync();
      });
    await Promise.all([write(0), write(1), write(2)]);
    expect(host.exchanges.filter(({ kind }) => kind === 'write').map(({ number }) => number)).toHaveLength(3);
    expect([0, 1, 2].map((row) => host.book.sheet('Note')?.cells.get(row, 0)?.value)).toEqual([0, 1, 2]);
  }));
