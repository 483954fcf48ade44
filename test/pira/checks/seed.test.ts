import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findings } from '../../../src/pira/checks';
import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { readPlan } from '../../../src/pira/reading/readPlan';
import { addressOf } from '../../support/plan';
import { rowsFromTsv, sheetFromRows } from '../../support/sheet';

const rows = rowsFromTsv(readFileSync(join(__dirname, '../../fixtures/seed/plan-2021.txt'), 'utf8'));

function foundAt(row: number, column: number): readonly string[] {
  const sheet = sheetFromRows('PIRA 2021', rows, { at: { row, column } });
  const plan = readPlan([sheet], { year: null });
  return findings(plan, evaluatePlan(plan), [sheet]).map(
    ({ rule, place }) =>
      `${rule} ${addressOf({ ...place, row: place.row - row, column: place.column - column })}`,
  );
}

const found = foundAt(0, 0);

const defects: readonly [string, readonly string[]][] = [
  ['1 a decree without its day', ['decree-day A6']],
  ['2 a mission shortened in the matrix', ['unofficial-name C14']],
  [
    '3 programmes cut, without name, without code',
    [
      'truncated-name C15',
      'truncated-name C56',
      'code-without-name B48',
      'missing-code B80',
      'missing-code I15',
    ],
  ],
  ['4 e for ed', ['name-spelling G14', 'name-spelling I15']],
  ['5 targets in several forms', ['mixed-target-spelling F31', 'mixed-target-spelling F68']],
  ['6 the year stuck to a target', ['year-in-target E77']],
  ['7 stale years in a header and a date', ['stale-year E60', 'stale-year F61']],
  ['8 a percentage with a bare number as target', ['unit-mismatch F31']],
  ['9 an average in per cent', ['formula-mismatch D32']],
  [
    '10 shifted and fused cells, a label missing',
    ['shifted-cell C69', 'shifted-cell C77', 'fused-cell B73', 'missing-header C60'],
  ],
  ['11 an indicator without a name', ['missing-name A53']],
  ['12 types in several spellings and outside the decree', ['type-spelling C38', 'type-outside-decree C31']],
  ['13 scanning noise', ['scanning-noise C67', 'scanning-noise E67', 'suspect-word C29', 'suspect-word A41']],
  ['14 a limit that is excluded', ['strict-operator E77']],
  ['15 no resources, one year only', ['missing-resources A2', 'missing-triennium A2']],
  [
    '16 codes partial or beside another number',
    ['matrix-codes C17', 'code-mismatch H16', 'missing-number A65'],
  ],
];

test.each(defects)('%s', (_, expected) => {
  expect(found).toEqual(expect.arrayContaining([...expected]));
});

test('besides the sixteen, nothing but what is so', () => {
  const known = new Set(defects.flatMap(([, lines]) => lines));
  expect(found.filter((line) => !known.has(line))).toEqual([
    // Labels that are missing, fused or split.
    'missing-header B28',
    'missing-number A29',
    'type-spelling C34',
    'missing-header E35',
    'type-spelling C39',
    'fused-header A44',
    'type-spelling C45',
    'missing-header B50',
    'missing-number A51',
    'fused-header B52',
    // The centre of responsibility goes on in two more cells.
    'split-cell B57',
    // Mission 032 gives no activities.
    'missing-activities A59',
    'split-cell C59',
    'operator-assumed F63',
    'missing-activities A65',
    'split-cell C65',
    'split-header F66',
    'missing-type C69',
    'fused-header B70',
    'missing-header D70',
    'missing-activities A71',
    'missing-number A71',
    'fused-header C72',
    'missing-activities A75',
    'only-financial A75',
    'fused-header B76',
    'missing-type C77',
    'missing-header B82',
    'split-header F84',
    'operator-assumed F86',
  ]);
});

test('a plan elsewhere on the sheet has the same findings, moved with it', () => {
  expect(foundAt(7, 3)).toEqual(found);
});

test('a damaged name of other years is told once, with the name of the year', () => {
  const sheet = sheetFromRows('PIRA 2021', rows);
  const plan = readPlan([sheet], { year: null });
  const said = findings(plan, evaluatePlan(plan), [sheet]).flatMap(({ rule, place, message }) =>
    addressOf(place) === 'C15' && rule.endsWith('name') ? [`${rule}: ${message.it}`] : [],
  );
  expect(said).toEqual([
    expect.stringMatching(
      /^truncated-name: .*bilanci dello Stato 2011-2014; quella dell’anno è «Promozione e attuazione/u,
    ),
  ]);
});
