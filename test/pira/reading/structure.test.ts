import { readPlan } from '../../../src/pira/reading/readPlan';
import type { CellInput } from '../../support/sheet';
import { sheetFromRows } from '../../support/sheet';
import { toldBy } from './layouts/told';

type Case = readonly [title: string, rows: readonly (readonly CellInput[])[], wanted: readonly object[]];

const read = (rows: readonly (readonly CellInput[])[]) =>
  toldBy(readPlan([sheetFromRows('PIRA 2023', rows)], { year: null }));

describe('headers', () => {
  test.each<Case>([
    [
      'over three rows, groups above and years below',
      [
        ['Obiettivo', 'Indicatore', null, null, 'Valori', null, null, null],
        [null, 'Descrizione', 'Unità di misura', 'Fonte', 'Target', null, null, 'Consuntivo'],
        [null, null, null, null, 2023, 2024, 2025, 2023],
        ['Credito', 'Imprese', 'n.', 'CRM', '>= 10', '>= 11', '>= 12', '13'],
      ],
      [
        {
          objective: 'Credito',
          name: 'Imprese',
          unit: 'n.',
          source: 'CRM',
          targets: ['2023 E4 >= 10', '2024 F4 >= 11', '2025 G4 >= 12'],
          actuals: ['2023 H4 13'],
        },
      ],
    ],
    [
      'lying over a column of codes and one of titles',
      [
        ['Obiettivo', null, 'Indicatore', 'Target'],
        ['OS.1', 'Credito', 'Imprese', '>= 10'],
        ['OS.2', 'Estero', 'Fiere', '>= 3'],
      ],
      [
        { objectiveCode: 'OS.1', number: 1, objective: 'Credito', name: 'Imprese' },
        { objectiveCode: 'OS.2', number: 2, objective: 'Estero', name: 'Fiere' },
      ],
    ],
    [
      'lying over a column of signs and one of values',
      [
        ['Indicatore', 'Target', null, 'Consuntivo'],
        ['Imprese', '>=', 10, 12],
        ['Tempi', '<=', '3 gg', '2 gg'],
      ],
      [
        { name: 'Imprese', targets: ['2023 C2 >= 10'], actuals: ['2023 D2 12'] },
        { name: 'Tempi', targets: ['2023 C3 <= 3 gg'], actuals: ['2023 D3 2 gg'] },
      ],
    ],
    [
      'with a column for the signs of comparison',
      [
        ['Indicatore', 'Operatore', 'Target', 'U.M.'],
        ['Imprese', '>=', 5, 'n.'],
        ['Tempi', 'non superiore a', 10, 'gg'],
      ],
      [
        { name: 'Imprese', targets: ['2023 C2 >= 5'], unit: 'n.' },
        { name: 'Tempi', targets: ['2023 C3 non superiore a 10'], unit: 'gg' },
      ],
    ],
    [
      'with the state at the end of the year before',
      [
        ['Indicatore', 'Stato al 31/12/2022', 'Target 2023'],
        ['Imprese', 310, '>= 320'],
      ],
      [{ name: 'Imprese', bases: ['2022 B2 310'], targets: ['2023 C2 >= 320'] }],
    ],
  ])('%s', (_, rows, wanted) => {
    expect(read(rows)).toMatchObject(wanted);
  });

  test('over columns beside them that only explain signs are left', () => {
    const told = read([
      ['Obiettivo', 'Indicatore', 'Target', null, 'N = numero'],
      ['A', 'Imprese', '>= 5', null, '% = percentuale'],
      ['A', 'Fiere', '>= 2'],
    ]);
    expect(told.map(({ unit }) => unit)).toEqual([undefined, undefined]);
  });
});

describe('blocks', () => {
  const table = (name: string): CellInput[][] => [
    ['Indicatore', 'Target'],
    [name, '>= 10'],
  ];
  test.each<Case>([
    [
      'of an area each',
      [['Area: Promozione'], ...table('Imprese'), ['Ufficio: Anagrafe'], ...table('Pratiche')],
      [
        { centre: 'Promozione', name: 'Imprese' },
        { centre: 'Anagrafe', name: 'Pratiche' },
      ],
    ],
    [
      'of a perspective each',
      [
        ['Prospettiva: Processi interni'],
        ['Obiettivo', 'Indicatore', 'Target'],
        ['Snellire', 'Giorni', '<= 10'],
        ['Correggere', 'Errori', '<= 2%'],
        ['Prospettiva: Crescita e apprendimento'],
        ['Obiettivo', 'Indicatore', 'Target'],
        ['Formare', 'Ore', '>= 20'],
      ],
      [
        { objective: 'Snellire', perspective: 'Processi interni' },
        { objective: 'Correggere', perspective: 'Processi interni' },
        { objective: 'Formare', perspective: 'Crescita e apprendimento' },
      ],
    ],
    [
      'of an objective each, its weight above the table',
      [
        ['Obiettivo', 'OB1 - Credito'],
        ['Area', 'Promozione'],
        ['Peso obiettivo', '50%'],
        ...table('Imprese'),
        ['Obiettivo', 'OB2 - Estero'],
        ['Area', 'Area II'],
        ['Peso obiettivo', '50%'],
        ...table('Fiere'),
      ],
      [
        { objective: 'Credito', centre: 'Promozione', name: 'Imprese' },
        { objective: 'Estero', centre: 'Area II', name: 'Fiere' },
      ],
    ],
    [
      'of an objective each, its title below its number',
      [
        ['Obiettivo 1'],
        ['Sostenere le imprese'],
        ...table('Imprese'),
        ['Obiettivo 2'],
        ['Tutelare'],
        ...table('Controlli'),
      ],
      [
        { number: 1, objective: 'Sostenere le imprese', name: 'Imprese' },
        { number: 2, objective: 'Tutelare', name: 'Controlli' },
      ],
    ],
    [
      'of labels and values, two pairs a row',
      [
        ['Missione', '011 - Competitività', 'Programma', '005 - Promozione'],
        ['Obiettivo', 'Credito', 'Responsabile', 'Area I'],
        ['Indicatore', 'Imprese', 'Unità di misura', 'n.'],
        ['Target 2023', '>= 10', 'Consuntivo 2023', '12'],
      ],
      [
        {
          mission: '011 Competitività',
          programme: '005 Promozione',
          objective: 'Credito',
          centre: 'Area I',
          name: 'Imprese',
          unit: 'n.',
          targets: ['2023 B4 >= 10'],
          actuals: ['2023 D4 12'],
        },
      ],
    ],
  ])('%s', (_, rows, wanted) => {
    expect(read(rows)).toMatchObject(wanted);
    expect(read(rows)).toHaveLength(wanted.length);
  });
});

describe('several indicators in one row', () => {
  test.each<Case>([
    [
      'share the objective at the left and the structure at the right',
      [
        [
          'Obiettivo',
          'Indicatore 1',
          'U.M. 1',
          'Target 1',
          'Indicatore 2',
          'U.M. 2',
          'Target 2',
          'Responsabile',
        ],
        ['Credito', 'Imprese', 'n.', '>= 10', 'Bandi', 'n.', '>= 2', 'Area I'],
        ['Estero', 'Fiere', 'n.', '>= 4', null, null, null, 'Area II'],
      ],
      [
        { objective: 'Credito', centre: 'Area I', name: 'Imprese', unit: 'n.', targets: ['2023 D2 >= 10'] },
        { objective: 'Credito', centre: 'Area I', name: 'Bandi', unit: 'n.', targets: ['2023 G2 >= 2'] },
        { objective: 'Estero', centre: 'Area II', name: 'Fiere', unit: 'n.', targets: ['2023 D3 >= 4'] },
      ],
    ],
    [
      'under labels of groups',
      [
        ['Obiettivo', 'Primo indicatore', null, 'Secondo indicatore', null],
        [null, 'Descrizione', 'Target', 'Descrizione', 'Target'],
        ['Credito', 'Imprese', '>= 10', 'Bandi', '>= 2'],
      ],
      [
        { objective: 'Credito', name: 'Imprese', targets: ['2023 C3 >= 10'] },
        { objective: 'Credito', name: 'Bandi', targets: ['2023 E3 >= 2'] },
      ],
    ],
  ])('%s', (_, rows, wanted) => {
    expect(read(rows)).toMatchObject(wanted);
    expect(read(rows)).toHaveLength(wanted.length);
  });
});

describe('headings in the columns of the table', () => {
  test('are codes and names of missions and programmes', () => {
    const told = read([
      ['Codice', 'Descrizione', 'Indicatore', 'Target'],
      ['011', 'Competitività'],
      ['011.005', 'Promozione'],
      ['011.005.001', 'Credito', 'Imprese', '>= 10'],
      ['012', 'Regolazione'],
      ['012.004', 'Vigilanza'],
      ['012.004.001', 'Controlli', 'Ispezioni', '>= 30'],
    ]);
    expect(told).toMatchObject([
      { mission: '011 Competitività', programme: '005 Promozione', objective: 'Credito', number: 1 },
      { mission: '012 Regolazione', programme: '004 Vigilanza', objective: 'Controlli', number: 1 },
    ]);
  });

  test('are objectives, with their weight beside them', () => {
    const told = read([
      ['Obiettivo / Indicatore', 'Peso', 'Target'],
      ['OBIETTIVO 1 - Credito', '50%'],
      ['Imprese', '60%', '>= 10'],
      ['OBIETTIVO 2 - Estero', '50%'],
      ['Fiere', '100%', '>= 3'],
    ]);
    expect(told).toMatchObject([
      { objective: 'Credito', number: 1, name: 'Imprese', weight: 0.6 },
      { objective: 'Estero', number: 2, name: 'Fiere', weight: 1 },
    ]);
  });
});

test('targets under a header that does not say what they measure are noted', () => {
  const rows = [
    ['Codice', 'Target', 'Consuntivo'],
    ['A1', '>= 10', 11],
  ];
  const { indicators, observations } = readPlan([sheetFromRows('PIRA 2023', rows)], { year: null });
  expect(indicators).toEqual([]);
  expect(observations.map(({ kind }) => kind)).toEqual(['ambiguous-column']);
});

describe('rows', () => {
  test('of words that labels use stay rows', () => {
    const told = read([
      ['Obiettivo', 'Indicatore', 'Target 2023', 'Consuntivo 2023'],
      ['A', 'Redazione del manuale', 'Realizzazione', 'Realizzato'],
      ['B', 'Avvio del servizio', 'Avvio entro il primo semestre', 'Avviato il 12/05/2023'],
    ]);
    expect(told.map(({ name }) => name)).toEqual(['Redazione del manuale', 'Avvio del servizio']);
  });

  test('that number the pages name no objective', () => {
    const told = read([
      ['Obiettivo', 'Indicatore', 'Target'],
      ['Credito', 'Imprese', '>= 10'],
      ['Pag. 1 di 2'],
      ['Obiettivo', 'Indicatore', 'Target'],
      [null, 'Bandi', '>= 2'],
    ]);
    expect(told.map(({ objective }) => objective)).toEqual(['Credito', 'Credito']);
  });
});

test('the year stands in the header of the objectives where nothing else tells it', () => {
  const rows = [
    ['Obiettivi pluriennali', 'Obiettivo 2019', 'Indicatore', 'Target'],
    ['Servizi', 'Portale', 'Media ponderata', '>= 90'],
  ];
  expect(readPlan([sheetFromRows('Foglio1', rows)], { year: null }).year).toBe(2019);
});
