import { windowOf, withRow, type Window } from '../../../src/taskpane/components/windowOf';

test.each([
  ['a short list, whole', [12, 50, 0, 300], { first: 0, last: 12 }],
  ['the beginning of a long one', [5_000, 50, 0, 300], { first: 0, last: 15 }],
  ['its beginning while it stands further down', [5_000, 50, -400, 300], { first: 0, last: 15 }],
  ['its middle', [5_000, 50, 10_000, 300], { first: 192, last: 215 }],
  ['its end', [5_000, 50, 249_700, 300], { first: 4_985, last: 5_000 }],
  ['beyond its end, after it was shortened', [100, 50, 249_700, 300], { first: 85, last: 100 }],
  ['none', [0, 50, 0, 300], { first: 0, last: 0 }],
] as const)('%s', (_, [count, height, scrolled, viewHeight], expected) => {
  expect(windowOf(count, height, scrolled, viewHeight)).toEqual(expected);
});

const FIRST: Window = { first: 0, last: 20 };

test.each<[string, number, Window, Window]>([
  ['a row in the middle changes nothing', 10, FIRST, { first: 0, last: 20 }],
  ['the last row draws more below', 19, FIRST, { first: 0, last: 28 }],
  [
    'the first row of a later window draws more above',
    100,
    { first: 100, last: 130 },
    { first: 92, last: 124 },
  ],
  [
    'the very last row has nothing below',
    4_999,
    { first: 4_985, last: 5_000 },
    { first: 4_977, last: 5_000 },
  ],
])('%s', (_, row, now, expected) => {
  expect(withRow(now, row, 5_000)).toEqual(expected);
});
