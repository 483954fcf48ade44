import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTargets } from '../../../src/pira/expressions/readTargets';

/** Rows of an indicator, its unit, a target without operator, and the operator it is given; "?" where none is certain. */
const [, ...ROWS] = readFileSync(join(__dirname, 'direction.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t'));

test('the direction of a bare target follows from the things of its indicator and what befalls them', () => {
  const otherwise = ROWS.flatMap(([indicator = '', unit = '', text = '', operator = '']) => {
    const cell = { value: text, text, format: 'General', header: '', polarity: '', years: [], year: 2024 };
    const [only] = readTargets({ ...cell, unit, indicator });
    const read = only?.reading.kind === 'threshold' ? only.reading.operator : '?';
    return read === operator ? [] : [{ indicator, unit, text, operator, read }];
  });
  expect(otherwise).toEqual([]);
});
