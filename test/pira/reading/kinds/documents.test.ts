import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';
import { readPlan } from '../../../../src/pira/reading/readPlan';
import type { Sheet } from '../../../../src/pira/sheet/sheet';
import { toldOf } from './told';

type Rows = readonly (readonly CellInput[])[];

const plan = (title: string, ...names: readonly string[]): Rows => [
  [title],
  ['Obiettivo', 'Indicatore', 'Target 2024', 'Consuntivo 2024'],
  ...names.map((name, i) => [`Obiettivo di ${name}`, name, `>= ${String(i + 5)}`, i + 6]),
];
const PIRA = plan('PIRA 2024', 'Corsi', 'Visite', 'Pratiche');

/** The names that were read, and what was left out and why. */
function short(sheets: readonly Sheet[]): string {
  return toldOf(sheets)
    .map((line) => (line.startsWith('left out') ? line : line.split(' | ')[0]))
    .join(', ');
}
const said = (sheets: readonly Sheet[]): readonly string[] =>
  readPlan(sheets, { year: null }).observations.flatMap(({ kind, cell }) =>
    kind === 'repeated-table' || kind === 'another-document' ? [`${kind} ${cell.sheet}`] : [],
  );

test.each<[string, string, string]>([
  ['Piano integrato di attività e organizzazione 2024', 'Foglio2', 'other-document'],
  ['Obiettivi', 'PIAO', 'other-document'],
  ['Piano della performance 2024', 'Foglio2', 'other-document'],
  ['Scheda', 'Obiettivi dei dirigenti', 'other-document'],
  ['Schede individuali', 'Foglio2', 'other-document'],
  ['Valutazione dei dirigenti', 'Foglio2', 'other-document'],
  ['Ente', 'Schede dirigenti', 'other-document'],
  ['Retribuzione di risultato 2024', 'Foglio2', 'other-document'],
  ['> Valutazione dei dirigenti', 'Foglio2', 'other-document'],
  ['Max 100 punti: valutazione dei dirigenti', 'Foglio2', 'other-document'],
  ['31/12/2024 - Schede individuali', 'Foglio2', 'other-document'],
])(
  'a table of another document, «%s» on the sheet %s, is left out beside the PIRA',
  (title, name, reason) => {
    const other = sheetFromRows(name, plan(title, 'Riunioni', 'Schede consegnate'));
    expect(short([sheetFromRows('Foglio1', PIRA), other])).toBe(
      `Corsi, Visite, Pratiche, left out: ${name}!A2 ${reason}`,
    );
  },
);

test('the same without a word for the PIRA: both stay, and it is said', () => {
  const sheets = [
    sheetFromRows('Obiettivi', plan('Ente', 'Corsi', 'Visite')),
    sheetFromRows('PIAO 2024', plan('Ente', 'Riunioni', 'Schede')),
  ];
  expect(short(sheets)).toBe('Corsi, Visite, Riunioni, Schede');
  expect(said(sheets)).toEqual(['another-document PIAO 2024']);
});

test('a plan called performance alone is read', () => {
  expect(short([sheetFromRows('Foglio1', plan('Piano della performance 2024', 'Corsi', 'Visite'))])).toBe(
    'Corsi, Visite',
  );
});

test.each<[string, string, Rows]>([
  [
    'a charter of services',
    'Carta dei servizi',
    [
      ['Servizio', 'Indicatore', 'Standard', 'Valore rilevato'],
      ['Visure', 'Minuti di attesa', '<= 20', 17],
    ],
  ],
  [
    'measures against corruption',
    'Piano anticorruzione',
    [
      ['Area di rischio', 'Misura', 'Indicatore di attuazione', 'Target 2024'],
      ['Contratti', 'Rotazione', 'Incarichi ruotati', '>= 2'],
    ],
  ],
  [
    'works',
    'Foglio2',
    [
      ['Obiettivo', 'Lavori', 'Termine previsto', 'Termine effettivo'],
      ['Sede', 'Tetto', '30/09/2024', '12/11/2024'],
    ],
  ],
  [
    'a time plan',
    'Foglio2',
    [
      ['Obiettivo', 'Attività', 'Scadenza'],
      ['Sede', 'Gara', '30/09/2024'],
    ],
  ],
  [
    'removed indicators',
    'Indicatori dismessi',
    [
      ['Obiettivo', 'Indicatore', 'Target 2024'],
      ['Servizi', 'Bollettini', '>= 40'],
    ],
  ],
  [
    'goals of the United Nations',
    'SDGs',
    [
      ['Goal', 'Target', 'Indicatore', '2022', '2023'],
      ['8 Lavoro', '8.5', 'Tasso di occupazione', 69.4, 70.2],
    ],
  ],
  [
    'standards of services on a sheet without a name',
    'Foglio2',
    [
      ['Servizio', 'Dimensione di qualità', 'Indicatore', 'Standard garantito', 'Valore rilevato'],
      ['Visure', 'Tempestività', 'Giorni di rilascio', '<= 3', 2],
    ],
  ],
])('%s is no plan', (_, name, rows) => {
  expect(short([sheetFromRows('Foglio1', PIRA), sheetFromRows(name, rows)])).toBe(
    `Corsi, Visite, Pratiche, left out: ${name}!A1 no-plan`,
  );
});

test.each<[string, string, Rows]>([
  ['a copy of the sheet', 'PIRA copia', PIRA],
  ['the same rows on another sheet', 'Foglio2', PIRA],
  [
    'a list of the indicators',
    'Elenco',
    [
      ['Elenco'],
      ['Indicatore', 'Fonte', 'Unità di misura', 'Formula'],
      ['Corsi', 'CRM', 'n.', 'somma'],
      ['Visite', 'CRM', 'n.', 'somma'],
    ],
  ],
  [
    'a small table of them',
    'Cruscotto',
    [[''], ['Indicatore', 'Target 2024', 'Consuntivo 2024'], ['Corsi', '5', 6], ['Visite', '6', 7]],
  ],
])('%s counts once', (_, name, rows) => {
  const sheets = [sheetFromRows(name, rows), sheetFromRows('PIRA 2024', PIRA)];
  const told = short(sheets);
  expect(told.split(', ').filter((one) => !one.startsWith('left out'))).toEqual([
    'Corsi',
    'Visite',
    'Pratiche',
  ]);
  expect(told).toContain(' repeated');
});

test('the check of June beside that of December: the later one counts', () => {
  const june = PIRA.map(([a = '', b = '', c = ''], i) => [a, b, c, i < 2 ? (PIRA[i]?.[3] ?? '') : i]);
  expect(short([sheetFromRows('Giugno 2024', june), sheetFromRows('Dicembre 2024', PIRA)])).toBe(
    'Corsi, Visite, Pratiche, left out: Giugno 2024!A2 repeated',
  );
});

test('the same targets without results, nothing named: both stay, and it is said', () => {
  const rows = PIRA.map((row) => row.slice(0, 3));
  const sheets = [sheetFromRows('Foglio1', rows), sheetFromRows('Foglio2', rows)];
  expect(short(sheets)).toBe('Corsi, Visite, Pratiche, Corsi, Visite, Pratiche');
  expect(said(sheets)).toEqual(['repeated-table Foglio2']);
});

test('the indicators of all offices, each with its own objective or results, are no copies', () => {
  const other = PIRA.map((row, i) => (i < 2 ? row : [`Ufficio B ${String(i)}`, ...row.slice(1, 3), 40 + i]));
  const sheets = [sheetFromRows('Ufficio A', PIRA), sheetFromRows('Ufficio B', other)];
  expect(short(sheets)).toBe('Corsi, Visite, Pratiche, Corsi, Visite, Pratiche');
  expect(said(sheets)).toEqual([]);
});

/** What a sheet says under a title, its labels, and the indicators on it. */
const sheetUnder = (name: string, titles: readonly string[], indicators: readonly string[]): Sheet =>
  sheetFromRows(name, [
    ...titles.map((title) => [title]),
    ['Missione', 'Obiettivo', 'Indicatore', 'Target 2024'],
    ...indicators.map((one, at) => [
      '011 - Competitività',
      `Obiettivo di ${one}`,
      one,
      `>= ${String(at + 5)}`,
    ]),
  ]);

test.each<[string, readonly Sheet[]]>([
  [
    'one sheet is named as the plan, all bear one title',
    [
      sheetUnder('1. PIRA', ['Piano della performance 2024'], ['Corsi', 'Visite']),
      sheetUnder('2. Estero', ['Piano della performance 2024'], ['Fiere']),
    ],
  ],
  [
    'one page goes on under the name of the plan',
    [
      sheetUnder('Digitale', ['PIAO 2024 - Obiettivi e indicatori'], ['Corsi', 'Visite']),
      sheetUnder('Estero', ['PIAO 2024 - Obiettivi e indicatori', 'PIRA 2024 - segue'], ['Fiere']),
    ],
  ],
  [
    'its missions speak for the plan as much as its title against it',
    [
      sheetUnder('PIRA', ['PIRA 2024'], ['Corsi', 'Visite']),
      sheetUnder('Estero', ['Sezione performance del PIAO'], ['Fiere']),
    ],
  ],
  [
    'none is named as the plan',
    [
      sheetUnder('Digitale', [], ['Corsi', 'Visite']),
      sheetFromRows('Estero', [
        ['PIAO 2024 - sezione performance'],
        ['Obiettivo', 'Indicatore', 'Target 2024'],
        ['Aprire mercati', 'Fiere', '>= 3'],
      ]),
    ],
  ],
])('tables stay where %s', (_, sheets) => {
  expect(short(sheets)).toBe('Corsi, Visite, Fiere');
});

test('a table that may be of another document is said to be counted', () => {
  const sheets = [
    sheetUnder('PIRA', ['PIRA 2024'], ['Corsi', 'Visite']),
    sheetUnder('Estero', ['Sezione performance del PIAO'], ['Fiere']),
  ];
  expect(said(sheets)).toEqual(['another-document Estero']);
});

test('the numbers behind a chart are the shares of the plan', () => {
  const rows: Rows = [
    ['PIRA 2024'],
    ['Obiettivo', 'Indicatore', 'Unità di misura', 'Target 2024', 'Consuntivo 2024'],
    ['Vigilare', 'Controlli svolti', '%', '>= 90%', '92%'],
    ['Vigilare', 'Verbali chiusi', '%', '80 %', '77,5%'],
    ['Tutelare', 'Sentieri aperti', 'km', '>= 12', 13],
  ];
  const chart: Rows = [
    ['Indicatore', 'Target', 'Consuntivo'],
    ['Controlli svolti', 0.9, 0.92],
    ['Verbali chiusi', 0.8, 0.775],
    ['Sentieri aperti', 12, 13],
  ];
  expect(short([sheetFromRows('PIRA', rows), sheetFromRows('Dati per grafico', chart)])).toBe(
    'Controlli svolti, Verbali chiusi, Sentieri aperti, left out: Dati per grafico!A1 repeated',
  );
});

test.each([
  ['>= 6', 'Corsi, Visite, Pratiche, left out: Ufficio B!A1 repeated'],
  ['>= 60', 'Corsi, Visite, Pratiche, Visite'],
])('a sheet of one indicator with the target %s, taken out of the plan or not', (target, expected) => {
  const alone: Rows = [
    ['Obiettivo', 'Indicatore', 'Target 2024'],
    ['Obiettivo di Visite', 'Visite', target],
  ];
  const sheets = [sheetFromRows('PIRA 2024', PIRA), sheetFromRows('Ufficio B', alone)];
  expect(short(sheets)).toBe(expected);
});

const RISKS: Rows = [
  ['Area di rischio', 'Processo', 'Misura', 'Indicatore di attuazione', 'Scadenza'],
  ['Contratti', 'Affidamenti', 'Rotazione', 'Incarichi ruotati', '31/12/2024'],
  ['Contributi', 'Istruttoria', 'Doppia firma', 'Verbali firmati', '30/06/2024'],
];
const STANDARDS: Rows = [
  ['Servizio erogato', 'Fattore di qualità', 'Indicatore', 'Valore atteso 2024', 'Valore 2024'],
  ['Visure', 'Tempestività', 'Giorni di rilascio', '<= 3', 2],
  ['CNS', 'Tempestività', 'Minuti di attesa', '<= 20', 12],
];

test.each<[string, Rows]>([
  ['risks', RISKS],
  ['standards of services', STANDARDS],
])('%s are no indicators, right below the plan or on a sheet of their own', (_, rows) => {
  for (const sheets of [
    [sheetFromRows('Foglio1', [...PIRA, ...rows])],
    [sheetFromRows('Foglio1', [...PIRA, [], ...rows])],
    [sheetFromRows('Foglio2', rows), sheetFromRows('Foglio1', PIRA)],
  ])
    expect(short(sheets)).toMatch(/^Corsi, Visite, Pratiche, left out: /u);
});

test('columns of other things in all tables of a plan leave none of them out', () => {
  const withStaff = (...names: readonly string[]): Rows =>
    plan('Ente', ...names).map((row, i) =>
      i === 0 ? row : [...row, i === 1 ? 'Referente' : 'Rossi', i === 1 ? 'Personale' : '3'],
    );
  const sheets = [
    sheetFromRows('Foglio1', PIRA),
    sheetFromRows('Foglio2', withStaff('Riunioni', 'Schede')),
    sheetFromRows('Foglio3', withStaff('Sportelli', 'Fiere')),
  ];
  expect(short(sheets)).toBe('Corsi, Visite, Pratiche, Riunioni, Schede, Sportelli, Fiere');
});

test.each<[string, readonly string[]]>([
  ['behind a word in brackets', ['[Esempio] Servizi', '[Imprese servite]', '>= 100', '105']],
  ['all in brackets', ['[Migliorare i servizi]', '[Imprese servite]', '[>= 100]', '[105]']],
  ['all in angle brackets', ['<obiettivo>', '<nome>', '<valore atteso>', '<valore>']],
])('a row that shows how to fill in the form is none: %s', (_, row) => {
  const [title = [], header = [], ...rows] = PIRA;
  expect(short([sheetFromRows('Foglio1', [title, header, row, ...rows])])).toBe(
    'Corsi, Visite, Pratiche, left out: Foglio1!A3 remark',
  );
});

test.each<[name: string, target: string]>([
  ['Customer satisfaction: punteggio medio', '>= 4,2'],
  ['Indagine sul gradimento', 'Sì'],
  ['Cronoprogramma rispettato', '100%'],
  ['Registro dei rischi aggiornato', 'entro il 30/09/2024'],
  ['Indicatori superati', '>= 3'],
])('the last indicator of a table, «%s», is no title of the next one', (name, target) => {
  const head = ['Indicatore', 'Unità di misura', 'Valore atteso 2024'];
  const sheet = sheetFromRows('PIRA', [
    ['Obiettivo', 'Avvicinare scuola e lavoro'],
    head,
    ['Studenti coinvolti', 'N.', '>= 380'],
    [name, 'N.', target],
    [],
    ['Obiettivo', 'Snellire gli adempimenti'],
    head,
    ['Pratiche evase', 'N.', '>= 80'],
  ]);
  expect(short([sheet])).toBe(`Studenti coinvolti, ${name}, Pratiche evase`);
});

test.each(['Piano della performance 2024', 'PIAO 2024', 'Piano integrato di attività e organizzazione'])(
  'what stands below «%s» is its own, with missions or without',
  (title) => {
    const head = ['Obiettivo', 'Indicatore', 'Target 2024'];
    const tables = [
      [title],
      head,
      ['Servizi', 'Pratiche', '>= 80'],
      [],
      ['Missione 011 - Competitività e sviluppo delle imprese'],
      head,
      ['Promozione', 'Fiere', '>= 5'],
    ];
    expect(short([sheetFromRows('Foglio1', tables)])).toBe('Pratiche, Fiere');
    const plan = tables.map((row, at) => (at === 4 ? ['PIRA 2024 - Missione 011'] : row));
    expect(short([sheetFromRows('Foglio1', plan)])).toMatch(/^Fiere, left out/);
  },
);

test.each<[string, readonly string[], string]>([
  ['under the same mission', ['011', '011', '011', '011'], 'A, B, C, D, left out: Riepilogo!A1 repeated'],
  ['half under another', ['011', '011', '012', '012'], 'A, B, C, D, left out: Riepilogo!A1 repeated'],
  ['most under another', ['011', '012', '012', '012'], 'A, B, C, D, A, B, C, D'],
])('the indicators of a plan again on a further sheet, %s', (_, missions, expected) => {
  const rows = (codes: readonly string[]): Rows => [
    ['Missione', 'Indicatore', 'Target 2024'],
    ...codes.map((code, i) => [code, 'ABCD'.charAt(i), `>= ${String(i + 3)}`]),
  ];
  const first = sheetFromRows('PIRA', rows(['011', '011', '011', '011']));
  expect(short([first, sheetFromRows('Riepilogo', rows(missions))])).toBe(expected);
});
