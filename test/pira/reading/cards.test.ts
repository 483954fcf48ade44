import { cellAddress } from '../../../src/pira/sheet/address';
import { readPlan } from '../../../src/pira/reading/readPlan';
import type { CellInput } from '../../support/sheet';
import { sheetFromRows } from '../../support/sheet';

type Rows = readonly (readonly CellInput[])[];
type Fact = readonly [name: string, target: string, actual: unknown, mission: string];

/** Names of indicators whose words are also those of labels: achievement, resources, objective, weight, target, results. */
const FACTS: readonly Fact[] = [
  ['Grado di utilizzo delle risorse stanziate per i voucher', '>= 85', 91, '011'],
  ['Soddisfazione dei partecipanti alle missioni', '>= 80', 88, '016'],
  ['Valore dei risultati raggiunti', '>= 12', 9, '012'],
  ['Imprese assistite', '>= 45', 39, '011'],
  ['Peso degli indicatori di impatto', '>= 30', 31, '032'],
  ['Obiettivi di programma conseguiti', '>= 7', 8, '032'],
];

type Label = readonly [label: string, value: (fact: Fact) => CellInput];

const MISSION: Label = ['Missione', ([, , , mission]) => mission];
const OBJECTIVE: Label = ['Obiettivo', ([, , , mission]) => `Scopo della missione ${mission}`];
const NAME: Label = ['Indicatore', ([name]) => name];
const UNIT: Label = ['Unità di misura', () => 'Numero'];
const TARGET: Label = ['Target 2022', ([, target]) => target];
const ACTUAL: Label = ['Consuntivo 2022', ([, , actual]) => Number(actual)];

const card = (labels: readonly Label[], fact: Fact): Rows => labels.map(([label, of]) => [label, of(fact)]);

/** Cards below each other, parted by an empty row or by none. */
const below = (labels: readonly Label[], isParted: boolean): Rows =>
  FACTS.flatMap((fact) => [...card(labels, fact), ...(isParted ? [[]] : [])]);

/** Cards two by two beside each other. */
const twoByTwo = (labels: readonly Label[]): Rows =>
  [0, 2, 4].flatMap((at) => {
    const pair = FACTS.slice(at, at + 2).map((fact) => card(labels, fact));
    return [...labels.map((_, row) => pair.flatMap((rows) => [...(rows[row] ?? []), null])), []];
  });

const WHOLE = [MISSION, OBJECTIVE, NAME, UNIT, TARGET, ACTUAL];
const SHORT = [MISSION, OBJECTIVE, NAME, TARGET, ACTUAL];

test.each<[string, Rows]>([
  ['below each other', below(WHOLE, true)],
  ['below each other without a row between them', below(WHOLE, false)],
  ['with the actual before the target', below([MISSION, OBJECTIVE, NAME, UNIT, ACTUAL, TARGET], true)],
  ['without a unit', below(SHORT, true)],
  ['two by two', twoByTwo(SHORT)],
  ['two by two with a unit', twoByTwo(WHOLE)],
])('cards %s keep what is theirs, whatever the names sound like', (_, rows) => {
  const plan = readPlan([sheetFromRows('Schede 2022', rows)], { year: null });
  const read = plan.indicators.map(({ name, targets, actuals, objective }) => [
    name.text,
    targets[0]?.text,
    actuals[0]?.value,
    objective.mission.code,
  ]);
  expect([...read].sort()).toEqual([...FACTS].sort());
});

test('a table below a block of labels and values is a table', () => {
  const plan = readPlan(
    [
      sheetFromRows('Piano 2022', [
        ['Missione', '011 - Competitività'],
        ['Obiettivo', 'Rafforzare la rete'],
        ['Indicatore', 'Target 2022'],
        ['Grado di utilizzo delle risorse', '>= 85'],
        ['Imprese assistite', '>= 45'],
      ]),
    ],
    { year: null },
  );
  expect(plan.indicators.map(({ name }) => name.text)).toEqual([
    'Grado di utilizzo delle risorse',
    'Imprese assistite',
  ]);
});

const CODE: Label = ['Codice indicatore', ([, target]) => `I${target.slice(-2)}`];
const fields = (...names: readonly string[]): readonly Label[] => names.map((name) => [name, () => 'Detto']);

/** Fields as forms have them between the name and the target, and behind the target. */
const FORMS: readonly (readonly [string, readonly Label[]])[] = [
  ['the algorithm', [CODE, NAME, ...fields('Algoritmo'), UNIT, TARGET, ACTUAL]],
  ['the source', [CODE, NAME, UNIT, ...fields('Fonte'), TARGET, ACTUAL]],
  ['the description', [NAME, ...fields('Descrizione'), UNIT, TARGET, ACTUAL]],
  ['the stakeholders', [NAME, ...fields('Stakeholder'), UNIT, TARGET, ACTUAL]],
  ['two in a row', [CODE, NAME, ...fields('Formula di calcolo', 'Fonte'), UNIT, TARGET, ACTUAL]],
  ['the notes behind the target', [CODE, NAME, UNIT, TARGET, ACTUAL, ...fields('Note')]],
];

test.each(FORMS)('a card on which %s is left empty stays one card', (_, labels) => {
  const forms = FACTS.flatMap((fact, at): Rows => {
    const rows = card(labels, fact);
    return [...rows.map((row) => (at % 2 === 0 || row[1] !== 'Detto' ? row : row.slice(0, 1))), []];
  });
  const rows = [['Obiettivo', 'Sostenere le imprese'], [], ...forms];
  const plan = readPlan([sheetFromRows('Schede 2022', rows)], { year: null });
  const read = plan.indicators.map(({ name, targets, actuals, unit }) => [
    name.text,
    targets[0]?.text,
    actuals[0]?.value,
    unit.text,
  ]);
  expect(read).toEqual(FACTS.map(([name, target, actual]) => [name, target, actual, 'Numero']));
});

describe('a form that nobody filled in yet', () => {
  const HEAD: Rows = [
    ['Centro di responsabilità', 'Area I'],
    ['Obiettivo', 'Crescita'],
    ['Indicatore', 'Imprese assistite'],
    ['Unità di misura', 'Numero'],
  ];
  const actualCells = (rows: Rows) =>
    readPlan([sheetFromRows('Schede', rows)], { year: null }).indicators.map(({ name, targets, actuals }) => [
      name.text,
      ...targets.map(({ text }) => text),
      ...actuals.map(({ cell, measure }) => `${cellAddress(cell.row, cell.column)} ${measure.kind}`),
    ]);
  const NAME_AND_TARGET = ['Imprese assistite', '>= 45'];

  test.each<[string, Rows, readonly string[]]>([
    ['below the target', [['Target 2025', '>= 45'], ['Consuntivo 2025']], ['B6 not-measured']],
    [
      'at the end of the form',
      [['Target 2025', '>= 45'], ['Consuntivo 2025'], ['Note']],
      ['B6 not-measured'],
    ],
    ['above the target', [['Consuntivo 2025'], ['Target 2025', '>= 45']], ['B5 not-measured']],
    ['beside the target', [['Target 2025', '>= 45', 'Consuntivo 2025']], ['D5 not-measured']],
    ['with its value', [['Target 2025', '>= 45', 'Consuntivo 2025', 39]], ['D5 quantity']],
    ['of which none asks for it', [['Target 2025', '>= 45']], []],
    [
      'under a label alone in its column',
      [
        ['Target 2025', '>= 45'],
        [null, null, 'Consuntivo 2025'],
      ],
      [],
    ],
  ])('has the cell of the actual value %s', (_, rows, cells) => {
    expect(actualCells([...HEAD, ...rows])).toEqual([[...NAME_AND_TARGET, ...cells]]);
    const twice = [...HEAD, ...rows, [], ...HEAD, ...rows];
    expect(actualCells(twice).map(([name]) => name)).toEqual(['Imprese assistite', 'Imprese assistite']);
  });
});

/** A typed date, as Excel keeps it. */
const day = (text: string): CellInput => ({ value: 45473, text, format: 'dd/mm/yyyy' });
const VALUES: readonly (readonly [name: string, target: CellInput, actual: CellInput])[] = [
  ['Corsi', 350, 367],
  ['Fiere', day('30/06/2024'), day('20/06/2024')],
  ['Visite', '12', '9'],
  ['Bandi', 0.8, 0.75],
];

test.each<[string, (name: string, target: CellInput, actual: CellInput) => Rows]>([
  [
    'below each other',
    (name, target, actual) => [
      ['Obiettivo', `Promuovere ${name}`],
      ['Indicatore', name],
      ['Target 2024', target],
      ['Consuntivo 2024', actual],
    ],
  ],
  [
    'in one row',
    (name, target, actual) => [
      ['Obiettivo', `Promuovere ${name}`],
      ['Indicatore', name, 'Target', target, 'Consuntivo', actual],
    ],
  ],
  [
    'several of an objective',
    (name, target, actual) => [
      ...(name === 'Corsi' ? [['Obiettivo', 'Promuovere']] : []),
      ['Indicatore 1', name, 'Target 2024', target, 'Consuntivo 2024', actual],
    ],
  ],
])('a number or a day without a sign is the target of cards %s', (_, card) => {
  const { indicators } = readPlan(
    [
      sheetFromRows(
        'Schede 2024',
        VALUES.flatMap((one) => card(...one)),
      ),
    ],
    {
      year: null,
    },
  );
  expect(
    indicators.map(({ name, targets, actuals }) => [name.text, targets[0]?.text, actuals[0]?.text].join(' ')),
  ).toEqual(['Corsi 350 367', 'Fiere 30/06/2024 20/06/2024', 'Visite 12 9', 'Bandi 0,8 0,75']);
});

test('cards below each other, each label with its value in one cell', () => {
  const rows = ['350', '<= 42,5', '12'].flatMap((target, at): Rows => {
    const name = ['Corsi', 'Fiere', 'Visite'][at] ?? '';
    return [[`Obiettivo: Promuovere ${name}`], [`Indicatore: ${name}`], [`Target 2024: ${target}`], []];
  });
  const { indicators } = readPlan([sheetFromRows('Schede 2024', rows)], { year: null });
  expect(indicators.map(({ targets }) => targets[0]?.text)).toEqual(['350', '<= 42,5', '12']);
});

test('indicators of one objective keep the centres that their cards name', () => {
  const card = (name: string, ...centre: string[]): Rows => [
    ['Indicatore', name],
    ...centre.map((one) => ['Centro di responsabilità', one]),
    ['Target 2024', '>= 5'],
  ];
  const rows = [
    ['Obiettivo', 'Digitale'],
    ...card('Corsi', 'Ufficio Alfa'),
    ...card('Visite', 'Ufficio Beta'),
    ...card('Pratiche'),
  ];
  const { indicators } = readPlan([sheetFromRows('Schede 2024', rows)], { year: null });
  expect(indicators.map(({ name, responsibilityCentre }) => [name.text, responsibilityCentre.text])).toEqual([
    ['Corsi', 'Ufficio Alfa'],
    ['Visite', 'Ufficio Beta'],
    ['Pratiche', 'Ufficio Alfa'],
  ]);
});
