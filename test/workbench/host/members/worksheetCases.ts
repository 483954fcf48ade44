import { newBook } from '../../../../src/workbench/xlsx/newBook';
import { saveBook } from '../../../../src/workbench/xlsx/saveBook';
import { fill } from '../sampleBook';
import { loaded, type MemberCase, planOf } from './memberCase';

/** Another workbook as base64: two sheets of which one reads the other, and one that stays behind. */
function otherFile(): string {
  const book = newBook('Note', 'Dati', 'Resto');
  const [notes, data, rest] = book.worksheets;
  if (notes === undefined || data === undefined || rest === undefined) throw new Error('no sheets');
  fill(book, data, [['5']]);
  fill(book, rest, [['7']]);
  fill(book, notes, [['=Dati!A1', '=Resto!A1', '=Quota', '12']]);
  book.names.set('Quota', '=Dati!$A$1');
  book.names.set('Soglia', '=0.9');
  for (const column of [0, 1, 2]) notes.cells.setResult(0, column, 5 + column);
  notes.cells.setStyle(0, 3, book.styles.with(0, { numberFormat: '0.0', bold: true }));
  return Buffer.from(saveBook(book)).toString('base64');
}

export const WORKSHEET_CASES: readonly MemberCase[] = [
  {
    name: 'WorksheetCollection',
    run: async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/position,items/visibility');
      const counts = [worksheets.getCount(), worksheets.getCount(true)];
      const sheets = [
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
      ['Piano 2021', 'Piano 2021', 'Nuovo', 'Foglio1'],
      true,
    ],
  },
  {
    name: 'Worksheet scalars, set and loaded',
    run: async (context) => {
      const sheet = context.workbook.worksheets.getItem('Note');
      sheet.name = 'Appunti';
      sheet.position = 0;
      sheet.showGridlines = false;
      sheet.visibility = 'Hidden';
      sheet.load('id,name,position,showGridlines,visibility');
      await context.sync();
      const { id, ...others } = sheet.toJSON();
      return [id === sheet.id, others];
    },
    answer: [
      true,
      {
        name: 'Appunti',
        position: 0,
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
        sheet.getUsedRangeOrNullObject(true),
      ].map((range) => range.load('address'));
      const none = empty.getUsedRangeOrNullObject();
      await context.sync();
      return [ranges.map(({ address }) => address.replace("'Piano 2021'", 'P')), none.isNullObject];
    },
    answer: [['P!1:1048576', 'P!A1:B2', 'P!2:3', 'P!C5', 'P!B2:D3', 'P!A1:D3'], true],
  },
  {
    name: 'Worksheet.activate and delete',
    run: async (context) => {
      const { worksheets } = context.workbook;
      const notes = worksheets.getItem('Note');
      notes.activate();
      notes.delete();
      const gone = worksheets.getItemOrNullObject('Note');
      await context.sync();
      return gone.isNullObject;
    },
    answer: true,
  },
  {
    name: 'Worksheet.copy',
    run: async (context) => {
      const { worksheets } = context.workbook;
      const copy = planOf(context).copy('After', planOf(context)).load('name,position');
      const second = planOf(context).copy('Beginning').load('name,position');
      await context.sync();
      copy.getRange('B3').values = [[100]];
      const cells = copy.getRange('A3:C3').load('formulas');
      const before = planOf(context).getRange('B3').load('values');
      const named = copy.getRange('Righe').load('address');
      await context.sync();
      worksheets.load('items/name');
      await context.sync();
      return [
        [copy.name, copy.position, second.name, second.position],
        [cells.formulas, before.values, named.address],
        worksheets.items.map((sheet) => sheet.name),
      ];
    },
    answer: [
      ['Piano 2021 (2)', 1, 'Piano 2021 (3)', 0],
      [[['Imprese assistite', 100, '=B2+1']], [[500]], "'Piano 2021 (2)'!2:3"],
      ['Piano 2021 (3)', 'Piano 2021', 'Piano 2021 (2)', 'Note', 'Elenchi'],
    ],
    api: '1.10',
  },
  {
    name: 'Workbook.insertWorksheetsFromBase64',
    run: async (context) => {
      const { workbook } = context;
      const ids = workbook.insertWorksheetsFromBase64(otherFile(), {
        sheetNamesToInsert: ['Note', 'Dati'],
        positionType: 'After',
        relativeTo: 'Piano 2021',
      });
      workbook.worksheets.load('items/id,items/name');
      await context.sync();
      const inserted = ids.value.map((id) => workbook.worksheets.getItem(id).load('name'));
      const cells = workbook.worksheets.getItem(ids.value[0] ?? '').getRange('A1:D1');
      cells.load('formulas,values,numberFormat');
      cells.getCell(0, 3).load('format/font/bold');
      const names = ['Quota', 'Soglia'].map((name) => workbook.names.getItem(name).load('formula'));
      await context.sync();
      return [
        workbook.worksheets.items.map(({ name }) => name),
        inserted.map(({ name }) => name),
        [cells.formulas[0], cells.values[0], cells.numberFormat[0]],
        names.map(({ formula }) => String(formula)),
      ];
    },
    answer: [
      ['Piano 2021', 'Note (2)', 'Dati', 'Note', 'Elenchi'],
      ['Note (2)', 'Dati'],
      [
        ['=Dati!A1', 6, '=Quota', 12],
        [5, 6, 7, 12],
        ['General', 'General', 'General', '0.0'],
      ],
      ['=Dati!$A$1', '=0.7'],
    ],
    api: '1.13',
  },
  {
    name: 'WorksheetProtection',
    run: async (context) => {
      const { protection } = planOf(context);
      const before = await loaded(protection, 'protected');
      protection.protect();
      return [before, await loaded(protection, 'protected')];
    },
    answer: [{ protected: false }, { protected: true }],
  },
  {
    name: 'AutoFilter',
    run: (context) => loaded(planOf(context).autoFilter, 'isDataFiltered'),
    answer: { isDataFiltered: false },
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
];
