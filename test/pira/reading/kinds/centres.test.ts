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
