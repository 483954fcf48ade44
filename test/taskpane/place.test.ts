import { MORE } from '../../src/taskpane/moreViews';
import { back, enter, FIRST_PLACE, needsPlan, placeOf, tabOf, toExplanation } from '../../src/taskpane/place';

test.each([
  ['', 'summary'],
  ['?view=findings', 'findings'],
  ['?view=publish&x=1', 'publish'],
  ['?view=options', 'options'],
  ['?view=nowhere', 'summary'],
])('an address that ends in "%s" asks for %s', (query, view) => {
  expect(placeOf(query).view).toBe(view);
});

test('every further view stands under the last tab, and leads back to its row there', () => {
  for (const { key } of MORE) {
    const inside = enter(FIRST_PLACE, key);
    expect(tabOf(inside.view)).toBe('more');
    expect(back(inside)).toMatchObject({ view: 'more', returnTo: key, isEntered: false });
  }
});

test('from an explanation back to the indicator in its list', () => {
  expect(back(toExplanation(FIRST_PLACE, 3, true))).toMatchObject({
    view: 'indicators',
    indicator: null,
    returnTo: 3,
  });
});

test('options and diagnostics do without a plan, the lists do not', () => {
  expect(
    ['more', 'options', 'diagnostics', 'indicators', 'missing'].map((view) => [
      view,
      needsPlan(placeOf(`?view=${view}`).view),
    ]),
  ).toEqual([
    ['more', false],
    ['options', false],
    ['diagnostics', false],
    ['indicators', true],
    ['missing', true],
  ]);
});
