import { loaded, type MemberCase, planOf } from './memberCase';

type Step = (range: Excel.Range) => Excel.Range;

const leadsTo = (name: string, from: string, step: Step, address: string): MemberCase => ({
  name: `Range.${name} from ${from}`,
  run: async (context) => {
    const range = step(planOf(context).getRange(from)).load('address');
    await context.sync();
    return range.isNullObject ? null : range.address;
  },
  answer: address,
});

const PLAN = "'Piano 2021'!";

const NAVIGATION: readonly MemberCase[] = [
  leadsTo('getCell', 'B2:C3', (r) => r.getCell(0, 1), `${PLAN}C2`),
  leadsTo('getCell outside', 'B2:C3', (r) => r.getCell(5, 0), `${PLAN}B7`),
  leadsTo('getUsedRangeOrNullObject', '2:9', (r) => r.getUsedRangeOrNullObject(), `${PLAN}A2:D3`),
  {
    name: 'Range.getUsedRangeOrNullObject of nothing',
    run: async (context) => {
      const empty = planOf(context).getRange('X1:Z9').getUsedRangeOrNullObject();
      await context.sync();
      return empty.isNullObject;
    },
    answer: true,
  },
];

const NONE = { style: 'None' };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, horizontal: NONE, vertical: NONE };

export const RANGE_CASES: readonly MemberCase[] = [
  ...NAVIGATION,
  {
    name: 'Range scalars of place and size',
    run: (context) =>
      loaded(
        planOf(context).getRange('B2:C3'),
        'rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden',
      ),
    answer: {
      rowIndex: 1,
      columnIndex: 1,
      rowCount: 2,
      columnCount: 2,
      rowHidden: false,
      columnHidden: false,
    },
  },
  {
    name: 'Range contents',
    run: (context) =>
      loaded(planOf(context).getRange('A2:D3'), 'values,formulas,valueTypes,numberFormat,text'),
    answer: {
      values: [
        ['Tempo medio', 30, 28, 44561],
        ['Imprese assistite', 500, '', ''],
      ],
      formulas: [
        ['Tempo medio', 30, 28, 44561],
        ['Imprese assistite', 500, '=B2+1', ''],
      ],
      valueTypes: [
        ['String', 'Double', 'Double', 'Double'],
        ['String', 'Double', 'Unknown', 'Empty'],
      ],
      numberFormat: [
        ['General', 'General', 'General', 'General'],
        ['General', 'General', 'General', 'General'],
      ],
      text: [
        ['Tempo medio', '30', '28', '44561'],
        ['Imprese assistite', '500', '', ''],
      ],
    },
  },
  {
    name: 'Range.formulas and numberFormat, set',
    run: async (context) => {
      const range = planOf(context).getRange('C2:D2');
      range.formulas = [['=B2*2', 44562]];
      range.numberFormat = [['0.0', 'dd/mm/yyyy']];
      return loaded(range, 'formulas,numberFormat,text');
    },
    answer: {
      formulas: [['=B2*2', 44562]],
      numberFormat: [['0.0', 'dd/mm/yyyy']],
      text: [['', '01/01/2022']],
    },
  },
  {
    name: 'Range.rowHidden and columnHidden, set',
    run: async (context) => {
      const sheet = planOf(context);
      sheet.getRange('2:2').rowHidden = true;
      sheet.getRange('C:C').columnHidden = true;
      const cell = sheet.getRange('C2').load('rowHidden,columnHidden');
      const block = sheet.getRange('B1:C2').load('rowHidden,columnHidden');
      await context.sync();
      return [cell.rowHidden, cell.columnHidden, block.rowHidden, block.columnHidden];
    },
    answer: [true, true, null, null],
  },
  {
    name: 'Range.worksheet',
    run: (context) => loaded(planOf(context).getRange('A1').worksheet, 'name'),
    answer: { name: 'Piano 2021' },
  },
  {
    name: 'Range.select',
    run: async (context) => {
      context.workbook.worksheets.getItem('Note').getRange('B2:C4').select();
      await context.sync();
      return 'done';
    },
    answer: 'done',
  },
  {
    name: 'Range.clear of contents, formats and all',
    run: async (context) => {
      const sheet = planOf(context);
      const range = sheet.getRange('A2:C2');
      range.format.font.bold = true;
      sheet.getRange('A2').clear('Contents');
      sheet.getRange('B2').clear('Formats');
      sheet.getRange('C2').clear();
      const bold = ['A2', 'B2', 'C2'].map((address) => sheet.getRange(address).format.font.load('bold'));
      range.load('values');
      await context.sync();
      return [range.values, bold.map((font) => font.bold)];
    },
    answer: [[['', 30, '']], [true, false, false]],
  },
  {
    name: 'Range.merge keeps the first content; getMergedAreasOrNullObject; unmerge',
    api: '1.13',
    run: async (context) => {
      const sheet = planOf(context);
      sheet.getRange('A5:B6').values = [
        ['', 'uno'],
        ['due', ''],
      ];
      sheet.getRange('A5:B6').merge();
      sheet.getRange('D5:E6').merge(true);
      const areas = sheet.getRange('A5:E5').getMergedAreasOrNullObject();
      areas.areas.load('items/address,items/values');
      await context.sync();
      sheet.getRange('A1:E9').unmerge();
      const none = sheet.getRange('A5:E6').getMergedAreasOrNullObject();
      await context.sync();
      return [areas.areas.items.map(({ address, values }) => [address, values]), none.isNullObject];
    },
    answer: [
      [
        [
          `${PLAN}A5:B6`,
          [
            ['uno', ''],
            ['', ''],
          ],
        ],
        [`${PLAN}D5:E5`, [['', '']]],
      ],
      true,
    ],
  },
  {
    name: 'Range.getCellProperties and setCellProperties',
    run: async (context) => {
      const range = planOf(context).getRange('A1:B1');
      range.setCellProperties([
        [{ format: { fill: { color: '#FFFF00' }, borders: { bottom: { style: 'Continuous' } } } }, {}],
      ]);
      const answered = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, borders: { style: true } },
      });
      await context.sync();
      return answered.value;
    },
    answer: [
      [
        {
          address: `${PLAN}A1`,
          format: { fill: { color: '#FFFF00' }, borders: { ...NO_BORDERS, bottom: { style: 'Continuous' } } },
        },
        {
          address: `${PLAN}B1`,
          format: { fill: { color: '#FFFFFF' }, borders: NO_BORDERS },
        },
      ],
    ],
  },
  {
    name: 'Range.getRowProperties and getColumnProperties',
    run: async (context) => {
      const range = planOf(context).getRange('A1:B2');
      planOf(context).getRange('1:1').rowHidden = true;
      planOf(context).getRange('B:B').columnHidden = true;
      const rows = range.getRowProperties({ rowHidden: true, rowIndex: true });
      const columns = range.getColumnProperties({ columnHidden: true });
      await context.sync();
      return [rows.value, columns.value];
    },
    answer: [
      [
        { rowHidden: true, rowIndex: 0 },
        { rowHidden: false, rowIndex: 1 },
      ],
      [{ columnHidden: false }, { columnHidden: true }],
    ],
  },
  {
    name: 'more than 1500 cells, which the client writes in blocks',
    run: async (context) => {
      const rows = Array.from({ length: 700 }, (_, row) => [row, `r${row}`, null]);
      const range = planOf(context).getRange('A1:C700');
      range.values = rows;
      range.load('values');
      await context.sync();
      return [range.values[0], range.values[1], range.values[699]];
    },
    answer: [
      [0, 'r0', 'Consuntivo'],
      [1, 'r1', 28],
      [699, 'r699', ''],
    ],
  },
];
