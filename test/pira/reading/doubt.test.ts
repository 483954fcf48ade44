import { readPlan } from '../../../src/pira/reading/readPlan';
import type { CellInput } from '../../support/sheet';
import { sheetFromRows } from '../../support/sheet';
import { noticedIn, toldBy } from './layouts/told';

const read = (rows: readonly (readonly CellInput[])[], year: number | null = null) =>
  readPlan([sheetFromRows('PIRA', rows)], { year });
const own = (text: string): CellInput => ({ value: text, text, format: ';;;@' });

describe('what cannot be told apart is not read', () => {
  test('two targets of one year', () => {
    const plan = read([
      ['Indicatore', 'Unità', 'Target 2021', 'Valore atteso 2021'],
      ['Corsi', 'Numero', '>= 5', '>= 6'],
    ]);
    expect(plan.indicators.map(({ targets }) => targets)).toEqual([[]]);
    expect(noticedIn(plan)).toEqual(['ambiguous-column C1']);
  });

  test('a surer word for the target wins over a threshold, which is a level of it, and a due date', () => {
    const plan = read([
      ['Indicatore', 'Soglia', 'Target 2021', 'Scadenza'],
      ['Corsi', '>= 5', '>= 6', '31/12/2021'],
    ]);
    expect(toldBy(plan)).toMatchObject([{ targets: ['2021 C2 >= 6'] }]);
    expect(noticedIn(plan)).toEqual(['unread-column D1']);
  });

  test('bare numbers of a row that may be shifted', () => {
    const plan = read([
      ['Indicatore', 'Unità di misura', 'Fonte', 'Target 2021', 'Peso'],
      ['Corsi', 'Numero', 'Verbali', 10, 30],
      ['Visite', 'Numero', 10, 30],
    ]);
    expect(plan.indicators.map(({ targets }) => targets.length)).toEqual([1, 0]);
    expect(noticedIn(plan)).toContain('ambiguous-cell C3');
  });

  test('years without a word and without the plan’s year', () => {
    const plan = read([
      ['Indicatore', 'Unità', '2020', '2021'],
      ['Corsi', 'Numero', 5, 6],
    ]);
    expect(plan.indicators.flatMap(({ targets }) => targets)).toEqual([]);
    expect(noticedIn(plan)).toEqual(['ambiguous-column C1']);
  });
});

describe('cells and columns that went nowhere are listed', () => {
  test('a column that the plan does not know', () => {
    const plan = read([
      ['Indicatore', 'Target 2021', 'Telefono interno'],
      ['Corsi', '>= 5', '1234'],
    ]);
    expect(noticedIn(plan)).toEqual(['unread-column C1']);
  });

  test('a cell beside the table', () => {
    const plan = read([
      ['Indicatore', 'Target 2021'],
      ['Corsi', '>= 5', '', 'da rivedere con il dirigente'],
    ]);
    expect(noticedIn(plan)).toEqual(['unread-cell D2']);
  });

  test('a stray row between two indicators', () => {
    const plan = read([
      ['Indicatore', 'Unità', 'Target 2021'],
      ['Corsi', 'Numero', '>= 5'],
      ['', '(*) dato provvisorio'],
      ['Visite', 'Numero', '>= 6'],
    ]);
    expect(plan.indicators).toHaveLength(2);
    expect(noticedIn(plan)).toEqual(['unread-cell B3']);
  });
});

describe('our own result columns', () => {
  const results = [
    own('Consuntivo 2021'),
    own('Scostamento'),
    own('Grado di raggiungimento'),
    own('Stato'),
    own('Note'),
  ];
  const plan = read([
    ['Obiettivo', 'Descrizione', 'Portatori di interesse', 'Attività'],
    ['1. Rete', 'Fare rete tra le imprese', 'Imprese', 'Incontri periodici'],
    ['Indicatore', 'Unità di misura', 'Target 2021', ...results],
    ['Corsi', 'Numero', '>= 5', 6, 1, 1.2, 'Raggiunto', 'Il valore è pari al limite'],
    ['Visite', 'Numero', '>= 5', '', '', '', 'Non rilevato', ''],
    ['Obiettivo', 'Descrizione', 'Portatori di interesse', 'Attività'],
    ['2. Fiere', 'Andare alle fiere con le imprese', 'Imprese', 'Stand collettivi'],
  ]);

  test('give the actual value and nothing else', () => {
    const [first, second] = toldBy(plan);
    expect(first).toMatchObject({ name: 'Corsi', actuals: ['2021 D4 6'] });
    expect(first).not.toHaveProperty('notes');
    expect(first).not.toHaveProperty('status');
    expect(second).not.toHaveProperty('actuals');
    expect(noticedIn(plan)).toEqual([]);
  });

  test('are columns of the table, marked as ours', () => {
    expect(
      plan.tables[0]?.columns.filter((column) => column.own).map(({ field, column }) => [field, column]),
    ).toEqual([
      ['actual', 3],
      ['variance', 4],
      ['achievement', 5],
      ['status', 6],
      ['notes', 7],
    ]);
  });

  test('leave the cells of the objectives below them alone', () => {
    expect(plan.objectives.map(({ activities }) => activities.text)).toEqual([
      'Incontri periodici',
      'Stand collettivi',
    ]);
  });
});

describe('the year', () => {
  const rows = (title: string, header: string): CellInput[][] => [
    [title],
    ['Indicatore', 'Unità', header],
    ['Corsi', 'Numero', '>= 5'],
  ];

  test.each([
    ['the one asked for', 'PIRA 2021', 'Target 2021', 2022, 2022],
    ['the title', 'PIRA 2021', 'Target', null, 2021],
    ['the title, approved in another year', 'PIRA 2021 approvato il 12/12/2020', 'Target', null, 2021],
    ['the first of three', 'PIRA 2021-2023', 'Target', null, 2021],
    ['the header', 'Piano', 'Target 2022', null, 2022],
    ['nothing', 'Piano', 'Target', null, null],
  ])('%s', (_, title, header, asked, year) => {
    expect(read(rows(title, header), asked).year).toBe(year);
  });

  test('a stale header does not win over the others', () => {
    const block = (header: string, name: string): CellInput[][] => [
      ['Indicatore', 'Unità', header],
      [name, 'Numero', '>= 5'],
    ];
    const plan = read([['PIRA 2021'], ...block('Target 2021', 'Corsi'), ...block('Target 2019', 'Visite')]);
    expect(toldBy(plan).map(({ targets }) => targets)).toEqual([['2021 C3 >= 5'], ['2021 C5 >= 5']]);
    expect(noticedIn(plan)).toEqual(['header-year C4']);
  });
});
