import { findings } from '../../../src/pira/checks';
import type { Observation } from '../../../src/pira/plan/observation';
import { CLEAN, withIndicator, withObjective } from '../../support/cleanPlan';
import { findingsOf } from '../../support/findingsOf';
import { planOf, SHEET, type PlanSpec } from '../../support/plan';

function at(row: number, column: number): { sheet: string; row: number; column: number } {
  return { sheet: SHEET, row, column };
}

function observing(...observations: readonly Observation[]): PlanSpec {
  return { ...CLEAN, observations };
}

const cases: readonly [string, PlanSpec, readonly string[]][] = [
  [
    'fused headers',
    observing({ kind: 'fused-header', cell: at(8, 1), text: 'Descrizione Tipologia' }),
    ['fused-header B9'],
  ],
  [
    'a missing header',
    observing({ kind: 'missing-header', cell: at(8, 3), field: 'type' }),
    ['missing-header D9'],
  ],
  [
    'labels in one cell, of which one column has none of its own',
    observing(
      { kind: 'fused-header', cell: at(8, 1), text: 'Descrizione Tipologia' },
      { kind: 'missing-header', cell: at(8, 1), field: 'type' },
    ),
    ['fused-header B9'],
  ],
  ['a split header', observing({ kind: 'split-header', cell: at(9, 8), text: '2021' }), ['split-header I10']],
  [
    'a misspelt header',
    observing({ kind: 'misspelt-header', cell: at(8, 3), text: 'Tipologla', field: 'type' }),
    ['misspelt-header D9'],
  ],
  [
    'one of two years, the one measured and the other awaited',
    observing({ kind: 'doubted-year', cell: at(8, 4), year: 2025, measured: 2024, awaited: 2025 }),
    ['doubted-year E9'],
  ],
  [
    'a target of several years',
    observing({ kind: 'target-of-years', cell: at(8, 4), text: 'Target 2025-2027' }),
    ['target-of-years E9'],
  ],
  [
    'a shifted row',
    observing(
      { kind: 'shifted-cell', cell: at(9, 4), text: 'Verbali', field: 'source' },
      { kind: 'shifted-cell', cell: at(9, 3), text: 'Numero', field: 'unit' },
    ),
    ['shifted-cell D10'],
  ],
  [
    'two shifted rows',
    observing(
      { kind: 'shifted-cell', cell: at(9, 3), text: 'Numero', field: 'unit' },
      { kind: 'shifted-cell', cell: at(10, 3), text: 'Numero', field: 'unit' },
    ),
    ['shifted-cell D10', 'shifted-cell D11'],
  ],
  [
    'fused cells',
    observing({ kind: 'fused-cell', cell: at(9, 1), text: 'Output', field: 'type' }),
    ['fused-cell B10'],
  ],
  [
    'a split cell',
    observing({ kind: 'split-cell', cell: at(7, 1), text: 'Area', field: 'responsibilityCentre' }),
    ['split-cell B8'],
  ],
  ['noise', observing({ kind: 'noise', cell: at(9, 1), text: '-1***8**' }), ['scanning-noise B10']],
  [
    'a cell that was not read',
    observing({ kind: 'unread-cell', cell: at(9, 15), text: 'visto' }),
    ['unread-cell P10'],
  ],
  [
    'a column that was not read',
    observing({ kind: 'unread-column', cell: at(8, 15), text: 'Visto' }),
    ['unread-column P9'],
  ],
  [
    'a cell under two headers',
    observing({ kind: 'ambiguous-cell', cell: at(9, 8), text: '5' }),
    ['ambiguous-cell I10'],
  ],
  [
    'a column of targets or actuals',
    observing({ kind: 'ambiguous-column', cell: at(8, 9), text: 'Valore' }),
    ['ambiguous-column J9'],
  ],
  ['a stale header', observing({ kind: 'header-year', cell: at(8, 8), year: 2019 }), ['stale-year I9']],
  ['merged cells', observing({ kind: 'carried-down', cell: at(9, 0), field: 'mission' }), []],
  ['the circular by one of its two numbers', { ...CLEAN, premise: 'circolare n. 148213 del 12/9/2013' }, []],
  ['the circular by the other', { ...CLEAN, premise: 'Circolare MISE n. 148.123' }, []],
  [
    'the decree without its day',
    { ...CLEAN, premise: 'In conformità al D.P.C.M. settembre 2012' },
    ['decree-day A2'],
  ],
  ['another decree of a month', { ...CLEAN, premise: 'In conformità al D.M. marzo 2013' }, []],
  [
    'slips of scanning',
    withIndicator({ description: 'Vaborizzazione dei luoghi, Alternauza ece. e altro' }),
    ['suspect-word B10', 'suspect-word B10', 'suspect-word B10'],
  ],
  [
    'slips between marks that are no letters',
    withIndicator({ description: '“Vaborizzazione”—promozlone…“ece.”' }),
    ['suspect-word B10', 'suspect-word B10', 'suspect-word B10'],
  ],
  [
    'inflections and other real words',
    withObjective({
      description:
        'Convinzione, prestazioni colturali, commistione, convenzionale, amministrativa, eccellenze ecc.',
    }),
    [],
  ],
];

test.each(cases)('%s', (_, spec, expected) => {
  expect(findingsOf(spec)).toEqual(expected);
});

const fixes: readonly [string, PlanSpec, string | null][] = [
  ['the decree', { ...CLEAN, premise: 'al D.P.C.M. settembre 2012' }, 'al D.P.C.M. 18 settembre 2012'],
  ['a suspect word', withIndicator({ description: 'Vaborizzazione dei luoghi' }), null],
];

test.each(fixes)('the fix of %s', (_, spec, after) => {
  const { plan, sheets } = planOf(spec);
  expect(findings(plan, null, sheets).map(({ fix }) => fix?.after ?? null)).toEqual([after]);
});

test('a misspelt header names what it was taken for in words, be it no field of its own', () => {
  const { plan, sheets } = planOf(
    observing({ kind: 'misspelt-header', cell: at(8, 3), text: 'Strutura', field: 'office' }),
  );
  const [only] = findings(plan, null, sheets).filter(({ rule }) => rule === 'misspelt-header');
  expect(only?.message.it).toBe('L’intestazione «Strutura» è stata intesa come «struttura»: correggerla.');
});
