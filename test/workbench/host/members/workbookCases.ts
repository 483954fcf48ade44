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
      const day = settings.getItem('giorno').load('value');
      settings.load('items/key,items/value');
      await context.sync();
      const answers = settings.items.map(({ key, value }) => [key, value as unknown]);
      return [settings.items.length, answers[0], day.value as unknown];
    },
    answer: [2, ['soglia', { parziale: 0.8 }], new Date(Date.UTC(2021, 11, 31))],
  },
  {
    name: 'NamedItemCollection and NamedItem',
    run: async (context) => {
      const { names } = context.workbook;
      const threshold = names.getItem('Soglia').load('name,formula');
      const missing = names.getItemOrNullObject('Manca');
      names.getItem('Titolo').delete();
      names.load('items/name');
      await context.sync();
      return [threshold.toJSON(), missing.isNullObject, names.items.map(({ name }) => name)];
    },
    answer: [{ name: 'Soglia', formula: '=0.7' }, true, ['Obiettivi', 'Soglia', 'Attivo']],
  },
  {
    name: 'Excel.run keeps names as address of getRange',
    run: (context) => loaded(planOf(context).getRange('Obiettivi'), 'address'),
    answer: { address: "'Piano 2021'!A1:D3" },
  },
];
