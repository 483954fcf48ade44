import type { Role } from '../../../../src/pira/lexicon/labels/roles';
import { fit } from '../../../../src/pira/reading/lines/fit';
import { labelReader } from '../../../../src/pira/reading/lines/labelReader';
import { textTraits } from '../../../../src/pira/reading/lines/traits';
import workbooks from '../../../fixtures/readings/workbooks.json';
import { said } from './recordOf';
import type { Grid } from '../layouts/books';

const WORKBOOKS: Readonly<Record<string, { readonly sheets: readonly Grid[] }>> = workbooks;

/** One of each kind of field: those of a kind take the same cells. */
const ROLES: readonly Role[] = [
  'name',
  'type',
  'unit',
  'source',
  'perspective',
  'stakeholders',
  'target',
  'actual',
  'weight',
  'year',
  'mission',
  'objectiveCode',
  'numerator',
  'evidenceDate',
  'notes',
];

const repeated = (word: string, count: number): string => Array.from({ length: count }, () => word).join(' ');

/** Texts at the ends of what a cell may be: short and long, with as many words as a field may have and with more. */
const AT_THE_ENDS: readonly string[] = [
  ...[3, 4, 6, 7, 12, 13, 15, 16].map((count) => repeated('alba', count)),
  ...[2, 4, 5, 7, 8].map((count) => repeated('giorni', count)),
  ...[1, 2, 8, 9].map((count) => repeated('efficacia', count)),
  ...[1, 2, 8, 9].map((count) => repeated('protocollo', count)),
  ...['protocollo alba', 'alba protocollo', 'alba protocollo alba', 'imprese alba', 'imprese alba alba'],
  ...['**', '#*', '#*_', '#*_|', '....', 'ab....', 'a#*_', 'ab#*', 'abcd....', 'abcdefghi....'],
  ...[239, 240, 241, 400, 401].map((length) => '>= 5 '.padEnd(length, 'alba ').slice(0, length)),
  ...[39, 40, 41].map((length) => 'si / no'.padEnd(length, ' / si').slice(0, length)),
  ...['maggiore o uguale a', 'non inferiore a', `${' '.repeat(12)}maggiore o uguale a`],
  ...[
    'A1',
    'AB-12',
    'ABCD.123',
    'ABCDE.123',
    '1.2.3.4.5',
    '1.2.3.4.5.6',
    '01',
    '1',
    '123',
    '1234',
    '12a',
    '12)',
  ],
  ...['2009', '2010', '2099', '2100', '12 ***', 'eventi ....... 12', '-1***8***', '– –', 'alba – – 12'],
];

const texts = new Set([
  ...Object.values(WORKBOOKS).flatMap(({ sheets }) =>
    sheets.flatMap(({ rows }) => rows.flat().filter((cell) => typeof cell === 'string')),
  ),
  ...AT_THE_ENDS,
]);

test('what each text of the sheets looks like, what it would be as a label, and how well it suits the fields', () => {
  const labels = labelReader();
  const lines = [...texts].map((text) => {
    const traits = textTraits(text);
    const fits = ROLES.map((role) => fit(role, traits)).join(' ');
    const label = [labels.exact(text), labels.lenient(text), labels.inline(text)].map(said).join(' / ');
    return `${text} | ${said(traits)} | ${fits} | ${label}`;
  });
  expect(lines.join('\n')).toMatchSnapshot();
});
