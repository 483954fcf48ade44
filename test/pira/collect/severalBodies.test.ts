import { merge } from '../../../src/pira/collect/merge';
import { consolidatedLines } from '../../../src/pira/reports/results/consolidatedLines';
import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { readPlan } from '../../../src/pira/reading/readPlan';
import { collectionSheets } from '../../../src/pira/reports/collection/collectionSheet';
import type { CellInput } from '../../support/sheet';
import { sheetFromRows } from '../../support/sheet';
import { ACTUAL, collected, filledIn, PLAN, planOf, rowOf, shown } from './collected';

const HEAD = [
  'Indicatore',
  'Unità di misura',
  'Target 2024',
  'Consuntivo 2024',
  'Numeratore',
  'Denominatore',
];

function bodyOf(name: string, parts: readonly CellInput[]) {
  return sheetFromRows(name, [
    ['Piano degli indicatori e dei risultati attesi 2024'],
    ['Missione', '011 - Competitività'],
    ['Centro di responsabilità', 'Servizi comuni'],
    ['Obiettivo', '1. Servizi'],
    HEAD,
    ['Pratiche nei termini', '%', '>= 90%', null, ...parts],
  ]);
}

const CHAMBER = bodyOf('Camera', [90, 100]);
const AGENCY = bodyOf('Azienda speciale', [10, 50]);
const plannedFrom = (...sheets: readonly ReturnType<typeof bodyOf>[]) => {
  const plan = readPlan(sheets, { year: null });
  return { plan, evaluation: evaluatePlan(plan), sheets };
};

test('a ratio of two bodies in one workbook is the sum over the sum, not the mean of 90% and 20%', () => {
  const [line = ''] = consolidatedLines(plannedFrom(CHAMBER, AGENCY).evaluation);
  expect(line).toContain('100 / 150');
  expect(line).toContain('66,67%');
});

test('the value of a body goes to that body, in whatever order its sheets stand', () => {
  const before = plannedFrom(bodyOf('Camera', []), bodyOf('Azienda speciale', []));
  const [collection] = collectionSheets(before.plan, before.evaluation);
  const rows = (collection?.sheet.rows ?? []).map(({ cells }) =>
    cells.map((cell): CellInput => (cell?.content.kind === 'text' ? cell.content.text : null)),
  );
  const ofAgency = rows.filter((row) => row[2] === 'Pratiche nei termini')[1];
  if (ofAgency === undefined) throw new Error('There is no row of the agency.');
  ofAgency[ACTUAL] = '95%';
  const sheetTaken = (...order: readonly string[]) =>
    merge(plannedFrom(...order.map((name) => bodyOf(name, []))), [filledIn(rows)]).taken.map(
      ({ cell }) => cell.sheet,
    );
  expect(sheetTaken('Camera', 'Azienda speciale')).toEqual(['Azienda speciale']);
  expect(sheetTaken('Azienda speciale', 'Camera')).toEqual(['Azienda speciale']);
  // Nobody knows which of two new names it is: it is refused.
  expect(sheetTaken('Ente', 'Agenzia')).toEqual([]);
});

test.each<[string, string, string, readonly string[], readonly string[]]>([
  ['of the same body', 'Camera di Commercio del Molise', 'CAMERA DI COMMERCIO  DEL MOLISE', ['E6 112'], []],
  [
    'of another body',
    'Camera di commercio delle Marche',
    'Camera di commercio del Molise',
    [],
    ['other-body'],
  ],
  ['of a body that nobody has named', '', 'Camera di commercio del Molise', ['E6 112'], []],
  ['of a named body, in a plan of none', 'Camera di commercio del Molise', '', ['E6 112'], []],
])('a collection %s', (_, theirs, ours, taken, rejected) => {
  const rows = collected(PLAN, theirs)['Area Promozione'] ?? [];
  rowOf(rows, 'Imprese assistite')[ACTUAL] = 112;
  const found = shown(merge({ ...planOf(), body: ours }, [filledIn(rows)]));
  expect([found.taken, found.rejected]).toEqual([taken, rejected]);
});
