import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';
import { accountsOf } from '../../../../src/pira/reading/accounts';
import { readPlan } from '../../../../src/pira/reading/readPlan';
import { toldOf } from './told';

type Rows = readonly (readonly CellInput[])[];

const HEAD: readonly CellInput[] = ['Missione', 'Obiettivo', 'Indicatore', 'U.M.', 'Target 2025'];
const PLAN: Rows = [
  HEAD,
  ['011', 'Digitale', 'Imprese', 'n.', '>= 10'],
  ['011', 'Digitale', 'Corsi', 'n.', '>= 5'],
  ['012', 'Registro', 'Pratiche', '%', '>= 80%'],
  ['012', 'Registro', 'Giorni', 'gg', '<= 5'],
];
const WANTED = [
  'Imprese | 011 |  | Digitale | n. | 2025 E2 >= 10 | ',
  'Corsi | 011 |  | Digitale | n. | 2025 E3 >= 5 | ',
  'Pratiche | 012 |  | Registro | % | 2025 E4 >= 80% | ',
  'Giorni | 012 |  | Registro | gg | 2025 E5 <= 5 | ',
];

const joined = (other: Rows, plan = PLAN): Rows =>
  Array.from({ length: Math.max(plan.length, other.length) }, (_, r) => [
    ...(plan[r] ?? Array<CellInput>(HEAD.length).fill('')),
    ...(other[r] ?? []),
  ]);
const read = (rows: Rows) => readPlan([sheetFromRows('Piano', rows)], { year: null });

describe('a table of other things right beside the plan, with no blank column, is left out', () => {
  test.each<[string, Rows]>([
    [
      'suppliers',
      [
        ['Ditta', 'Oggetto', 'Importo'],
        ['Rossi', 'Software', 12000],
        ['Bianchi', 'Pulizie', 3000],
      ],
    ],
    [
      'chapters',
      [
        ['Capitolo', 'Descrizione', 'Stanziamento', 'Impegnato'],
        ['1000', 'Beni', 9, 3],
        ['1010', 'Servizi', 8, 1],
      ],
    ],
    [
      'accounts with their sum',
      [
        ['Conto', 'Descrizione', 'Previsione 2025'],
        ['325', 'Spese postali', 9],
        ['Totale', '', 9],
      ],
    ],
    [
      'staff by area',
      [
        ['Area', 'Dirigenti', 'Funzionari'],
        ['Promozione', 1, 3],
        ['Anagrafe', 0, 2],
        ['Totale', 1, 5],
      ],
    ],
    [
      'staff with remarks',
      [
        ['Settore', 'In servizio', 'Note'],
        ['Promozione', 8, '1 part time'],
        ['Anagrafe', 12],
      ],
    ],
    [
      'people',
      [
        ['Cognome', 'Nome', 'Ore settimanali'],
        ['Rossi', 'Anna', 36],
        ['Verdi', 'Ugo', 18],
      ],
    ],
    [
      'risks',
      [
        ['Processo', 'Rischio', 'Misura'],
        ['Appalti', 'Frazionamento', 'Rotazione'],
      ],
    ],
    [
      'spending by mission',
      [
        ['Missione', 'Stanziamento'],
        ['011', 45000],
        ['016', 1000],
      ],
    ],
    [
      'more rows than the plan',
      [
        ['Fornitore', 'Descrizione', 'Costo'],
        ...['A', 'B', 'C', 'D', 'E', 'F'].map((one) => [one, 'Carta', 3]),
      ],
    ],
  ])('%s', (_, other) => {
    expect(toldOf([sheetFromRows('Piano', joined(other))])).toEqual([
      ...WANTED,
      'left out: Piano!F1 other-table',
    ]);
  });

  test('with a title of its own, which goes with it', () => {
    const other: Rows = [['Personale'], ['Cognome', 'Nome', 'Ore settimanali'], ['Rossi', 'Anna', 36]];
    const plan: Rows = [['PIRA 2025', '', '', '', ''], ...PLAN];
    expect(toldOf([sheetFromRows('Piano', joined(other, plan))]).at(-1)).toBe(
      'left out: Piano!F1 other-table',
    );
  });
});

describe('columns of the plan stay', () => {
  test.each<[string, Rows, number | null]>([
    [
      'a chapter and its money in every row',
      [
        ['Capitolo', 'Stanziamento'],
        ['1', 7],
        ['2', 8],
        ['3', 9],
        ['4', 6],
      ],
      7,
    ],
    ['a centre and notes in the first rows', [['Responsabile', 'Note'], ['Rossi', 'ok'], ['Verdi']], null],
    ['a project here and there', [['Progetto', 'Importo'], ['PID', 7], [], ['SUAP', 4]], 7],
  ])('%s', (_, other, amount) => {
    const plan = read(joined(other));
    expect(plan.leftOut.filter(({ reason }) => reason === 'other-table')).toEqual([]);
    expect(plan.objectives[0]?.resources[0]?.amount ?? null).toBe(amount);
  });

  test('money in the rows in which objectives begin', () => {
    const plan: Rows = [
      HEAD,
      ['011', 'Digitale', 'Imprese', 'n.', 10],
      ['', '', 'Corsi', 'n.', 5],
      ['', '', 'Fiere', 'n.', 5],
    ];
    const rows = joined(
      [
        ['Area', 'Stanziamento'],
        ['Promozione', 7],
      ],
      plan,
    );
    expect(read(rows).objectives[0]?.resources[0]?.amount).toBe(7);
    expect(read(rows).indicators.map((one) => one.responsibilityCentre.text)).toEqual(
      Array<string>(3).fill('Promozione'),
    );
  });
});

test('a description behind what no plan has is none of the indicators', () => {
  const rows = joined([
    ['Capitolo', 'Descrizione'],
    ['1', 'Beni'],
    ['2', 'Servizi'],
    ['3', 'Altro'],
    ['4', 'Fitti'],
  ]);
  const plan = read(rows);
  expect(plan.indicators.map(({ description }) => description.text)).toEqual(['', '', '', '']);
  expect(
    plan.observations.filter(({ kind }) => kind === 'unread-column').map((one) => one.cell.column),
  ).toEqual([5, 6]);
});

test('behind a blank column, missions or programmes that change within an objective are another table', () => {
  const other = (...programmes: readonly string[]): Rows => [
    ['', 'Programma', 'Budget'],
    ...programmes.map((one) => (one === '' ? [] : ['', one, 7])),
  ];
  expect(read(joined(other('005', '004'))).leftOut.map(({ reason }) => reason)).toEqual(['other-table']);
  expect(read(joined(other('005', '', '004'))).leftOut).toEqual([]);
});

describe('remarks right of all labels', () => {
  const CENTRES: Rows = [
    ['Centro di responsabilità'],
    ['Ufficio Studi'],
    ['Ufficio Estero'],
    ['Ufficio Studi'],
    [''],
  ];
  const leftOut = (rows: Rows): readonly number[] => {
    const sheets = [sheetFromRows('Piano', rows)];
    const accounts = accountsOf(readPlan(sheets, { year: null }), sheets);
    return accounts.flatMap(({ as, cell }) => (as === 'leftOut' ? cell.column : []));
  };

  test.each<[string, Rows]>([
    ['beside a text', [[], ['v. verbale']]],
    ['beside no text', [[], [], [], [], ['attesa dati']]],
    ['a mark', [[], ['?']]],
    ['two columns away', [[], [], ['', 'da verificare']]],
    ['an answer', [[], [], [], ['', 'ok']]],
  ])('%s', (_, remarks) => {
    const rows = joined(CENTRES).map((row, r) => [...row, ...(remarks[r] ?? [])]);
    const centres = read(rows).indicators.map((one) => one.responsibilityCentre.text);
    expect(centres).toEqual(['Ufficio Studi', 'Ufficio Estero', 'Ufficio Studi', 'Ufficio Studi']);
    expect(leftOut(rows)).toEqual([HEAD.length + (remarks.flat()[0] === '' ? 2 : 1)]);
  });

  test('a text that breaks off goes on beside it', () => {
    const rows = joined([['Fonte'], ['Portale nazionale dei', 'punti impresa'], ['Albo']]);
    expect(read(rows).indicators[0]?.source.text).toBe('Portale nazionale dei punti impresa');
  });
});
