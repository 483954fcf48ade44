import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';
import { readPlan } from '../../../../src/pira/reading/readPlan';

type Rows = readonly (readonly CellInput[])[];

const planOf = (rows: Rows) => readPlan([sheetFromRows('PIRA', [['PIRA 2024'], ...rows])], { year: null });

/** Indicators with their objective, its centre, unit and target, and the cells that are told as not read. */
function told(rows: Rows): readonly string[] {
  const plan = planOf(rows);
  return [
    ...plan.indicators.map(({ name, objective, unit, targets }) =>
      [
        objective.title.text,
        objective.responsibilityCentre.text,
        name.text,
        unit.text,
        targets[0]?.text,
      ].join(' | '),
    ),
    ...plan.observations.flatMap((one) => (one.kind === 'unread-cell' ? [`unread: ${one.text}`] : [])),
  ];
}

const READ = [
  'Turismo | Servizio Promozione | Eventi | n. | >= 5',
  'Turismo | Servizio Promozione | Presenze | % | 80%',
  'Bilancio | Ufficio Ragioneria | Tempi di pagamento | gg | <= 30',
];

test.each<[string, Rows]>([
  [
    'told apart by the code of the objective',
    [
      ['Cod.', 'Obiettivo', 'Responsabile', 'Peso obiettivo'],
      [null, 'Indicatore', 'Unità di misura', 'Target 2024'],
      ['OB1', 'Turismo', 'Servizio Promozione', 25],
      [null, 'Eventi', 'n.', '>= 5'],
      [null, 'Presenze', '%', '80%'],
      ['OB2', 'Bilancio', 'Ufficio Ragioneria', 75],
      [null, 'Tempi di pagamento', 'gg', '<= 30'],
    ],
  ],
  [
    'told apart by a column behind those of the indicators',
    [
      ['Obiettivo strategico', 'Struttura responsabile', null, 'Priorità'],
      ['Indicatore', 'U.M.', 'Target 2024'],
      ['Turismo', 'Servizio Promozione', null, 'alta'],
      ['Eventi', 'n.', '>= 5'],
      ['Presenze', '%', '80%'],
      ['Bilancio', 'Ufficio Ragioneria', null, 'media'],
      ['Tempi di pagamento', 'gg', '<= 30'],
    ],
  ],
  [
    'told apart by what their cells are',
    [
      ['Obiettivo', 'Centro di responsabilità', 'Peso'],
      ['Indicatore', 'Unità di misura', 'Target 2024'],
      ['Turismo', 'Servizio Promozione', 25],
      ['Eventi', 'n.', '>= 5'],
      ['Presenze', '%', '80%'],
      ['Bilancio', 'Ufficio Ragioneria', 75],
      ['Tempi di pagamento', 'gg', '<= 30'],
    ],
  ],
])('rows of objectives and of indicators by turns under two headers: %s', (_, rows) => {
  expect(told(rows)).toEqual(READ);
});

test('a row that may stand under either of two headers is told and not read', () => {
  expect(
    told([
      ['Obiettivo', 'Centro di responsabilità', 'Peso'],
      ['Indicatore', 'Unità di misura', 'Target 2024'],
      ['Turismo', 'Servizio Promozione', 25],
      ['Eventi', 'n.', '>= 5'],
      ['Metri di sentiero', 'm', 40],
    ]),
  ).toEqual([READ[0], 'unread: Metri di sentiero', 'unread: m', 'unread: 40']);
});

test('a weight is no target, and an office no unit, where the headers cannot be told apart at all', () => {
  const { indicators } = planOf([
    ['Cod.', 'Obiettivo', 'Responsabile', 'Peso obiettivo'],
    [null, 'Indicatore', 'Unità di misura', 'Target 2024'],
    ['OB1', 'Turismo', 'Servizio Promozione', 25],
    ['OB2', 'Bilancio', 'Ufficio Ragioneria', 75],
  ]);
  expect(indicators).toEqual([]);
});

test('two headers of one table, groups over their columns, stay one header', () => {
  expect(
    told([
      ['Obiettivo', null, 'Indicatore', null, null],
      ['Titolo', 'Responsabile', 'Denominazione', 'Unità di misura', 'Target 2024'],
      ['Turismo', 'Servizio Promozione', 'Eventi', 'n.', '>= 5'],
    ]),
  ).toEqual([READ[0]]);
});
