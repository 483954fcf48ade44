import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';
import { readPlan } from '../../../../src/pira/reading/readPlan';
import { toldOf } from './told';

type Rows = readonly (readonly CellInput[])[];

const read = (rows: Rows, name = 'Piano') => readPlan([sheetFromRows(name, rows)], { year: null });

test.each<[string, Rows, readonly string[]]>([
  [
    'means and results of objectives are no objectives, lines with weight and result are',
    [
      ['Cod.', 'Obiettivo / Indicatore', 'Peso', 'Target 2024', 'Grado'],
      ['OB1', 'Servizi', 0.5, '', 0.9],
      ['1.1', 'Corsi', 0.6, '>= 5', 0.9],
      ['', 'Media dell’obiettivo', '', '', 0.9],
      ['OB2', 'Vigilanza', 0.5, '', 0.8],
      ['2.1', 'Visite', 0.4, '>= 7', 0.8],
      ['', 'Risultato complessivo', '', '', 0.85],
    ],
    ['Corsi |  |  | Servizi |  | 2024 D3 >= 5 | ', 'Visite |  |  | Vigilanza |  | 2024 D6 >= 7 | '],
  ],
  [
    'comments between rows',
    [['Indicatore', 'Target 2024'], ['Corsi', '>= 5'], ['Motivazione: pochi iscritti'], ['Visite', '>= 7']],
    ['Corsi |  |  |  |  | 2024 B2 >= 5 | ', 'Visite |  |  |  |  | 2024 B4 >= 7 | '],
  ],
  [
    'a name that goes on below',
    [
      ['Indicatore', 'Target 2024'],
      ['Numero di corsi', '>= 5'],
      ['per le imprese', ''],
      ['Visite', '>= 7'],
    ],
    ['Numero di corsi per le imprese |  |  |  |  | 2024 B2 >= 5 | ', 'Visite |  |  |  |  | 2024 B4 >= 7 | '],
  ],
  [
    'numbers of the columns, with how they are computed',
    [
      ['Indicatore', 'Target 2024', 'Consuntivo 2024', 'Grado'],
      ['(1)', '(2)', '(3)', '(4)=(3)/(2)'],
      ['Corsi', '>= 5', 6, 1.2],
    ],
    ['Corsi |  |  |  |  | 2024 B3 >= 5 | C3 6'],
  ],
  [
    'an example and a legend',
    [
      ['Obiettivo', 'Indicatore', 'U.M.', 'Target 2024'],
      ['Es.: servizi', 'Es.: numero di corsi', 'n.', '>= 100'],
      ['Servizi', 'Corsi', 'n.', '>= 5'],
      ['n.r. = non rilevato', '▲ = in crescita', '', ''],
    ],
    [
      'Corsi |  |  | Servizi | n. | 2024 D3 >= 5 | ',
      'left out: Piano!A2 remark',
      'left out: Piano!A4 remark',
    ],
  ],
])('%s', (_, rows, wanted) => {
  expect(toldOf([sheetFromRows('Piano', rows)])).toEqual(wanted);
});

test('an algorithm over several lines belongs to its indicator', () => {
  const { indicators } = read([
    ['Indicatore', 'Algoritmo di calcolo', 'Target 2024'],
    ['Corsi', 'Numeratore: corsi svolti', '>= 80%'],
    ['', 'Denominatore: corsi previsti', ''],
    ['Visite', 'Conteggio', '>= 7'],
  ]);
  expect(indicators.map(({ algorithm, objective }) => [algorithm.text, objective.title.text])).toEqual([
    ['Numeratore: corsi svolti Denominatore: corsi previsti', ''],
    ['Conteggio', ''],
  ]);
});

test('a code in each row beside a repeated objective is that of the indicator', () => {
  const { indicators } = read([
    ['Cod.', 'Obiettivo', 'Indicatore', 'Target 2024'],
    ['A1', 'Servizi', 'Corsi', '>= 5'],
    ['A2', 'Servizi', 'Visite', '>= 7'],
    ['A3', 'Vigilanza', 'Controlli', '>= 9'],
  ]);
  expect(indicators.map(({ code, objective }) => `${code.text} ${objective.printedCode.text}`)).toEqual([
    'A1 ',
    'A2 ',
    'A3 ',
  ]);
});

test('a code of each objective stays that of the objective', () => {
  const { indicators } = read([
    ['Cod.', 'Obiettivo', 'Indicatore', 'Target 2024'],
    ['A1', 'Servizi', 'Corsi', '>= 5'],
    ['A1', 'Servizi', 'Visite', '>= 7'],
    ['A2', 'Vigilanza', 'Controlli', '>= 9'],
  ]);
  expect(indicators.map(({ code, objective }) => `${code.text} ${objective.printedCode.text}`)).toEqual([
    ' A1',
    ' A1',
    ' A2',
  ]);
});

test('the name of a mission on a sheet that is called by its number', () => {
  const { indicators } = read(
    [
      ['Missione', '012 Regolazione dei mercati'],
      ['Indicatore', 'Target 2024'],
      ['Corsi', '>= 5'],
    ],
    'Missione 012',
  );
  expect(indicators.map(({ objective }) => objective.mission.name)).toEqual(['Regolazione dei mercati']);
});

test.each<[string, Rows, readonly string[]]>([
  [
    'acts and days of knowledge in headers',
    [
      [
        'Indicatore',
        'Target 2024 (delibera n. 12 del 20/12/2023)',
        'Target 2024 rimodulato (delibera n. 3 del 30/06/2024)',
        'Consuntivo 2024 (dati al 31/01/2025)',
      ],
      ['Corsi', '>= 5', '>= 4', 6],
    ],
    ['Corsi |  |  |  |  | 2024 C2 >= 4 | D2 6'],
  ],
  [
    'groups of bare years',
    [
      ['Indicatore', 2024, '', 2025, ''],
      ['', 'Target', 'Consuntivo', 'Target', 'Consuntivo'],
      ['Corsi', '>= 5', 6, '>= 7', ''],
    ],
    ['Corsi |  |  |  |  | 2024 B3 >= 5; 2025 D3 >= 7 | C3 6'],
  ],
  [
    'verdicts and differences beside the target',
    [
      [
        'Indicatore',
        'Target 2024',
        'Target raggiunto (sì/no)',
        'Scostamento dal target',
        'Consuntivo',
        '% target',
      ],
      ['Corsi', '>= 5', 'Sì', 1, 6, '120%'],
    ],
    ['Corsi |  |  |  |  | 2024 B2 >= 5 | E2 6'],
  ],
  [
    'labels in two languages',
    [
      [
        'Indicatore / Indikator',
        'Einheit / Unità',
        'Target 2024 / Sollwert 2024',
        'Consuntivo 2024 / Istwert 2024',
      ],
      ['Corsi', 'n.', '>= 5', 6],
    ],
    ['Corsi |  |  |  | n. | 2024 C2 >= 5 | D2 6'],
  ],
  [
    'sign, value and unit of the target in three columns',
    [
      ['Indicatore', 'Target 2024', '', '', 'Consuntivo 2024'],
      ['', 'operatore', 'valore', 'unità', ''],
      ['Corsi', '<=', 5, 'giorni', 4],
      ['Visite', '>=', 7, 'n.', 8],
    ],
    ['Corsi |  |  |  | giorni | 2024 C3 <= 5 | E3 4', 'Visite |  |  |  | n. | 2024 C4 >= 7 | E4 8'],
  ],
  [
    'letters that call the columns',
    [
      ['Indicatore', 'U.M.', 'Target 2024', 'Cons. 24'],
      ['(a)', '(b)', '(c)', '(d)'],
      ['Corsi', 'n.', '>= 5', 6],
    ],
    ['Corsi |  |  |  | n. | 2024 C3 >= 5 | D3 6'],
  ],
  [
    'a question and a quotient beside the actual value',
    [
      ['Indicatore', 'Target 2024', 'Consuntivo 2024', 'Consuntivo / target', 'Target raggiunto?'],
      ['Corsi', '>= 5', 6, '120%', 'Sì'],
    ],
    ['Corsi |  |  |  |  | 2024 B2 >= 5 | C2 6'],
  ],
  [
    'the target of the whole body among those of its offices',
    [
      ['Indicatore', 'Target 2024', '', 'Target 2024 ente'],
      ['', 'Sede di Pisa', 'Sede di Lucca', ''],
      ['Corsi', '>= 2', '>= 3', '>= 5'],
    ],
    ['Corsi |  |  |  |  | 2024 D3 >= 5 | '],
  ],
  [
    'the check of December',
    [
      ['PIRA 2024 - verifica di dicembre 2024'],
      ['Indicatore', 'Target 2024', 'Valore rilevato'],
      ['Corsi', '>= 5', 6],
    ],
    ['Corsi |  |  |  |  | 2024 B3 >= 5 | C3 6'],
  ],
  [
    'what names hold beside themselves, in brackets below their label',
    [
      ['Obiettivo', 'Indicatore', 'Target'],
      ['', '(unità di misura)', '2024'],
      ['Servizi', 'Corsi (n.)', '>= 5'],
    ],
    ['Corsi (n.) |  |  | Servizi | n. | 2024 C3 >= 5 | '],
  ],
  [
    'planned and done, under two years that are both measured',
    [
      ['Indicatore', 'Anno 2023', '', 'Anno 2024', ''],
      ['', 'Previsto', 'Realizzato', 'Previsto', 'Realizzato'],
      ['Corsi', 4, 5, '>= 5', 6],
    ],
    ['Corsi |  |  |  |  | 2023 B3 4; 2024 D3 >= 5 | C3 5; E3 6'],
  ],
])('headers: %s', (_, rows, wanted) => {
  expect(toldOf([sheetFromRows('Piano', rows)])).toEqual(wanted);
});

test.each<[readonly string[], string]>([
  [['1'], ''],
  [['A'], 'A'],
  [['(a)'], ''],
  [['a', 'b', 'c'], ''],
])('below a header %j counts its columns only as a row of several', (line, objective) => {
  const rows = [['Indicatore', 'U.M.', 'Target 2024'], line, ['Corsi', 'n.', '>= 5']];
  expect(toldOf([sheetFromRows('Piano', rows)])[0]).toBe(`Corsi |  |  | ${objective} | n. | 2024 C3 >= 5 | `);
});
