import { accountsOf } from '../../../../src/pira/reading/accounts';
import { readPlan } from '../../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';

type Rows = readonly (readonly CellInput[])[];

function read(index: Rows, codes: readonly CellInput[], header: string, below: Rows = []) {
  const rows = codes.map((code, i) => [code, `Indicatore ${String.fromCharCode(65 + i)}`, '>= 5']);
  const sheets = [
    ...(index.length > 0 ? [sheetFromRows('Indice', index)] : []),
    sheetFromRows('PIRA 2024', [[header, 'Indicatore', 'Target 2024'], ...rows, ...below]),
  ];
  const plan = readPlan(sheets, { year: null });
  const titles = plan.indicators.map(({ objective }) => objective.title.text);
  const accounts = accountsOf(plan, sheets).filter(
    ({ cell, as }) => cell.sheet === 'Indice' && as === 'leftOut',
  );
  return {
    titles,
    objectives: plan.objectives.length,
    leftOut: plan.leftOut.length,
    unread: accounts.length,
  };
}

const FOUND = {
  titles: ['Migliorare i servizi', 'Migliorare i servizi', 'Vigilare sui mercati'],
  objectives: 2,
  leftOut: 0,
};
const CODES = ['OB1', 'OB1', 'OB2'];
const LINES: Rows = [
  ['OB1', 'Migliorare i servizi'],
  ['OB2', 'Vigilare sui mercati'],
];

test.each<[string, Rows, readonly CellInput[], string]>([
  ['lines of code and title', LINES, CODES, 'Obiettivo'],
  ['codes printed in another way', LINES, ['OB 1', 'OB 1', 'OB-2'], 'Cod. obiettivo'],
  ['with their offices', LINES.map((line) => [...line, 'Area II']), CODES, 'Obiettivo'],
  [
    'code and title in one cell',
    [['OB1 - Migliorare i servizi'], ['OB2 - Vigilare sui mercati']],
    CODES,
    'Obiettivo',
  ],
])('an index without a header: %s', (_, index, codes, header) => {
  expect(read(index, codes, header)).toEqual({ ...FOUND, unread: 0 });
});

test.each<[string, Rows, readonly CellInput[], string]>([
  [
    'below a title and its own header',
    [['Elenco 2024'], ['Cod.', 'Descrizione'], ...LINES],
    CODES,
    'Obiettivo',
  ],
  [
    'by number',
    [
      ['N.', 'Titolo obiettivo'],
      [1, 'Migliorare i servizi'],
      [2, 'Vigilare sui mercati'],
    ],
    [1, 1, 2],
    'Obiettivo n.',
  ],
  [
    'by full code',
    [
      ['Missione', 'Programma', 'Codice obiettivo', 'Titolo'],
      ['011', '005', '011.005.001', 'Migliorare i servizi'],
      ['012', '004', '012.004.001', 'Vigilare sui mercati'],
    ],
    ['011.005.001', '011.005.001', '012.004.001'],
    'Codice obiettivo',
  ],
])('an index %s', (_, index, codes, header) => {
  expect(read(index, codes, header)).toMatchObject(FOUND);
});

test('a legend below the table', () => {
  const below = [[], ['Legenda obiettivi'], ...LINES];
  expect(read([], CODES, 'Obiettivo', below)).toMatchObject(FOUND);
});

test.each<[string, Rows]>([
  [
    'phases by number',
    [
      ['1', 'Contattare le imprese'],
      ['2', 'Assistere le imprese'],
    ],
  ],
  ['a code twice', [...LINES, ['OB1', 'Un altro titolo'], ['OB2', 'Un altro ancora']]],
  [
    'codes beside amounts',
    [
      ['OB1', 12000],
      ['OB2', 15000],
    ],
  ],
  [
    'one line among others',
    [
      ['OB1', 'Migliorare'],
      ['Nota', 'prima'],
      ['Nota', 'seconda'],
      ['Nota', 'terza'],
    ],
  ],
])('no index: %s', (_, index) => {
  expect(read(index, CODES, 'Obiettivo').titles).toEqual(['', '', '']);
});
