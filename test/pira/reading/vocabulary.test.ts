import { readPlan } from '../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../support/sheet';
import type { CellInput } from '../../support/sheet';
import { noticedIn, toldBy } from './layouts/told';
import type { Told } from './layouts/told';

/** A table with every field: what a plan calls it, its usual header, two values. */
const COLUMNS: readonly (readonly [field: string, header: string, first: string, second: string])[] = [
  ['mission', 'Missione', '011 - Competitività', '012 - Regolazione'],
  ['programme', 'Programma', '005 - Promozione', '004 - Vigilanza'],
  ['objective', 'Obiettivo', 'Sostegno al credito', 'Tutela della fede pubblica'],
  ['code', 'Codice indicatore', 'I.1', 'I.2'],
  ['name', 'Indicatore', 'Imprese finanziate con i voucher', 'Controlli svolti presso le imprese'],
  ['algorithm', 'Algoritmo di calcolo', 'imprese finanziate / imprese richiedenti', 'somma dei controlli'],
  ['type', 'Tipologia', 'Efficacia', 'Efficienza'],
  ['unit', 'Unità di misura', 'Numero', 'Percentuale'],
  ['source', 'Fonte', 'CRM camerale', 'Registro interno'],
  ['weight', 'Peso', '40%', '60%'],
  ['bases', 'Valore storico', '7', '40%'],
  ['targets', 'Target 2023', '>= 10', '>= 50%'],
  ['actuals', 'Consuntivo 2023', '11', '55%'],
  ['achievement', 'Grado di raggiungimento', '100%', '100%'],
  ['status', 'Stato', 'Raggiunto', 'Raggiunto'],
  ['notes', 'Note', 'Bando prorogato a marzo', 'Nessuna nota'],
  ['centre', 'Centro di responsabilità', 'Area I', 'Area II'],
];

const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  mission: [
    'Missioni di bilancio',
    'Missione (DPCM 12/12/2012)',
    'Missione istituzionale',
    'Missione MEF',
    'Cod. e denominazione missione',
    'Missione - descrizione',
    'Descrizione missione',
    'Miss.',
  ],
  programme: ['Programma (RGS)', 'Programma DPCM', 'Progr.', 'Programmi di spesa', 'Descrizione programma'],
  objective: [
    'OBIETTIVO\nOPERATIVO',
    'Ob. operativo',
    'Obiettivo operativo annuale',
    'Denominazione obiettivo operativo',
    'Codice e titolo obiettivo',
    'Obiettivi operativi 2023',
    'Obiettivo PIRA',
    'Obiettivo dirigenziale',
    'Finalità / Obiettivo',
  ],
  code: ['Cod.', 'ID KPI', 'N. ind.', 'Rif. indicatore', 'Numero indicatore'],
  name: [
    'KPI',
    'Metrica',
    'Misura',
    'Indicatore / KPI',
    'Indicatori di performance (KPI)',
    'Indicatore sintetico',
    'Indicatore associato',
    'Parametro di misurazione',
    'Fattore di misurazione',
    'Criterio di misurazione',
    'Key performance indicator',
    'Indicatori chiave',
    'Elemento osservato',
  ],
  algorithm: [
    'Formula (num./den.)',
    'Metodologia di calcolo dell’indicatore',
    'Numeratore/Denominatore',
    'Regola di calcolo',
  ],
  type: ['Natura', 'Tipologia (DPCM 18/09/2012)', 'Categoria', 'Classe', 'Gruppo'],
  unit: ['U.M.', 'U. di M.', 'Un. mis.', 'U/M', 'Formato', 'Espresso in'],
  source: [
    'Fonte/i',
    'Provenienza dato',
    'Sistema informativo',
    'Modalità di verifica',
    'Documento di verifica',
  ],
  weight: ['Peso (%)', 'Pesatura', '% peso', 'Ponderazione'],
  bases: [
    'Baseline',
    'Consuntivo 2022',
    'Valore al 31/12/2022',
    'Valore 2022',
    'Anno precedente',
    'Situazione di partenza',
    'Media triennio 2020-2022',
    'Baseline (2022)',
  ],
  targets: [
    'Valore atteso al 31/12/2023',
    'Risultato atteso',
    '2023 Target',
    'Target rimodulato',
    'Target PIRA 2023',
    'TARGET 23',
    'Tgt',
    'Meta',
    'Soglia',
    'Previsione 2023',
    'Obiettivo 2023',
    'Valore da raggiungere al 31.12.2023',
    'Limite da rispettare',
  ],
  actuals: [
    'Consuntivo al 31 dicembre 2023',
    'Valore al 31/12/2023',
    'Valore al 31 dicembre',
    'Valore 2023',
    'Situazione al 31/12/2023',
    'Monitoraggio finale',
    'Monitoraggio al 31/12/2023',
    'Rilevazione',
    'Cons. 2023',
    'Esito 2023',
    'Valore raggiunto',
    'Performance 2023',
    'Risultato',
  ],
  achievement: ['% ragg.', 'Tasso di raggiungimento', 'Risultato %'],
  status: ['Esito finale', 'Obiettivo raggiunto', 'Target raggiunto (SI/NO)'],
  notes: ['Motivazione scostamento', 'Osservazioni', 'Commento ai risultati'],
  centre: ['CdR', 'Ufficio', 'Area dirigenziale', 'Responsabile obiettivo'],
};

function readWith(headers: readonly string[]): { told: readonly Told[]; noticed: readonly string[] } {
  const rows = [['PIRA 2023'], headers, COLUMNS.map((one) => one[2]), COLUMNS.map((one) => one[3])];
  const plan = readPlan([sheetFromRows('PIRA', rows)], { year: null });
  return { told: toldBy(plan), noticed: noticedIn(plan) };
}

const USUAL = readWith(COLUMNS.map(([, header]) => header));

/** Past values without the year that their header names or not. */
function withoutYears(told: readonly Told[]): readonly Told[] {
  return told.map((one) => ({ ...one, bases: JSON.stringify(one['bases']).replace(/20\d\d|null/g, '') }));
}

test('the table with the usual headers is read whole', () => {
  expect(USUAL.noticed).toEqual([]);
  for (const one of USUAL.told)
    expect(Object.keys(one)).toEqual(expect.arrayContaining(COLUMNS.map(([field]) => field)));
});

describe.each(Object.entries(SYNONYMS))('%s is also called', (field, words) => {
  test.each(words)('%j', (word) => {
    const { told } = readWith(COLUMNS.map(([own, header]) => (own === field ? word : header)));
    expect(withoutYears(told)).toEqual(withoutYears(USUAL.told));
  });
});

describe('a value within the year is not the final one', () => {
  test.each([
    'Consuntivo I semestre',
    'Consuntivo al 30/06/2023',
    'Consuntivo parziale',
    'Risultato primo semestre',
    'Valore al 30 giugno',
    'Valore a settembre',
    'Dato al 30 settembre 2023',
    'Monitoraggio',
    'Pre-consuntivo 2023',
    'Stima a finire',
  ])('%j', (header) => {
    const plan = readPlan(
      [
        sheetFromRows('PIRA', [
          ['Obiettivo', 'Indicatore', 'Target 2023', header],
          ['A', 'Imprese', '>= 10', 5],
        ]),
      ],
      { year: null },
    );
    expect(toldBy(plan)[0]).toEqual({
      at: 'PIRA!2',
      objective: 'A',
      name: 'Imprese',
      targets: ['2023 C2 >= 10'],
    });
    expect(noticedIn(plan)).toEqual(['unused-column D1']);
  });
});

describe('of two columns for one year', () => {
  const told = (
    headers: readonly string[],
    values: readonly CellInput[],
  ): [Told | undefined, readonly string[]] => {
    const rows = [
      ['Indicatore', ...headers, 'Unità di misura'],
      ['Imprese', ...values, 'Numero'],
    ];
    const plan = readPlan([sheetFromRows('PIRA 2023', rows)], { year: null });
    return [toldBy(plan)[0], noticedIn(plan)];
  };
  test.each<[string, string[], CellInput[], object, string[]]>([
    [
      'the revised target counts',
      ['Target iniziale', 'Target rimodulato'],
      [10, 12],
      { targets: ['2023 C2 12'] },
      ['unused-column B1'],
    ],
    [
      'the target of the year’s end counts',
      ['Target al 30/06/2023', 'Target al 31/12/2023'],
      [5, 12],
      { targets: ['2023 C2 12'] },
      ['unread-column B1'],
    ],
    [
      'two targets that nothing tells apart are left',
      ['Target', 'Valore atteso'],
      [10, 12],
      { name: 'Imprese' },
      ['ambiguous-column B1'],
    ],
    [
      'a share beside the final value is the degree',
      ['Target 2023', 'Consuntivo', 'Risultato %'],
      [10, 12, '120%'],
      { actuals: ['2023 C2 12'], achievement: '120%' },
      [],
    ],
  ])('%s', (_, headers, values, wanted, noticed) => {
    const [one, seen] = told(headers, values);
    expect(one).toMatchObject(wanted);
    expect(seen).toEqual(noticed);
  });
});

test('numbered names of objectives and indicators are no header', () => {
  const plan = readPlan(
    [
      sheetFromRows('PIRA 2023', [
        ['Missione', 'Obiettivo', 'Indicatore', 'Unità di misura', 'Target'],
        ['011', 'Obiettivo 1', 'Indicatore 1', 'Numero', 10],
        ['011', 'Obiettivo 1', 'Indicatore 2', 'Numero', null],
        ['012', 'Obiettivo 2', 'Indicatore 3', null, '10'],
        ['012', 'Obiettivo 2', 'Target 4', null, '10'],
      ]),
    ],
    { year: null },
  );
  expect(toldBy(plan).map(({ name, targets }) => [name, targets])).toEqual([
    ['Indicatore 1', ['2023 E2 10']],
    ['Indicatore 2', undefined],
    ['Indicatore 3', ['2023 E4 10']],
    ['Target 4', ['2023 E5 10']],
  ]);
});
