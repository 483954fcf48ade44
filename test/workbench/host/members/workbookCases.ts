import { loaded, type MemberCase, planOf } from './memberCase';

export const WORKBOOK_CASES: readonly MemberCase[] = [
  {
    name: 'Workbook scalars and protection',
    run: async (context) => {
      const { workbook } = context;
      workbook.load('name,readOnly,protection/protected');
      await context.sync();
      return [workbook.name, workbook.readOnly, workbook.protection.protected];
    },
    answer: ['Cartel1.xlsx', false, false],
  },
  {
    name: 'Application',
    run: async (context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.calculate('Full');
      await context.sync();
    },
    answer: undefined,
  },
  {
    name: 'Excel.createWorkbook',
    run: async () => {
      await Excel.createWorkbook('UEsDBA==');
      return 'opened';
    },
    answer: 'opened',
  },
  {
    name: 'SettingCollection and Setting',
    run: async (context) => {
      const { settings } = context.workbook;
      settings.add('soglia', { parziale: 0.7 });
      settings.add('giorno', new Date(Date.UTC(2021, 11, 31)));
      settings.add('via', [1, null, true]);
      settings.getItem('via').delete();
      settings.getItem('soglia').value = { parziale: 0.8 };
      const missing = settings.getItemOrNullObject('manca');
      const day = settings.getItemOrNullObject('giorno').load('value');
      const count = settings.getCount();
      settings.load('items/key,items/value');
      await context.sync();
      const answers = settings.items.map(({ key, value }) => [key, value as unknown]);
      return [missing.isNullObject, count.value, answers[0], day.value as unknown];
    },
    answer: [true, 2, ['soglia', { parziale: 0.8 }], new Date(Date.UTC(2021, 11, 31))],
  },
  {
    name: 'NamedItemCollection and NamedItem',
    run: async (context) => {
      const { names } = context.workbook;
      const added = names.add('Zona', planOf(context).getRange('B2:B3'), 'nota');
      added.load('name,formula,comment,visible,scope,type,value');
      const range = added.getRange().load('address');
      const threshold = names.getItem('Soglia').load('type,value');
      const none = threshold.getRangeOrNullObject();
      const missing = names.getItemOrNullObject('Manca');
      const count = names.getCount();
      await context.sync();
      const told = added.toJSON();
      added.formula = '=1+1';
      added.comment = 'altra';
      added.visible = false;
      added.load('formula,comment,visible,type');
      await context.sync();
      const changed = [added.formula, added.comment, added.visible, added.type];
      added.delete();
      names.load('items/name,items/type,items/value');
      await context.sync();
      const all = names.items.map((item) => [item.name, item.type, item.value as unknown]);
      return [
        told,
        range.address,
        threshold.type,
        threshold.value as unknown,
        none.isNullObject,
        missing.isNullObject,
        count.value,
        changed,
        all,
      ];
    },
    answer: [
      {
        name: 'Zona',
        formula: "='Piano 2021'!$B$2:$B$3",
        comment: 'nota',
        visible: true,
        scope: 'Workbook',
        type: 'Range',
        value: "'Piano 2021'!B2:B3",
      },
      "'Piano 2021'!B2:B3",
      'Double',
      0.7,
      true,
      true,
      5,
      ['=1+1', 'altra', false, 'Error'],
      [
        ['Obiettivi', 'Range', "'Piano 2021'!A1:D3"],
        ['Soglia', 'Double', 0.7],
        ['Titolo', 'String', 'PIRA'],
        ['Attivo', 'Boolean', true],
      ],
    ],
  },
  {
    name: 'names of a sheet know their sheet',
    run: async (context) => {
      const { names } = planOf(context);
      const rows = names.getItem('Righe').load('scope');
      const sheet = rows.worksheet.load('name');
      const range = rows.getRangeOrNullObject().load('address');
      await context.sync();
      return [rows.scope, sheet.name, range.address];
    },
    answer: ['Worksheet', 'Piano 2021', "'Piano 2021'!2:3"],
  },
  {
    name: 'Excel.run keeps names as address of getRange',
    run: (context) => loaded(planOf(context).getRange('Obiettivi'), 'address'),
    answer: { address: "'Piano 2021'!A1:D3" },
  },
];
