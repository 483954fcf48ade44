import Papa from 'papaparse';

import { ExcelPort } from '../../src/excel/excelPort';
import { DEFAULT_SETTINGS } from '../../src/excel/settings';
import { readDescription, schemaViolations } from '../support/tableSchema';
import { PLAN_ONLY, SAMPLE, SMALL_PLAN, withWorkbook } from './workbook';

jest.setTimeout(60_000);

test.each([
  ['a plan with actual values', SAMPLE, 18],
  ['a plan without', PLAN_ONLY, 18],
  ['every kind of target', SMALL_PLAN, 5],
])('the CSV of %s fits its description in every field', async (_, file, count) => {
  await withWorkbook(file, async () => {
    const made = await new ExcelPort().makeFile('clean', 'csv', { settings: DEFAULT_SETTINGS });
    if (!made.ok) throw new Error(JSON.stringify(made));
    const [resource] = readDescription('dati/pira.csv').resources;
    const text = new TextDecoder().decode(made.bytes);
    const { data } = Papa.parse<string[]>(text, {
      delimiter: resource.dialect.delimiter,
      skipEmptyLines: true,
    });
    expect(data).toHaveLength(count + 1);
    expect(schemaViolations(data, resource)).toEqual([]);
    const [head = [], first = []] = data;
    const broken = [head, first.map((cell, column) => (head[column] === 'stato' ? 'forse' : cell))];
    expect(schemaViolations(broken, resource)).toEqual(['0 stato: forse']);
  });
});

test('every field has its meaning, and the path leads to the file', () => {
  const [{ path, schema }] = readDescription('dati/pira.csv').resources;
  expect(path).toBe('dati/pira.csv');
  expect(schema.fields.filter(({ description }) => description.length < 8)).toEqual([]);
  expect(new Set(schema.fields.map(({ type }) => type))).toEqual(
    new Set(['integer', 'string', 'number', 'date', 'boolean']),
  );
});
