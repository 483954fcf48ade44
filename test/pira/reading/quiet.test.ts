import { findings } from '../../../src/pira/checks';
import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { readPlan } from '../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../support/sheet';
import type { CellInput } from '../../support/sheet';

type Rows = readonly (readonly CellInput[])[];

const planOf = (...sheets: readonly Rows[]) => {
  const read = sheets.map((rows, at) => sheetFromRows(at === 0 ? 'Piano 2024' : `Altro ${String(at)}`, rows));
  return { plan: readPlan(read, { year: null }), sheets: read };
};

/** The rules of layout, targets and objectives that a sheet offends, apart from what all short plans lack. */
function rulesOf(...all: readonly Rows[]): readonly string[] {
  const { plan, sheets } = planOf(...all);
  const rules = findings(plan, evaluatePlan(plan), sheets).map(({ rule }) => rule);
  return [...new Set(rules)]
    .filter((rule) => !/^missing-(?!target)|only-financial|left-out/.test(rule))
    .sort();
}

const HEADER = ['Obiettivo', 'Indicatore', 'Unità di misura', 'Target 2024', 'Consuntivo 2024'];
const ROWS: Rows = [
  ['Servizi', 'Pratiche evase', '%', '>= 90%', '92%'],
  ['Export', 'Imprese assistite', 'Numero', '>= 130', 141],
];

test.each<[string, readonly Rows[], readonly string[]]>([
  ['an ordinary table', [[HEADER, ...ROWS]], []],
  [
    'signatures below the targets',
    [
      [
        HEADER,
        ...ROWS,
        [],
        [],
        [],
        [null, null, null, 'Il Segretario Generale'],
        [null, null, null, 'dott. Rossi'],
      ],
    ],
    [],
  ],
  [
    'a value far below the targets',
    [[HEADER, ...ROWS, [], [], [], [null, null, null, '>= 7']]],
    ['unread-cell'],
  ],
  [
    'days of the year as headers',
    [
      [
        ['Indicatore', 'Unità di misura', 'Target', '30/06/2024', '31/12/2024'],
        ['Imprese assistite', 'Numero', '>= 130', 60, 141],
      ],
    ],
    [],
  ],
  [
    'a list of contracts on a sheet of its own',
    [
      [HEADER, ...ROWS],
      [
        ['CIG', 'Oggetto', 'Fornitore', 'Importo', 'Scadenza'],
        ['Z1', 'Pulizie', 'Alfa', 900, { value: 45800, text: '23/05/2025', format: 'dd/mm/yyyy' }],
      ],
    ],
    [],
  ],
  [
    'a title over a list of money',
    [
      [
        HEADER,
        ...ROWS,
        [],
        ['Risorse economiche'],
        ['Conto', 'Preventivo 2024', 'Consuntivo 2024'],
        ['Diritto annuale', 900, 800],
        ['Proventi', 90, 80],
      ],
    ],
    [],
  ],
  [
    'objectives with weight and grade in the column of the indicators',
    [
      [
        ['Cod.', 'Obiettivo / Indicatore', 'Peso', 'Target 2024', 'Consuntivo 2024', 'Grado'],
        ['OB1', 'Servizi', 0.5, null, null, 0.9],
        ['1.1', 'Corsi', 0.6, '>= 5', 6, 1],
        ['1.2', 'Visite', 0.4, '>= 5', 6, 1],
        ['OB2', 'Export', 0.5, null, null, 0.9],
        ['2.1', 'Fiere', 1, '>= 5', 6, 1],
      ],
    ],
    [],
  ],
  [
    'targets of two offices',
    [
      [
        ['Indicatore', 'Unità di misura', 'Target 2024 Sede di Udine', 'Target 2024 Sede di Gorizia'],
        ['Imprese assistite', 'Numero', '>= 130', '>= 20'],
      ],
    ],
    ['ambiguous-column'],
  ],
  [
    'parts of an indicator, weights of the whole only',
    [
      [
        ['N.', 'Indicatore', 'Unità di misura', 'Peso', 'Target 2024', 'Consuntivo 2024'],
        ['1', 'Pratiche evase', 'Numero', '100%', '>= 90', 92],
        ['1.1', 'Iscrizioni evase', 'Numero', null, '>= 40', 41],
        ['1.2', 'Modifiche evase', 'Numero', '70%', '>= 50', 51],
      ],
    ],
    ['sub-indicators'],
  ],
])('%s', (_, sheets, rules) => {
  expect(rulesOf(...sheets)).toEqual(rules);
});

test('a dashboard numbers no objective', () => {
  const { plan } = planOf([['Obiettivi', 4, null, 'Indicatori', 6], ['Raggiunti', 3], [], HEADER, ...ROWS]);
  expect(plan.objectives.map(({ number }) => number)).toEqual([null, null]);
});

test('months of a schedule are no labels', () => {
  const months = ['G', 'F', 'M', 'A', 'M', 'G', 'L', 'A', 'S', 'O', 'N', 'D'];
  const { plan } = planOf([
    ['Obiettivo', 'Indicatore', 'Target 2024', ...months, 'Consuntivo 2024'],
    ['Servizi', 'Pratiche evase', '>= 90%', ...months.map((_, at) => (at < 4 ? 'X' : null)), '92%'],
  ]);
  const fields = plan.tables[0]?.columns.map(({ field }) => field) ?? [];
  expect(fields.filter((field) => field !== 'other')).toEqual(['objective', 'name', 'target', 'actual']);
});

test.each(['"', '”', "''", 'idem', 'c.s.', 'come sopra'])('%s repeats the objective above', (ditto) => {
  const { plan } = planOf([HEADER, ...ROWS, [ditto, 'Contatti raccolti', ditto, '>= 5', 6]]);
  const [, above, below] = plan.indicators;
  expect(below?.objective).toBe(above?.objective);
  expect(below?.unit.text).toBe('Numero');
});

test('indicators side by side with several units', () => {
  const { plan } = planOf([
    ['Indicatore', 'Pratiche evase', 'Imprese assistite', 'Giorni medi di pagamento'],
    ['Unità di misura', '%', 'Numero', 'giorni'],
    ['Target 2024', '>= 90%', '>= 130', '<= 28'],
  ]);
  expect(plan.indicators.map(({ name, unit }) => `${name.text} ${unit.text}`)).toEqual([
    'Pratiche evase %',
    'Imprese assistite Numero',
    'Giorni medi di pagamento giorni',
  ]);
});
