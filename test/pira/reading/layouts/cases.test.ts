import { readPlan } from '../../../../src/pira/reading/readPlan';
import further from '../../../fixtures/layouts/further-readings.json';
import right from '../../../fixtures/layouts/right-readings.json';
import { BOOKS } from './books';
import { oneLineEach } from './oneLine';

const readings: Readonly<Record<string, readonly string[]>> = { ...right, ...further };

test.each(BOOKS)('%s', (name, sheets) => {
  expect(oneLineEach(readPlan(sheets(), { year: null }))).toEqual(readings[name]);
});
