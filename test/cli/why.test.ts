import { json, type } from './terminal';

const SAMPLE = 'assets/samples/pira-2021.xlsx';
const why = (cell: string, language: 'it' | 'en' = 'it') =>
  type(['inspect', SAMPLE, '--why', cell], { language });

test('says of a cell what it is, in which table and column, and why', async () => {
  const { printed, exit } = await why('f31');
  expect(exit).toBe(0);
  expect(printed).toEqual([
    'PIRA 2021!F31: target, dell’indicatore PIRA 2021!31',
    'La riga 31 è un indicatore.',
    'Tabella A30:F34, anno 2021',
    'Colonna F «Target 2021»: target 2021',
    '  può essere target, 10 punti: l’intestazione lo dice 10',
  ]);
  expect((await why('F31', 'en')).printed[1]).toBe('Row 31 is an indicator.');
});

test('says the same for other programs', async () => {
  expect(await json(['inspect', SAMPLE, '--why', "'PIRA 2021'!F31", '--json'])).toEqual({
    sheet: 'PIRA 2021',
    cell: 'F31',
    as: 'target',
    of: 'PIRA 2021!31',
    row: 'indicator',
    table: { sheet: 'PIRA 2021', range: 'A30:F34', headerRows: [30], year: 2021 },
    column: {
      column: 'F',
      header: 'Target 2021',
      as: 'target',
      year: 2021,
      by: 'label',
      candidates: [
        {
          as: 'target',
          points: 10,
          evidence: [{ name: 'label', points: 10, message: 'l’intestazione lo dice' }],
        },
      ],
      steps: [],
    },
    leftOut: null,
  });
});

test.each([
  ['PIRA 2021!F30', 'header', 'header'],
  ['A2', 'title', 'heading'],
])('of %s, too', async (cell, as, row) => {
  expect(await json(['inspect', SAMPLE, '--why', cell, '--json'])).toMatchObject({ as, row });
});

test.each(['F', '31', 'F0', 'A1:B2', 'PIRA 2021!'])('%s is no cell', async (cell) => {
  const { exit, told } = await why(cell);
  expect(exit).toBe(2);
  expect(told).toContain(cell);
});

test.each(['ZZ999', 'Altro!A1'])('nothing stands in %s', async (cell) => {
  expect((await why(cell)).exit).toBe(2);
});
