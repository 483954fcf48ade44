import { readPlan } from '../../../src/pira/reading/readPlan';
import { type CarriedTargets, nextYearPlan } from '../../../src/pira/reports/nextYear/nextYearPlan';
import { areaAddress, cellAddress } from '../../../src/pira/sheet/address';
import type { Sheet } from '../../../src/pira/sheet/sheet';
import { type CellInput, sheetFromRows } from '../../support/sheet';

/** "A1 content" for every cell that changes. */
function changed(rows: readonly (readonly CellInput[])[], targets: CarriedTargets): readonly string[] {
  const sheet = sheetFromRows('PIRA 2024', rows);
  const made = nextYearPlan(readPlan([sheet], { year: null }), [sheet], targets);
  return (made?.edits ?? []).flatMap(({ blocks }) =>
    blocks.map(({ row, column, cells }) => {
      const content = cells[0]?.[0]?.content;
      const said =
        content && 'text' in content ? content.text : content && 'value' in content ? content.value : '';
      return `${String.fromCharCode(65 + column)}${row + 1} ${said}`;
    }),
  );
}

const HEAD = ['Obiettivo', 'Indicatore', 'Target 2024', 'Consuntivo 2024'];
const ONE = [
  HEAD,
  ['Credito', 'Imprese', '>= 10', 12],
  ['Estero', 'Fiere entro il 2024', 'entro il 31/12/2024', ''],
];

test('targets left empty, results left out, years of headers moved on', () => {
  expect(changed(ONE, 'empty')).toEqual(['C1 Target 2025', 'D1 Consuntivo 2025', 'C2 ', 'D2 ', 'C3 ']);
});

test('targets carried: days move on, what names no year stays', () => {
  expect(changed(ONE, 'keep')).toEqual([
    'C1 Target 2025',
    'D1 Consuntivo 2025',
    'D2 ',
    'C3 entro il 31/12/2025',
  ]);
});

test('of several years each takes the place of the one before, and the last is to be decided', () => {
  const rows = [
    ['Obiettivo', 'Indicatore', 'Target 2024', 'Target 2025', 'Target 2026'],
    ['Credito', 'Imprese', 10, 11, 12],
  ];
  expect(changed(rows, 'keep').slice(3)).toEqual(['C2 11', 'D2 12', 'E2 ']);
});

test('a text that names a year is listed and not changed', () => {
  const sheet = sheetFromRows('PIRA 2024', ONE);
  const made = nextYearPlan(readPlan([sheet], { year: null }), [sheet], 'empty');
  expect(made?.stale.map(({ text }) => text)).toEqual(['Fiere entro il 2024']);
  expect([...(made?.names ?? [])]).toEqual([['PIRA 2024', 'PIRA 2025']]);
  expect(made?.toDecide.map(({ row, column }) => [row, column])).toEqual([
    [1, 2],
    [2, 2],
  ]);
});

test('a header goes on over values that were read, whatever table stands right beside it', () => {
  const rows = [
    ['Obiettivo', 'Indicatore', 'U.M.', 'Target 2024', 'Matricola', 'Cognome', 'Categoria'],
    ['Credito', 'Imprese assistite', 'n.', '>= 10', '100', 'Riva', 'C1'],
    ['Credito', 'Corsi svolti', 'n.', '>= 4', '107', 'Conti', 'C2'],
    ['Estero', 'Fiere', 'n.', '>= 2', '114', 'Bianchi', 'D1'],
    ['Estero', 'Missioni', 'n.', '>= 3', '', '', ''],
  ];
  expect(changed(rows, 'keep')).toEqual(['D1 Target 2025']);
  expect(stale(rows)).toEqual([]);
});

test('notes of people stay', () => {
  const rows = [
    ['Obiettivo', 'Indicatore', 'Target 2024', 'Consuntivo 2024', 'Note'],
    ['Credito', 'Imprese', '>= 10', 12, 'Senza i consorzi'],
  ];
  expect(changed(rows, 'keep')).toEqual(['C1 Target 2025', 'D1 Consuntivo 2025', 'D2 ']);
});

/** The texts that are left for people to look at. */
function stale(rows: readonly (readonly CellInput[])[]): readonly string[] {
  const sheet = sheetFromRows('PIRA 2024', rows);
  return (
    nextYearPlan(readPlan([sheet], { year: null }), [sheet], 'keep')?.stale.map(({ text }) => text) ?? []
  );
}

test('a value that was not read keeps the year of its label, on a card and in a column', () => {
  const card = [
    ['Obiettivo', 'Credito'],
    ['Indicatore', 'Imprese'],
    ['Valore 2023', 9],
    ['Target 2024', '>= 10'],
    ['Consuntivo 2024', 12],
  ];
  expect(changed(card, 'keep')).toEqual(['A4 Target 2025', 'A5 Consuntivo 2025', 'B5 ']);
  expect(stale(card)).toEqual(['Valore 2023']);
});

test('a formula of the last of several years stays, a failed one is carried to no other', () => {
  const rows = [
    ['Obiettivo', 'Indicatore', 'Target 2024', 'Target 2025', 'Target 2026'],
    ['Credito', 'Imprese', 10, 11, 12],
    ['Estero', 'Fiere', 4, 5, { value: { error: '#DIV/0!' }, text: '#DIV/0!' }],
  ];
  const typed = sheetFromRows('PIRA 2024', rows);
  const formulas = typed.formulas.map((row, at) => (at === 0 ? row : [...row.slice(0, 4), '=D2+1']));
  const sheet = { ...typed, formulas };
  const made = nextYearPlan(readPlan([sheet], { year: null }), [sheet], 'keep');
  const written = (made?.edits ?? []).flatMap(({ blocks }) =>
    blocks.flatMap(({ row, column, cells }) =>
      row === 0 ? [] : [[row, column, cells[0]?.[0]?.content.kind]],
    ),
  );
  expect(written).toEqual([
    [1, 2, 'number'],
    [1, 3, 'number'],
    [2, 2, 'number'],
    [2, 3, 'blank'],
  ]);
});

interface Typed {
  readonly rows: readonly (readonly CellInput[])[];
  /** By address. */
  readonly formulas: Readonly<Record<string, string>>;
}

/** What becomes of the cells with formulas: kept, empty or a value; then what is told of it. */
function formulasOf({ rows, formulas }: Typed, targets: CarriedTargets): readonly string[] {
  const typed = sheetFromRows('PIRA 2024', rows);
  const at = (row: number, column: number) => cellAddress(typed.firstRow + row, typed.firstColumn + column);
  const sheet = {
    ...typed,
    formulas: typed.formulas.map((texts, r) => texts.map((text, c) => formulas[at(r, c)] ?? text)),
  };
  const made = nextYearPlan(readPlan([sheet], { year: null }), [sheet], targets);
  const edits = new Map(
    (made?.edits ?? []).flatMap(({ blocks }) =>
      blocks.map(({ row, column, cells }) => [cellAddress(row, column), cells[0]?.[0]?.content] as const),
    ),
  );
  const shown = Object.keys(formulas).map((address) => {
    const content = edits.get(address);
    if (content === undefined) return `${address} kept`;
    return `${address} ${content.kind === 'number' ? content.value : content.kind}`;
  });
  const told = (made?.lost ?? []).map(
    ({ area, formula, isValue }) => `${areaAddress(area)} ${formula} ${isValue ? 'value' : 'empty'}`,
  );
  const waiting = (made?.toDecide ?? []).map(({ row, column }) => cellAddress(row, column));
  return [...shown, ...told, `waiting ${waiting.join(' ')}`.trim()];
}

const GROWTH = [
  ['Obiettivo', 'Indicatore', 'Target 2024', 'Consuntivo 2024', 'Parametro'],
  ['Credito', 'Imprese', 10, 12, 1.1],
  ['Credito', 'Imprese nuove', 4, 5, 1.2],
  ['Credito', 'Imprese in tutto', 14, 17, 1],
];

test.each<[title: string, formulas: Readonly<Record<string, string>>, empty: string[], keep: string[]]>([
  ['over other targets: goes on', { C4: '=C2+C3' }, ['C4 kept', 'waiting C2 C3'], ['C4 kept', 'waiting']],
  [
    'over what stays: goes on',
    { C4: '=ROUND(10*E4,0)' },
    ['C4 kept', 'waiting C2 C3'],
    ['C4 kept', 'waiting'],
  ],
  [
    'over results: empty, or its value where targets are carried; below each other told together',
    { C3: '=D3*E3', C4: '=D4*E4' },
    ['C3 blank', 'C4 blank', 'C3:C4 =D3*E3 empty', 'waiting C2 C3 C4'],
    ['C3 4', 'C4 14', 'C3:C4 =D3*E3 value', 'waiting'],
  ],
  [
    'over another sheet: empty, or as it is where targets are carried',
    { C2: '=Dati!B7' },
    ['C2 blank', 'C2 =Dati!B7 empty', 'waiting C2 C3 C4'],
    ['C2 kept', 'waiting'],
  ],
  [
    'over nothing: this year’s value',
    { C2: '=5*2' },
    ['C2 blank', 'C2 =5*2 empty', 'waiting C2 C3 C4'],
    ['C2 kept', 'waiting'],
  ],
])('a formula of a target %s', (_, formulas, empty, keep) => {
  expect(formulasOf({ rows: GROWTH, formulas }, 'empty')).toEqual(empty);
  expect(formulasOf({ rows: GROWTH, formulas }, 'keep')).toEqual(keep);
});

test('a target over results of which none stands there yet is told as well', () => {
  const rows = GROWTH.map((row, at) => (at === 0 ? row : row.with(3, '')));
  expect(formulasOf({ rows, formulas: { C4: '=D4*E4' } }, 'keep')).toEqual([
    'C4 14',
    'C4 =D4*E4 value',
    'waiting',
  ]);
});

/** The texts on another sheet that are listed. */
function elsewhere(rows: readonly (readonly CellInput[])[], change: Partial<Sheet> = {}): readonly string[] {
  const plan = sheetFromRows('PIRA 2024', [
    ['Obiettivo', 'Indicatore', 'Target 2024', 'Target 2025'],
    ['Credito', 'Imprese', 10, 11],
  ]);
  const other = { ...sheetFromRows('Premessa', rows), ...change };
  const sheets = [plan, other];
  return (nextYearPlan(readPlan(sheets, { year: null }), sheets, 'keep')?.stale ?? [])
    .filter(({ cell }) => cell.sheet === other.name)
    .map(({ text }) => text);
}

const TITLE = 'Piano degli indicatori e dei risultati attesi di bilancio 2024';
const SENTENCE = 'La Camera opera nel 2024 con un organico ridotto rispetto alla dotazione approvata.';
const ON_PLANNING = 'Gli obiettivi del 2024 riprendono quelli della relazione previsionale e programmatica.';

test.each<[title: string, rows: readonly (readonly CellInput[])[], listed: readonly string[]]>([
  ['a title of the plan', [[TITLE]], [TITLE]],
  ['sentences below a title of the plan', [[TITLE], [SENTENCE]], [TITLE, SENTENCE]],
  ['a sentence on planning anywhere', [[ON_PLANNING]], [ON_PLANNING]],
  [
    'a year of a later target',
    [['Nel triennio fino al 2025 il piano resta invariato.']],
    ['Nel triennio fino al 2025 il piano resta invariato.'],
  ],
  // Without noise.
  ['a sentence on something else, on a sheet of something else', [[SENTENCE]], []],
  [
    'a year that is not the plan’s',
    [[TITLE.replace('2024', '2019')], ['Gli obiettivi del 2019 sono stati raggiunti.']],
    [],
  ],
  [
    'labels and dates of tables',
    [
      [TITLE.replace(' 2024', '')],
      ['Nome', 'Assunto il', 'Spesa 2024'],
      ['Rossi Maria, area servizi', '01/03/2024', 1200],
    ],
    [],
  ],
  ['the number of a law', [['Il piano è redatto ai sensi del D.Lgs. 118/2024 e successive modifiche.']], []],
])('of other sheets are listed: %s', (_, rows, listed) => {
  expect(elsewhere(rows)).toEqual(listed);
});

test('sheets of ours, hidden sheets and formulas on other sheets are passed over', () => {
  const rows = [[TITLE], [SENTENCE]];
  expect(elsewhere(rows, { madeAs: 'Rapporto sui risultati' })).toEqual([]);
  expect(elsewhere(rows, { visible: false })).toEqual([]);
  expect(elsewhere(rows, { formulas: [['="Piano "&A3'], [SENTENCE]] })).toEqual([SENTENCE]);
});

test('the plan of another year keeps its years', () => {
  const sheets = [2023, 2024].map((year) =>
    sheetFromRows(`PIRA ${year}`, [
      [`Piano degli indicatori e dei risultati attesi di bilancio ${year}`],
      ['Gli obiettivi nascono dalla programmazione e valgono anche per il 2024, salvo aggiornamenti.'],
      ['Obiettivo', 'Indicatore', `Target ${year}`],
      ['Credito', 'Imprese', 10],
    ]),
  );
  const made = nextYearPlan(readPlan(sheets, { year: 2024 }), sheets, 'keep');
  expect(new Set(made?.stale.map(({ cell }) => cell.sheet))).toEqual(new Set(['PIRA 2024']));
});

test('cells keep their formats; a true date moves on and stays one, a text never becomes a formula', () => {
  const day = { value: 45657, text: '31/12/2024', format: 'dd/mm/yyyy' };
  const rows = [
    [
      'Obiettivo',
      'Indicatore',
      'Target 2024',
      { value: '+ Consuntivo 2024', text: '+ Consuntivo 2024', format: '@' },
    ],
    ['Estero', 'Fiere', day, 4],
  ];
  const sheet = sheetFromRows('PIRA 2024', rows);
  const made = nextYearPlan(readPlan([sheet], { year: null }), [sheet], 'keep');
  const edits = (made?.edits ?? []).flatMap(({ blocks }) =>
    blocks.map(({ row, column, cells }) => [cellAddress(row, column), cells[0]?.[0]]),
  );
  expect(edits).toEqual([
    ['C1', { content: { kind: 'text', text: 'Target 2025' }, format: 'General' }],
    ['D1', { content: { kind: 'text', text: '+ Consuntivo 2025' }, format: '@' }],
    ['C2', { content: { kind: 'day', day: '2025-12-31' }, format: 'dd/mm/yyyy' }],
    ['D2', { content: { kind: 'blank' }, format: 'General' }],
  ]);
});
