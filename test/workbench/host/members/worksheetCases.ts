import { loaded, type MemberCase, planOf } from './memberCase';

export const WORKSHEET_CASES: readonly MemberCase[] = [
  {
    name: 'WorksheetCollection',
    run: async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/position,items/visibility');
      const counts = [worksheets.getCount(), worksheets.getCount(true)];
      const sheets = [
        worksheets.getActiveWorksheet(),
        worksheets.getFirst(),
        worksheets.getItem('piano 2021'),
        worksheets.add('Nuovo'),
        worksheets.add(),
      ].map((sheet) => sheet.load('name'));
      const missing = worksheets.getItemOrNullObject('Manca');
      await context.sync();
      return [
        worksheets.items.map(({ name, position, visibility }) => [name, position, visibility]),
        counts.map(({ value }) => value),
        sheets.map(({ name }) => name),
        missing.isNullObject,
      ];
    },
    answer: [
      [
        ['Piano 2021', 0, 'Visible'],
        ['Note', 1, 'Visible'],
        ['Elenchi', 2, 'Hidden'],
      ],
      [3, 2],
      ['Piano 2021', 'Piano 2021', 'Piano 2021', 'Nuovo', 'Foglio1'],
      true,
    ],
  },
  {
    name: 'Worksheet scalars, set and loaded',
    run: async (context) => {
      const sheet = context.workbook.worksheets.getItem('Note');
      sheet.name = 'Appunti';
      sheet.position = 0;
      sheet.tabColor = '#00ff00';
      sheet.showGridlines = false;
      sheet.visibility = 'Hidden';
      sheet.load('id,name,position,tabColor,showGridlines,visibility');
      await context.sync();
      const { id, ...others } = sheet.toJSON();
      return [id === sheet.id, others];
    },
    answer: [
      true,
      {
        name: 'Appunti',
        position: 0,
        tabColor: '#00FF00',
        showGridlines: false,
        visibility: 'Hidden',
      },
    ],
  },
  {
    name: 'Worksheet neighbours',
    run: async (context) => {
      const { worksheets } = context.workbook;
      const notes = worksheets.getItem('Note');
      const after = notes.getNextOrNullObject().load('name');
      const afterVisible = notes.getNextOrNullObject(true);
      await context.sync();
      return [after.name, afterVisible.isNullObject];
    },
    answer: ['Elenchi', true],
  },
  {
    name: 'Worksheet ranges',
    run: async (context) => {
      const sheet = planOf(context);
      const empty = context.workbook.worksheets.getItem('Note');
      const ranges = [
        sheet.getRange(),
        sheet.getRange("'Piano 2021'!$B$2:A1"),
        sheet.getRange('3:2'),
        sheet.getCell(4, 2),
        sheet.getRangeByIndexes(1, 1, 2, 3),
        sheet.getUsedRange(),
        sheet.getUsedRangeOrNullObject(true),
        empty.getUsedRange(),
      ].map((range) => range.load('address'));
      const none = empty.getUsedRangeOrNullObject();
      await context.sync();
      return [ranges.map(({ address }) => address.replace("'Piano 2021'", 'P')), none.isNullObject];
    },
    answer: [['P!1:1048576', 'P!A1:B2', 'P!2:3', 'P!C5', 'P!B2:D3', 'P!A1:D3', 'P!A1:D3', 'Note!A1'], true],
  },
  {
    name: 'Worksheet.activate and delete',
    run: async (context) => {
      const { worksheets } = context.workbook;
      const notes = worksheets.getItem('Note');
      notes.activate();
      const active = worksheets.getActiveWorksheet().load('name');
      await context.sync();
      const before = active.name;
      notes.delete();
      const now = worksheets.getActiveWorksheet().load('name');
      const gone = worksheets.getItemOrNullObject('Note');
      await context.sync();
      return [before, now.name, gone.isNullObject];
    },
    answer: ['Note', 'Elenchi', true],
  },
  {
    name: 'WorksheetProtection',
    run: async (context) => {
      const { protection } = planOf(context);
      protection.protect();
      const before = await loaded(protection, 'protected');
      protection.unprotect();
      return [before, await loaded(protection, 'protected')];
    },
    answer: [{ protected: true }, { protected: false }],
  },
  {
    name: 'AutoFilter',
    run: async (context) => {
      const { autoFilter } = planOf(context);
      autoFilter.load('isDataFiltered');
      const ranges = [autoFilter.getRange(), autoFilter.getRangeOrNullObject()].map((r) => r.load('address'));
      const none = context.workbook.worksheets.getItem('Note').autoFilter.getRangeOrNullObject();
      await context.sync();
      const [one, other] = ranges.map(({ address }) => address);
      return [autoFilter.isDataFiltered, one === other, one, none.isNullObject];
    },
    answer: [false, true, "'Piano 2021'!A1:D3", true],
  },
  {
    name: 'WorksheetFreezePanes',
    run: async (context) => {
      const sheet = planOf(context);
      const { freezePanes } = sheet;
      const none = freezePanes.getLocationOrNullObject();
      const place = async (): Promise<string> => {
        const location = freezePanes.getLocationOrNullObject().load('address');
        await context.sync();
        return location.address.replace("'Piano 2021'!", '');
      };
      freezePanes.freezeRows(2);
      const rows = await place();
      freezePanes.freezeAt(sheet.getRange('A1:B3'));
      const both = await place();
      freezePanes.unfreeze();
      const after = freezePanes.getLocationOrNullObject();
      await context.sync();
      return [none.isNullObject, rows, both, after.isNullObject];
    },
    answer: [true, '1:2', 'A1:B3', true],
  },
  {
    name: 'PageLayout',
    run: async (context) => {
      const { pageLayout } = planOf(context);
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintArea('A1:D3');
      pageLayout.setPrintTitleRows('$1:$1');
      const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      const area = pageLayout.getPrintAreaOrNullObject().load('address');
      const none = context.workbook.worksheets.getItem('Note').pageLayout.getPrintTitleRowsOrNullObject();
      pageLayout.load('orientation,paperSize,zoom');
      await context.sync();
      return [pageLayout.toJSON(), area.address, rows.address, none.isNullObject];
    },
    answer: [
      {
        orientation: 'Landscape',
        paperSize: 'A4',
        zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      },
      "'Piano 2021'!A1:D3",
      "'Piano 2021'!1:1",
      true,
    ],
  },
  {
    name: 'HeaderFooter',
    run: async (context) => {
      const { defaultForAllPages } = planOf(context).pageLayout.headersFooters;
      defaultForAllPages.centerFooter = 'Pagina &P di &N';
      defaultForAllPages.leftFooter = '&D';
      return loaded(defaultForAllPages, 'leftFooter,centerFooter');
    },
    answer: {
      leftFooter: '&D',
      centerFooter: 'Pagina &P di &N',
    },
  },
];
