import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';
import { readPlan } from '../../../../src/pira/reading/readPlan';
import { columnLetters } from '../../../../src/pira/sheet/address';
import { toldOf } from './told';

type Rows = readonly (readonly CellInput[])[];

const card = (...rest: Rows): Rows => [
  ['Scheda 1'],
  ['Obiettivo', 'Ridurre i tempi', 'Centro di responsabilità', 'Area I'],
  ['Indicatore', 'Giorni medi', 'Unità di misura', 'giorni'],
  ...rest,
];

const READ = 'Giorni medi |  |  | Ridurre i tempi | giorni | 2024 B4 <= 12 | D5 11';

test.each<[string, Rows, string]>([
  ['no note beside the actual', card(['Target 2024', '<= 12'], ['Note', '', 'Consuntivo 2024', 11]), READ],
  ['no algorithm beside it', card(['Target 2024', '<= 12'], ['Algoritmo', '', 'Consuntivo 2024', 11]), READ],
  [
    'rows that go on below it',
    card(
      ['Target 2024', '<= 12'],
      ['Osservazioni', '', 'Consuntivo 2024', 11],
      ['Fonte', 'protocollo', 'Stato', 'in corso'],
    ),
    READ,
  ],
  [
    'two rows with a blank',
    card(['Note', '', 'Target 2024', '<= 12'], ['Causa dello scostamento', '', 'Consuntivo 2024', 11]),
    'Giorni medi |  |  | Ridurre i tempi | giorni | 2024 D4 <= 12 | D5 11',
  ],
  ['nothing blank', card(['Target 2024', '<= 12'], ['Note', 'nessuna', 'Consuntivo 2024', 11]), READ],
  [
    'the actual first',
    card(['Target 2024', '<= 12'], ['Consuntivo 2024', 11, 'Note', '']),
    'Giorni medi |  |  | Ridurre i tempi | giorni | 2024 B4 <= 12 | B5 11',
  ],
])('%s', (_, rows, expected) => {
  expect(toldOf([sheetFromRows('Schede', rows)])).toEqual([expected]);
});

test('a row below a table is no row of a card', () => {
  const rows = [
    ['PIRA 2024'],
    ['Indicatore', 'Unità di misura', 'Target 2024'],
    ['Imprese', 'n.', '>= 5'],
    ['Note', '', 'Fonte', 'protocollo'],
  ];
  expect(toldOf([sheetFromRows('Piano', rows)])).toEqual(['Imprese |  |  |  | n. | 2024 C3 >= 5 | ']);
});

/** A card with its values in the column of one. */
const form = (...rest: Rows): Rows => [['Indicatore', 'Giorni medi'], ['Target 2024', '<= 12'], ...rest];
const wide = (...rest: Rows): Rows => [['Indicatore', '', 'Giorni'], ['Target 2024', '', '<= 12'], ...rest];

test.each<[string, Rows, string]>([
  ['below the target', form(['Consuntivo 2024'], ['Note']), 'actual B, notes B'],
  ['as far from its label as the target', wide(['Consuntivo 2024'], ['Note']), 'actual C, notes C'],
  [
    'beside the target',
    [
      ['Indicatore', 'Giorni'],
      ['Target 2024', '<= 12', 'Consuntivo 2024', ''],
    ],
    'actual D',
  ],
  [
    'below that of another label',
    form(['Fonte', 'URP', 'Tipologia', 'Efficacia'], ['Note', 'nessuna', 'Consuntivo 2024']),
    'notes B, actual D',
  ],
  ['nowhere where values stand in several columns', wide(['Fonte', 'URP'], ['Note']), ''],
  ['nowhere for what nobody fills in later', form(['Fonte']), ''],
])('the empty cell of a card has its place %s', (_, rows, expected) => {
  const sheet = sheetFromRows('Schede', [['PIRA 2024'], ...rows]);
  const [table] = readPlan([sheet], { year: null }).tables;
  const later = table?.columns.filter(({ field }) => field === 'actual' || field === 'notes') ?? [];
  expect(later.map(({ field, column }) => `${field} ${columnLetters(column)}`).join(', ')).toBe(expected);
});

test('what stands below the targets of several years over their values is still of the card', () => {
  const rows: Rows = [
    ['PIRA 2024'],
    ['Obiettivo', 'Ridurre i tempi'],
    ['Indicatore', 'Giorni medi', 'Target 2024', 'Target 2025'],
    ['', '', '<= 12', '<= 10'],
    ['Unità di misura', 'giorni'],
    ['Consuntivo 2024', 11],
  ];
  expect(toldOf([sheetFromRows('Schede', rows)])).toEqual([
    'Giorni medi |  |  | Ridurre i tempi | giorni | 2024 C4 <= 12; 2025 D4 <= 10 | B6 11',
  ]);
});

describe('what stands behind the target at the end of a card is that card’s', () => {
  const cards = (...ends: readonly Rows[]): readonly string[] => {
    const rows = ends.flatMap((end, at): Rows => [
      ['Obiettivo', `Obiettivo ${'ABC'.charAt(at)}`],
      ['Indicatore', `Indice ${'ABC'.charAt(at)}`],
      ['Unità di misura', 'n.'],
      ['Target 2024', 5],
      ...end,
      [],
    ]);
    const plan = readPlan([sheetFromRows('Schede', rows)], { year: null });
    return plan.indicators.map(({ responsibilityCentre }) => responsibilityCentre.text);
  };

  test.each<[string, (centre: string) => Rows]>([
    ['a centre', (centre) => [['Centro di responsabilità', centre]]],
    [
      'a centre and notes',
      (centre) => [
        ['Centro di responsabilità', centre],
        ['Note', 'si veda l’allegato'],
      ],
    ],
    [
      'an office and a source',
      (centre) => [
        ['Ufficio responsabile', centre],
        ['Fonte', 'Protocollo'],
      ],
    ],
    [
      'a result, a centre, a source and notes',
      (centre) => [
        ['Consuntivo 2024', 6],
        ['Centro di responsabilità', centre],
        ['Fonte', 'Telemaco'],
        ['Note', 'nessuna'],
      ],
    ],
  ])('%s', (_, end) => {
    expect(cards(end('Area I'), end('Area II'), end('Area III'))).toEqual(['Area I', 'Area II', 'Area III']);
  });
});
