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
      added.load('name,showTotals,style');
      const { tables } = context.workbook;
      const other = tables.getItem('Indicatori').load('name');
      tables.load('items/name');
      added.autoFilter.load('isDataFiltered');
      await context.sync();
      return [
        [added.name, added.showTotals, added.style],
        other.name,
        tables.items.map(({ name }) => name),
        added.autoFilter.isDataFiltered,
      ];
    },
    answer: [['Indicatori', false, 'TableStyleLight9'], 'Indicatori', ['Indicatori'], false],
  },
  {
    name: 'Table ranges and identity over syncs',
    run: async (context) => {
      const table = planOf(context).tables.add(TABLE, true);
      await context.sync();
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
      tables.load('items');
      await context.sync();
      return tables.items.length;
    },
    answer: 0,
  },
];
