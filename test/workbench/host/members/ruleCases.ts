import { loaded, type MemberCase, planOf } from './memberCase';

const rule = (
  name: string,
  given: Excel.DataValidationRule,
  type: string,
  told: unknown = given,
): MemberCase => ({
  name: `DataValidation.rule: ${name}`,
  run: (context) => {
    const { dataValidation } = planOf(context).getRange('C2:C3');
    dataValidation.rule = given;
    return loaded(dataValidation, 'type,rule');
  },
  answer: { type, rule: told },
});

const whole = (operator: Excel.BasicDataValidation['operator'], formula1: number, formula2?: number) => ({
  wholeNumber: { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) },
});

export const RULE_CASES: readonly MemberCase[] = [
  rule('list of literals', { list: { inCellDropDown: true, source: 'Sì,No' } }, 'List'),
  rule('list of cells', { list: { inCellDropDown: false, source: '=$A$2:$A$3' } }, 'List'),
  rule('custom', { custom: { formula: '=ISNUMBER(C2)' } }, 'Custom'),
  rule('decimal between', { decimal: { operator: 'Between', formula1: 0, formula2: 1.5 } }, 'Decimal'),
  rule('whole number from a cell', { wholeNumber: { operator: 'LessThan', formula1: '=B2' } }, 'WholeNumber'),
  rule(
    'date from an ISO day',
    { date: { operator: 'GreaterThanOrEqualTo', formula1: '2021-01-01' } },
    'Date',
  ),
  rule('text length', { textLength: { operator: 'NotEqualTo', formula1: 3 } }, 'TextLength'),
  rule('time', { time: { operator: 'EqualTo', formula1: '0.5' } }, 'Time'),
  {
    name: 'DataValidation messages and clear',
    run: async (context) => {
      const { dataValidation } = planOf(context).getRange('C2');
      const fresh = await loaded(dataValidation, 'type,rule');
      dataValidation.rule = whole('GreaterThan', 0);
      dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'Attenzione', message: 'No' };
      dataValidation.prompt = { showPrompt: true, title: 'Consuntivo', message: 'Un numero' };
      dataValidation.ignoreBlanks = false;
      const told = await loaded(dataValidation, 'errorAlert,prompt,ignoreBlanks');
      dataValidation.clear();
      return [fresh, told, await loaded(dataValidation, 'type')];
    },
    answer: [
      { type: 'None', rule: {} },
      {
        errorAlert: { showAlert: true, style: 'Warning', title: 'Attenzione', message: 'No' },
        prompt: { showPrompt: true, title: 'Consuntivo', message: 'Un numero' },
        ignoreBlanks: false,
      },
      { type: 'None' },
    ],
  },
  {
    name: 'DataValidation.type where cells differ',
    run: async (context) => {
      const sheet = planOf(context);
      sheet.getRange('C2').dataValidation.rule = whole('GreaterThan', 0);
      const some = sheet.getRange('C2:C3').dataValidation.load('type,rule');
      await context.sync();
      const inconsistent = [some.type, some.rule];
      sheet.getRange('C3').dataValidation.rule = whole('GreaterThan', 9);
      some.load('type');
      await context.sync();
      return [inconsistent, some.type];
    },
    answer: [['Inconsistent', null], 'MixedCriteria'],
  },
  {
    name: 'ConditionalFormatCollection and ConditionalFormat',
    run: async (context) => {
      const range = planOf(context).getRange('C2:C3');
      const { conditionalFormats } = range;
      const custom = conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=$C2>1';
      custom.custom.format.fill.color = '#FFC7CE';
      custom.custom.format.font.color = '#9C0006';
      custom.custom.format.font.bold = true;
      const other = conditionalFormats.add('Custom');
      other.custom.rule.formula = '=$C2>2';
      custom.priority = 0;
      conditionalFormats.load('items/id,items/priority');
      await context.sync();
      const order = conditionalFormats.items.map(({ priority }) => priority);
      const again = conditionalFormats.getItem(conditionalFormats.items[0]?.id ?? '');
      const formula = again.customOrNullObject.rule.load('formula');
      const look = again.custom.format;
      look.fill.load('color');
      look.font.load('color,bold');
      const where = again.getRangeOrNullObject().load('address');
      await context.sync();
      other.delete();
      conditionalFormats.load('items/id');
      await context.sync();
      return [
        order,
        formula.formula,
        [look.fill.color, look.font.color, look.font.bold],
        where.address,
        conditionalFormats.items.length,
      ];
    },
    answer: [[0, 1], '=$C2>1', ['#FFC7CE', '#9C0006', true], "'Piano 2021'!C2:C3", 1],
  },
];
