import { cellAddress } from '../../../src/pira/sheet/address';
import type { Plan } from '../../../src/pira/plan/plan';
import { readPlan } from '../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../support/sheet';
import type { CellInput } from '../../support/sheet';

type Rows = readonly (readonly CellInput[])[];

const read = (rows: Rows): Plan => readPlan([sheetFromRows('Piano', rows)], { year: null });

/** What an indicator says, as "name: unit; targets; actuals". */
const told = (plan: Plan): string[] =>
  plan.indicators.map(({ name, unit, targets, actuals }) => {
    const values = [...targets, ...actuals].map(
      ({ cell, text }) => `${cellAddress(cell.row, cell.column)} ${text}`,
    );
    return `${name.text}: ${[unit.text, ...values].join('; ')}`;
  });

/** The rows with a cell set, and empty cells before it. */
function withCell(rows: Rows, row: number, column: number, value: CellInput): Rows {
  return rows.map((cells, at) =>
    at === row
      ? Array.from({ length: Math.max(cells.length, column + 1) }, (_, i) =>
          i === column ? value : (cells[i] ?? null),
        )
      : cells,
  );
}

const PLAN: Rows = [
  ['Missione', '011 - Competitività'],
  ['Obiettivo', '1. Crescita'],
  ['Indicatore', 'Unità di misura', 'Target 2021', 'Consuntivo 2021'],
  ['Incontri', 'Numero', '>= 8', 8],
  ['Pratiche', 'Percentuale', '>= 50%', null],
  [],
  ['Obiettivo', '2. Servizi'],
  ['Indicatore', 'Unità di misura', 'Target 2021', 'Consuntivo 2021'],
  ['Reclami', 'Numero', '<= 3', 2],
];

describe('a cell beyond the table changes nothing', () => {
  const alone = read(PLAN);
  const places = PLAN.flatMap((cells, row) =>
    cells.length === 0 ? [] : [4, 5, 7, 11].map((column) => [row, column] as const),
  );
  const values: readonly CellInput[] = ['x', 1, '>= 5', 'n.d.', 'da verificare', '31/12/2021', true];
  test.each(
    places
      .filter(([row, column]) => column > 4 || row === 2 || row === 7)
      .flatMap(([row, column]) => values.map((value) => [row, column, value] as const)),
  )('row %d, column %d: %p', (row, column, value) => {
    const plan = read(withCell(PLAN, row, column, value));
    expect(told(plan)).toEqual(told(alone));
    expect(plan.objectives.map(({ mission, title }) => [mission.name, title.text])).toEqual(
      alone.objectives.map(({ mission, title }) => [mission.name, title.text]),
    );
  });
});

describe('a revised target counts row by row', () => {
  const headers = [
    ['Target 2021', 'Target 2021 rimodulato'],
    ['Target iniziale 2021', 'Target 2021'],
    ['Target 2021', 'Nuovo target 2021'],
    ['Target 2021', 'Target 2021 agg.'],
    ['Target 2021', 'Target rideterminato'],
  ];
  test.each(headers)('%s | %s', (first, revised) => {
    const plan = read([
      ['Indicatore', first, revised, 'Consuntivo 2021'],
      ['Aiuti', '>= 9', '>= 40', 30],
      ['Bandi', '>= 2', 'invariato', 3],
      ['Corsi', '>= 3', 'confermato', 3],
      ['Domande', '>= 4', 'in attesa', 3],
      ['Esami', '>= 5', 'da determinare', 3],
      ['Fiere', '>= 6', null, 3],
      ['Gare', '>= 7', 'circa 8', 3],
      ['Hub', null, '>= 1', 3],
    ]);
    expect(told(plan)).toEqual([
      'Aiuti: ; C2 >= 40; D2 30',
      'Bandi: ; B3 >= 2; D3 3',
      'Corsi: ; B4 >= 3; D4 3',
      'Domande: ; B5 >= 4; D5 3',
      'Esami: ; B6 >= 5; D6 3',
      'Fiere: ; B7 >= 6; D7 3',
      'Gare: ; C8 circa 8; D8 3',
      'Hub: ; C9 >= 1; D9 3',
    ]);
  });
});

describe('a cell that holds two things is parted where each part reads whole', () => {
  test.each([
    ['Percentuale <= 10%', 'Percentuale', '<= 10%'],
    ['Percentuale >=50%', 'Percentuale', '>=50%'],
    ['Percentuale < 10 %', 'Percentuale', '< 10 %'],
    ['% <= 10%', '%', '<= 10%'],
    ['% ≤ 10%', '%', '≤ 10%'],
    ['Percentuale = 10%', 'Percentuale', '= 10%'],
    ['Percentuale 10%', 'Percentuale', '10%'],
    ['Percentuale<=10%', 'Percentuale', '<=10%'],
    ['%>=10%', '%', '>=10%'],
    ['Giorni lavorativi <= 5', 'Giorni lavorativi', '<= 5'],
    ['Numero almeno 5', 'Numero', 'almeno 5'],
    ['Numero min. 5', 'Numero', 'min. 5'],
    ['n. >= 3', 'n.', '>= 3'],
    ['Data 31/12/2021', 'Data', '31/12/2021'],
  ])('%s', (cell, unit, target) => {
    const rows = [
      ['Indicatore', 'Unità di misura', 'Target 2021', 'Consuntivo 2021'],
      ['Incontri svolti', 'Numero', '>= 8', 8],
      ['Reclami', cell, null, 7],
    ];
    expect(told(read(rows))[1]).toBe(`Reclami: ${unit}; B3 ${target}; D3 7`);
  });

  test.each(['Percentuale circa 10%', 'Percentuale <= 10% circa', 'Percentuale <= dieci o venti'])(
    '%s stays as it is',
    (cell) => {
      const rows = [
        ['Indicatore', 'Unità di misura', 'Target 2021', 'Consuntivo 2021'],
        ['Reclami', cell, null, 7],
      ];
      expect(read(rows).indicators.flatMap(({ targets }) => targets)).toEqual([]);
    },
  );

  test.each([
    ['Percentuale <=', '10%'],
    ['Percentuale <', '10%'],
    ['% ≤', '10%'],
  ])('the sign in %s belongs to the target beside it', (unit, target) => {
    const plan = read([
      ['Indicatore', 'Unità di misura', 'Target 2021', 'Consuntivo 2021'],
      ['Reclami', unit, target, '25%'],
    ]);
    const sign = unit.split(' ')[1] ?? '';
    expect(told(plan)).toEqual([`Reclami: ${unit.split(' ')[0] ?? ''}; C2 ${sign} ${target}; D2 25%`]);
  });
});
