import Papa from 'papaparse';

import { ExcelPort } from '../../src/excel/excelPort';
import { DEFAULT_SETTINGS } from '../../src/excel/settings';
import { dataPackage } from '../../src/pira/reports/openData/dataPackage';
import { PLAN_ONLY, SAMPLE, SMALL_PLAN, withWorkbook } from './workbook';

jest.setTimeout(60_000);

interface Field {
  readonly name: string;
  readonly type: string;
  readonly decimalChar?: string;
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly description: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
  };
}

interface Described {
  readonly resources: readonly [
    {
      readonly path: string;
      readonly dialect: { readonly delimiter: string };
      readonly schema: { readonly fields: readonly Field[]; readonly missingValues: readonly string[] };
    },
  ];
}

/** The description as programs read it: from its text. */
function described(path: string): Described {
  return JSON.parse(JSON.stringify(dataPackage(2021, path))) as Described;
}

/** Whether a text is a value of a field, as the Table Schema says (https://specs.frictionlessdata.io/table-schema/). */
function isValue(text: string, field: Field): boolean {
  switch (field.type) {
    case 'integer':
      return /^[+-]?\d+$/u.test(text);
    case 'number':
      return field.decimalChar === ',' && /^[+-]?\d+(?:,\d+)?(?:e[+-]?\d+)?$/iu.test(text);
    case 'date':
      return /^\d{4}-\d\d-\d\d$/u.test(text) && !Number.isNaN(Date.parse(text));
    case 'boolean':
      return [...(field.trueValues ?? []), ...(field.falseValues ?? [])].includes(text);
    case 'string':
      return true;
    default:
      return false;
  }
}

function isAllowed(text: string, { constraints = {} }: Field): boolean {
  const { enum: words, pattern, minimum } = constraints;
  return (
    (words?.includes(text) ?? true) &&
    (pattern === undefined || new RegExp(`^(?:${pattern})$`, 'u').test(text)) &&
    (minimum === undefined || Number(text.replace(',', '.')) >= minimum)
  );
}

/** What of a table does not fit its description. */
function misfits(rows: readonly (readonly string[])[], { schema }: Described['resources'][0]): string[] {
  const [head = [], ...body] = rows;
  const names = schema.fields.map(({ name }) => name);
  const wrongHead = names.join() === head.join() ? [] : [`header ${head.join()}`];
  return [
    ...wrongHead,
    ...body.flatMap((cells, row) =>
      schema.fields.flatMap((field, column) => {
        const text = cells[column] ?? '';
        const isMissing = schema.missingValues.includes(text);
        const isFit = isMissing
          ? field.constraints?.required !== true
          : isValue(text, field) && isAllowed(text, field);
        return isFit ? [] : [`${row} ${field.name}: ${text}`];
      }),
    ),
  ];
}

test.each([
  ['a plan with actual values', SAMPLE, 18],
  ['a plan without', PLAN_ONLY, 18],
  ['every kind of target', SMALL_PLAN, 5],
])('the CSV of %s fits its description in every field', async (_, file, count) => {
  await withWorkbook(file, async () => {
    const made = await new ExcelPort().fileOf('clean', 'csv', { settings: DEFAULT_SETTINGS });
    if (!made.ok) throw new Error(JSON.stringify(made));
    const [resource] = described('dati/pira.csv').resources;
    const text = new TextDecoder().decode(made.bytes);
    const { data } = Papa.parse<string[]>(text, {
      delimiter: resource.dialect.delimiter,
      skipEmptyLines: true,
    });
    expect(data).toHaveLength(count + 1);
    expect(misfits(data, resource)).toEqual([]);
    const [head = [], first = []] = data;
    const broken = [head, first.map((cell, column) => (head[column] === 'stato' ? 'forse' : cell))];
    expect(misfits(broken, resource)).toEqual(['0 stato: forse']);
  });
});

test('every field has its meaning, and the path leads to the file', () => {
  const [{ path, schema }] = described('dati/pira.csv').resources;
  expect(path).toBe('dati/pira.csv');
  expect(schema.fields.filter(({ description }) => description.length < 8)).toEqual([]);
  expect(new Set(schema.fields.map(({ type }) => type))).toEqual(
    new Set(['integer', 'string', 'number', 'date', 'boolean']),
  );
});
