import { readPlan } from '../../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';

type Rows = readonly (readonly CellInput[])[];
const planOf = (rows: Rows) =>
  readPlan([sheetFromRows('PIRA 2024', [['PIRA 2024'], ...rows])], { year: null });

test.each([
  ['Peso area', 'Peso indicatore'],
  ['Peso settore', 'Peso'],
  ['Peso struttura', 'Peso %'],
  ['Peso prospettiva', 'Peso KPI'],
])('of «%s» and «%s» the second is the weight of the indicators', (one, other) => {
  for (const [first, second, at] of [
    [one, other, 2],
    [other, one, 1],
  ] as const) {
    const { tables } = planOf([
      ['Obiettivo', first, second, 'Indicatore', 'Target 2024'],
      ['Servizi', 50, 70, 'Corsi', '>= 5'],
      ['Servizi', 50, 30, 'Eventi', '>= 5'],
    ]);
    const weights = tables[0]?.columns.filter(({ field }) => field === 'weight');
    expect(weights?.map(({ column }) => column)).toEqual([at]);
  }
});

test.each([
  ['Num.', 'Denominatore'],
  ['Numeratore', 'Den.'],
  ['Valore numeratore', 'Den.'],
  ['Num.', 'Den.'],
  ['N', 'D'],
])('«%s» and «%s» are the parts of a ratio', (one, other) => {
  const [indicator] = planOf([
    ['Obiettivo', 'Indicatore', one, other, 'Target 2024', 'Consuntivo 2024'],
    ['Servizi', 'Pratiche evase', 35, 40, '>= 90%', '87,5%'],
  ]).indicators;
  expect(indicator?.numerators.map(({ text }) => text)).toEqual(['35']);
  expect(indicator?.denominators.map(({ text }) => text)).toEqual(['40']);
});

test('«N.» before the names counts the rows, whatever parts of a ratio stand behind them', () => {
  const rows = [
    ['N.', 'Indicatore', 'Numeratore', 'Denominatore', 'Target 2024'],
    [1, 'Pratiche evase', 35, 40, '>= 90%'],
  ];
  const [indicator] = planOf(rows).indicators;
  expect(indicator?.numerators.map(({ text }) => text)).toEqual(['35']);
  const without = rows.map((row) => row.filter((_, i) => i !== 2));
  expect(planOf(without).indicators[0]?.numerators).toEqual([]);
});

test.each([
  [['1. Accessi', '1.1 di cui in sede', '1.2 di cui da remoto', '2. Reclami']],
  [['1. Accessi', '1.1 Accessi in sede', '1.2 Accessi da remoto', '2. Reclami']],
  [['A1 Accessi', 'A1.1 Accessi in sede', 'A1.2 Accessi da remoto', 'A2 Reclami']],
  [['1) Accessi', '1a) Accessi in sede', '1b) Accessi da remoto', '2) Reclami']],
])('%j: the second and the third are parts of the first', (names) => {
  const { indicators } = planOf([
    ['Obiettivo', 'Indicatore', 'Target 2024'],
    ...names.map((name) => ['Servizi', name, '>= 5']),
  ]);
  expect(indicators.map(({ parent }) => parent)).toEqual([null, 0, 0, null]);
});

test.each([
  [['1. Accessi', '2. Reclami', '3. Corsi']],
  [['5 giorni di attesa', '5.1 Reclami', '10 Corsi']],
  [['Accessi', '1.1 Accessi in sede', '1.2 Accessi da remoto']],
])('%j: each is a whole', (names) => {
  const { indicators } = planOf([
    ['Obiettivo', 'Indicatore', 'Target 2024'],
    ...names.slice(0, 1).map((name) => ['Servizi', name, '>= 5']),
    ...names.slice(1).map((name) => ['Vigilanza', name, '>= 5']),
  ]);
  expect(indicators.map(({ parent }) => parent)).toEqual(names.map(() => null));
});

test.each(['Obiettivo', 'Obiettivo n.'])(
  '«%s» over numbers is the code of what is described beside it',
  (label) => {
    const { objectives, indicators } = planOf([
      [label, 'Descrizione obiettivo', 'Indicatore', 'Target 2024'],
      [1, 'Presidiare il territorio', 'Uffici', '>= 3'],
      [1, 'Presidiare il territorio', 'Giornate', '>= 200'],
      [2, 'Comunicare meglio', 'Comunicati', '>= 30'],
    ]);
    expect(objectives.map(({ number, title }) => `${String(number)} ${title.text}`)).toEqual([
      '1 Presidiare il territorio',
      '2 Comunicare meglio',
    ]);
    expect(indicators.map(({ objective }) => objective.number)).toEqual([1, 1, 2]);
  },
);

const PLAN: Rows = [
  ['Obiettivo', 'Indicatore', 'U.M.', 'Target 2024'],
  ['Servizi', 'Corsi', 'n.', '>= 5'],
  ['Fiere', 'Visite', 'n.', '>= 9'],
  [],
];

test.each<[string, readonly string[]]>([
  ['what was planned and spent', ['Obiettivo', 'Previsione 2024', 'Assestato 2024', 'Consuntivo 2024']],
  ['amounts in euro', ['Obiettivo', 'Valore atteso (€)', 'Valore effettivo (€)', 'Differenza €']],
])('amounts by objective below the plan, %s, are no indicators', (_, header) => {
  const { indicators, leftOut } = planOf([
    ...PLAN,
    header,
    ['Servizi', 40000, 41000, 39870.5],
    ['Fiere', 15000, 15000, 12000],
  ]);
  expect(indicators.map(({ name }) => name.text)).toEqual(['Corsi', 'Visite']);
  expect(leftOut.map(({ reason }) => reason)).toEqual(['other-table']);
});

test('objectives that are measured themselves stay so', () => {
  const { indicators } = planOf([
    ['Obiettivo', 'Target 2024', 'Consuntivo 2024'],
    ['Servizi', 40, 41],
  ]);
  expect(indicators).toHaveLength(1);
});

test.each(['Cronoprogramma', 'Gantt 2024'])(
  '«%s» over the months beside the plan names them, and not the plan',
  (group) => {
    const { indicators } = planOf([
      ['', '', '', group],
      ['Obiettivo', 'Indicatore', 'Target 2024', 'GEN', 'FEB', 'MAR', 'APR', 'MAG', 'GIU'],
      ['Servizi', 'Corsi', '>= 5', 'x', 'x', 'x'],
      ['Fiere', 'Visite', '>= 9', '', '', 'x', 'x'],
    ]);
    expect(indicators.map(({ name }) => name.text)).toEqual(['Corsi', 'Visite']);
  },
);

test.each<[string, Rows]>([
  [
    'below the plan',
    [
      ...PLAN,
      ['Area di rischio', 'Processo', 'Misura', 'Indicatore', 'Target 2024'],
      ['Contratti', 'Affidamenti', 'Rotazione', 'Nuovi operatori', '>= 30%'],
    ],
  ],
  [
    'alone',
    [
      ['Area di rischio', 'Misura', 'Indicatore', 'Target', 'Tempi'],
      ['Contratti', 'Rotazione', 'Nuovi operatori', '>= 30%', '31/12/2024'],
    ],
  ],
])('measures against risks are no plan: %s', (_, rows) => {
  const { indicators, objectives } = planOf(rows);
  expect(indicators.map(({ name }) => name.text)).not.toContain('Nuovi operatori');
  expect(objectives.map(({ responsibilityCentre }) => responsibilityCentre.text).join('')).toBe('');
});

test('an area of risk beside the objectives of a plan is no centre', () => {
  const { indicators } = planOf([
    ['Obiettivo', 'Area di rischio', 'Indicatore', 'Target 2024'],
    ['Prevenire', 'Contratti', 'Nuovi operatori', '>= 30%'],
  ]);
  expect(indicators.map(({ responsibilityCentre }) => responsibilityCentre.text)).toEqual(['']);
});
