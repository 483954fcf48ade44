import { merge } from '../../../src/pira/collect/merge';
import { readPlan } from '../../../src/pira/reading/readPlan';
import type { CellInput } from '../../support/sheet';
import { sheetFromRows } from '../../support/sheet';
import { ACTUAL, asked, collected, filledIn, HEAD, merged, PLAN, planOf, rowOf, shown } from './collected';

const NOTHING = { taken: [], same: [], conflicts: [], missing: [], rejected: [] };
const ALL_MISSING = ['Imprese assistite', 'Bando', 'Pratiche nei termini', 'Sportello attivo'];

test('there is one sheet for each centre, with its indicators only', () => {
  const sheets = collected();
  expect(Object.keys(sheets)).toEqual(['Area Promozione', 'Area Anagrafica']);
  const names = Object.values(sheets).map((rows) =>
    rows.flatMap((row) => (typeof row[0] === 'string' && /^[0-9a-f]{8}\./u.test(row[0]) ? [row[2]] : [])),
  );
  expect(names).toEqual([
    ['Imprese assistite', 'Eventi', 'Bando'],
    ['Pratiche nei termini', 'Sportello attivo'],
  ]);
});

test('what comes back as it went says only what is there already', () => {
  const { 'Area Promozione': rows = [] } = collected();
  expect(merged(filledIn(rows))).toEqual({ ...NOTHING, same: ['E7'], missing: ALL_MISSING });
});

describe('what is filled in', () => {
  test.each<[string, string, CellInput, string]>([
    ['a number', 'Imprese assistite', 112, 'E6 112'],
    ['a number as a text', 'Imprese assistite', '1.120', 'E6 1.120'],
    ['a day', 'Bando', { value: 45_440, text: '28/05/2024', format: 'dd/mm/yyyy' }, 'E8 28/05/2024'],
    ['a day as a text', 'Bando', '28/05/2024', 'E8 28/05/2024'],
  ])('%s is taken', (_what, name, value, expected) => {
    const { 'Area Promozione': rows = [] } = collected();
    rowOf(rows, name)[ACTUAL] = value;
    expect(merged(filledIn(rows)).taken).toEqual([expected]);
  });

  test.each<[string, string, CellInput, string]>([
    ['a percentage', 'Pratiche nei termini', { value: 0.93, text: '93%', format: '0%' }, 'E13 93%'],
    ['an answer', 'Sportello attivo', 'si', 'E14 Sì'],
  ])('%s is taken', (_what, name, value, expected) => {
    const { 'Area Anagrafica': rows = [] } = collected();
    rowOf(rows, name)[ACTUAL] = value;
    expect(merged(filledIn(rows)).taken).toEqual([expected]);
  });

  test('numerator and denominator give the actual where the plan has no cells for them', () => {
    const { 'Area Anagrafica': rows = [] } = collected();
    const row = rowOf(rows, 'Pratiche nei termini');
    row[ACTUAL + 1] = 930;
    row[ACTUAL + 2] = 1000;
    expect(merged(filledIn(rows)).taken).toEqual(['E13 93%']);
  });

  test('another value than the plan holds is a conflict, and nothing is taken', () => {
    const { 'Area Promozione': rows = [] } = collected();
    rowOf(rows, 'Eventi')[ACTUAL] = 7;
    expect(merged(filledIn(rows))).toEqual({
      ...NOTHING,
      conflicts: [['E7', '6', '7', 'a.xlsx']],
      missing: ALL_MISSING,
    });
  });

  test('two files that say different things are a conflict', () => {
    const { 'Area Promozione': one = [] } = collected();
    const { 'Area Promozione': other = [] } = collected();
    rowOf(one, 'Imprese assistite')[ACTUAL] = 112;
    rowOf(other, 'Imprese assistite')[ACTUAL] = 115;
    const { taken, conflicts } = merged(filledIn(one), filledIn(other, 'b.xlsx'));
    expect(taken).toEqual([]);
    expect(conflicts).toEqual([
      ['E6', '', '112', 'a.xlsx'],
      ['E6', '', '115', 'b.xlsx'],
    ]);
  });

  test('what cannot be held against the target is refused with its reason', () => {
    const { 'Area Promozione': rows = [] } = collected();
    rowOf(rows, 'Imprese assistite')[ACTUAL] = 'circa cento';
    expect(merged(filledIn(rows)).rejected).toHaveLength(1);
  });

  test('what the plan has no cell for is refused, not lost', () => {
    const { 'Area Promozione': rows = [] } = collected();
    rowOf(rows, 'Imprese assistite')[9] = 'Determina n. 3';
    expect(merged(filledIn(rows)).rejected).toEqual(['no-cell']);
  });

  test('"n.d." is no answer', () => {
    const { 'Area Promozione': rows = [] } = collected();
    rowOf(rows, 'Imprese assistite')[ACTUAL] = 'n.d.';
    expect(merged(filledIn(rows)).missing).toEqual(ALL_MISSING);
  });
});

describe('a sheet that was changed', () => {
  /** Fills in one value and changes the sheet in some way. */
  const changed = (change: (rows: CellInput[][]) => CellInput[][]) => {
    const { 'Area Promozione': rows = [] } = collected();
    rowOf(rows, 'Imprese assistite')[ACTUAL] = 112;
    return merged(filledIn(change(rows)));
  };
  const withColumn = (at: number) => (rows: CellInput[][]) =>
    rows.map((row) => [...row.slice(0, at), '', ...row.slice(at)]);
  const headAt = (rows: CellInput[][]) =>
    rows.findIndex((row) => row.some((cell) => typeof cell === 'string' && cell.startsWith('PIRA-RACCOLTA')));

  test.each<[string, (rows: CellInput[][]) => CellInput[][]]>([
    ['a column put in front', withColumn(0)],
    ['a column put in the middle', withColumn(4)],
    ['the columns turned round', (rows) => rows.map((row) => [...row].reverse())],
    ['rows put on top', (rows) => [['Nota'], [], ...rows]],
    [
      'the rows sorted',
      (rows) => [...rows.slice(0, headAt(rows) + 1), ...rows.slice(headAt(rows) + 1).reverse()],
    ],
    ['rows put between', (rows) => rows.flatMap((row, at) => (at > headAt(rows) ? [row, []] : [row]))],
    [
      'a header in capitals over two lines',
      (rows) => rows.map((row) => row.map((cell) => (cell === 'Consuntivo' ? 'CONSUNTIVO\n2024' : cell))),
    ],
  ])('with %s is still matched', (_what, change) => {
    expect(changed(change).taken).toEqual(['E6 112']);
  });

  test.each<[string, (rows: CellInput[][]) => CellInput[][], string]>([
    [
      'the names sorted without their codes',
      (rows) => {
        const one = rowOf(rows, 'Imprese assistite');
        const other = rowOf(rows, 'Eventi');
        [one[0], other[0]] = [other[0] ?? null, one[0] ?? null];
        return rows;
      },
      'row-mixed',
    ],
    [
      'a code deleted',
      (rows) => {
        rowOf(rows, 'Imprese assistite')[0] = null;
        return rows;
      },
      'row-without-key',
    ],
    [
      'a name worded anew',
      (rows) => {
        rowOf(rows, 'Imprese assistite')[2] = 'Imprese aiutate';
        return rows;
      },
      'row-mixed',
    ],
    [
      'the column of values deleted',
      (rows) => rows.map((row) => row.filter((_, at) => at !== ACTUAL)),
      'header-missing',
    ],
    ['a second column of values', (rows) => rows.map((row) => [...row, row[ACTUAL] ?? null]), 'header-twice'],
    [
      'the year of another plan',
      (rows) =>
        rows.map((row) =>
          row.map((cell) => (cell === 'PIRA-RACCOLTA 1 2024' ? 'PIRA-RACCOLTA 1 2023' : cell)),
        ),
      'other-year',
    ],
  ])('with %s is refused, and nothing is mixed up', (_what, change, reason) => {
    const { taken, conflicts, rejected } = changed(change);
    expect(taken.filter((one) => one.startsWith('E6'))).toEqual([]);
    expect(conflicts).toEqual([]);
    expect(rejected).toContain(reason);
  });
});

test('an indicator that the plan no longer has is refused', () => {
  const { 'Area Promozione': rows = [] } = collected();
  rowOf(rows, 'Imprese assistite')[ACTUAL] = 112;
  const later = planOf(
    PLAN.map((row) => (row[0] === 'Imprese assistite' ? ['Imprese seguite', ...row.slice(1)] : row)),
  );
  expect(shown(merge(later, [filledIn(rows)]))).toMatchObject({ taken: [], rejected: ['unknown-row'] });
});

describe('odd fillings of a plan with cells for the parts and the evidence', () => {
  const rowsOfPlan: readonly (readonly CellInput[])[] = [
    ['Piano degli indicatori e dei risultati attesi 2024'],
    ['Centro di responsabilità', 'Area Anagrafica'],
    ['Obiettivo', '1. Servizi'],
    [...HEAD, 'Numeratore', 'Denominatore', 'Evidenza', 'Data dell’evidenza'],
    ['Pratiche nei termini', 'Nei termini / ricevute', '%', '>= 90%', null, null, null, null, null],
    ['Pratiche evase', 'N. pratiche', 'Numero', '>= 10', null, null, null, null, null],
  ];
  test.each<[string, number, CellInput, readonly string[], readonly string[]]>([
    ['a number', 7, 930, ['F5 930'], []],
    ['a number typed as a text', 7, '1.930', ['F5 1.930'], []],
    ['two numbers in the cell of one', 7, '930 su 1000', [], ['no-part']],
    ['a hedged number', 7, 'circa 930', [], ['no-part']],
    ['a denominator of zero', 8, 0, [], ['no-part']],
    ['a date typed as a text', 10, '28/5/2024', ['I5 28/05/2024'], []],
    ['a date in words', 10, '28 maggio 2024', ['I5 28/05/2024'], []],
    ['no day', 10, 'gennaio', ['I5 gennaio'], []],
  ])('%s', (_what, column, value, taken, rejected) => {
    const { 'Area Anagrafica': rows = [] } = collected(rowsOfPlan);
    rowOf(rows, 'Pratiche nei termini')[column] = value;
    expect(shown(merge(planOf(rowsOfPlan), [filledIn(rows)]))).toMatchObject({ taken, rejected });
  });
});

describe('what was worded anew since the collection', () => {
  const NAME = 'Numero di imprese assistite agli sportelli';
  const named = (name: string) =>
    PLAN.map((row) => (row[0] === 'Imprese assistite' ? [name, ...row.slice(1)] : row));
  const filledFrom = (rows = named(NAME)): CellInput[][] => {
    const { 'Area Promozione': own = [] } = collected(rows);
    rowOf(own, NAME)[ACTUAL] = 112;
    return own;
  };

  test('a responsibility centre renamed in the plan: the indicators are told by their words, and it is said', () => {
    const renamed = named(NAME).map((row) =>
      row[1] === 'Area Promozione' ? ['Centro di responsabilità', 'Area Sviluppo'] : row,
    );
    expect(asked(merge(planOf(renamed), [filledIn(filledFrom())]))).toEqual({
      taken: [['E6', 'moved']],
      unsure: [],
    });
  });

  test.each([
    ['longer', 'Numero di imprese assistite agli sportelli camerali'],
    ['shorter', 'Imprese assistite agli sportelli'],
  ])('an indicator worded anew in the plan, %s, is asked about', (_how, name) => {
    expect(asked(merge(planOf(named(name)), [filledIn(filledFrom())]))).toEqual({
      taken: [],
      unsure: [['E6', 'reworded']],
    });
  });

  test('a name worded anew in the row is asked about', () => {
    const rows = filledFrom();
    rowOf(rows, NAME)[2] = 'Imprese assistite agli sportelli dell’ente';
    expect(asked(merge(planOf(named(NAME)), [filledIn(rows)]))).toEqual({
      taken: [],
      unsure: [['E6', 'reworded']],
    });
  });

  test('a target changed in the row is asked about', () => {
    const rows = filledFrom();
    rowOf(rows, NAME)[5] = '>= 50';
    expect(asked(merge(planOf(named(NAME)), [filledIn(rows)]))).toEqual({
      taken: [],
      unsure: [['E6', 'target-changed']],
    });
  });

  test.each([
    ['an opposite', 'Numero di imprese non assistite agli sportelli'],
    ['another figure', 'Numero di imprese assistite ai 3 sportelli'],
    ['the name of another indicator', 'Eventi'],
  ])('a row that says %s is refused', (_what, name) => {
    const plan = named('Numero di imprese assistite a 2 sportelli');
    const { 'Area Promozione': rows = [] } = collected(plan);
    const row = rowOf(rows, 'Numero di imprese assistite a 2 sportelli');
    row[ACTUAL] = 112;
    row[2] = name;
    const found = merge(planOf(plan), [filledIn(rows)]);
    expect(asked(found)).toEqual({ taken: [], unsure: [] });
    expect(shown(found).rejected).toEqual(['row-mixed']);
  });
});

test('rows that moved in the plan get their values all the same', () => {
  const { 'Area Promozione': rows = [] } = collected();
  rowOf(rows, 'Imprese assistite')[ACTUAL] = 112;
  const moved = planOf([['Nota in testa'], [], ...PLAN]);
  expect(shown(merge(moved, [filledIn(rows)])).taken).toEqual(['E8 112']);
});

test('a collection sheet in the workbook is no part of the plan', () => {
  const { 'Area Promozione': rows = [] } = collected();
  const sheets = [sheetFromRows('Piano', PLAN), sheetFromRows('compilato', rows)];
  expect(readPlan(sheets, { year: null }).indicators).toHaveLength(5);
});

test('what was filled in goes into the cells of a card, each beside its own label', () => {
  const card = (name: string): readonly (readonly CellInput[])[] => [
    ['Centro di responsabilità', 'Area I'],
    ['Obiettivo', 'Crescita'],
    ['Indicatore', name],
    ['Algoritmo di calcolo', 'soddisfatti / intervistati'],
    ['Unità di misura', '%'],
    ['Target 2024', '>= 60%'],
    ['Consuntivo 2024'],
    ['Numeratore'],
    ['Denominatore'],
    ['Note', 'da sentire'],
    [],
  ];
  const rows = [...card('Gradimento dei corsi'), ...card('Gradimento degli sportelli')];
  const { 'Area I': own = [] } = collected(rows);
  const row = rowOf(own, 'Gradimento degli sportelli');
  [row[ACTUAL], row[ACTUAL + 1], row[ACTUAL + 2], row[12]] = ['66%', 66, 100, 'sentiti tutti'];
  expect(shown(merge(planOf(rows), [filledIn(own)]))).toMatchObject({
    taken: ['B18 66%', 'B19 66', 'B20 100'],
    conflicts: [['B21', 'da sentire', 'sentiti tutti', 'a.xlsx']],
    missing: ['Gradimento dei corsi'],
    rejected: [],
  });
});
