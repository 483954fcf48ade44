import { lookedAt } from '../../../src/pira/reading/lookedAt';
import { readPlan } from '../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../support/sheet';

type Rows = Parameters<typeof sheetFromRows>[1];

test.each<[string, string, Rows, string]>([
  [
    'names without targets',
    'Foglio1',
    [
      ['Indicatore', 'Fonte'],
      ['Corsi', 'CRM'],
    ],
    'names-only',
  ],
  [
    'targets of nothing',
    'Foglio1',
    [
      ['Voce', 'Target 2024'],
      ['a', '>= 5'],
    ],
    'targets-only',
  ],
  [
    'objectives only',
    'Foglio1',
    [
      ['Missione', 'Obiettivo', 'Portatori di interesse'],
      ['011', 'Digitale', 'Imprese'],
    ],
    'objectives',
  ],
  [
    'another document',
    'SDGs',
    [
      ['Goal', 'Target', 'Indicatore', '2023'],
      ['8 Lavoro', '8.5', 'Occupazione', 69.4],
    ],
    'other-document',
  ],
  ['notes', 'Foglio1', [['Verbale della riunione'], ['Presenti: tutti']], 'nothing'],
])('a workbook without a plan: %s', (_, name, rows, found) => {
  const plan = readPlan([sheetFromRows(name, rows)], { year: null });
  expect(plan.indicators).toEqual([]);
  expect(lookedAt(plan)).toEqual([{ sheet: name, found }]);
});

test('a hidden sheet is told as such, whatever it holds', () => {
  const plan = {
    decisions: [],
    leftOut: [{ sheet: 'Vecchio', area: AREA, reason: 'hidden-plan', title: '' }],
  } as const;
  expect(lookedAt(plan)).toEqual([{ sheet: 'Vecchio', found: 'hidden' }]);
});

const AREA = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
