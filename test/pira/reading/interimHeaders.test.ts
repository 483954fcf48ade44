import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { readPlan } from '../../../src/pira/reading/readPlan';
import type { CellInput } from '../../support/sheet';
import { sheetFromRows } from '../../support/sheet';

/** What a column of this label beside the target gives: the period of its value, and the actual of the year. */
function read(header: string, withActual: boolean, below: string | null = null) {
  const last = (value: CellInput): CellInput[] => (withActual ? [value] : []);
  const sheet = sheetFromRows('Piano', [
    ['Piano degli indicatori e dei risultati attesi 2024'],
    ['Missione', '011 - Competitività'],
    ['Obiettivo', '1. Crescita'],
    ['Indicatore', 'Unità di misura', 'Target 2024', header, ...last('Consuntivo 2024')],
    ...(below === null ? [] : [['', '', '', below]]),
    ['Imprese assistite', 'Numero', '>= 100', 61, ...last(120)],
    ['Eventi', 'Numero', '>= 10', 5, ...last(11)],
  ]);
  const plan = readPlan([sheet], { year: null });
  const [indicator] = plan.indicators;
  const [result] = evaluatePlan(plan).results;
  return {
    periods: indicator?.interim.map(({ period }) => period),
    status: result?.outcome.status,
    actual: result?.actual?.text ?? null,
  };
}

test.each([
  ['Valore al 31.03', '2024-03-31'],
  ['Dati al 30 settembre', '2024-09-30'],
  ['Avanzamento I trim.', '2024-03-31'],
  ['Risultato 1° sem. 2024', '2024-06-30'],
  ['gen-mar', '2024-03-31'],
  ['Gennaio-Giugno', '2024-06-30'],
  ['apr-giu 2024', '2024-06-30'],
  ['Lug/Set', '2024-09-30'],
  ['da gennaio a giugno', '2024-06-30'],
  ['Bimestre gen-feb', '2024-02-29'],
  ['30/6/24', '2024-06-30'],
  ['Q3 2024', '2024-09-30'],
  ['3T 2024', '2024-09-30'],
  ['Q4 2024', '2024-12-31'],
  ['Consuntivo Q4 2024', '2024-12-31'],
  ['Primi sei mesi', '2024-06-30'],
  ['Primi 9 mesi', '2024-09-30'],
  ['Consuntivo (primi 6 mesi)', '2024-06-30'],
  ['Consuntivo gen-set', '2024-09-30'],
  ['Risultato (gen.-giu.)', '2024-06-30'],
  ['Consuntivo al 30/06/2024', '2024-06-30'],
  ['Consuntivo I semestre', '2024-06-30'],
  ['Consuntivo IV trimestre', '2024-12-31'],
  ['Anno 2024 (al 30/06)', '2024-06-30'],
  ['Monitoraggio giugno 2024', '2024-06-30'],
  ['Misurazione intermedia', null],
])('the values under %j are interim ones, never the actual of the year', (header, period) => {
  expect(read(header, true)).toEqual({ periods: [period], status: 'met', actual: '120' });
  expect(read(header, false)).toMatchObject({ periods: [period], status: 'not-measured' });
});

test.each([
  'Consuntivo giugno',
  'Semestrale',
  'Marzo',
  'set-24',
  'YTD giugno',
  'Actual Q2',
  'Verifica del 15 luglio',
  'Consuntivo provvisorio',
  'Consuntivo prov.',
  'Risultato 2024 (parz.)',
  'Consuntivo (dati non definitivi)',
  'Consuntivo 2024, non ancora consolidato',
  'Consuntivo in corso d’anno',
  'Consuntivo 2024 previsionale',
  'Consuntivo presunto',
  'Risultato stimato',
  'Proiezione al 31/12/2024',
  'Rilevazione di metà anno',
  'Consuntivo sett. 2024',
  'Consuntivo giu. 2024',
  '3° trim. (cum.)',
  'Risultati 9M 2024',
  '1H 2024',
  'Ultimo dato (agosto 2024)',
])('what is not sure to be a period, %j, is never the actual of the year', (header) => {
  expect(read(header, true)).toMatchObject({ status: 'met', actual: '120' });
  expect(read(header, false).status).toBe('not-measured');
});

test.each(['al 31/12/2024', 'Valore al 31 dicembre 2024'])('%j is the end of the year', (header) => {
  expect(read(header, false)).toEqual({ periods: [], status: 'not-met', actual: '61' });
});

test.each(['Target gen-giu', 'Target primi 6 mesi', 'Obiettivo Q2 2024', 'Valore atteso gen-giu 2024'])(
  'what is to be reached within the year, %j, is no value that was reached',
  (header) => {
    expect(read(header, true)).toMatchObject({ periods: [], status: 'met', actual: '120' });
  },
);

test.each([
  ['Consuntivo', 'I semestre'],
  ['Consuntivo 2024', 'al 30/06'],
  ['Consuntivo', 'Giugno'],
  ['Valori rilevati', 'set-24'],
  ['Consuntivo 2024', 'provvisorio'],
  ['Risultato', 'parziale'],
])('%j over %j is never the actual of the year', (header, below) => {
  expect(read(header, true, below)).toMatchObject({ status: 'met', actual: '120' });
  expect(read(header, false, below).status).toBe('not-measured');
});

const DAYS: readonly CellInput[] = ['31/03/2024', '30/06/2024', '31/12/2024'];

test.each<[string, readonly (readonly CellInput[])[]]>([
  [
    'halves and days',
    [
      ['Obiettivo', 'Indicatore', 'Target 2024', 'Monitoraggio', '', 'Consuntivo'],
      ['', '', '', 'I trimestre', 'I semestre'],
      ['', '', '', ...DAYS],
    ],
  ],
  [
    'a word that nobody knows below a year, and days',
    [
      ['Obiettivo', 'Indicatore', 'Anno 2024', '', '', ''],
      ['', '', 'Target', 'Verifica', 'Verifica', 'Verifica'],
      ['', '', '', ...DAYS],
    ],
  ],
  [
    'a group over parts over days',
    [
      ['Obiettivo', 'Indicatore', 'Target 2024', 'Risultati', '', ''],
      ['', '', '', 'Intermedi', '', 'Finale'],
      ['', '', '', ...DAYS],
    ],
  ],
  [
    'readings over parts of the year over days',
    [
      ['Obiettivo', 'Indicatore', 'Target', 'Rilevazioni', '', ''],
      ['', '', '', 'Primo trimestre', 'Secondo trimestre', 'Finale'],
      ['', '', '', ...DAYS],
    ],
  ],
])('three rows of a header: %s', (_, header) => {
  const rows = [['PIRA 2024'], ...header, ['Crescita', 'Imprese', '>= 100', 40, 60, 120]];
  const [indicator] = readPlan([sheetFromRows('PIRA 2024', rows)], { year: null }).indicators;
  expect(indicator?.interim.map(({ period, text }) => `${String(period)} ${text}`)).toEqual([
    '2024-03-31 40',
    '2024-06-30 60',
  ]);
  expect(indicator?.actuals.map(({ text }) => text)).toEqual(['120']);
  expect(indicator?.targets.map(({ text }) => text)).toEqual(['>= 100']);
});
