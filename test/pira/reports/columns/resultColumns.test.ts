import { evaluatePlan } from '../../../../src/pira/evaluation/evaluatePlan';
import type { Plan } from '../../../../src/pira/plan/plan';
import { resultColumns } from '../../../../src/pira/reports/columns/resultColumns';
import type { Sheet } from '../../../../src/pira/sheet/sheet';
import type { Target } from '../../../../src/pira/expressions/target';
import { atLeast, planOf, sheetOf } from '../../../support/tablePlan';
import { applied } from '../apply';
import { OWN_FORMAT } from '../../../../src/pira/sheet/content';
import { editOf, written, HEADER, withActuals, SHEET } from './tableWithResults';

test('results stand right of a table that has actual values', () => {
  expect(written(editOf(withActuals, SHEET))).toEqual([
    'D2: Scostamento',
    'E2: Grado di raggiungimento',
    'F2: Stato',
    'G2: Note',
    'H2: Causa',
    'D3: -2 +#,##0.00\\ "p.p.";"−"#,##0.00\\ "p.p.";#,##0.00\\ "p.p."',
    'E3: 0.96 0.00%',
    'F3: Parzialmente raggiunto',
    'G3: blank General',
    'D4: blank General',
    'E4: blank 0.00%',
    'F4: Non rilevato',
    'G4: blank General',
  ]);
});

test('headers carry the format by which a later run knows them', () => {
  const [block] = editOf(withActuals, SHEET).blocks;
  expect(block?.cells[0]?.map((cell) => cell?.format)).toEqual(Array(5).fill(OWN_FORMAT));
});

const prepared: readonly (readonly [string, Target | null, string, string | null])[] = [
  ['a number', atLeast(5), 'General;-General', 'number'],
  ['a percentage', atLeast(0.5, 'percent'), '0.00%', 'number'],
  ['an amount', atLeast(5, 'euro'), '#,##0.00\\ "€"', 'number'],
  ['a duration', atLeast(5, 'day'), 'General;-General', 'number'],
  ['a range', { kind: 'range', min: 1, max: 2, unit: 'percent', assumed: [] }, '0.00%', 'number'],
  ['a deadline', { kind: 'deadline', date: '2021-12-31', assumed: [] }, 'dd/mm/yyyy', 'day'],
  ['yes or no', { kind: 'yes-no', expected: true, assumed: [] }, '@', 'list'],
  [
    'an unreadable target',
    { kind: 'unreadable', reason: { code: 'target-empty' } },
    'General;-General',
    null,
  ],
  ['no target', null, 'General;-General', null],
];

test.each(prepared)('a Consuntivo cell is prepared for %s', (_case, target, format, accepts) => {
  const plan = planOf([{ headerRow: 0, targetColumn: 1, rows: [{ row: 1, target }] }]);
  const { blocks, validations } = editOf(plan, sheetOf([HEADER, ['a', 'x']]));
  expect(blocks[0]?.cells[0]?.[0]?.content).toEqual({ kind: 'text', text: 'Consuntivo 2021' });
  expect(blocks[0]?.cells[1]?.[0]).toEqual({ content: { kind: 'kept' }, format });
  expect(validations.map(({ accepts: { kind } }) => kind)).toEqual(accepts === null ? [] : [accepts]);
});

test('neighbours with the same kind of target share a validation', () => {
  const rows = [atLeast(1), atLeast(2), atLeast(0.5, 'percent'), atLeast(3)].map((target, index) => ({
    row: index + 1,
    target,
  }));
  const plan = planOf([{ headerRow: 0, targetColumn: 1, rows }]);
  const { validations } = editOf(plan, sheetOf([HEADER, ['a', 'x'], ['b', 'x'], ['c', 'x'], ['d', 'x']]));
  expect(validations.map(({ area: { row, rowCount } }) => [row, rowCount])).toEqual([
    [1, 2],
    [3, 1],
    [4, 1],
  ]);
});

describe('where the columns stand', () => {
  const two = planOf([
    { headerRow: 1, targetColumn: 1, rows: [{ row: 2, target: atLeast(1) }] },
    { headerRow: 6, targetColumn: 1, rows: [{ row: 7, target: atLeast(1) }] },
  ]);
  const rows = [
    ['PIRA', null, null, null, null, null, null, 'far'],
    HEADER,
    ['a', '>= 1'],
    [],
    ['Obiettivo', 'x', 'y', 'z'],
    ['testo'],
    [...HEADER, 'Fonte'],
    ['b', '>= 1', 'UR'],
    ['nota', null, null, null, null, null, 'far'],
  ];
  const columnsOf = (sheet: Sheet) => editOf(two, sheet).blocks.map(({ column, row }) => [column, row]);

  test('the same for all tables: right of all that their rows and those between use', () => {
    expect(columnsOf(sheetOf(rows))).toEqual([
      [4, 1],
      [4, 6],
    ]);
  });

  test('a formula that shows nothing is in use too', () => {
    const sheet = sheetOf(rows);
    const formulas = sheet.formulas.map((row, index) =>
      row.map((formula, column) => (index === 4 && column === 5 ? '=IF(TRUE,"")' : formula)),
    );
    expect(columnsOf({ ...sheet, formulas })).toEqual([
      [6, 1],
      [6, 6],
    ]);
  });

  test('rows between the tables are not written', () => {
    expect(written(editOf(two, sheetOf(rows))).filter((cell) => /^[A-Z]+[4-6]:/u.test(cell))).toEqual([]);
  });

  test('a sheet that does not begin at A1', () => {
    const moved = { firstRow: 10, firstColumn: 3 };
    const plan = planOf([{ headerRow: 10, targetColumn: 4, rows: [{ row: 11, target: atLeast(1) }] }]);
    expect(editOf(plan, sheetOf([HEADER, ['a', '>= 1']], moved)).blocks[0]).toMatchObject({
      row: 10,
      column: 5,
    });
  });
});

describe('what keeps results from being written', () => {
  const plan = planOf([{ headerRow: 0, targetColumn: 1, rows: [{ row: 1, target: atLeast(5) }] }]);
  const sheet = sheetOf([HEADER, ['a', '>= 5']]);
  const obstacleIn = (of: Plan, there: Sheet) => {
    const result = resultColumns(of, evaluatePlan(of), [there]);
    return result.ok ? null : result.obstacle;
  };

  test.each([
    ['a protected sheet', { isProtected: true }, { kind: 'protected', sheet: 'Piano' }],
    ['an active filter', { isFiltered: true }, { kind: 'filtered', sheet: 'Piano' }],
  ])('%s', (_case, patch, obstacle) => {
    expect(obstacleIn(plan, { ...sheet, ...patch })).toEqual(obstacle);
  });

  test('neither matters where there is nothing to write', () => {
    const once = applied(sheet, editOf(plan, sheet));
    expect(obstacleIn(plan, { ...once, isProtected: true, isFiltered: true })).toBeNull();
  });

  test('a later table whose cells stand in our columns', () => {
    const once = applied(sheet, editOf(plan, sheet));
    const two = planOf([
      { headerRow: 0, targetColumn: 1, rows: [{ row: 1, target: atLeast(5) }] },
      { headerRow: 2, targetColumn: 1, rows: [{ row: 3, target: atLeast(5) }] },
    ]);
    const values = [...once.values, [...HEADER], ['b', '>= 5', null, null, 'mio']];
    const longer = sheetOf(values, {});
    const formats = [...once.formats, ...longer.formats.slice(2)];
    expect(obstacleIn(two, { ...longer, formats })).toEqual({
      kind: 'occupied',
      cell: { sheet: 'Piano', row: 3, column: 4 },
    });
  });

  test('the last column of a sheet', () => {
    const wide = sheetOf([HEADER, ['a', '>= 5']], { firstColumn: 16_380 });
    const far = planOf([{ headerRow: 0, targetColumn: 16_381, rows: [{ row: 1, target: atLeast(5) }] }]);
    expect(obstacleIn(far, wide)).toMatchObject({ kind: 'occupied' });
  });
});

test('indicators side by side in one row get no columns, the other tables of the sheet do', () => {
  const rows = [{ row: 1, target: atLeast(5) }];
  const beside = planOf([
    { headerRow: 0, targetColumn: 1, rows },
    { headerRow: 0, targetColumn: 4, rows },
    { headerRow: 3, targetColumn: 1, rows: [{ row: 4, target: atLeast(5) }] },
  ]);
  const sheet = sheetOf([
    [...HEADER, null, ...HEADER],
    ['a', '>= 5', null, 'b', '>= 5'],
    [],
    HEADER,
    ['c', '>= 5'],
  ]);
  const result = resultColumns(beside, evaluatePlan(beside), [sheet]);
  const edited = result.ok ? result.edits.flatMap(({ blocks }) => blocks.map(({ row }) => row)) : null;
  expect(edited).toEqual([3]);
});

test('nothing is written into a hidden sheet', () => {
  const hidden = { ...SHEET, visible: false };
  const result = resultColumns(withActuals, evaluatePlan(withActuals), [hidden]);
  expect(result).toEqual({ ok: true, edits: [], first: null });
});

test('a sheet without tables of the plan gets nothing', () => {
  const result = resultColumns(withActuals, evaluatePlan(withActuals), [{ ...SHEET, name: 'Altro' }]);
  expect(result).toEqual({ ok: true, edits: [], first: null });
});

test('the edit rests on headers, targets and actual values', () => {
  expect(editOf(withActuals, SHEET).basis).toEqual([
    { area: { row: 1, column: 0, rowCount: 1, columnCount: 3 }, values: [[...HEADER, 'Consuntivo']] },
    { area: { row: 2, column: 1, rowCount: 2, columnCount: 1 }, values: [['>=50%'], ['>= 5']] },
    { area: { row: 2, column: 2, rowCount: 2, columnCount: 1 }, values: [[0.48], [null]] },
  ]);
});
