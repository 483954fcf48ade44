import { findings } from '../../../src/pira/checks';
import { correctionsOf } from '../../../src/pira/reading/office/readCorrections';
import { readPlan } from '../../../src/pira/reading/readPlan';
import { applyFixes } from '../../../src/pira/reports/clean/applyFixes';
import { sheetFromRows } from '../../support/sheet';

test('a plan that only the office knows is cleaned as one that is recognised', () => {
  const sheets = [
    sheetFromRows('Foglio1', [
      ['Bianco', 'Rosso', 'Verde'],
      ['Pratiche evase', 'non inferiore a  5', 'Numero'],
      ['Sportelli aperti', '2024 >= 3', 'Numero'],
      ['Percentuale di imprese assistite', '= > 80%', '%'],
    ]),
  ];
  const said = correctionsOf({
    tables: [
      {
        sheet: 'Foglio1',
        headerRow: 1,
        columns: { A: { as: 'name' }, B: { as: 'target', year: 2024 }, C: { as: 'unit' } },
      },
    ],
  });
  const plan = readPlan(sheets, { year: null, corrections: said.ok ? said.corrections : [] });
  const found = findings(plan, null, sheets);
  const clean = applyFixes(plan, found, sheets);
  expect(plan.indicators).toHaveLength(3);
  expect(clean.plan.indicators.map(({ targets }) => targets.map(({ text }) => text).join())).toEqual([
    'non inferiore a  5',
    '>= 3',
    '= > 80%',
  ]);
  expect(clean.changes.map(({ before, after }) => `${before} -> ${after}`)).toEqual(['2024 >= 3 -> >= 3']);
});
