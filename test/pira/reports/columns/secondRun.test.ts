import type { Sheet } from '../../../../src/pira/sheet/sheet';
import { atLeast, measured, planOf, sheetOf } from '../../../support/tablePlan';
import { applied } from '../apply';
import { editOf, written, HEADER, OWN_STATUS } from './tableWithResults';

describe('a second run', () => {
  const plan = planOf([
    { headerRow: 0, targetColumn: 1, rows: [1, 2].map((row) => ({ row, target: atLeast(5) })) },
  ]);
  const sheet = sheetOf([HEADER, ['a', '>= 5'], ['b', '>= 5']]);
  const once = applied(sheet, editOf(plan, sheet));
  const put = (row: number, column: number, value: string | number, format?: string): Sheet => ({
    ...once,
    values: once.values.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? value : cell))),
    formulas: once.formulas.map((cells, r) =>
      cells.map((cell, c) => (r === row && c === column ? String(value) : cell)),
    ),
    formats: once.formats.map((cells, r) =>
      cells.map((cell, c) => (r === row && c === column && format !== undefined ? format : cell)),
    ),
  });

  test('finds its columns and writes nothing', () => {
    expect(editOf(plan, once)).toMatchObject({
      blocks: [],
      validations: [],
      widths: [],
      lookCopies: [],
      basis: [],
    });
  });

  test('after an actual value was typed, writes only its row', () => {
    const typed = planOf([
      {
        headerRow: 0,
        targetColumn: 1,
        actualColumn: 2,
        rows: [
          { row: 1, target: atLeast(5), measure: measured(6) },
          { row: 2, target: atLeast(5) },
        ],
      },
    ]);
    expect(written(editOf(typed, put(1, 2, 6)))).toEqual([
      'D2: 1 +#,##0;"−"#,##0;#,##0',
      'E2: 1 0.00%',
      'F2: Raggiunto',
    ]);
  });

  test('never writes a Consuntivo cell again, whatever its format has become', () => {
    expect(written(editOf(plan, put(1, 2, 'n.d.', '0%')))).toEqual([]);
  });

  test.each([
    [4, 0.5],
    [5, 'Raggiunto'],
    [6, 'Il target non indica l’anno: è stato inteso quello del piano.'],
  ])('puts back a result in column %d that was typed over with %s', (column, value) => {
    expect(written(editOf(plan, put(2, column, value)))).toHaveLength(1);
  });

  test.each([
    [3, 'n.a.'],
    [4, 'typed over'],
    [5, 'Raggiunto (vedi delibera)'],
    [6, 'Gara deserta'],
    [6, 'Il target non indica l’anno: è stato inteso quello del piano. Gara deserta'],
    [7, 'Personale ridotto'],
    [7, 12],
  ])('leaves what people wrote in column %d: %s', (column, value) => {
    expect(written(editOf(plan, put(2, column, value)))).toEqual([]);
  });

  test.each([
    [OWN_STATUS, ['F2: Non rilevato']],
    ['=IF(ISERROR(C2),"Non valutabile","Raggiunto")', []],
    ['="Non rilevato"', []],
    ['=Foglio2!B7', []],
  ])('a formula of ours is replaced by a value, one of people is left: %s', (typed, edits) => {
    const formulas = once.formulas.map((row, r) =>
      row.map((formula, c) => (r === 1 && c === 5 ? typed : formula)),
    );
    expect(written(editOf(plan, { ...once, formulas }))).toEqual(edits);
  });

  test('next year gets its own Consuntivo and takes the other columns over', () => {
    const next = planOf(
      [{ headerRow: 0, targetColumn: 1, rows: [1, 2].map((row) => ({ row, target: atLeast(5) })) }],
      { year: 2022 },
    );
    expect(written(editOf(next, once))).toEqual([
      'I1: Consuntivo 2022',
      'I2: kept General;-General',
      'I3: kept General;-General',
    ]);
  });

  test('a column of ours that was deleted comes back at the right end', () => {
    const formats = once.formats.map((row) => row.map((format, c) => (c === 4 ? 'General' : format)));
    const values = once.values.map((row) => row.map((value, c) => (c === 4 ? null : value)));
    const formulas = once.formulas.map((row) => row.map((formula, c) => (c === 4 ? '' : formula)));
    const edit = editOf(plan, { ...once, values, formats, formulas });
    expect(written(edit)[0]).toBe('I1: Grado di raggiungimento');
    expect(edit.widths.map(({ column }) => column)).toEqual([8]);
  });

  test('somebody’s own column with the same title is not ours', () => {
    const foreign = sheetOf([
      [...HEADER, 'Stato'],
      ['a', '>= 5', 'in corso'],
      ['b', '>= 5'],
    ]);
    expect(written(editOf(plan, foreign))[0]).toBe('D1: Consuntivo 2021');
  });
});
