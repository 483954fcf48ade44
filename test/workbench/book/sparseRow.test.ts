import { SparseRow } from '../../../src/workbench/book/sparseRow';
import fc from '../../support/fastCheck';

test.each<[title: string, columns: readonly number[], ascending: readonly number[]]>([
  ['nothing', [], []],
  ['without a gap', [0, 1, 2], [0, 1, 2]],
  ['with gaps, far ones too', [3, 16383, 20], [3, 20, 16383]],
  ['backwards', [5, 4, 1, 0], [0, 1, 4, 5]],
  ['one of them twice', [2, 0, 2, 1, 0], [0, 1, 2]],
])('holds things by column, ascending: %s', (_, columns, ascending) => {
  const row = new SparseRow<string>();
  columns.forEach((column, turn) => row.set(column, `${column} in turn ${turn}`));
  const last = (column: number): string => `${column} in turn ${columns.lastIndexOf(column)}`;
  expect([...row]).toEqual(ascending.map((column) => [column, last(column)]));
  expect([...row.keys()]).toEqual(ascending);
  expect(row.values()).toEqual(ascending.map(last));
  for (const column of [0, 1, 2, 3, 19, 20, 21, 16383]) {
    expect(row.has(column)).toBe(ascending.includes(column));
    expect(row.get(column)).toBe(ascending.includes(column) ? last(column) : undefined);
  }
  expect(row.extent(() => true)).toEqual(
    ascending.length === 0 ? null : { first: ascending[0], last: ascending.at(-1) },
  );
  expect(row.extent(() => false)).toBeNull();
});

test('rows that are alike do not touch each other, whichever of them changes', () => {
  const column = fc.oneof(fc.nat(6), fc.constantFrom(20, 16383));
  const steps = fc.array(fc.tuple(fc.nat(3), column), { maxLength: 40 });
  fc.assert(
    fc.property(steps, (list) => {
      const rows: SparseRow<number>[] = [];
      for (let index = 0; index < 4; index++) rows.push(new SparseRow(rows.at(-1)));
      const expected = rows.map(() => new Map<number, number>());
      for (const [turn, [index, at]] of list.entries()) {
        rows[index]?.set(at, turn);
        expected[index]?.set(at, turn);
        expect(rows.map((row) => [...row])).toEqual(
          expected.map((map) => [...map].sort(([a], [b]) => a - b)),
        );
        expect(rows.map((row) => row.get(at) ?? null)).toEqual(expected.map((map) => map.get(at) ?? null));
      }
      expect(rows.map((row) => row.keys())).toEqual(rows.map((row) => [...row].map(([at]) => at)));
    }),
  );
});
