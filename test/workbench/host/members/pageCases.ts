import { loaded, type MemberCase, planOf } from './memberCase';

export const PAGE_CASES: readonly MemberCase[] = [
  {
    name: 'PageLayout',
    run: async (context) => {
      const { pageLayout } = planOf(context);
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.leftMargin = 28.8;
      pageLayout.rightMargin = 36;
      pageLayout.setPrintArea('A1:D3');
      pageLayout.setPrintTitleRows('$1:$1');
      const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      const area = pageLayout.getPrintAreaOrNullObject().load('address');
      const none = context.workbook.worksheets.getItem('Note').pageLayout.getPrintTitleRowsOrNullObject();
      pageLayout.load('orientation,paperSize,zoom,centerHorizontally,leftMargin,rightMargin');
      await context.sync();
      return [pageLayout.toJSON(), area.address, rows.address, none.isNullObject];
    },
    answer: [
      {
        orientation: 'Landscape',
        paperSize: 'A4',
        zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
        centerHorizontally: true,
        leftMargin: 28.8,
        rightMargin: 36,
      },
      "'Piano 2021'!A1:D3",
      "'Piano 2021'!1:1",
      true,
    ],
  },
  {
    name: 'PageLayout.setPrintArea with the whole sheet takes the area away',
    run: async (context) => {
      const sheet = planOf(context);
      const areas = [];
      for (const area of [sheet.getRange('B1:C3'), sheet.getRange()]) {
        sheet.pageLayout.setPrintArea(area);
        const printed = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
        await context.sync();
        areas.push(printed.isNullObject ? null : printed.address);
      }
      return areas;
    },
    answer: ["'Piano 2021'!B1:C3", null],
  },
  {
    name: 'PageBreakCollection',
    run: async (context) => {
      const { horizontalPageBreaks: breaks } = planOf(context);
      const told = async () => {
        breaks.load('items/rowIndex');
        await context.sync();
        return breaks.items.map(({ rowIndex }) => rowIndex);
      };
      breaks.add('A5');
      breaks.add('B3').load('rowIndex');
      const both = await told();
      breaks.removePageBreaks();
      return [both, await told()];
    },
    answer: [[2, 4], []],
  },
  {
    name: 'PageLayout titles in columns',
    run: async (context) => {
      const { pageLayout } = planOf(context);
      pageLayout.setPrintTitleRows('$1:$1');
      pageLayout.setPrintTitleColumns('$B:$B');
      const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      const columns = pageLayout.getPrintTitleColumnsOrNullObject().load('address');
      await context.sync();
      return [rows.address, columns.address];
    },
    answer: ["'Piano 2021'!1:1", "'Piano 2021'!B:B"],
  },
  {
    name: 'HeaderFooter',
    run: async (context) => {
      const { defaultForAllPages } = planOf(context).pageLayout.headersFooters;
      defaultForAllPages.centerFooter = 'Pagina &P di &N';
      defaultForAllPages.leftFooter = '&D';
      defaultForAllPages.leftHeader = 'Camera && Azienda';
      defaultForAllPages.rightHeader = 'Delibera 12';
      return loaded(defaultForAllPages, 'leftHeader,rightHeader,leftFooter,centerFooter');
    },
    answer: {
      leftHeader: 'Camera && Azienda',
      rightHeader: 'Delibera 12',
      leftFooter: '&D',
      centerFooter: 'Pagina &P di &N',
    },
  },
];
