import { FIRST_PLACE } from '../../../src/taskpane/place';
import { TOUR } from '../../../src/taskpane/messages/views/tour';
import { atStep, TOUR_LENGTH, tourStep } from '../../../src/taskpane/views/tour/steps';

test('the tour goes through the views in the order of the work, and ends', () => {
  const places = Array.from({ length: TOUR_LENGTH }, (_, at) => atStep({ ...FIRST_PLACE, indicator: 3 }, at));
  expect(places.map(({ view, tour, indicator }) => `${tour} ${view} ${indicator}`)).toEqual([
    '0 summary null',
    '1 summary null',
    '2 indicators null',
    '3 findings null',
    '4 missing null',
    '5 publish null',
    '6 summary null',
  ]);
  expect(atStep({ ...FIRST_PLACE, tour: 6 }, TOUR_LENGTH).tour).toBeNull();
});

test('every step has its words', () => {
  const steps = Array.from({ length: TOUR_LENGTH }, (_, at) => tourStep(at));
  expect(new Set(steps).size).toBe(TOUR_LENGTH);
  for (const { steps: words } of Object.values(TOUR))
    expect(Object.keys(words).toSorted()).toEqual(steps.toSorted());
});
