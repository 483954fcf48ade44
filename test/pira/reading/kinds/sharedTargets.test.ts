import { readPlan } from '../../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';
import { noticedIn, toldBy } from '../layouts/told';

type Rows = readonly (readonly CellInput[])[];

const down = (row: number, column: number, rowCount: number) => ({ row, column, rowCount, columnCount: 1 });
const read = (rows: Rows, ...merges: ReturnType<typeof down>[]) =>
  readPlan([sheetFromRows('PIRA 2025', rows, { merges })], { year: null });
const told = (...args: Parameters<typeof read>): readonly string[] =>
  toldBy(read(...args)).map(({ at, name, targets }) => [at, name, targets].map(String).join(' | '));

describe('a target merged over several rows', () => {
  const HEAD = ['Obiettivo', 'Indicatore', 'Target 2025', 'Consuntivo 2025'];

  test('holds for each of them', () => {
    const rows: Rows = [
      HEAD,
      ['Servizi', 'Pratiche', '>= 95%', '96%'],
      ['', 'Corsi', '', '97%'],
      ['', 'Fiere'],
      ['Reti', 'Bandi', 3],
    ];
    expect(told(rows, down(1, 0, 3), down(1, 2, 3))).toEqual([
      'PIRA 2025!2 | Pratiche | 2025 C2 >= 95%',
      'PIRA 2025!3 | Corsi | 2025 C2 >= 95%',
      'PIRA 2025!4 | Fiere | 2025 C2 >= 95%',
      'PIRA 2025!5 | Bandi | 2025 C5 3',
    ]);
  });

  test('holds for names alone in their rows, whatever they are called', () => {
    const rows: Rows = [
      ['Indicatore', 'Target 2025'],
      ['Pratiche', '>= 95%'],
      ['Ufficio stampa'],
      ['Fiere e mercati'],
      ['Bandi', 3],
    ];
    expect(told(rows, down(1, 1, 3)).map((line) => line.slice(14))).toEqual([
      'Pratiche | 2025 B2 >= 95%',
      'Ufficio stampa | 2025 B2 >= 95%',
      'Fiere e mercati | 2025 B2 >= 95%',
      'Bandi | 2025 B5 3',
    ]);
  });

  test('is none of a heading that it spans, and of no row where it is not merged', () => {
    const rows: Rows = [HEAD, ['Servizi', 'Pratiche', '>= 95%'], ['Reti'], ['', 'Corsi']];
    expect(told(rows, down(1, 2, 3)).map((line) => line.slice(14))).toEqual([
      'Pratiche | 2025 C2 >= 95%',
      'Corsi | 2025 C2 >= 95%',
    ]);
    expect(told([HEAD, ['Servizi', 'Pratiche', '>= 95%'], ['Reti', 'Corsi']])[1]).toMatch(
      /Corsi \| undefined$/,
    );
  });
});

test.each(['=> 14%', '=>5', '= > 3', '>= 5'])('«%s» under a merged objective makes a row', (target) => {
  const rows: Rows = [
    ['Obiettivo', 'Indicatore', 'Target 2025'],
    ['Servizi', 'Pratiche', target],
    ['', 'Corsi', target],
  ];
  expect(told(rows, down(1, 0, 2))).toHaveLength(2);
});

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
