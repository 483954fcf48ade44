import type { Faults } from '../../../src/workbench/host/faults';
import type { ExcelHost } from '../../../src/workbench/host/host';
import { codeOf, settled, withExcel } from './withExcel';

const write = (context: Excel.RequestContext): Promise<unknown> => {
  context.workbook.worksheets.getItem('Note').getRange('A1').values = [['scritto']];
  return context.sync();
};

const written = (host: ExcelHost): unknown => host.book.sheet('Note')?.cells.get(0, 0)?.value ?? null;

const onFirst =
  (...faults: ReturnType<Faults>): Faults =>
  ({ number }) =>
    number === 1 ? faults : [];

describe('the record of exchanges', () => {
  test('tells reads, writes and clean-up apart, with sizes and actions', () =>
    withExcel(async (host) => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Note').getRange('A1').load('values');
        await context.sync();
        range.values = [['è']];
        await context.sync();
      });
      await settled();
      expect(
        host.exchanges.map(({ number, kind, actions, error }) => [number, kind, actions, error]),
      ).toEqual([
        [1, 'read', ['_KeepReference', 'load'], null],
        [2, 'write', ['Values'], null],
        [3, 'cleanup', ['_RemoveReference'], null],
      ]);
      expect(
        host.exchanges.every(({ requestBytes, responseBytes }) => requestBytes > 200 && responseBytes > 20),
      ).toBe(true);
    }));

  test('nothing to do sends nothing', () =>
    withExcel(async (host) => {
      const context = new Excel.RequestContext();
      context.workbook.load('name');
      await context.sync();
      await context.sync();
      expect(host.exchanges).toHaveLength(1);
    }));
});

describe('faults', () => {
  test('an exchange that fails before it took effect', () =>
    withExcel(
      async (host) => {
        expect(await codeOf(write)).toBe('ActivityLimitReached');
        expect(written(host)).toBeNull();
        expect(host.exchanges[0]?.error).toBe('ActivityLimitReached');
        expect(await codeOf(write)).toBe('none');
        expect(written(host)).toBe('scritto');
      },
      { faults: onFirst({ kind: 'fail', code: 'ActivityLimitReached', effect: 'before' }) },
    ));

  test('an exchange that fails after it took effect', () =>
    withExcel(
      async (host) => {
        expect(await codeOf(write)).toBe('GeneralException');
        expect(written(host)).toBe('scritto');
      },
      { faults: onFirst({ kind: 'fail', code: 'GeneralException', effect: 'after' }) },
    ));

  test('a delayed exchange is answered all the same, and the next one waits for it', () =>
    withExcel(
      async (host) => {
        await Promise.all([codeOf(write), codeOf(write)]);
        expect(host.exchanges.slice(0, 2).map(({ kind }) => kind)).toEqual(['write', 'write']);
        expect(written(host)).toBe('scritto');
      },
      { faults: onFirst({ kind: 'delay', milliseconds: 5 }) },
    ));

  test('a co-author edits between two exchanges', () => {
    const open: { host?: ExcelHost } = {};
    return withExcel(
      async (host) => {
        open.host = host;
        await Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem('Note').getRange('A1').load('values');
          await context.sync();
          expect(range.values).toEqual([['']]);
          range.load('values');
          await context.sync();
          expect(range.values).toEqual([['altrui']]);
        });
      },
      {
        faults: ({ number }) =>
          number === 2
            ? [{ kind: 'meanwhile', act: () => open.host?.user.type('Note', 'A1', 'altrui', 'coauthor') }]
            : [],
      },
    );
  });
});

test('a host that breaks answers all the same, and goes on', () =>
  withExcel(
    async (host) => {
      expect([await codeOf(write), await codeOf(write)]).toEqual(['GeneralException', 'none']);
      expect(written(host)).toBe('scritto');
    },
    {
      faults: onFirst({
        kind: 'meanwhile',
        act: () => {
          throw new Error('broken');
        },
      }),
    },
  ));

describe('limits', () => {
  test('a request over the payload limit is refused whole', () =>
    withExcel(
      async (host) => {
        const code = await codeOf((context) => {
          context.workbook.worksheets.getItem('Note').getRange('A1').values = [['x'.repeat(20_000)]];
          return context.sync();
        });
        expect(code).toBe('RequestPayloadSizeLimitExceeded');
        expect(written(host)).toBeNull();
      },
      { payloadLimit: 10_000 },
    ));

  test('so is a response over it', () =>
    withExcel(
      async (host) => {
        host.user.type('Note', 'A1:A100', 'x'.repeat(200));
        const read = (rows: number): Promise<string> =>
          codeOf((context) => {
            context.workbook.worksheets.getItem('Note').getRangeByIndexes(0, 0, rows, 1).load('values');
            return context.sync();
          });
        expect([await read(100), await read(10)]).toEqual(['ResponsePayloadSizeLimitExceeded', 'none']);
      },
      { payloadLimit: 10_000 },
    ));

  test('where responses weigh nothing, none is over it', () =>
    withExcel(
      async (host) => {
        host.user.type('Note', 'A1:A100', 'x'.repeat(200));
        const code = await codeOf((context) => {
          context.workbook.worksheets.getItem('Note').getRange('A1:A100').load('values');
          return context.sync();
        });
        expect([code, host.exchanges.at(-1)?.responseBytes]).toEqual(['none', 0]);
      },
      { payloadLimit: 10_000, responseSize: () => 0 },
    ));

  test('the limit is 5 MB', () =>
    withExcel(async () => {
      const texts = (count: number): string[][] => Array.from({ length: count }, () => ['x'.repeat(30_000)]);
      const writeTexts = (count: number): Promise<string> =>
        codeOf((context) => {
          context.workbook.worksheets.getItem('Note').getRangeByIndexes(0, 0, count, 1).values = texts(count);
          return context.sync();
        });
      expect([await writeTexts(174), await writeTexts(175)]).toEqual([
        'none',
        'RequestPayloadSizeLimitExceeded',
      ]);
    }));

  test('values of more than five million cells, and of whole rows and columns, are null', () =>
    withExcel(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Note');
        const ranges = ['A1:E1000001', 'A:A', '1:1'].map((address) => sheet.getRange(address));
        for (const range of ranges) range.load('values,text,formulas,numberFormat');
        await context.sync();
        expect(ranges.map(({ values, text }) => [values, text])).toEqual(Array(3).fill([null, null]));
      }),
    ));
});

describe('a cell is being edited', () => {
  test('a request fails', () =>
    withExcel(async (host) => {
      host.startCellEdit();
      expect(await codeOf(write)).toBe('InvalidOperationInCellEditMode');
      host.endCellEdit();
      expect(await codeOf(write)).toBe('none');
    }));

  test('a request that asked to be delayed waits', () =>
    withExcel(async (host) => {
      host.startCellEdit();
      const run = Excel.run({ delayForCellEdit: true }, write);
      await settled();
      expect(written(host)).toBeNull();
      host.endCellEdit();
      await run;
      expect(written(host)).toBe('scritto');
    }));
});

describe('what may not be written', () => {
  test('anything in a read-only workbook', () =>
    withExcel(
      async () => {
        expect(await codeOf(write)).toBe('AccessDenied');
        expect(await codeOf((context) => Promise.resolve(context.workbook.worksheets.add('Nuovo')))).toBe(
          'AccessDenied',
        );
      },
      { readOnly: true },
    ));

  test('locked cells and formats of a protected sheet; unlocked cells may', () =>
    withExcel(async () => {
      const codes = await Promise.all([
        codeOf(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Note');
          sheet.getRange('B1').format.protection.locked = false;
          sheet.protection.protect();
          sheet.getRange('B1').values = [['libera']];
          await context.sync();
        }),
        codeOf(write),
        codeOf((context) => {
          context.workbook.worksheets.getItem('Note').getRange('B1').format.font.bold = true;
          return context.sync();
        }),
      ]);
      expect(codes).toEqual(['none', 'AccessDenied', 'AccessDenied']);
    }));
});
