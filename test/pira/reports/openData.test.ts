import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { openDataSheets } from '../../../src/pira/reports/openData/openDataSheets';
import { openDataTexts } from '../../../src/pira/reports/openData/openDataTexts';
import { atLeast, objective, planOf } from '../../support/tablePlan';
import { seedSource } from './samplePlan';
import { outputTexts } from './outputTexts';

const { plan, evaluation } = seedSource();

test('one row an indicator, as many columns as the dictionary explains', () => {
  const [data, dictionary] = openDataSheets(plan, evaluation).map(outputTexts);
  expect(data).toHaveLength(1 + plan.indicators.length);
  const explained = dictionary?.slice(4).map(([name]) => name);
  expect(data?.[0]).toEqual(explained);
  expect(new Set(data?.[0]).size).toBe(explained?.length);
});

const texts: readonly [string, string][] = [
  ['=1+1', "'=1+1"],
  ['+39 055', "'+39 055"],
  ['-2 punti', "'-2 punti"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=cmd|x', "'\t'=cmd|x"],
  ['Imprese,=cmd|x', "Imprese,'=cmd|x"],
  ['Promozione; turismo', 'Promozione; turismo'],
];

test.each(texts)('the text %j is exported as %j', (title, exported) => {
  const of = planOf([{ headerRow: 0, targetColumn: 1, rows: [{ row: 1, target: atLeast(5) }] }], {
    objectiveOf: () => objective({ title: { text: title, cell: null } }),
  });
  expect(openDataTexts(of, evaluatePlan(of))[1]).toContain(exported);
});

test('numbers have decimal commas and no apostrophe, days are ISO days', () => {
  const of = planOf([
    {
      headerRow: 0,
      targetColumn: 1,
      actualColumn: 2,
      rows: [
        {
          row: 1,
          target: atLeast(5.5),
          measure: { kind: 'quantity', value: 2.25, unit: 'number', notes: [] },
        },
        {
          row: 2,
          target: { kind: 'deadline', date: '2021-12-31', assumed: [] },
          measure: { kind: 'day', date: '2021-12-20' },
        },
      ],
    },
  ]);
  const [head = [], first = [], second = []] = openDataTexts(of, evaluatePlan(of));
  const at = (row: readonly string[], name: string) => row[head.indexOf(name)];
  expect([at(first, 'valore_minimo'), at(first, 'scostamento')]).toEqual(['5,5', '-3,25']);
  expect([at(second, 'scadenza'), at(second, 'consuntivo_data')]).toEqual(['2021-12-31', '2021-12-20']);
});
