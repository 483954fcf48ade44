import { readPlan } from '../../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';
import { noticedIn } from '../layouts/told';

type Rows = readonly (readonly CellInput[])[];

/** The names of the indicators that are read, and what is said of the other cells. */
function told(rows: Rows): readonly string[] {
  const plan = readPlan([sheetFromRows('Piano', rows)], { year: null });
  const left = plan.leftOut.map(({ area, reason }) => `${reason} ${String(area.row + 1)}`);
  return [...plan.indicators.map(({ name }) => name.text), ...noticedIn(plan), ...left];
}

const LIMITS: Rows = [
  ['PIRA 2025'],
  ['Indicatore', 'Target 2025'],
  ['Utenti serviti', '>= 120'],
  ['Giorni di attesa', '<= 40'],
];
const READ = ['Utenti serviti', 'Giorni di attesa'];

test.each<[string, CellInput]>([
  ['Budget 2025', 120000],
  ['Risorse finanziarie assegnate', '€ 45.000'],
  ['Personale assegnato', 14],
  ['Data di approvazione', '15/01/2025'],
  ['Delibera n.', 12],
  ['Abitanti', 98000],
  ['Imprese iscritte', '23.400'],
])('«%s» behind a blank row below limits is no indicator', (name, value) => {
  expect(told([...LIMITS, [], [name, value]])).toEqual([...READ, 'unread-cell A6', 'unread-cell B6']);
});

test.each<[string, Rows, readonly string[]]>([
  ['money right below', [['Dotazione finanziaria 2025', 120000]], ['unread-cell A5', 'unread-cell B5']],
  ['a limit of money', [['Budget 2025', '<= 120.000']], ['Budget 2025']],
  ['a limit behind a blank row', [[], ['Reclami', '<= 3']], ['Reclami']],
  ['a day behind a blank row', [[], ['Bilancio sociale', '31/12/2025']], ['Bilancio sociale']],
  ['rows with blank rows between them', [[], ['Reclami', '<= 3'], [], ['Corsi', 8]], ['Reclami', 'Corsi']],
])('%s', (_, rows, expected) => {
  expect(told([...LIMITS, ...rows])).toEqual([...READ, ...expected]);
});

const UNITS: Rows = [
  ['PIRA 2025'],
  ['Indicatore', 'Unità', 'Target 2025', 'Consuntivo 2025'],
  ['Utenti serviti', 'n.', '>= 120', 130],
  ['Giorni di attesa', 'giorni', '<= 40', 35],
];

test.each<[string, Rows]>([
  ['without a target', [['Grado medio di raggiungimento', '%', '', 97.5]]],
  ['without any value', [['Grado medio di realizzazione', '%']]],
])('the mean of the degrees %s is no indicator', (_, rows) => {
  expect(told([...UNITS, ...rows])).toEqual(READ);
});

test('the mean of something measured stays one', () => {
  const name = 'Grado medio di raggiungimento degli obiettivi';
  expect(told([...UNITS, [name, '%', '>= 90%', '95%']])).toEqual([...READ, name]);
});

test('a table of one row right below, before the next mission, is no part of the plan', () => {
  const rows: Rows = [
    ['PIRA 2025'],
    ['Missione', '011'],
    ...UNITS.slice(1),
    ['Voce', 'Previsto', 'Speso'],
    ['Cancelleria', 900, 850],
    ['Missione', '012'],
    ['Ispezioni', 'n.', '>= 10', 12],
  ];
  expect(told(rows)).toEqual([...READ, 'Ispezioni', 'continued-table A9', 'other-table 6']);
});

test.each<[string, Rows]>([
  ['another table below a mission', [['Missione', '012']]],
  ['another table below an objective', [['Obiettivo 2 - Vigilare']]],
])('rows behind %s go on with the header above, and it is said', (_, heading) => {
  const rows: Rows = [
    ['PIRA 2025'],
    ...UNITS.slice(1),
    [],
    ['Fornitore', 'Contratto', 'Importo'],
    ['Alfa', 'Pulizie', 1200],
    [],
    ...heading,
    ['Ispezioni', 'n.', '>= 10', 12],
  ];
  expect(told(rows)).toEqual([...READ, 'Ispezioni', 'continued-table A10', 'other-table 6']);
});

test.each<[string, Rows, readonly string[]]>([
  [
    'between the title and the header',
    [
      ['Visite', '>= 12'],
      ['Corsi', 5],
    ],
    ['headless 2'],
  ],
  [
    'texts between the title and the header',
    [
      ['Dirigente', 'Mario Rossi'],
      ['Note', 'bozza'],
    ],
    [],
  ],
  ['a dashboard between them', [['Obiettivi', 4, 'Indicatori', 6]], []],
  [
    'the rows of another table between them',
    [
      ['Sede', 'Tipo'],
      ['Lecco', 450],
      ['Como', 380],
    ],
    [],
  ],
])('rows like those of the plan under no header are told: %s', (_, rows, expected) => {
  const told2 = told([['ANNO 2025'], ...rows, ...LIMITS.slice(1)]);
  expect(told2).toEqual([...READ, ...expected]);
});

test.each<[string, string, readonly string[]]>([
  ['may be a heading or lack its target', 'Ispezioni svolte', ['ambiguous-cell A5']],
  ['is a heading where it names an aim', 'Promuovere il territorio', []],
  ['is a heading where it names a part of the body', 'Area promozione', []],
  ['is a heading in capitals', 'TUTELA DEL MERCATO', []],
])('a text alone between rows of names and targets %s', (_, text, expected) => {
  expect(told([...LIMITS, [text], ['Reclami', '<= 3']])).toEqual([...READ, 'Reclami', ...expected]);
});

test('below a heading another one is a heading', () => {
  const rows = [...LIMITS.slice(0, 2), ['Servizi'], ...LIMITS.slice(2), ['Tributi'], ['Reclami', '<= 3']];
  expect(told(rows)).toEqual([...READ, 'Reclami']);
});

test.each<[string, readonly string[], readonly string[]]>([
  ['a source', ['Indicatore', 'Fonte', 'Target 2025'], ['Registro']],
  ['a code of two parts', ['Indicatore', 'Cod.', 'Target 2025'], ['1.2']],
  ['a description', ['Indicatore', 'Descrizione indicatore', 'Target 2025'], ['Quante se ne fanno']],
])('a name with %s and no target is an indicator without target', (_, header, beside) => {
  const first = beside[0] === '1.2' ? '1.1' : 'Protocollo';
  const rows = [
    ['PIRA 2025'],
    header,
    ['Utenti', first, '>= 120'],
    ['Ispezioni', ...beside],
    ['Reclami', first, '<= 3'],
  ];
  const plan = readPlan([sheetFromRows('Piano', rows)], { year: null });
  expect(plan.indicators.map(({ name, targets }) => `${name.text} ${String(targets.length)}`)).toEqual([
    'Utenti 1',
    'Ispezioni 0',
    'Reclami 1',
  ]);
});

test.each<[unit: string, source: string, isRead: boolean]>([
  ['', '', false],
  ['€', '', false],
  ['', 'Bilancio', true],
  ['€', 'Bilancio', true],
  ['n.', '', true],
  ['n.', 'Bilancio', true],
])('money with the unit «%s» and the source «%s» is an indicator: %j', (unit, source, isRead) => {
  const rows: Rows = [
    ['PIRA 2025'],
    ['Indicatore', 'U.M.', 'Fonte', 'Target 2025'],
    ['Utenti serviti', 'n.', 'Registro', '>= 120'],
    ['Giorni di attesa', 'giorni', 'Registro', '<= 40'],
    ['Budget 2025', unit, source, 120000],
  ];
  const { indicators } = readPlan([sheetFromRows('Piano', rows)], { year: null });
  expect(indicators.map(({ name }) => name.text)).toEqual([...READ, ...(isRead ? ['Budget 2025'] : [])]);
});

test.each<[CellInput, CellInput, boolean]>([
  [4, '', true],
  ['', 6, true],
  [4, 6, true],
  ['', '', false],
])('prose as a target beside a base of %j and a result of %j is an indicator: %j', (base, actual, isRead) => {
  const rows: Rows = [
    ['Indicatore', 'U.M.', 'Valore di partenza', 'Target 2025', 'Consuntivo 2025'],
    ['Utenti serviti', 'n.', 3, '>= 120', 130],
    ['Giorni di attesa', 'n.', 4, '<= 40', 38],
    ['Accordi con gli enti', '', base, 'da definire con gli enti', actual],
  ];
  const { indicators } = readPlan([sheetFromRows('Piano', rows)], { year: null });
  expect(indicators.map(({ name }) => name.text)).toEqual([
    ...READ,
    ...(isRead ? ['Accordi con gli enti'] : []),
  ]);
});
