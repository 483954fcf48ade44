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
    'Tabella o intestazione A30:F30: tabella di indicatori',
    '  può essere tabella di indicatori, 13 punti: una colonna nomina gli indicatori 4; una colonna di target 5; ' +
      'colonne di unità, tipologia, fonte o calcolo 4',
    '  può essere tabella di altro, 1 punto: nient’altro lo dice 1',
    'Riga A31:F31: indicatore',
    '  può essere indicatore, 12 punti: nomina un indicatore 6; c’è un target 3; c’è un’unità di misura o una tipologia 3',
    '  può essere nota, 1 punto: nient’altro lo dice 1',
    '  può essere Anno 2021, 38 punti: titoli e nomi dei fogli 27; intestazioni dei target 7,9; date nei target 2,3; ' +
      'altre intestazioni 0,9',
    '  può essere Anno 2019, 1,3 punti: intestazioni dei target 1,1; altre intestazioni 0,1',
    '  può essere Anno 2020, 0,8 punti: date nei target 0,8',
  ]);
  expect((await why('F31', 'en')).printed[1]).toBe('Row 31 is an indicator.');
});

test('says the same for other programs', async () => {
  expect(await json(['inspect', SAMPLE, '--why', "'PIRA 2021'!F31", '--json'])).toMatchObject({
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
    decided: {
      table: {
        range: 'A30:F30',
        as: 'indicators',
        candidates: [{ as: 'indicators' }, { as: 'other-table' }],
      },
      row: {
        range: 'A31:F31',
        as: 'indicator',
        candidates: [
          { as: 'indicator', points: 12, evidence: [{ name: 'names-an-indicator', points: 6 }, {}, {}] },
          { as: 'note' },
        ],
      },
      years: [
        { as: 2021, evidence: [{ name: 'titles', points: 27 }, {}, {}, {}] },
        { as: 2019 },
        { as: 2020 },
      ],
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
