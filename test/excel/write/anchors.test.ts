import { rowsNow } from '../../../src/excel/write/anchors';

/** The places now of rows that stood from the first on with these prints. */
function places(before: string, now: string): (number | null)[] {
  const rows = Array.from(before, (print, row) => ({ row, print }));
  return [...rowsNow({ rows, columnCount: 1, written: [] }, Array.from(now)).values()];
}

test.each<[string, string, string, (number | null)[]]>([
  ['nothing has moved', 'habcihde', 'habcihde', [0, 1, 2, 3, 4, 5, 6, 7]],
  ['the first of two equal headers is another now', 'habhde', 'xabhde', [0, 1, 2, 3, 4, 5]],
  ['the last of two equal headers is another now', 'habhde', 'habxde', [0, 1, 2, 3, 4, 5]],
  ['a row came in above', 'habhde', 'xhabhde', [1, 2, 3, 4, 5, 6]],
  ['a row came in between', 'habhde', 'haxbhde', [0, 1, 3, 4, 5, 6]],
  ['a row is gone', 'habhde', 'hahde', [0, 1, null, 2, 3, 4]],
  ['a row is another and one came in above it', 'habc', 'xhaxc', [1, 2, 3, 4]],
  ['a row went to the end', 'abcd', 'xbcda', [0, 1, 2, 3]],
  ['the first row is gone', 'abcd', 'bcd', [null, 0, 1, 2]],
  ['all rows are others', 'abcd', 'wxyz', [0, 1, 2, 3]],
])('%s', (_, before, now, expected) => {
  expect(places(before, now)).toEqual(expected);
});
