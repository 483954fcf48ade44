import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';
import { readPlan } from '../../../../src/pira/reading/readPlan';

type Rows = readonly (readonly CellInput[])[];

const read = (rows: Rows) => readPlan([sheetFromRows('PIRA', [['PIRA 2024'], ...rows])], { year: null });

/** The fields of the columns of the first table, by their headers. */
const fieldsOf = (rows: Rows) =>
  Object.fromEntries(read(rows).tables[0]?.columns.map(({ header, field }) => [header.text, field]) ?? []);

const TABLE: Rows = [
  ['Obiettivo', 'Indicatore', 'Unità di misura', 'Target 2024'],
  ['Turismo', 'Eventi', 'n.', '>= 5'],
];

test.each<[string, Rows]>([
  [
    'a protocol',
    [
      ['Prot. n.', '1234/2024'],
      ['Oggetto', 'Trasmissione'],
      ['Ufficio', 'Controllo'],
    ],
  ],
  [
    'a protocol below',
    [
      ['Ufficio', 'Controllo di gestione'],
      ['Protocollo', '88'],
    ],
  ],
  [
    'a file',
    [
      ['Fascicolo', '4.1'],
      ['Struttura', 'Staff'],
      ['Oggetto', 'Invio del piano'],
    ],
  ],
  [
    'an addressee',
    [
      ['Ufficio', 'Ragioneria'],
      ['Destinatario', 'OIV'],
    ],
  ],
])('the head of a letter names no centre and no objective of the plan: %s', (_, lines) => {
  const plan = read([...lines, [null], ...TABLE]);
  expect(plan.objectives.map(({ title }) => title.text)).toEqual(['Turismo']);
  expect(plan.indicators.map(({ responsibilityCentre }) => responsibilityCentre.text)).toEqual(['']);
});

test('a centre over the table stays one where no line is of a letter', () => {
  const { indicators } = read([['Ufficio', 'Ufficio Promozione'], [null], ...TABLE]);
  expect(indicators[0]?.responsibilityCentre.text).toBe('Ufficio Promozione');
});

test.each([
  'Personale (n. unità)',
  'Personale (n.)',
  'Addetti (n.)',
  'FTE (numero)',
  'Dipendenti n.',
  'N. risorse umane',
  'N. unità di personale',
])('what counts staff is no number of an objective and no unit: %s', (label) => {
  const rows: Rows = [
    ['Obiettivo', label, 'Indicatore', 'U.M.', 'Target 2024'],
    ['Turismo', 1.5, 'Eventi', 'n.', '>= 5'],
    ['Scuola', 2, 'Corsi', 'n.', '>= 6'],
  ];
  expect(fieldsOf(rows)).toEqual({
    Obiettivo: 'objective',
    [label]: 'other',
    Indicatore: 'name',
    'U.M.': 'unit',
    'Target 2024': 'target',
  });
  expect(read(rows).objectives.map(({ code }) => code)).toEqual([null, null]);
});

test.each<[string, readonly string[], string]>([
  ['Metrica', ['Progetti finanziati / progetti presentati', 'Numero delle proposte inviate'], 'algorithm'],
  ['Misura', ['Giorni dalla domanda alla risposta', 'Domande / risposte'], 'algorithm'],
  ['Metrica', ['Numero', '%'], 'unit'],
  ['Misura', ['n. imprese', 'giorni'], 'unit'],
  ['Misura', ['pratiche', 'km'], 'unit'],
])('a column «%s» over %j is of the field %s', (label, [one, other], field) => {
  const rows: Rows = [
    ['Obiettivo', 'Indicatore', label, 'Target 2024'],
    ['Turismo', 'Eventi', one ?? '', '>= 5'],
    ['Scuola', 'Corsi', other ?? '', '>= 6'],
  ];
  expect(fieldsOf(rows)[label]).toBe(field);
});

test.each([
  ['Stato 2023 (baseline)', 'base'],
  ['Stato (base)', 'base'],
  ['Stato', 'status'],
])('a column «%s» is of the field %s', (label, field) => {
  const rows: Rows = [
    ['Indicatore', 'U.M.', label, 'Target 2024'],
    ['Eventi', 'n.', 4, '>= 5'],
  ];
  expect(fieldsOf(rows)[label]).toBe(field);
});

test.each<[readonly CellInput[], readonly CellInput[]]>([
  [
    ['1° semestre 2024', null, 'Anno 2024', null],
    ['Atteso', 'Rilevato', 'Atteso', 'Rilevato'],
  ],
  [
    ['I trimestre', null, 'Anno 2024', null],
    ['Target', 'Consuntivo', 'Target', 'Consuntivo'],
  ],
  [
    ['1° semestre 2024', null, '2° semestre 2024 (annuale)', null],
    ['Previsto', 'Realizzato', 'Previsto', 'Realizzato'],
  ],
])('of a part of the year and the year, the year’s pair is the plan’s: %j', (periods, pairs) => {
  const { indicators } = read([
    ['Indicatore', 'U.M.', ...periods],
    [null, null, ...pairs],
    ['Eventi', 'n.', 2, 3, 10, 11],
    ['Corsi', 'n.', 1, 1, 4, 5],
  ]);
  expect(
    indicators.map(({ targets, actuals }) =>
      [targets, actuals].map((all) => all.map(({ text }) => text).join()),
    ),
  ).toEqual([
    ['10', '11'],
    ['4', '5'],
  ]);
});

test('of the one who directs and the office, the office is the centre', () => {
  const rows: Rows = [
    ['Indicatore', 'U.M.', 'Target 2024', 'Dirigente', 'Ufficio'],
    ['Eventi', 'n.', 4, 'dott. Neri', 'Area Ricerca'],
    ['Corsi', 'n.', 5, 'dott.ssa Bianchi', 'Direzione Generale'],
  ];
  expect(read(rows).indicators.map(({ responsibilityCentre }) => responsibilityCentre.text)).toEqual([
    'Area Ricerca',
    'Direzione Generale',
  ]);
});

test.each<[between: number, centre: string]>([
  [0, ''],
  [1, ''],
  [2, 'Ufficio Promozione'],
  [3, 'Ufficio Promozione'],
])('a protocol %j lines below a centre', (between, centre) => {
  const lines = ['Corsi e visite', 'Seconda parte', 'Terza parte'].slice(0, between).map((text) => [text]);
  const { indicators } = read([
    ['Ufficio', 'Ufficio Promozione'],
    ...lines,
    ['Prot. n. 1234/2024'],
    [null],
    ...TABLE,
  ]);
  expect(indicators[0]?.responsibilityCentre.text).toBe(centre);
});
