import { loaded, type MemberCase, planOf } from './memberCase';

export const FORMAT_CASES: readonly MemberCase[] = [
  {
    name: 'RangeFormat scalars, set and loaded',
    run: async (context) => {
      const { format } = planOf(context).getRange('B2:C3');
      format.horizontalAlignment = 'Center';
      format.verticalAlignment = 'Top';
      format.wrapText = true;
      format.indentLevel = 2;
      format.columnWidth = 105;
      format.rowHeight = 40;
      return loaded(
        format,
        'horizontalAlignment,verticalAlignment,wrapText,indentLevel,columnWidth,rowHeight',
      );
    },
    answer: {
      horizontalAlignment: 'Center',
      verticalAlignment: 'Top',
      wrapText: true,
      indentLevel: 2,
      columnWidth: 105,
      rowHeight: 40,
    },
  },
  {
    name: 'RangeFill.color, pattern and clear',
    run: async (context) => {
      const sheet = planOf(context);
      sheet.getRange('A1:B1').format.fill.color = '#d9ead3';
      sheet.getRange('B1').format.fill.clear();
      const fills = ['A1', 'B1', 'A1:B1'].map((address) =>
        sheet.getRange(address).format.fill.load('color,pattern'),
      );
      await context.sync();
      return fills.map(({ color, pattern }) => [color, pattern]);
    },
    answer: [
      ['#D9EAD3', 'Solid'],
      ['#FFFFFF', 'None'],
      [null, null],
    ],
  },
  {
    name: 'RangeFormat sizes of the sheet',
    run: async (context) => {
      const { format } = planOf(context).getRange('B2');
      format.columnWidth = 105;
      format.rowHeight = 40;
      const own = await loaded(format, 'useStandardWidth,useStandardHeight');
      format.useStandardWidth = true;
      format.useStandardHeight = true;
      return [own, await loaded(format, 'useStandardWidth,useStandardHeight')];
    },
    answer: [
      { useStandardWidth: false, useStandardHeight: false },
      { useStandardWidth: true, useStandardHeight: true },
    ],
  },
  {
    name: 'RangeFont',
    run: async (context) => {
      const { font } = planOf(context).getRange('A1').format;
      font.set({
        bold: true,
        italic: true,
        strikethrough: true,
        underline: 'Double',
        color: 'red',
        name: 'Arial',
        size: 14,
      });
      return loaded(font, 'bold,italic,strikethrough,underline,color,name,size');
    },
    answer: {
      bold: true,
      italic: true,
      strikethrough: true,
      underline: 'Double',
      color: '#FF0000',
      name: 'Arial',
      size: 14,
    },
  },
  {
    name: 'RangeBorderCollection and RangeBorder',
    run: async (context) => {
      const { borders } = planOf(context).getRange('A1:B2').format;
      borders.getItem('EdgeBottom').style = 'Double';
      borders.getItem('EdgeTop').set({ style: 'Dash', weight: 'Medium', color: '#0000FF' });
      borders.getItem('InsideVertical').color = '#00FF00';
      borders.getItem('InsideHorizontal').weight = 'Thick';
      borders.load('items/style,items/weight,items/color');
      await context.sync();
      return borders.items.map(({ style, weight, color }) => [style, weight, color]);
    },
    answer: [
      ['Dash', 'Medium', '#0000FF'],
      ['Double', 'Thick', '#000000'],
      ['None', 'Thin', '#000000'],
      ['None', 'Thin', '#000000'],
      ['Continuous', 'Thin', '#00FF00'],
      ['Continuous', 'Thick', '#000000'],
    ],
  },
  {
    name: 'every border by the names of setCellProperties',
    run: async (context) => {
      const range = planOf(context).getRange('A1');
      const line: Excel.CellBorder = { style: 'Dot' };
      range.setCellProperties([
        [
          {
            format: {
              borders: {
                top: line,
                bottom: line,
                left: line,
                right: line,
                horizontal: line,
                vertical: line,
              },
            },
          },
        ],
      ]);
      const left = range.format.borders.getItem('EdgeLeft').load('style');
      await context.sync();
      return left.style;
    },
    answer: 'Dot',
  },
  {
    name: 'FormatProtection',
    run: async (context) => {
      const { protection } = planOf(context).getRange('A1').format;
      protection.locked = false;
      return loaded(protection, 'locked');
    },
    answer: { locked: false },
  },
  {
    name: 'RangeFormat.autofitRows',
    run: async (context) => {
      const range = planOf(context).getRange('A1:B3');
      range.format.rowHeight = 60;
      range.format.autofitRows();
      const name = planOf(context).getRange('A1').format.load('rowHeight');
      await context.sync();
      return name.rowHeight;
    },
    answer: 15,
  },
  {
    name: 'a format of whole columns and rows also holds for cells to come',
    run: async (context) => {
      const sheet = planOf(context);
      Reflect.set(sheet.getRange('F:F'), 'numberFormat', '0.00');
      sheet.getRange('20:20').format.font.bold = true;
      const number = sheet.getRange('F9').load('numberFormat');
      const row = sheet.getRange('Z20').format.font.load('bold');
      const column = sheet.getRange('F:F').format.font.load('bold');
      await context.sync();
      return [number.numberFormat, row.bold, column.bold];
    },
    answer: [[['0.00']], true, false],
  },
  {
    name: 'RangeAreas.format sets what it is given in every area, and tells what all agree on',
    run: async (context) => {
      const sheet = planOf(context);
      const { format } = sheet.getRanges('A1:B2, D5');
      format.font.bold = true;
      format.fill.color = '#DCE6F1';
      format.rowHeight = 30;
      format.borders.getItem('EdgeTop').style = 'Double';
      sheet.getRange('D5').format.wrapText = true;
      const cells = ['A1', 'B2', 'C1', 'D5'].map((address) => sheet.getRange(address).format);
      for (const cell of cells) cell.load('rowHeight,font/bold,fill/color');
      const tops = ['A1', 'A2', 'D5'].map((address) =>
        sheet.getRange(address).format.borders.getItem('EdgeTop').load('style'),
      );
      format.load('wrapText,font/bold');
      await context.sync();
      return [
        cells.map(({ rowHeight, font, fill }) => [rowHeight, font.bold, fill.color]),
        tops.map(({ style }) => style),
        [format.font.bold, format.wrapText],
      ];
    },
    answer: [
      [
        [30, true, '#DCE6F1'],
        [30, true, '#DCE6F1'],
        [30, false, '#FFFFFF'],
        [30, true, '#DCE6F1'],
      ],
      ['Double', 'None', 'Double'],
      [true, null],
    ],
  },
];
