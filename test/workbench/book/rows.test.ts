import { Rows, type RowLayout } from '../../../src/workbench/book/rows';

/** Layouts of rows of which it is counted how often one is looked at. */
class CountedLayouts extends Map<number, RowLayout> {
  looks = 0;

  override get(row: number): RowLayout | undefined {
    this.looks += 1;
    return super.get(row);
  }

  override *keys(): Generator<number, undefined> {
    for (const row of super.keys()) {
      this.looks += 1;
      yield row;
    }
  }
}

const tall: RowLayout = { height: 30, hidden: false, style: null };

const counted = (count: number): { readonly layouts: CountedLayouts; readonly rows: Rows } => {
  const layouts = new CountedLayouts();
  for (let row = 0; row < count; row += 1) layouts.set(row, tall);
  return { layouts, rows: new Rows(layouts) };
};

test('tells the layouts of some rows', () => {
  const rows = new Rows();
  rows.set(7, { hidden: true });
  rows.set(2, { height: 20 });
  rows.set(3, { height: 40 });
  expect(rows.layoutsAmong(2, 2).map(({ height }) => height)).toEqual([20, 40]);
  expect(rows.layoutsAmong(3, 1_000_000).map(({ hidden }) => hidden)).toEqual([true, false]);
  expect(rows.layoutsAmong(8, 100)).toEqual([]);
});

test('a row asked for by itself does not look at all others', () => {
  const { layouts, rows } = counted(1_000);
  for (let row = 0; row < 1_000; row += 1) expect(rows.layoutsAmong(row, 1)).toEqual([tall]);
  expect(layouts.looks).toBe(1_000);
});

test('a whole column does not look at rows without a layout', () => {
  const { layouts, rows } = counted(10);
  expect(rows.layoutsAmong(0, 1_048_576)).toHaveLength(10);
  expect(layouts.looks).toBeLessThanOrEqual(20);
});
