import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTargets } from '../../../src/pira/expressions/readTargets';
import { written } from './written';

/** Rows of text, unit, indicator, year of the plan, and the readings; \n in a text is a line break. */
function table(name: string): string[][] {
  const [, ...lines] = readFileSync(join(__dirname, name), 'utf8').trimEnd().split('\n');
  return lines.map((line) => line.split('\t'));
}

const EXPRESSIONS = table('expressions.tsv');
const VARIANTS = table('variants.tsv');
const PUBLISHED = table('published.tsv');

test('the tables hold the expressions they are there for', () => {
  const rows = [...EXPRESSIONS, ...VARIANTS];
  expect(rows.length).toBeGreaterThanOrEqual(2500);
  expect(new Set(rows.map((row) => row.slice(0, 4).join('\t'))).size).toBe(rows.length);
});

test.each<[string, string[][]]>([
  ['expressions.tsv', EXPRESSIONS],
  ['variants.tsv', VARIANTS],
  ['published.tsv', PUBLISHED],
])('every line of %s is read as it says', (_, rows) => {
  const otherwise = rows.flatMap(([text = '', unit = '', indicator = '', year = '', readings = '']) => {
    const value = text.replaceAll('\\n', '\n');
    const cell = { value, text: value, format: 'General', header: '', polarity: '', years: [] };
    const read = written(readTargets({ ...cell, unit, indicator, year: year === '' ? null : Number(year) }));
    return read === readings ? [] : [{ text, unit, indicator, year, readings, read }];
  });
  expect(otherwise).toEqual([]);
});
