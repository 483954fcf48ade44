import { contentReader } from '../../../../src/pira/reading/lines/content';
import { linesOf } from '../../../../src/pira/reading/lines/lines';
import { textTraits } from '../../../../src/pira/reading/lines/traits';
import { continuationEvidence } from '../../../../src/pira/reading/tables/continuation';
import type { Layout, Slot } from '../../../../src/pira/reading/tables/layout';
import type { Role } from '../../../../src/pira/lexicon/labels/roles';
import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';

type Rows = readonly (readonly CellInput[])[];

const ROLES: readonly Role[] = ['indicatorCode', 'name', 'unit', 'target', 'actual'];

const layout: Layout = {
  sheet: 'Piano',
  firstRow: 0,
  lastRow: 0,
  slots: ROLES.map((role, column): Slot => ({
    role,
    column,
    years: [],
    ordinal: null,
    header: { text: role, cell: null },
  })),
  absent: [],
  beyond: [],
  isOfIndicators: true,
  announced: { roles: new Set(ROLES), isWeak: false },
};

const lines = (rows: Rows) => linesOf(sheetFromRows('Seguito', rows), contentReader()).lines;

test.each<[string, Rows, readonly Role[], readonly string[]]>([
  [
    'units and operators go on',
    [
      ['', 'Corsi', 'n.', '>= 5', 6],
      ['', 'Eventi', '%', '>= 6%', 7],
    ],
    ['unit', 'target'],
    [],
  ],
  [
    'half of the units are none',
    [
      ['', 'Corsi', 'n.', 5, 6],
      ['', 'Eventi', 'boh', 6, 7],
    ],
    [],
    [],
  ],
  [
    'one operator among numbers',
    [
      ['', 'Corsi', 'boh', '>= 5', 6],
      ['', 'Eventi', 'boh', 6, 7],
    ],
    ['target'],
    [],
  ],
  [
    'the numbering goes on',
    [
      [8, 'Corsi', 'boh', 5, 6],
      [9, 'Eventi', 'boh', 6, 7],
    ],
    ['indicatorCode'],
    [],
  ],
  [
    'the numbering begins anew',
    [
      [1, 'Corsi', 'boh', 5, 6],
      [2, 'Eventi', 'boh', 6, 7],
    ],
    [],
    [],
  ],
  [
    'numbers where the names stand',
    [
      ['', 1200, 'boh', 5, 6],
      ['', 1300, 'boh', 6, 7],
    ],
    [],
    ['name'],
  ],
  [
    'half of the names are numbers',
    [
      ['', 1200, 'boh', 5, 6],
      ['', 'Eventi', 'boh', 6, 7],
    ],
    [],
    [],
  ],
  [
    'words where the targets stand',
    [
      ['', 'Rossi', 'boh', 'Mario', 6],
      ['', 'Bianchi', 'boh', 'Anna', 7],
    ],
    [],
    ['target', 'header'],
  ],
  [
    'words where the actual values stand',
    [
      ['', 'Corsi', 'boh', 5, 'Lecco'],
      ['', 'Eventi', 'boh', 6, 'Como'],
    ],
    [],
    ['actual'],
  ],
  [
    'more cells beside the columns',
    [
      ['', 'Corsi', '', 5, '', 'a', 'b', 'c'],
      ['', 'Eventi', '', 6, '', 'a', 'b', 'c'],
    ],
    [],
    ['columns'],
  ],
])('rows without a header: %s', (_, rows, supports, contradicts) => {
  const [above] = lines([[7, 'Sportelli', 'n.', '>= 4', 5]]);
  expect(continuationEvidence(lines(rows), { layout, lastLine: above ?? null })).toEqual({
    supports,
    contradicts,
  });
});

test.each([
  ['Imprese e PA', true],
  ['Imprese con gli ITS', false],
  ['Cittadini, consumatori', true],
  ['Relazione annuale', false],
])('%s: stakeholders %s', (text, wanted) => {
  expect(textTraits(text).isStakeholders).toBe(wanted);
});
