import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';
import { readPlan } from '../../../../src/pira/reading/readPlan';

type Rows = readonly (readonly CellInput[])[];

/** The objectives of the indicators, each with its number, title and description. */
const read = (rows: Rows): readonly string[] =>
  readPlan([sheetFromRows('Piano', [['PIRA 2024'], ...rows])], { year: null }).indicators.map(
    ({ objective: { id, number, title, description }, name }) =>
      [id, number, title.text, description.text, name.text].join(' | '),
  );

const below = (labels: readonly string[], [first, second]: readonly [CellInput, CellInput]): Rows => [
  [...labels, 'Indicatore', 'Target 2024'],
  [first, 'Presidiare i mercati', 'Controlli svolti', '>= 40'],
  [first, 'Presidiare i mercati', 'Verbali chiusi', '>= 30'],
  [second, 'Sostenere le imprese', 'Imprese seguite', '>= 12'],
];

const NUMBERED = [
  '0 | 1 | Presidiare i mercati |  | Controlli svolti',
  '0 | 1 | Presidiare i mercati |  | Verbali chiusi',
  '1 | 2 | Sostenere le imprese |  | Imprese seguite',
];

test.each<[string, readonly string[], readonly [CellInput, CellInput]]>([
  ['a number and a description', ['Obiettivo n.', 'Descrizione obiettivo'], [1, 2]],
  ['a label that says nothing of numbers', ['Obiettivo', 'Descrizione obiettivo'], [1, 2]],
  ['two labels of titles', ['Obiettivo', 'Titolo obiettivo'], [1, 2]],
  ['codes of letters', ['Obiettivo', 'Descrizione obiettivo'], ['OS1', 'OS2']],
  ['a description that names nothing', ['Obiettivo', 'Descrizione'], [1, 2]],
  ['objectives of a level', ['Obiettivo operativo', 'Descrizione obiettivo operativo'], [1, 2]],
  ['a number as its label says', ['N. obiettivo', 'Descrizione obiettivo'], [1, 2]],
])('%s', (_, labels, codes) => {
  expect(read(below(labels, codes))).toEqual(NUMBERED);
});

test('a column right of the codes that has no description leaves them untitled', () => {
  expect(
    read([
      ['Obiettivo', 'Indicatore', 'Target 2024'],
      [1, 'Controlli svolti', '>= 40'],
    ]),
  ).toEqual(['0 | 1 |  |  | Controlli svolti']);
});

test('titles stay titles beside their descriptions', () => {
  expect(read(below(['Obiettivo', 'Descrizione obiettivo'], ['Vigilanza', 'Sviluppo']))).toEqual([
    '0 |  | Vigilanza | Presidiare i mercati | Controlli svolti',
    '0 |  | Vigilanza | Presidiare i mercati | Verbali chiusi',
    '1 |  | Sviluppo | Sostenere le imprese | Imprese seguite',
  ]);
});

test('codes of indicators beside their descriptions', () => {
  expect(
    read([
      ['Obiettivo', 'Indicatore', 'Descrizione indicatore', 'Target 2024'],
      ['Vigilanza', 1, 'Controlli svolti', '>= 40'],
      ['Vigilanza', 2, 'Verbali chiusi', '>= 30'],
    ]),
  ).toEqual(['0 |  | Vigilanza |  | Controlli svolti', '0 |  | Vigilanza |  | Verbali chiusi']);
});

test.each<[string, readonly string[], string]>([
  ['no objective', ['', '', ''], 'objectiveCode'],
  ['one objective over several', ['Servizi', '', ''], 'indicatorCode'],
  ['an objective each', ['Servizi', 'Turismo', 'Ambiente'], 'objectiveCode'],
])('codes beside a column with %s', (_, [one = '', two = '', three = ''], field) => {
  const rows = [
    ['Codice', 'Obiettivo', 'Indicatore', 'Target 2024'],
    ['1.1', one, 'Corsi', '>= 5'],
    ['1.2', two, 'Visite', '>= 6'],
    ['1.3', three, 'Mostre', '>= 7'],
  ];
  const [table] = readPlan([sheetFromRows('PIRA 2024', rows)], { year: null }).tables;
  expect(table?.columns[0]?.field).toBe(field);
});
