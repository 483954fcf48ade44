import { OFFICIAL_SOURCE } from '../../catalogue/officialSource';
import { STATUSES } from '../../evaluation/outcome';
import { officialSource } from '../../messages/it/officialSource';
import { openData as words, openDataColumns } from '../../messages/it/openData';
import { documents } from '../../messages/it/documents';
import { unitNames } from '../../messages/it/unitNames';
import type { Plan } from '../../plan/plan';
import { sayStatus } from '../../messages/sayStatus';
import { officeRemark } from '../officeRemark';
import { COLUMN_FORMS } from './openDataColumns';
import type { OpenDataColumn } from './openDataRow';
import { COLUMN_NAMES } from './openDataSheets';

type Field = Readonly<Record<string, unknown>>;

const TYPES: Readonly<Record<(typeof COLUMN_FORMS)[OpenDataColumn]['type'], Field>> = {
  text: { type: 'string' },
  count: { type: 'integer' },
  number: { type: 'number', decimalChar: ',' },
  share: { type: 'number', decimalChar: ',' },
  day: { type: 'date', format: '%Y-%m-%d' },
  'yes-no': { type: 'boolean', trueValues: [words.yes], falseValues: [words.no] },
};

const OPERATORS = ['>=', '>', '<=', '<', words.exactly, words.between, words.by];
const THREE_DIGITS = '[0-9]{3}';

/** What a column holds besides its type; columns without an entry hold whatever the plan says. */
const CONSTRAINTS: Partial<Readonly<Record<OpenDataColumn, Field>>> = {
  codice_missione: { pattern: THREE_DIGITS },
  codice_programma: { pattern: THREE_DIGITS },
  operatore: { enum: OPERATORS },
  unita_valore: { enum: Object.values(unitNames) },
  unita_scostamento: { enum: Object.values(unitNames) },
  grado_raggiungimento: { minimum: 0 },
  stato: { required: true, enum: STATUSES.map((status) => sayStatus(status, 'it')) },
};

/**
 * The description of the CSV file of the open data as a Frictionless tabular data package: every column with its type,
 * its meaning and what it may hold. `path` leads from the description to the file.
 */
export function dataPackage(plan: Pick<Plan, 'year' | 'corrections'>, path: string): object {
  const { year } = plan;
  const name = year === null ? 'pira' : `pira-${year}`;
  return {
    profile: 'tabular-data-package',
    name,
    title: [documents.titles.plan, year ?? ''].join(' ').trim(),
    description: [words.remark, ...officeRemark(plan)].join(' '),
    sources: [{ title: officialSource(OFFICIAL_SOURCE) }],
    resources: [
      {
        profile: 'tabular-data-resource',
        name,
        path,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { delimiter: ';', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
        schema: { fields: COLUMN_NAMES.map(fieldOf), missingValues: [''] },
      },
    ],
  };
}

function fieldOf(name: OpenDataColumn): Field {
  const constraints = CONSTRAINTS[name];
  return {
    name,
    ...TYPES[COLUMN_FORMS[name].type],
    description: openDataColumns[name],
    ...(constraints !== undefined && { constraints }),
  };
}
