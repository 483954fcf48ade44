import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';
import { readPlan } from '../../../../src/pira/reading/readPlan';

type Rows = readonly (readonly CellInput[])[];

test.each<[string, Rows, readonly string[]]>([
  [
    'beside rows below the labels of their objective',
    [
      ['PIRA 2024'],
      ['Missione', '011 - Competitività e sviluppo delle imprese'],
      ['Obiettivo', 'Servizi'],
      ['Indicatore', 'Target 2024', 'Responsabile'],
      ['Corsi', '>= 5', 'Ufficio A'],
      ['Fiere', '>= 6', 'Ufficio B'],
      ['Missione', '011 - Competitività e sviluppo delle imprese'],
      ['Obiettivo', 'Vigilanza'],
      ['Indicatore', 'Target 2024', 'Responsabile'],
      ['Visite', '>= 7', 'Ufficio C'],
      ['Prove', '>= 8', 'Ufficio D'],
    ],
    ['Corsi Ufficio A', 'Fiere Ufficio B', 'Visite Ufficio C', 'Prove Ufficio D'],
  ],
  [
    'below a line with the objective, merged over rows',
    [
      ['PIRA 2024'],
      ['Indicatore', 'U.M.', 'Target 2024', 'Ufficio responsabile'],
      ['1. Servizi alle imprese'],
      ['Corsi', 'n.', '>= 5', 'Ufficio A'],
      ['Fiere', 'n.', '>= 6', ''],
      ['Bandi', 'n.', '>= 9', 'Ufficio B'],
      ['2. Vigilanza sul mercato'],
      ['Visite', 'n.', '>= 7', 'Ufficio C'],
    ],
    ['Corsi Ufficio A', 'Fiere Ufficio A', 'Bandi Ufficio B', 'Visite Ufficio C'],
  ],
  [
    'where the objective has a column and is printed again',
    [
      ['PIRA 2024'],
      ['Obiettivo', 'Indicatore', 'Ufficio', 'Target 2024'],
      ['Servizi', 'Corsi', 'Ufficio A', '>= 5'],
      ['Servizi', 'Fiere', 'Ufficio B', '>= 6'],
      ['Vigilanza', 'Visite', 'Ufficio B', '>= 7'],
    ],
    ['Corsi Ufficio A', 'Fiere Ufficio B', 'Visite Ufficio B'],
  ],
  [
    'where the objective is printed once',
    [
      ['PIRA 2024'],
      ['Obiettivo', 'Indicatore', 'Ufficio', 'Target 2024'],
      ['Servizi', 'Corsi', 'Ufficio A', '>= 5'],
      ['', 'Fiere', 'Ufficio B', '>= 6'],
      ['Vigilanza', 'Visite', 'Ufficio C', '>= 7'],
      ['', 'Prove', '', '>= 8'],
    ],
    ['Corsi Ufficio A', 'Fiere Ufficio B', 'Visite Ufficio C', 'Prove Ufficio C'],
  ],
  [
    'a centre above goes for all of the rows',
    [
      ['PIRA 2024'],
      ['Centro di responsabilità', 'Area A'],
      ['Obiettivo', 'Servizi'],
      ['Indicatore', 'Target 2024'],
      ['Corsi', '>= 5'],
      ['Fiere', '>= 6'],
    ],
    ['Corsi Area A', 'Fiere Area A'],
  ],
  [
    'a person in a column beside a centre above is who directs it',
    [
      ['PIRA 2024'],
      ['Centro di responsabilità', 'Segreteria generale'],
      ['Obiettivo', 'Indicatore', 'Target 2024', 'Responsabile'],
      ['Servizi', 'Corsi', '>= 5', 'Elena Caruso'],
      ['Vigilanza', 'Visite', '>= 7', 'dott. De Santis'],
      ['Studi', 'Report', '>= 2', 'Area II'],
    ],
    ['Corsi Segreteria generale', 'Visite Segreteria generale', 'Report Area II'],
  ],
  [
    'a person beside a centre in a column of its own',
    [
      ['PIRA 2024'],
      ['Obiettivo', 'Centro di responsabilità', 'Dirigente', 'Indicatore', 'Target 2024'],
      ['Servizi', 'Affari generali', 'Elena Caruso', 'Corsi', '>= 5'],
      ['Vigilanza', 'Ufficio metrico', 'Luca Rossi', 'Visite', '>= 7'],
    ],
    ['Corsi Affari generali', 'Visite Ufficio metrico'],
  ],
  [
    'a person where nothing else answers',
    [
      ['PIRA 2024'],
      ['Obiettivo', 'Indicatore', 'Target 2024', 'Responsabile'],
      ['Servizi', 'Corsi', '>= 5', 'Elena Caruso'],
    ],
    ['Corsi Elena Caruso'],
  ],
  [
    'over tables beside each other, not joined',
    [
      ['PIRA 2024'],
      ['Area dirigenziale: Servizio Risorse umane', '', '', 'Area dirigenziale: Ufficio metrico'],
      ['Indicatore', 'Target 2024'],
      ['Corsi', '>= 5'],
    ],
    ['Corsi '],
  ],
  [
    'in a line with who directs it',
    [
      ['PIRA 2024'],
      ['Area: Servizio Risorse umane', '', 'Dirigente: Elena Caruso'],
      ['Indicatore', 'Target 2024'],
      ['Corsi', '>= 5'],
    ],
    ['Corsi Servizio Risorse umane'],
  ],
  ...['Struttura responsabile', 'Centro di responsabilità', 'Ufficio'].map(
    (label): [string, Rows, string[]] => [
      `«${label}» of the objective, below that of the programme`,
      [
        ['PIRA 2024'],
        ['Missione', '011 - Competitività e sviluppo delle imprese'],
        ['Centro di responsabilità', 'Segreteria generale'],
        ['Obiettivo', 'Servizi'],
        [label, 'Servizio Affari generali'],
        ['Indicatore', 'Corsi'],
        ['Target 2024', '>= 5'],
        [],
        ['Obiettivo', 'Vigilanza'],
        [label, 'Ufficio metrico'],
        ['Indicatore', 'Visite'],
        ['Target 2024', '>= 7'],
      ],
      ['Corsi Servizio Affari generali', 'Visite Ufficio metrico'],
    ],
  ),
  [
    'the same objective under several centres',
    ['Area A', 'Area B', 'Area A'].flatMap((centre, at): Rows => [
      ['Centro di responsabilità', centre],
      ['Obiettivo', 'Servizi'],
      ['Indicatore', 'Target 2024'],
      [['Corsi', 'Fiere', 'Bandi'][at] ?? '', '>= 5'],
    ]),
    ['Corsi Area A', 'Fiere Area B', 'Bandi Area A'],
  ],
  [
    'the same objective under lines with several centres',
    [
      ['PIRA 2024'],
      ['Indicatore', 'U.M.', 'Target 2024'],
      ...['Area A', 'Area B', 'Area A'].flatMap((centre, at): Rows => [
        [`Centro di responsabilità: ${centre}`],
        ['Obiettivo: Servizi'],
        [['Corsi', 'Fiere', 'Bandi'][at] ?? '', 'n.', '>= 5'],
      ]),
    ],
    ['Corsi Area A', 'Fiere Area B', 'Bandi Area A'],
  ],
])('%s', (_, rows, expected) => {
  const { indicators } = readPlan([sheetFromRows('Piano', rows)], { year: null });
  expect(
    indicators.map(({ name, responsibilityCentre }) => `${name.text} ${responsibilityCentre.text}`),
  ).toEqual(expected);
});

describe('what stands behind a label and a colon is its value, whatever words it holds', () => {
  const read = (line: string) => {
    const rows: Rows = [
      ['PIRA 2024'],
      ['Obiettivo', 'Indicatore', 'Target 2024'],
      ['Centro di responsabilità: Area A'],
      ['Servizi', 'Corsi', '>= 5'],
      [line],
      ['Vigilanza', 'Visite', '>= 7'],
    ];
    const { indicators, objectives } = readPlan([sheetFromRows('Piano', rows)], { year: null });
    const { responsibilityCentre, objective } = indicators.at(-1) ?? {};
    return [responsibilityCentre?.text, objective?.programme.name, objectives.length];
  };

  test.each<[string, string, string]>([
    ['Centro di responsabilità: Servizio Risorse umane', 'Servizio Risorse umane', ''],
    ['CdR: Ufficio Risorse finanziarie', 'Ufficio Risorse finanziarie', ''],
    ['C.d.R.: Area Valutazione e performance', 'Area Valutazione e performance', ''],
    ['Struttura responsabile: Servizio Obiettivi e indicatori', 'Servizio Obiettivi e indicatori', ''],
    ['Ufficio: Note e descrizioni', 'Note e descrizioni', ''],
    ['Settore: Risorse umane', 'Risorse umane', ''],
    ['Responsabile: Ufficio Programmi', 'Ufficio Programmi', ''],
    ['Programma: Risorse umane', 'Area A', 'Risorse umane'],
  ])('«%s»', (line, centre, programme) => {
    expect(read(line)).toEqual([centre, programme, 2]);
  });
});

test('an objective is told by its title and the centre over it', () => {
  const rows = ['Area A', 'Area B', 'Area A'].flatMap((centre): Rows => [
    ['Centro di responsabilità', centre],
    ['Obiettivo', 'Servizi'],
    ['Indicatore', 'Target 2024'],
    ['Corsi', '>= 5'],
  ]);
  const { objectives } = readPlan([sheetFromRows('Piano', rows)], { year: null });
  expect(objectives.map(({ responsibilityCentre }) => responsibilityCentre.text)).toEqual([
    'Area A',
    'Area B',
  ]);
});

test.each([
  ['Sportello Imprese', 'Sportello Imprese'],
  ['Affari Generali', 'Affari Generali'],
  ['Polizia Locale', 'Polizia Locale'],
  ['Segreteria', 'Segreteria'],
  ['Elena Caruso', 'Area A'],
  ['DE SANTIS LUCIA', 'Area A'],
])('«Responsabile | %s» over the second block: its centre is %s', (responsible, centre) => {
  const { indicators } = readPlan(
    [
      sheetFromRows('Piano', [
        ['Obiettivo 1 - Vigilare'],
        ['Responsabile', 'Area A'],
        ['Indicatore', 'U.M.', 'Target 2024'],
        ['Visite', 'n.', '>= 7'],
        ['Obiettivo 2 - Servire'],
        ['Responsabile', responsible],
        ['Indicatore', 'U.M.', 'Target 2024'],
        ['Corsi', 'n.', '>= 5'],
      ]),
    ],
    { year: null },
  );
  expect(indicators.map(({ responsibilityCentre }) => responsibilityCentre.text)).toEqual(['Area A', centre]);
});

test.each<[string, Rows, string]>([
  [
    'its first row',
    [
      ['Digitale', 'Corsi', 'Area I', '>= 5'],
      ['Digitale', 'Visite', 'Area II', '>= 5'],
    ],
    'Area I',
  ],
  [
    'the first row that names one',
    [
      ['Digitale', 'Corsi', '', '>= 5'],
      ['Digitale', 'Visite', 'Area II', '>= 5'],
    ],
    'Area II',
  ],
  [
    'none',
    [
      ['Digitale', 'Corsi', '', '>= 5'],
      ['Digitale', 'Visite', '', '>= 5'],
    ],
    '',
  ],
])('an objective has the part of the body that is named in %s', (_, rows, expected) => {
  const header = ['Obiettivo', 'Indicatore', 'Centro di responsabilità', 'Target 2024'];
  const { objectives } = readPlan([sheetFromRows('PIRA 2024', [header, ...rows])], { year: null });
  expect(objectives.map(({ responsibilityCentre }) => responsibilityCentre.text)).toEqual([expected]);
});
