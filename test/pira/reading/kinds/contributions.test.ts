import { readPlan } from '../../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';
import { noticedIn, toldBy } from '../layouts/told';

type Rows = readonly (readonly CellInput[])[];

const read = (rows: Rows) => readPlan([sheetFromRows('PIRA 2025', rows)], { year: null });

test.each(['=> 14%', '=>5', '= > 3', '>= 5'])(
  '«%s» makes a row below an objective that stands once',
  (target) => {
    const rows: Rows = [
      ['Obiettivo', 'Indicatore', 'Target 2025'],
      ['Servizi', 'Pratiche', target],
      ['', 'Corsi', target],
    ];
    expect(toldBy(read(rows)).map(({ name }) => name)).toEqual(['Pratiche', 'Corsi']);
  },
);

describe('what each part of the body contributes', () => {
  const under = (left: string, right: string, ...values: readonly CellInput[]): Rows => [
    ['Obiettivo', 'Indicatore', 'Target 2025', left, right],
    ['Servizi', 'Pratiche', '>= 80', ...values],
    ['Servizi', 'Corsi', '>= 5', ...values],
  ];

  test.each<[string, string, CellInput, CellInput]>([
    ['Ufficio A', 'Ufficio B', '40%', '60%'],
    ['Servizio I', 'Servizio II', '40%', '60%'],
    ['Area', 'Note', '100%', 'x'],
    ['Centro di responsabilità', 'Note', '100%', 'x'],
    ['Centro di responsabilità A', 'Centro di responsabilità B', '40%', '60%'],
    ['Peso Area A', 'Peso Area B', 50, 50],
    ['Peso servizio Promozione', 'Peso servizio Anagrafe', '40%', '60%'],
  ])('«%s» is no centre and no weight', (left, right, ...values) => {
    const [first] = toldBy(read(under(left, right, ...values)));
    expect([first?.['centre'], first?.['weight']]).toEqual([undefined, undefined]);
    const noticed = noticedIn(read(under(left, right, ...values)));
    expect(noticed).toContain('unread-column D1');
    expect(noticed.filter((one) => one.startsWith('fused-header'))).toEqual([]);
  });

  test.each<[string, CellInput, string, unknown]>([
    ['Ufficio', 'Anagrafe', 'centre', 'Anagrafe'],
    ['Centro di responsabilità', 'A10', 'centre', 'A10'],
    ['Peso', '40%', 'weight', 0.4],
    ['Peso indicatore', 40, 'weight', 40],
  ])('«%s» keeps its field', (header, value, field, expected) => {
    expect(toldBy(read(under(header, 'Note', value, 'x')))[0]?.[field]).toBe(expected);
  });
});

test('the cells of a sheet that is left out are listed with it, and not one by one', () => {
  const plan = sheetFromRows('PIRA 2025', [
    ['Obiettivo', 'Indicatore', 'Target 2025'],
    ['Servizi', 'Pratiche', '>= 80%'],
  ]);
  const results = sheetFromRows('Risultati', [
    ['Indicatore', 'Risultato 2025', 'Note'],
    ['Pratiche', '85%', 'ok'],
  ]);
  const read = readPlan([plan, results], { year: null });
  expect(read.leftOut.map(({ sheet }) => sheet)).toEqual(['Risultati']);
  expect(noticedIn(read)).toEqual([]);
});
