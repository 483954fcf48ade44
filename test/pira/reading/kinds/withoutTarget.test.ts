import { readPlan } from '../../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';
import { toldOf } from './told';

type Rows = readonly (readonly CellInput[])[];

test.each<[string, Rows, readonly string[]]>([
  [
    'beside a measured value',
    [
      ['PIRA 2024'],
      ['Indicatore', 'Target 2024', 'Consuntivo 2024'],
      ['Corsi per le imprese', '>= 5', 6],
      ['Visite alle fiere', '', 9],
      ['Bandi pubblicati', '>= 3', 4],
    ],
    [
      'Corsi per le imprese |  |  |  |  | 2024 B3 >= 5 | C3 6',
      'Visite alle fiere |  |  |  |  |  | C4 9',
      'Bandi pubblicati |  |  |  |  | 2024 B5 >= 3 | C5 4',
    ],
  ],
  [
    'beside the objective of its own row',
    [
      ['PIRA 2024'],
      ['Missione', 'Obiettivo', 'Indicatore', 'Target 2024'],
      ['011', 'Servizi', 'Corsi per le imprese', ''],
      ['012', 'Vigilanza', 'Visite ai mercati', '>= 7'],
    ],
    [
      'Corsi per le imprese | 011 |  | Servizi |  |  | ',
      'Visite ai mercati | 012 |  | Vigilanza |  | 2024 D4 >= 7 | ',
    ],
  ],
  [
    'lines of missions with a result are none',
    [
      ['PIRA 2024'],
      ['Obiettivo', 'Indicatore', 'Target 2024', 'Consuntivo 2024'],
      ['Missione 011', 'Competitività e sviluppo delle imprese', '', '98%'],
      ['Servizi', 'Corsi', '>= 5', 6],
    ],
    ['Corsi | 011 |  | Servizi |  | 2024 C4 >= 5 | D4 6'],
  ],
  [
    'lines of objectives with a result are none',
    [
      ['Cod.', 'Obiettivo / Indicatore', 'Peso', 'Target 2024', 'Consuntivo 2024', 'Grado'],
      ['OB1', 'Servizi', 0.5, '', '', 0.9],
      ['1.1', 'Corsi', 0.6, '>= 5', 6, 1],
    ],
    ['Corsi |  |  | Servizi |  | 2024 D3 >= 5 | E3 6'],
  ],
  [
    'notes behind their marks right below are none',
    [
      ['Obiettivo', 'Indicatore', 'Target 2024'],
      ['Servizi', 'Corsi', '>= 5'],
      ['1)', 'Valore medio del triennio', ''],
      ['(2)', 'Comprende le unità locali', ''],
      ['*', 'Dato di altri', ''],
    ],
    [
      'Corsi |  |  | Servizi |  | 2024 C2 >= 5 | ',
      ...[3, 4, 5].map((row) => `left out: Piano!A${String(row)} remark`),
    ],
  ],
  [
    'the same where names and units have the first columns',
    [
      ['Indicatore', 'Unità', 'Target 2024'],
      ['Corsi', 'n.', '>= 5'],
      ['a)', 'Valore medio del triennio', ''],
    ],
    ['Corsi |  |  |  | n. | 2024 C2 >= 5 | ', 'left out: Piano!A3 remark'],
  ],
  [
    'rows that begin as those above stay',
    [
      ['Obiettivo', 'Indicatore', 'Target 2024'],
      ['1)', 'Corsi', '>= 5'],
      ['', 'Visite', '>= 6'],
      ['2)', 'Bandi', ''],
    ],
    [
      'Corsi |  |  |  |  | 2024 C2 >= 5 | ',
      'Visite |  |  |  |  | 2024 C3 >= 6 | ',
      'Bandi |  |  |  |  |  | ',
    ],
  ],
])('an indicator without target %s', (_, rows, expected) => {
  expect(toldOf([sheetFromRows('Piano', rows)])).toEqual(expected);
});

test.each<[string, readonly string[], number]>([
  ['most of its rows', ['>= 5', '>= 6', '12', '>= 7'], 3],
  ['half of its rows', ['>= 5', '12', '>= 6', '12'], 0],
])('a column that lost its label, with limits in %s, beside objectives', (_, values, read) => {
  const rows = values.map((value, i) => [`Attivare ${String(i)}`, 'Ufficio Alfa', 'Protocollo', value]);
  const sheet = sheetFromRows('PIRA 2024', [['Obiettivo', 'Ufficio', 'Fonte'], ...rows]);
  expect(readPlan([sheet], { year: null }).indicators).toHaveLength(read);
});

test.each([
  ['Soglia', 'target'],
  ['Scadenza', 'target'],
  ['Valore previsto', 'target'],
  ['Target', 'target'],
  ['Obiettivo 2024', 'nothing'],
])('«%s» over no value at all is the target of nobody, yet its column: %s', (label, expected) => {
  const { tables } = readPlan(
    [
      sheetFromRows('Piano 2024', [
        ['Obiettivo', 'Indicatore', label, 'Consuntivo'],
        ['Servizi', 'Corsi', '', 5],
        ['Servizi', 'Visite', '', 7],
      ]),
    ],
    { year: null },
  );
  const fields = tables.flatMap(({ columns }) => columns.map(({ field }) => field));
  expect(fields.includes('target') ? 'target' : 'nothing').toBe(expected);
});
