import { type MemberCase, planOf } from './memberCase';

const TABLE = 'A1:C3';

export const TABLE_CASES: readonly MemberCase[] = [
  {
    name: 'TableCollection and Table',
    run: async (context) => {
      const sheet = planOf(context);
      const added = sheet.tables.add(TABLE, true);
      added.name = 'Indicatori';
      added.style = 'TableStyleLight9';
      added.load('id,name,showTotals,style');
      const { tables } = context.workbook;
      const others = [tables.getItem('Indicatori'), sheet.tables.getItemAt(0)].map((t) => t.load('name'));
      const missing = tables.getItemOrNullObject('Manca');
      const counts = [tables.getCount(), sheet.tables.getCount()];
      tables.load('count,items/name');
      added.worksheet.load('name');
      added.autoFilter.load('isDataFiltered');
      added.rows.load('count');
      const rows = added.rows.getCount();
      await context.sync();
      return [
        [added.name, added.showTotals, added.style, added.worksheet.name],
        others.map(({ name }) => name),
        missing.isNullObject,
        counts.map(({ value }) => value),
        [tables.count, tables.items.map(({ name }) => name)],
        [added.autoFilter.isDataFiltered, added.rows.count, rows.value],
      ];
    },
    answer: [
      ['Indicatori', false, 'TableStyleLight9', 'Piano 2021'],
      ['Indicatori', 'Indicatori'],
      true,
      [1, 1],
      [1, ['Indicatori']],
      [false, 2, 2],
    ],
  },
  {
    name: 'Table ranges and identity over syncs',
    run: async (context) => {
      const table = planOf(context).tables.add(TABLE, true);
      await context.sync();
      table.load('id');
      const range = table.getRange().load('address');
      await context.sync();
      return range.address.split('!')[1];
    },
    answer: 'A1:C3',
  },
  {
    name: 'Table.delete',
    run: async (context) => {
      const { tables } = planOf(context);
      tables.add(TABLE, true).delete();
      tables.load('count');
      await context.sync();
      return tables.count;
    },
    answer: 0,
  },
  {
    name: 'TableColumnCollection and TableColumn',
    run: async (context) => {
      const { columns } = planOf(context).tables.add(TABLE, true);
      columns.load('count,items/id,items/name,items/index,items/values');
      const byName = columns.getItem('target').load('index');
      const byId = columns.getItem(3).load('name');
      const missing = columns.getItemOrNullObject('Manca');
      const count = columns.getCount();
      const range = byName.getRange().load('address');
      await context.sync();
      return [
        columns.count,
        columns.items.map(({ id, name, index }) => [id, name, index]),
        columns.items[1]?.values,
        [byName.index, byId.name, missing.isNullObject, count.value],
        range.address.split('!')[1],
      ];
    },
    answer: [
      3,
      [
        [1, 'Indicatore', 0],
        [2, 'Target', 1],
        [3, 'Consuntivo', 2],
      ],
      [['Target'], [30], [500]],
      [1, 'Consuntivo', true, 3],
      'B1:B3',
    ],
  },
];
