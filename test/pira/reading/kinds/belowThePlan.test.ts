import { readPlan } from '../../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';

type Rows = readonly (readonly CellInput[])[];

const read = (rows: Rows, name = 'Foglio1') => readPlan([sheetFromRows(name, rows)], { year: null });
const names = (rows: Rows): readonly string[] => read(rows).indicators.map(({ name }) => name.text);
const objectives = (rows: Rows): readonly string[] => read(rows).objectives.map(({ title }) => title.text);

const LIST: Rows = [
  ['PIRA 2025'],
  ['Obiettivo', 'Indicatore', 'Unità', 'Target 2025', 'Consuntivo 2025'],
  ['Servizi', 'Pratiche', '%', '>= 80%', '85%'],
  ['Servizi', 'Corsi', 'n.', '>= 5', 4],
];
const SHORT: Rows = [
  ['PIRA 2025'],
  ['Indicatore', 'Target 2025', 'Consuntivo 2025'],
  ['Pratiche', '>= 80%', '85%'],
];

describe('a mean of the rows above', () => {
  test.each([
    'Media obiettivo',
    'Media obiettivo 1',
    'Media ponderata obiettivo',
    'Media area',
    'Media settore promozione',
    'Grado medio di raggiungimento',
    'Valore complessivo area',
    'Performance organizzativa di struttura',
    'Risultato complessivo dell’ente',
    'Sintesi obiettivo 2',
  ])('«%s» is no indicator', (name) => {
    expect(names([...SHORT, [name, '100%', '96%'], ['Fiere', 3, 4]])).toEqual(['Pratiche', 'Fiere']);
    expect(names([...LIST, ['', name, '', '100%', '96%']])).toEqual(['Pratiche', 'Corsi']);
  });

  test.each([
    'Media delle presenze',
    'Media dei giudizi degli utenti',
    'Valore medio degli ordini',
    'Durata media delle mediazioni',
    'Performance organizzativa',
    'Grado di raggiungimento degli obiettivi dei dirigenti',
    'Grado di soddisfazione medio',
  ])('«%s» is one', (name) => {
    expect(names([...SHORT, [name, '90%', '96%']])).toEqual(['Pratiche', name]);
  });

  test('with a unit or a limit it is one, whatever it is called', () => {
    expect(names([...LIST, ['Ente', 'Grado medio di raggiungimento', '%', '90%', '96%']])).toHaveLength(3);
    expect(names([...SHORT, ['Media obiettivo', '>= 90%', '96%']])).toHaveLength(2);
  });
});

describe('what is said of the document', () => {
  test.each<CellInput[]>([
    ['Versione', 2],
    ['Compilato da', 'Mario Rossi'],
    ['Data di elaborazione', '12/12/2024'],
    ['Approvato con delibera', 'n. 45 del 12/12/2024'],
    ['Protocollo', 1234],
  ])('«%s» below the plan is no indicator', (...row) => {
    expect(names([...SHORT, row])).toEqual(['Pratiche']);
    expect(names([...LIST, [], row])).toEqual(['Pratiche', 'Corsi']);
    expect(read([...SHORT, row]).leftOut.map(({ reason }) => reason)).toEqual(['remark']);
  });

  test.each<CellInput[]>([
    ['Approvazione del bilancio', '30/04/2025'],
    ['Versioni rilasciate', 2],
    ['Data di approvazione', '30/04/2025'],
    ['Aggiornamento del sito', 3],
  ])('«%s» is an indicator', (...row) => {
    expect(names([...SHORT, row])).toEqual(['Pratiche', row[0]]);
  });
});

test('labels and values behind a blank row, not in the column of the targets, are no indicators', () => {
  const below: Rows = [
    ['Budget 2025', 120000],
    ['Personale assegnato', 12],
  ];
  const [title = [], ...rows] = LIST;
  const bare = [title, ...rows.map(([, ...row]) => row)];
  expect(names([...bare, [], ...below])).toEqual(['Pratiche', 'Corsi']);
  expect(names([...SHORT, [], ['Fiere', '>= 3'], ['Bandi', 3]])).toEqual(['Pratiche', 'Fiere', 'Bandi']);
});

describe('texts alone', () => {
  test.each([
    'Documento approvato dalla Giunta',
    'Milano, 12 dicembre 2024',
    'Il Segretario Generale',
    '1. Il target del primo obiettivo è stato rimodulato con determina n. 33.',
  ])('«%s» below the plan is no objective', (text) => {
    expect(objectives([...LIST, [], [text], ['Per informazioni rivolgersi all’ufficio'], ['']])).toEqual([
      'Servizi',
    ]);
    expect(objectives([...LIST, [], ['Allegato 2'], [text], ['Fine']])).toEqual(['Servizi']);
  });

  test('the numbers of sections and the objectives of a sentence are none of the plan', () => {
    const sentence =
      'Obiettivi strategici dell’ente: digitalizzazione, semplificazione, promozione del territorio.';
    expect(objectives([[sentence], ...LIST])).toEqual(['Servizi']);
    const rows: Rows = [
      ['PIAO 2024'],
      ['2.3 Rischi corruttivi e trasparenza'],
      ['Processo', 'Evento rischioso', 'Probabilità', 'Impatto'],
      ['Affidamenti', 'Frazionamento', 3, 4],
      [],
      ['2.2 Performance'],
      ['Obiettivo', 'Indicatore', 'Target 2024'],
      ['Servizi', 'Pratiche', '>= 80%'],
    ];
    expect(objectives(rows)).toEqual(['Servizi']);
  });

  test('numbered objectives over their indicators stay', () => {
    const rows: Rows = [
      ['PIRA 2024'],
      ['Indicatore', 'Target 2024'],
      ['1.1 Migliorare i servizi'],
      ['Pratiche', '>= 80%'],
      ['1.2 Promuovere il territorio.'],
      ['Fiere', '>= 3'],
    ];
    expect(objectives(rows)).toEqual(['Migliorare i servizi', 'Promuovere il territorio.']);
  });
});

describe('columns of bare years', () => {
  const under = (title: string, ...years: readonly string[]): Rows => [
    [title],
    ['Indicatore', 'Formula', ...years],
    ['Liquidità', 'A/B', ...years.map((_, at) => 1.3 + at / 10)],
    ['Rigidità', 'C/D', ...years.map((_, at) => 0.5 + at / 10)],
  ];

  test.each<[string, string[]]>([
    ['Indicatori di bilancio 2025', ['2024', '2025']],
    ['Indici di bilancio', ['2023', '2024', '2025']],
    ['Indicatori demografici 2025', ['2023', '2024', '2025']],
    ['Indicatori sintetici art. 18-bis 2025', ['2024', '2025', '2026']],
  ])('«%s» over years of which the first is past holds no targets', (title, years) => {
    expect(names(under(title, ...years))).toEqual([]);
  });

  test.each<[string, string[]]>([
    ['PIRA triennio 2025-2027', ['2025', '2026', '2027']],
    ['Piano degli indicatori 2025', ['2024', '2025']],
    ['Missione 011 anno 2025', ['2025', '2026']],
  ])('«%s» over years holds targets', (title, years) => {
    expect(names(under(title, ...years))).toEqual(['Liquidità', 'Rigidità']);
  });
});

describe('the last field of a card', () => {
  const card = (name: string, last: readonly string[]): Rows => [
    ['Indicatore', name],
    ['Unità', 'n.'],
    ['Target 2026', '>= 5'],
    last,
    [],
  ];
  const told = (rows: Rows): readonly string[] =>
    read(rows).indicators.map(({ name, objective, responsibilityCentre }) =>
      [name.text, objective.title.text, objective.mission.code, responsibilityCentre.text]
        .filter(Boolean)
        .join(' '),
    );

  test.each([
    ['Obiettivo strategico', 'Servizi', 'Formazione'],
    ['Centro di responsabilità', 'Anagrafe', 'Promozione'],
    ['Missione', '011', '012'],
    ['Obiettivo', 'Servizi', 'Formazione'],
  ])('«%s» belongs to the card that it ends', (label, first, second) => {
    expect(told([...card('Pratiche', [label, first]), ...card('Corsi', [label, second])])).toEqual([
      `Pratiche ${first}`,
      `Corsi ${second}`,
    ]);
  });

  test.each<[string, Rows]>([
    ['parted by a blank row', [[]]],
    ['right below each other', []],
  ])('an objective and a centre at the end of cards %s that begin with their number', (_, gap) => {
    const numbered = (number: number, name: string, objective: string, centre: string): Rows => [
      ['N.', number],
      ['Indicatore', name],
      ['Target 2026', '>= 5'],
      ['Risultato 2026', 6],
      ['Obiettivo', objective],
      ['Centro di responsabilità', centre],
      ...gap,
    ];
    const cards = [
      ...numbered(1, 'Pratiche', 'Servizi', 'Anagrafe'),
      ...numbered(2, 'Certificati', 'Servizi', 'Anagrafe'),
      ...numbered(3, 'Corsi', 'Formazione', 'Promozione'),
    ];
    expect(told(cards)).toEqual([
      'Pratiche Servizi Anagrafe',
      'Certificati Servizi Anagrafe',
      'Corsi Formazione Promozione',
    ]);
  });

  test('an objective over its cards heads those below it', () => {
    const rows: Rows = [
      ['Obiettivo', 'Servizi'],
      ...card('Pratiche', ['Fonte', 'Infocamere']),
      ['Obiettivo', 'Formazione'],
      ...card('Corsi', ['Fonte', 'Infocamere']),
    ];
    expect(told(rows)).toEqual(['Pratiche Servizi', 'Corsi Formazione']);
  });
});
