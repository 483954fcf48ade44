import { readPlan } from '../../../../src/pira/reading/readPlan';
import expected from './expected.json';
import { SHEETS } from './sheets';
import { noticedIn, toldBy } from './told';

const wanted: Readonly<Record<string, { year: number | null; indicators: object[]; noticed: string[] }>> =
  expected;

test.each(Object.entries(SHEETS))('%s', (name, sheets) => {
  const plan = readPlan(sheets(), { year: null });
  expect({ year: plan.year, indicators: toldBy(plan), noticed: noticedIn(plan) }).toEqual(wanted[name]);
});

test('every layout has its expected reading', () => {
  expect(Object.keys(wanted)).toEqual(Object.keys(SHEETS));
});
