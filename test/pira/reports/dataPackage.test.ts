import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { readPlan } from '../../../src/pira/reading/readPlan';
import { openDataTexts } from '../../../src/pira/reports/openData/openDataTexts';
import { type CellInput, sheetFromRows } from '../../support/sheet';
import { readDescription, schemaViolations } from '../../support/tableSchema';

type Rows = readonly (readonly CellInput[])[];

const HEAD = ['Obiettivo', 'Indicatore', 'Unità di misura', 'Target 2024', 'Consuntivo 2024'];
const plan = (...rows: Rows): Rows => [['PIRA 2024'], HEAD, ...rows];
const percent = (value: number) => ({ value, text: `${value * 100}%`, format: '0%' });

const PLANS: readonly (readonly [string, Rows])[] = [
  [
    'exact targets',
    plan(['1. Formare', 'Corsi', 'Numero', '= 12', 12], ['1. Formare', 'Ore', 'Numero', '= 0', 0]),
  ],
  [
    'targets of every kind',
    plan(
      ['1. Formare', 'Corsi', 'Numero', '>= 5', 4],
      ['1. Formare', 'Tempo', 'giorni', 'tra 5 e 10', 7.5],
      ['1. Formare', 'Quota', '%', '> 80%', percent(0.8)],
      ['1. Formare', 'Piano', 'sì/no', 'sì', 'no'],
      ['1. Formare', 'Avvio', 'data', 'entro il 30/06/2024', '15/07/2024'],
      ['1. Formare', 'Spesa', '€', '<= 9M€', 9_000_000.01],
      ['1. Formare', 'Crescita', '%', '+ 5% rispetto al 2023', percent(0.06)],
      ['1. Formare', 'Stima', 'Numero', 'circa 50', 51],
    ),
  ],
  ['nothing but names', plan(['', 'Corsi', '', '>= 2', ''], ['', 'Ore', '', '>= 3', ''])],
  [
    'values that are no values',
    plan(
      ['1. Formare', 'Corsi', 'Numero', '>= 5', 'n.d.'],
      ['1. Formare', 'Ore', 'Numero', '>= 5', '6 (previsti)'],
    ),
  ],
  [
    'very large, very small and negative numbers',
    plan(
      ['1. Formare', 'Patrimonio', '€', '>= 1.000.000.000.000', 1e15],
      ['1. Formare', 'Quota', 'Numero', '>= 0,0000001', 0.00000012],
      ['1. Formare', 'Risultato', '€', '>= -5', -7],
    ),
  ],
  [
    'texts like formulas, with quotes, semicolons and lines',
    plan(['=1+1', '"Corsi"; ore', '@', '>= 5', 6], ['1. Formare', 'Prima riga\nseconda', '-', '>= 5', 6]),
  ],
  [
    'three years',
    [
      ['PIRA 2024'],
      ['Obiettivo', 'Indicatore', 'Target 2024', 'Target 2025', 'Target 2026', 'Consuntivo 2024'],
      ['1. Formare', 'Corsi', '>= 5', '>= 6', '= 7', 5],
    ],
  ],
  [
    'no year',
    [
      ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo'],
      ['A. Formare', 'Corsi', '>= 5', 5],
    ],
  ],
  [
    'codes that are none of the State’s',
    [
      ['PIRA 2024'],
      [
        'Codice missione',
        'Missione',
        'Codice programma',
        'Programma',
        'Obiettivo',
        'Indicatore',
        'Target 2024',
        'Peso',
      ],
      ['A1', 'Ricerca', '7', 'Didattica', '2.3 Formare', 'Corsi', '>= 5', 'metà'],
      ['11', 'Imprese', '005', 'Promozione', '12 Formare', 'Ore', '>= 5', 0.25],
    ],
  ],
];

test.each(PLANS)('every field of a plan with %s fits its description', (_, rows) => {
  const read = readPlan([sheetFromRows('Piano', rows)], { year: null });
  expect(read.indicators.length).toBeGreaterThan(0);
  const texts = openDataTexts(read, evaluatePlan(read));
  expect(schemaViolations(texts, readDescription('pira.csv').resources[0])).toEqual([]);
});

test('the file is described as it is written', () => {
  const [resource] = readDescription('pira.csv').resources;
  expect(resource).toMatchObject({
    path: 'pira.csv',
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ';', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
  });
});
