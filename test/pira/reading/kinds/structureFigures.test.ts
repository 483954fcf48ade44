import { readPlan } from '../../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';

type Rows = readonly (readonly CellInput[])[];

const centres = (rows: Rows): readonly string[] =>
  readPlan([sheetFromRows('PIRA 2024', rows)], { year: null }).indicators.map(
    ({ name, responsibilityCentre }) => `${name.text}: ${responsibilityCentre.text}`,
  );

const card: Rows = [
  ['Centro di responsabilità', 'Ragioneria'],
  ['Obiettivo', 'Pagare presto'],
  ['Indicatore', 'Giorni di ritardo'],
  ['Target 2024', '<= 30'],
];
const table: Rows = [
  ['Obiettivo', 'Indicatore', 'Target 2024'],
  ['Semplificare', 'Pratiche', '>= 10'],
];

test.each(['Servizio', 'Area', 'Ufficio', 'Struttura'])(
  'figures by «%s» around the plan are no centre of it',
  (head) => {
    const figures: Rows = [
      [head, 'N. questionari', 'Molto soddisfatto', 'Voto medio'],
      ['Anagrafe', 120, '30%', 4.1],
      ['Protesti', 80, 'n.d.', 3.8],
    ];
    expect(centres([...card, [], ...figures])).toEqual(['Giorni di ritardo: Ragioneria']);
    expect(centres([...figures, [], ...table])).toEqual(['Pratiche: ']);
    expect(centres([...card, ...figures, [], ...table])).toEqual([
      'Giorni di ritardo: Ragioneria',
      'Pratiche: Ragioneria',
    ]);
  },
);

test('a centre over several cells stays one', () => {
  expect(centres([['Struttura', 'Area', 'Promozione'], ...table])).toEqual(['Pratiche: Area Promozione']);
});

test('all figures up to a blank row are left out, and none of the rows behind it', () => {
  const rows: Rows = [
    ['Obiettivo', 'Indicatore', 'Target 2024', 'Consuntivo 2024'],
    ['Semplificare', 'Pratiche', '>= 10', 12],
    [],
    ['Servizio', 'N. questionari', 'Molto soddisfatto', 'Voto medio'],
    ['Anagrafe', 120, '30%', 4.1],
    ['Protesti', 80, '25%', 3.8],
    [],
    ['Nota', 'dati della segreteria'],
  ];
  const { leftOut } = readPlan([sheetFromRows('PIRA 2024', rows)], { year: null });
  expect(leftOut.map(({ area }) => [area.row, area.rowCount])).toEqual([[3, 3]]);
});

test.each<[Rows, readonly number[], string]>([
  [[['Piano degli indicatori 2024', 10, 8]], [1], 'Piano degli indicatori 2024'],
  [
    [
      ['Anagrafe', 10, 8],
      ['Piano degli indicatori 2024', 9, 9],
    ],
    [2],
    'Piano degli indicatori 2024',
  ],
  [
    [
      ['Anagrafe', 10, 8],
      ['Studi', 9, 9],
    ],
    [3],
    '',
  ],
])('figures end above a title of the plan: %j', (below, rowCounts, title) => {
  const rows: Rows = [...table, [], ['Area', 'Ore previste', 'Ore svolte'], ...below];
  const plan = readPlan([sheetFromRows('Foglio', rows)], { year: null });
  expect(plan.leftOut.map(({ area }) => area.rowCount)).toEqual(rowCounts);
  expect(plan.title.text).toBe(title);
});
