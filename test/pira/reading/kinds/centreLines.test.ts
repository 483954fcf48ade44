import { readPlan } from '../../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';

type Rows = readonly (readonly CellInput[])[];

/** The rows with their centre and objective: "Pratiche: Ufficio A / Semplificare". */
function told(rows: Rows): readonly string[] {
  const { indicators } = readPlan([sheetFromRows('PIRA 2024', rows)], { year: null });
  return indicators.map(
    ({ name, responsibilityCentre, objective }) =>
      `${name.text}: ${responsibilityCentre.text} / ${objective.title.text}`,
  );
}

const NAMES = ['Indicatore', 'U.M.', 'Target 2024'];
const OBJECTIVES = ['Obiettivo', ...NAMES];

const named = (line: string): Rows => [
  NAMES,
  [line],
  ['Pratiche', 'n.', '>= 5'],
  ['Tempi', 'giorni', '<= 5'],
  ['Ufficio Metrologia'],
  ['Verifiche', 'n.', '>= 9'],
];

const withObjectives = (line: string): Rows => [
  OBJECTIVES,
  [line],
  ['Semplificare', 'Pratiche', 'n.', '>= 5'],
  ['Ufficio Metrologia'],
  ['Vigilare', 'Verifiche', 'n.', '>= 9'],
];

test.each([
  ['Servizio Affari generali', 'Servizio Affari generali'],
  ['CdR Servizio Affari generali', 'Servizio Affari generali'],
  ['CdR: Segreteria generale', 'Segreteria generale'],
  ['C.d.R. 2 Servizi anagrafici', '2 Servizi anagrafici'],
  ['Area II – Servizi alle imprese', 'Area II – Servizi alle imprese'],
  ['Area II: Servizi alle imprese', 'Area II: Servizi alle imprese'],
  ['AREA 1 - ANAGRAFE E REGISTRO IMPRESE', 'AREA 1 - ANAGRAFE E REGISTRO IMPRESE'],
  ['SETTORE FINANZA', 'SETTORE FINANZA'],
  ['Ufficio protocollo', 'Ufficio protocollo'],
  ['U.O. Provveditorato', 'U.O. Provveditorato'],
  ['Centro di responsabilità Servizio Metrico', 'Servizio Metrico'],
  ["CENTRO DI RESPONSABILITA' - Segreteria", 'Segreteria'],
  ['Centro di responsabilità: Servizio Risorse umane', 'Servizio Risorse umane'],
  ['Area organizzativa: Promozione', 'Promozione'],
  ['Direzione Risorse umane', 'Direzione Risorse umane'],
  ['STRUTTURA RESPONSABILE: UFFICIO AMBIENTE', 'UFFICIO AMBIENTE'],
  ['Personale dell’Area Infrastrutture', 'Personale dell’Area Infrastrutture'],
])('a line «%s» names the centre of the rows below it', (line, centre) => {
  expect(told(named(line))).toEqual([
    `Pratiche: ${centre} / `,
    `Tempi: ${centre} / `,
    'Verifiche: Ufficio Metrologia / ',
  ]);
  expect(told(withObjectives(line))).toEqual([
    `Pratiche: ${centre} / Semplificare`,
    'Verifiche: Ufficio Metrologia / Vigilare',
  ]);
});

test.each([
  'Servizi alle imprese: migliorare la qualità',
  'Servizio di conciliazione da potenziare',
  'Area strategica 1 - Competitività',
  'Area di rischio contratti',
  'Ufficio relazioni con il pubblico: ampliare gli orari',
  'Potenziare gli uffici di relazione',
  'Ufficio unico da attivare',
])('a line «%s» names no centre', (line) => {
  const [first] = told(named(line));
  expect(first).toBe(`Pratiche:  / ${line}`);
});

test.each<[string, Rows, readonly string[]]>([
  [
    'beside the name of who directs it',
    [
      OBJECTIVES,
      ['Area II – Servizi', 'Dirigente: Rossi'],
      ['Semplificare', 'Pratiche', 'n.', '>= 5'],
      ['Area III – Ambiente', 'dott. Bianchi'],
      ['Vigilare', 'Verifiche', 'n.', '>= 9'],
    ],
    ['Pratiche: Area II – Servizi / Semplificare', 'Verifiche: Area III – Ambiente / Vigilare'],
  ],
  [
    'over rows that name their missions',
    [
      ['Missione', ...OBJECTIVES],
      ['CdR: Segreteria'],
      ['011', 'Semplificare', 'Pratiche', 'n.', '>= 5'],
      ['012', 'Vigilare', 'Verifiche', 'n.', '>= 9'],
    ],
    ['Pratiche: Segreteria / Semplificare', 'Verifiche: Segreteria / Vigilare'],
  ],
  [
    'between the rows of one objective',
    [
      NAMES,
      ['Obiettivo 1 - Semplificare'],
      ['Ufficio Alfa'],
      ['Pratiche', 'n.', '>= 5'],
      ['Ufficio Beta'],
      ['Tempi', 'giorni', '<= 5'],
      ['Durata', 'giorni', '<= 5'],
    ],
    [
      'Pratiche: Ufficio Alfa / Semplificare',
      'Tempi: Ufficio Beta / Semplificare',
      'Durata: Ufficio Beta / Semplificare',
    ],
  ],
  [
    'over the tables of a sheet',
    [
      ['Area I - Interni'],
      OBJECTIVES,
      ['Semplificare', 'Pratiche', 'n.', '>= 5'],
      [],
      ['Area II - Esterni'],
      OBJECTIVES,
      ['Vigilare', 'Verifiche', 'n.', '>= 9'],
    ],
    ['Pratiche: Area I - Interni / Semplificare', 'Verifiche: Area II - Esterni / Vigilare'],
  ],
  [
    'over objectives in lines of their own',
    [
      NAMES,
      ['Ufficio Promozione'],
      ['Rilancio del centro congressi'],
      ['Pratiche', 'n.', '>= 5'],
      ['Ufficio Anagrafe'],
      ['Servizi digitali'],
      ['Accessi', 'n.', '>= 9'],
    ],
    [
      'Pratiche: Ufficio Promozione / Rilancio del centro congressi',
      'Accessi: Ufficio Anagrafe / Servizi digitali',
    ],
  ],
  [
    'none among objectives in such lines',
    [
      NAMES,
      ['Rilancio del centro congressi'],
      ['Pratiche', 'n.', '>= 5'],
      ['Ufficio unico di relazione'],
      ['Tempi', 'giorni', '<= 5'],
      ['CdR Segreteria'],
      ['Accessi', 'n.', '>= 9'],
    ],
    [
      'Pratiche:  / Rilancio del centro congressi',
      'Tempi:  / Ufficio unico di relazione',
      'Accessi: Segreteria / Ufficio unico di relazione',
    ],
  ],
  [
    'no letterhead, no signature',
    [
      ['Camera di commercio'],
      ['Ufficio Controllo di gestione'],
      OBJECTIVES,
      ['Semplificare', 'Pratiche', 'n.', '>= 5'],
      [],
      ['Ufficio Controllo di gestione'],
    ],
    ['Pratiche:  / Semplificare'],
  ],
])('a centre in a line of its own: %s', (_, rows, expected) => {
  expect(told(rows)).toEqual(expected);
});

test.each([
  ['Servizio Promozione', 'Ufficio Ragioneria'],
  ['SETTORE FINANZA', 'SETTORE AMBIENTE'],
  ['Direzione Risorse umane', 'Direzione Registro'],
  ['U.O. Provveditorato', 'U.O. Protocollo'],
])('«%s» and «%s», each over a table, name the centres of both', (first, second) => {
  const table = (objective: string, name: string): Rows => [OBJECTIVES, [objective, name, 'n.', '>= 5']];
  const expected = [`Pratiche: ${first} / Semplificare`, `Verifiche: ${second} / Vigilare`];
  const over = (...beside: string[]): Rows => [
    [first, ...beside],
    ...table('Semplificare', 'Pratiche'),
    [],
    [second, ...beside],
    ...table('Vigilare', 'Verifiche'),
  ];
  expect(told(over())).toEqual(expected);
  expect(told([['PIRA 2024'], ...over()])).toEqual(expected);
  expect(told(over('Dirigente: Rossi'))).toEqual(expected);
});

test.each<[string, readonly string[], readonly string[]]>([
  [
    'the next row goes on with it',
    ['', 'Area Turismo', '', ''],
    ['Area Servizi', 'Area Turismo', 'Area Turismo', 'Area Turismo'],
  ],
  [
    'and another',
    ['', 'Area Turismo', 'Ufficio Studi', ''],
    ['Area Servizi', 'Area Turismo', 'Ufficio Studi', 'Ufficio Studi'],
  ],
  ['none does', ['', '', '', ''], ['Area Servizi', 'Area Servizi', 'Area Servizi', 'Area Servizi']],
])('a row of an objective names a centre of its own below a line of another: %s', (_, own, expected) => {
  const line = ['Centro di responsabilità: Area Servizi'];
  const header = ['Obiettivo', 'Centro di responsabilità', 'Indicatore', 'Target 2024'];
  const names = ['Corsi', 'Visite', 'Mostre', 'Eventi'];
  const rows = names.map((name, at) => [at === 0 ? 'Turismo' : '', own[at] ?? '', name, '>= 5']);
  const wanted = names.map((name, at) => `${name}: ${expected[at] ?? ''} / Turismo`);
  expect(told([line, header, ...rows])).toEqual(wanted);
  expect(told([header, line, ...rows])).toEqual(wanted);
});
