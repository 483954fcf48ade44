import { merge } from '../../../src/pira/collect/merge';
import { printedBodies } from '../../../src/pira/collect/planOrigin';
import { consolidatedLines } from '../../../src/pira/reports/results/consolidatedLines';
import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { readPlan } from '../../../src/pira/reading/readPlan';
import { collectionSheets } from '../../../src/pira/reports/collection/collectionSheet';
import { type PlanOrigin, UNKNOWN_ORIGIN } from '../../../src/pira/sheet/collectionStamp';
import type { CellInput } from '../../support/sheet';
import { sheetFromRows } from '../../support/sheet';
import { ACTUAL, asked, collected, filledIn, PLAN, planOf, rowOf, shown } from './collected';

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

const MOLISE = 'Camera di commercio del Molise';
const MARCHE = 'camera di commercio delle marche';

test.each<[string, Partial<PlanOrigin>, Partial<PlanOrigin>, string]>([
  ['of the same body', { body: MOLISE }, { body: 'CAMERA DI COMMERCIO  DEL MOLISE' }, 'taken'],
  ['of another body', { body: MARCHE }, { body: MOLISE }, 'other-body'],
  ['of which nothing is known', {}, {}, 'taken'],
  ['of a body that nobody has named', {}, { body: MOLISE }, 'taken'],
  ['of a named body, in a plan of none', { body: MOLISE }, {}, 'taken'],
  ['of this workbook, of a body that nobody has named', { workbook: 'a' }, { workbook: 'a' }, 'taken'],
  ['of another workbook', { workbook: 'a' }, { workbook: 'b' }, 'other-workbook'],
  [
    'of another workbook of the body',
    { workbook: 'a', body: MOLISE },
    { workbook: 'b', body: MOLISE },
    'taken',
  ],
  ['of a workbook, in one that is not known', { workbook: 'a' }, {}, 'other-workbook'],
  ['of a workbook that was not known', {}, { workbook: 'a' }, 'other-workbook'],
  ['under the same title', { printed: MARCHE }, { printed: MARCHE }, 'taken'],
  ['under the title of another body', { printed: MARCHE }, { printed: 'cciaa molise' }, 'other-title'],
  ['under a title, in a plan without', { printed: MARCHE }, {}, 'taken'],
  [
    'of this workbook, whose title was changed',
    { printed: 'a', workbook: 'a' },
    { printed: 'b', workbook: 'a' },
    'taken',
  ],
])('a collection %s', (_, theirs, ours, outcome) => {
  const rows = collected(PLAN, theirs)['Area Promozione'] ?? [];
  rowOf(rows, 'Imprese assistite')[ACTUAL] = 112;
  const found = merge({ ...planOf(), origin: { ...UNKNOWN_ORIGIN, ...ours } }, [filledIn(rows)]);
  expect([
    ...found.taken.map(() => 'taken'),
    ...asked(found).unsure.map(([, why]) => why),
    ...shown(found).rejected,
  ]).toEqual([outcome]);
});

test.each<[string, string]>([
  ['Camera di Commercio del Molise', 'camera di commercio del molise'],
  ['PIANO DEGLI INDICATORI 2024 - C.C.I.A.A. DI CUNEO', 'c.c.i.a.a. di cuneo'],
  [
    'Camera di Commercio di Chieti Pescara – Piano degli indicatori e dei risultati attesi 2024',
    'camera di commercio di chieti pescara',
  ],
  ['Ente: Azienda speciale Forma Camera', 'azienda speciale forma camera'],
  ['Ente Parco Nazionale del Gran Paradiso', 'ente parco nazionale del gran paradiso'],
  ['Comune di Trezzano (MI) - PEG 2013', 'comune di trezzano'],
  ['Piano degli indicatori della performance', ''],
  ['Servizi della Camera di commercio alle imprese', ''],
  ['Comunicazione istituzionale', ''],
])('the title «%s» names «%s»', (title, body) => {
  const { plan } = planOf([[title], ...PLAN]);
  expect(printedBodies(plan, [sheetFromRows('Piano', [[title], ...PLAN])])).toBe(body);
});
