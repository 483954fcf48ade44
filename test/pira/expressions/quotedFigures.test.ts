import { readTargets } from '../../../src/pira/expressions/readTargets';

/** What of a text is quoted as the number that cannot be read. */
test.each([
  ["1'000", "1'000"],
  ["almeno 12'345,60 euro", "12'345,60"],
  [">= 1'200, di cui metà in linea", "1'200"],
  ['12.5000', '12.5000'],
  ['1,234.56', '1,234.56'],
])('of «%s» quotes «%s»', (text, quoted) => {
  const cell = { value: text, text, format: 'General', header: '', polarity: '', years: [] };
  const [first] = readTargets({ ...cell, unit: '', indicator: '', year: 2022 });
  expect(first?.reading).toMatchObject({
    kind: 'unreadable',
    reason: { code: 'target-number-unclear', text: quoted },
  });
});
