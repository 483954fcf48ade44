import { dataPackage } from '../../src/pira/reports/openData/dataPackage';

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

/** The description of a table, as its JSON says it. */
export interface DescribedTable {
  readonly resources: readonly [
    {
      readonly path: string;
      readonly dialect: { readonly delimiter: string };
      readonly schema: { readonly fields: readonly Field[]; readonly missingValues: readonly string[] };
    },
  ];
}

/** The description as programs read it: from its text. */
export function readDescription(path: string): DescribedTable {
  return JSON.parse(JSON.stringify(dataPackage({ year: 2021, corrections: [] }, path))) as DescribedTable;
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
export function schemaViolations(
  rows: readonly (readonly string[])[],
  { schema }: DescribedTable['resources'][0],
): string[] {
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
