import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';
import { readPlan } from '../../../../src/pira/reading/readPlan';
import { toldOf } from './told';

const FIELDS: readonly (readonly CellInput[])[] = [
  ['PIRA 2025'],
  ['Obiettivo', 'Digitale', 'Registro', 'Mercati'],
  ['Indicatore', 'Imprese', 'Pratiche', 'Ispezioni'],
  ['Unità di misura', 'n.', '%', 'n.'],
];
const wanted = (...targets: readonly string[]): readonly string[] =>
  [
    ['Imprese', 'Digitale', 'n.'],
    ['Pratiche', 'Registro', '%'],
    ['Ispezioni', 'Mercati', 'n.'],
  ].map(([name, objective, unit], at) => `${name} |  |  | ${objective} | ${unit} | ${targets[at] ?? ''} | `);

describe('indicators beside each other whose targets have no known label', () => {
  test.each(['Valore atesso 2025', 'Quanto vogliamo', 'Taregtt'])('«%s»', (label) => {
    const sheets = [sheetFromRows('Piano', [...FIELDS, [label, '>= 10', '>= 80%', 30]])];
    expect(toldOf(sheets)).toEqual(wanted('2025 B5 >= 10', '2025 C5 >= 80%', '2025 D5 30'));
    expect(readPlan(sheets, { year: null }).observations.map(({ kind }) => kind)).toContain('assumed-column');
  });

  test.each<[string, readonly (readonly CellInput[])[]]>([
    ['no row of targets', []],
    ['texts under an unknown label', [['Colore', 'verde', 'rosso', 'verde']]],
    [
      'two rows that may be',
      [
        ['Prima', '3%', '4%', '5%'],
        ['Dopo', '5%', '6%', '7%'],
      ],
    ],
  ])('%s: none is guessed, and no text is joined', (_, rows) => {
    const told = toldOf([
      sheetFromRows('Piano', [...FIELDS, ['Fonte', 'PID', 'Telemaco', 'Verbali'], ...rows]),
    ]);
    expect(told.filter((one) => !one.startsWith('left out'))).toEqual(wanted());
  });
});

test('figures below the targets are none', () => {
  const rows = [...FIELDS, ['Target 2025', '>= 10', '>= 80%', 30], ['Scarto', '3%', '4%', '5%']];
  expect(toldOf([sheetFromRows('Piano', rows)])).toEqual(
    wanted('2025 B5 >= 10', '2025 C5 >= 80%', '2025 D5 30'),
  );
});

test('a text that runs over two cells of a card is one', () => {
  const rows = [
    ['Obiettivo', 'Digitale'],
    ['Indicatore', 'Imprese del', 'Punto Impresa'],
    ['Unità', 'n.'],
    ['Target 2025', 5],
  ];
  expect(toldOf([sheetFromRows('Piano', rows)])).toEqual([
    'Imprese del Punto Impresa |  |  | Digitale | n. | 2025 B4 5 | ',
  ]);
});
