import { readPlan } from '../../../src/pira/reading/readPlan';
import type { CellInput } from '../../support/sheet';
import { sheetFromRows } from '../../support/sheet';
import { noticedIn, toldBy } from './layouts/told';

const read = (rows: readonly (readonly CellInput[])[], name = 'Foglio1') =>
  readPlan([sheetFromRows(name, rows)], { year: null });

describe('rows that begin like a label stay rows of their table', () => {
  test.each<[string, CellInput[]]>([
    ['a count of missions', ['N. missioni', '>= 4', '3', 'annullata']],
    ['a count of programmes, a bare number', ['N. programmi', 4, 3]],
    ['interventions', ['Interventi', 12, 10]],
    ['objectives in percent', ['Obiettivi', '100%', '90%']],
  ])('%s', (_, row) => {
    const plan = read([
      ['Indicatore', 'Target 2021', 'Consuntivo 2021', 'Note'],
      ['Obiettivo 1 – Imprese'],
      ['Corsi', '>= 5', 6],
      ['Missione 016 – Commercio internazionale'],
      ['Obiettivo 2 – Estero'],
      row,
    ]);
    expect(toldBy(plan).map(({ name }) => name)).toEqual(['Corsi', row[0]]);
    expect(toldBy(plan)[1]).toMatchObject({ objective: 'Estero', number: 2 });
  });
});

test('a header full of scanning errors is a header still', () => {
  const plan = read([
    ['Obiettlvo', 'Descrizlone', 'Profilo della Perfomance (BSC)', 'Portatori di lnteresse'],
    ['5. Tutelare', 'Controlli sui mercati', 'Processi interni', 'Consumatori'],
    ['lndicatore', 'Unita di Misura', 'Targ et 2021'],
    ['Ispezioni', 'Numero', '>= 12'],
  ]);
  expect(toldBy(plan)).toMatchObject([
    {
      number: 5,
      objective: 'Tutelare',
      about: 'Controlli sui mercati',
      perspective: 'Processi interni',
      stakeholders: 'Consumatori',
      name: 'Ispezioni',
    },
  ]);
});

test('a label for activities and indicators gives the indicators their names', () => {
  const plan = read([
    ['Obiettivo', 'Azione / Indicatore', 'Scadenza'],
    ['Trasparenza', 'Pubblicazione del piano', '30/06/2022'],
  ]);
  expect(toldBy(plan)).toMatchObject([{ objective: 'Trasparenza', name: 'Pubblicazione del piano' }]);
});

test('a row that may hold totals is listed, one that surely does is not', () => {
  const plan = read([
    ['Indicatore', 'Target 2021'],
    ['Corsi', 5],
    ['Totale imprese assistite', 40],
    ['Totale generale', 45],
  ]);
  expect(toldBy(plan).map(({ name }) => name)).toEqual(['Corsi']);
  expect(noticedIn(plan)).toEqual(['unread-cell A3', 'unread-cell B3']);
});

describe('the year stands in', () => {
  const table: CellInput[][] = [
    ['Obiettivo', 'Indicatore', 'Target'],
    ['Imprese', 'Bandi', '>= 3'],
  ];
  test.each<[string, CellInput[][], string]>([
    ['a report’s heading', [['Relazione sui risultati 2021'], ...table], 'Foglio1'],
    ['a card’s heading', [['SCHEDA OBIETTIVO 2021'], ...table], 'Foglio1'],
    ['a line of two cells', [['Anno di riferimento', '2021'], ...table], 'Foglio1'],
    ['the name of the sheet alone', table, 'Obiettivi 2021'],
    [
      'the dates of the targets',
      [
        ['Obiettivo', 'Indicatore', 'Target'],
        ['A', 'B', '30/06/2021'],
      ],
      'Foglio1',
    ],
  ])('%s', (_, rows, name) => {
    expect(read(rows, name).year).toBe(2021);
  });

  test('the card of the objective, for the years that its indicators count', () => {
    const plan = read([
      ['Codice', '252'],
      ['Anno di riferimento', '2016'],
      ['Titolo', 'Digitalizzare i servizi'],
      ['Missione', '032 – Servizi istituzionali'],
      [],
      ['Indicatore'],
      ['Titolo', 'Grado di digitalizzazione'],
      ['Unità di misura', '%'],
      ['Target primo anno', '90%'],
      ['Target secondo anno', '91%'],
    ]);
    expect(plan.year).toBe(2016);
    expect(plan.years).toEqual([2016, 2017]);
  });
});

describe('missions and programmes', () => {
  test('stand in the codes of the objectives where nothing else names them', () => {
    const plan = read([
      ['Codice', 'Obiettivo', 'Indicatore', 'Target 2021'],
      ['011.005.001', 'Imprese', 'Bandi', '>= 3'],
      ['12.004.002', 'Vigilanza', 'Controlli', '>= 5'],
    ]);
    expect(toldBy(plan).map(({ mission, programme }) => [mission, programme])).toEqual([
      ['011', '005'],
      ['012', '004'],
    ]);
  });

  test('with the same programme code stay two', () => {
    const plan = read([
      ['Missione', 'Programma', 'Obiettivo', 'Indicatore', 'Target 2021'],
      ['011 - Competitività', '005 - Promozione', 'Imprese', 'Bandi', '>= 3'],
      ['016 - Commercio internazionale', '005 - Sostegno', 'Imprese', 'Fiere', '>= 4'],
    ]);
    expect(toldBy(plan).map(({ mission, programme }) => [mission, programme])).toEqual([
      ['011 Competitività', '005 Promozione'],
      ['016 Commercio internazionale', '005 Sostegno'],
    ]);
    expect(plan.objectives).toHaveLength(2);
  });

  test('have a label for their code and one for their name; cards have a number, then a title', () => {
    const card = (number: number, title: string, name: string): CellInput[][] => [
      [`SCHEDA OBIETTIVO N. ${number}`],
      ['Titolo', title],
      ['Indicatore', 'U.M.', 'Target 2021'],
      [name, 'n.', '>= 3'],
    ];
    const plan = read([
      ['Missione', 'Codice', '011'],
      [null, 'Denominazione', 'Competitività'],
      ['Programma', 'Codice', '005'],
      ...card(1, 'Imprese', 'Bandi'),
      ...card(2, 'Digitale', 'Sportelli'),
    ]);
    const place = { mission: '011 Competitività', programme: '005' };
    expect(toldBy(plan)).toMatchObject([
      { ...place, number: 1, objective: 'Imprese', name: 'Bandi' },
      { ...place, number: 2, objective: 'Digitale', name: 'Sportelli' },
    ]);
    expect(plan.objectives).toHaveLength(2);
  });

  test('are not the running numbers of the rows', () => {
    const plan = read([
      ['N.', 'Missione', 'Programma', 'Obiettivo', 'Indicatore', 'Target 2021'],
      [1, '011', '005', 'Imprese', 'Bandi', '>= 3'],
      [2, '012', '004', 'Vigilanza', 'Controlli', '>= 5'],
    ]);
    expect(toldBy(plan).map(({ mission }) => mission)).toEqual(['011', '012']);
    expect(noticedIn(plan)).toEqual([]);
  });
});

test('lines of a label and its value in one cell make one indicator each', () => {
  const plan = read([
    ['Missione 012 - Regolazione dei mercati'],
    ['Centro di responsabilità: Area II'],
    ['Obiettivo: Tutela del consumatore'],
    ['Indicatore: Controlli effettuati'],
    ['Unità di misura: numero'],
    ['Target 2021: >= 120'],
    ['Indicatore: Tempi medi'],
    ['Unità di misura: giorni'],
    ['Target 2021: <= 12'],
  ]);
  const place = { centre: 'Area II', objective: 'Tutela del consumatore' };
  expect(toldBy(plan)).toMatchObject([
    { ...place, name: 'Controlli effettuati', unit: 'numero', targets: ['2021 A6 >= 120'] },
    { ...place, name: 'Tempi medi', unit: 'giorni', targets: ['2021 A9 <= 12'] },
  ]);
});

test('marks of footnotes and letters of columns are no part of a label', () => {
  const plan = read([
    ['Indicatore (1)', 'Unità di misura (2)', 'Target 2021 (a)', 'Consuntivo 2021 (b)', 'Scostamento (b-a)'],
    ['Corsi', 'Numero', '>= 5', 6, 1],
  ]);
  expect(toldBy(plan)).toMatchObject([{ targets: ['2021 C2 >= 5'], actuals: ['2021 D2 6'] }]);
});

test('signatures and running heads below a table are no indicators and no objectives', () => {
  const plan = read([
    ['Indicatore', 'Unità di misura', 'Target 2021'],
    ['Obiettivo strategico A: Credito'],
    ['Corsi', 'Numero', '>= 5'],
    ['Segue tabella'],
    ['Indicatore', 'Unità di misura', 'Target 2021'],
    ['Sportelli', 'Numero', '>= 2'],
    ['Il Segretario Generale', null, 'Il Presidente'],
  ]);
  expect(toldBy(plan).map(({ name, objective }) => [name, objective])).toEqual([
    ['Corsi', 'Credito'],
    ['Sportelli', 'Credito'],
  ]);
  expect(noticedIn(plan)).toEqual(['unread-cell A7', 'unread-cell C7']);
});

test('a lone text beside the columns is no objective', () => {
  const plan = read([
    [null, 'Obiettivo', 'Indicatore', 'Target 2021'],
    [null, 'Credito', 'Corsi', '>= 5'],
    ['Il Segretario Generale'],
  ]);
  expect(plan.objectives.map(({ title }) => title.text)).toEqual(['Credito']);
});

test('a column of structures parts indicators without objectives', () => {
  const plan = read([
    ['Servizio', 'Indicatore', 'Livello di servizio atteso', 'Risultato conseguito'],
    ['Registro imprese', 'Giorni medi di evasione', '<= 5', '4,2'],
    ['Protesti', 'Ore di apertura settimanali', '>= 20', '22'],
  ]);
  expect(toldBy(plan).map(({ centre }) => centre)).toEqual(['Registro imprese', 'Protesti']);
});

test('a code of mission and programme in one column names the programme of each row', () => {
  const plan = read([
    ['Missione-Programma', 'Obiettivo', 'Indicatore', 'Target 2025'],
    ['032-002', 'Organi', 'Sedute', '>= 4'],
    ['032-003', 'Servizi generali', 'Gare', '>= 2'],
    ['032-003', 'Acquisti', 'Ordini', '>= 9'],
  ]);
  expect(plan.objectives.map(({ mission, programme }) => [mission.code, programme.code])).toEqual([
    ['032', '002'],
    ['032', '003'],
    ['032', '003'],
  ]);
});

test('the code of the programme beside its mission goes with the name in the column of programmes', () => {
  const plan = read([
    ['Missione', 'Programma', 'Obiettivo', 'Indicatore', 'Target 2025'],
    ['032-002', 'Indirizzo politico', 'Organi', 'Sedute', '>= 4'],
    ['032-003', 'Servizi e affari generali', 'Acquisti', 'Ordini', '>= 9'],
  ]);
  expect(plan.objectives.map(({ programme }) => [programme.code, programme.name])).toEqual([
    ['002', 'Indirizzo politico'],
    ['003', 'Servizi e affari generali'],
  ]);
});

test('a name below a code belongs to it', () => {
  const plan = read([
    ['Missione', '011'],
    ['Descrizione missione', 'Competitività e sviluppo delle imprese'],
    ['Programma', '005'],
    ['Descrizione programma', 'Promozione e attuazione di politiche di sviluppo'],
    ['Obiettivo', 'Credito'],
    ['Indicatore', 'Unità di misura', 'Target 2025'],
    ['Corsi', 'Numero', '>= 5'],
  ]);
  expect(plan.objectives).toMatchObject([
    {
      mission: { code: '011', name: 'Competitività e sviluppo delle imprese' },
      programme: { code: '005', name: 'Promozione e attuazione di politiche di sviluppo' },
    },
  ]);
});

test.each([
  'delibera n. 12 del 28/06/2023',
  'report inviato il 28/06/2023',
  'Registro imprese: 95%',
  'customer satisfaction 4,2',
  'software gestionale',
  'Efficacia',
])('«%s» under the header of the actual is the actual, and no field that the header lacks', (text) => {
  const plan = read([
    ['Obiettivo', 'Indicatore', 'Unità di misura', 'Target 2023', 'Consuntivo 2023'],
    ['Servizi digitali', 'Rapporti pubblicati', 'Numero', '>= 5', text],
    ['Servizi digitali', 'Imprese assistite', 'Numero', '>= 9', '10'],
  ]);
  expect(toldBy(plan).map(({ actuals, source }) => [actuals, source])).toEqual([
    [[`2023 E2 ${text}`], undefined],
    [['2023 E3 10'], undefined],
  ]);
});

test.each(['Pubblicazione del report sul sito', 'Delibera di approvazione', 'Rilevazione con questionario'])(
  '«%s» under the header of the target is the target, be it no expression',
  (text) => {
    const plan = read([
      ['Obiettivo', 'Indicatore', 'Target 2023'],
      ['Servizi digitali', 'Rapporti pubblicati', text],
      ['Servizi digitali', 'Imprese assistite', '>= 9'],
    ]);
    expect(toldBy(plan).map(({ targets, source }) => [targets, source])).toEqual([
      [[`2023 C2 ${text}`], undefined],
      [['2023 C3 >= 9'], undefined],
    ]);
  },
);

test.each([
  ['Target 2023', 'Target 2023 rimodulato'],
  ['Target originario', 'Target rivisto'],
  ['Target', 'Target aggiornato'],
])('where «%s» is followed by «%s», the first holds only where the second is empty', (first, revised) => {
  const plan = read([
    ['Obiettivo', 'Indicatore', first, revised, 'Consuntivo 2023'],
    ['Servizi digitali', 'Rapporti pubblicati', '>= 5', '>= 7', 6],
    ['Servizi digitali', 'Imprese assistite', '>= 9', '', 10],
    ['Servizi digitali', 'Corsi', '>= 3', 'n.d.', 4],
  ]);
  expect(toldBy(plan).map(({ targets }) => targets)).toEqual([
    ['2023 D2 >= 7'],
    ['2023 C3 >= 9'],
    ['2023 C4 >= 3'],
  ]);
});

test.each([
  ['Indicatore 3', '31/12/2023'],
  ['Ind. d', '2023'],
  ['Obiettivo', '31/12/2023'],
])('«%s» with «%s» right below its header is a row and no further label', (name, target) => {
  const plan = read([
    ['Obiettivo', 'Indicatore', 'Unità di misura', 'Target 2023'],
    ['Servizi digitali', name, '', target],
  ]);
  expect(toldBy(plan).map((told) => [told['name'], told['targets']])).toEqual([
    [name, [`2023 D2 ${target}`]],
  ]);
});

test('rows whose target is a word are rows where no row of the table has a unit, a type or a source', () => {
  const plan = read([
    ['Obiettivo', 'Indicatore', 'Unità di misura', 'Fonte', 'Target 2023', 'Consuntivo 2023'],
    ['Servizi digitali', 'Regolamento', '', '', 'adozione', ''],
    ['Servizi digitali', 'Corsi', '', '', 'mantenimento', 5],
    ['Servizi digitali', 'Voucher', '', '', '>= 5', 6],
  ]);
  expect(toldBy(plan).map(({ name }) => name)).toEqual(['Regolamento', 'Corsi', 'Voucher']);
});

test('a signature below rows that have units is no row', () => {
  const plan = read([
    ['Indicatore', 'Unità di misura', 'Target 2023'],
    ['Corsi', 'Numero', '>= 3'],
    ['Il Segretario generale', '', 'Il Presidente'],
  ]);
  expect(toldBy(plan).map(({ name }) => name)).toEqual(['Corsi']);
});
