import { findings } from '../../../src/pira/checks';
import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { readPlan } from '../../../src/pira/reading/readPlan';
import { cleanSheets } from '../../../src/pira/reports/clean/cleanSheets';
import { openDataRows } from '../../../src/pira/reports/openData/openDataRow';
import { reclassificationSheet } from '../../../src/pira/reports/reclassification/reclassificationSheet';
import { resultsSheet } from '../../../src/pira/reports/results/resultsSheet';
import type { ReportSource } from '../../../src/pira/reports/source';
import { FLAT_TABLE, type Rows } from '../../support/cleanLayouts';
import { sheetFromRows } from '../../support/sheet';
import { outputTexts } from './outputTexts';

const RESOURCES = 15;

function sourceOf(rows: Rows): ReportSource {
  const sheet = sheetFromRows('Piano', rows);
  const plan = readPlan([sheet], { year: null });
  const evaluation = evaluatePlan(plan);
  return { plan, evaluation, findings: findings(plan, evaluation, [sheet]), sheets: [sheet] };
}

const amounts: readonly [string, readonly [number, number], number, number][] = [
  ['printed in both rows', [10000, 10000], 10000, 1],
  ['different in each row', [10000, 2500], 12500, 2],
];

test.each(amounts)('the resources of an objective, %s', (_, [first, second], total, columns) => {
  const { plan, evaluation, ...rest } = sourceOf(
    FLAT_TABLE.map((row, index) => (index < 2 ? row : row.with(RESOURCES, index === 2 ? first : second))),
  );
  const summary = outputTexts(reclassificationSheet(plan, evaluation));
  expect(summary.find((row) => row.includes('Intero piano'))?.at(-1)).toBe(String(total));
  expect(openDataRows(plan, evaluation).map(({ risorse_euro: given }) => given)).toEqual(
    [total, total].map((value) => ({ kind: 'number', value })),
  );
  const [page] = cleanSheets({ plan, evaluation, ...rest }, true).sheets;
  const heads = outputTexts(page).find((row) => row.includes('Portatori di interesse'));
  expect(heads?.filter((text) => text.startsWith('Risorse'))).toHaveLength(columns);
});

test('a name printed in every row is completed in every row, and its objective stays one', () => {
  const cut = FLAT_TABLE.map((row, index) =>
    index < 2 ? row : row.with(17, '004 - Vigilanza sui mercati e sui prodotti'),
  );
  const { plan, sheets } = cleanSheets(
    sourceOf([...cut, ...Array.from({ length: 8 }, (_, n) => cut[2]?.with(5, `Visite ${n}`) ?? [])]),
    true,
  );
  expect(plan.objectives).toHaveLength(1);
  expect(plan.indicators).toHaveLength(10);
  const texts = outputTexts(sheets[0]).flat();
  expect(texts.filter((text) => text.startsWith('004 - '))).toEqual([FLAT_TABLE[2]?.[17]]);
});

const BARE: Rows = [
  ['PIRA 2024'],
  ['Obiettivo', 'Indicatore', 'Unità di misura', 'Target 2024', 'Consuntivo 2024'],
  ['Semplificare', 'Pratiche digitali', 'Numero', '>= 90', 93],
];

test('objectives without a mission say so', () => {
  const { plan, evaluation } = sourceOf(BARE);
  expect(outputTexts(resultsSheet({ plan, evaluation, findings: [], sheets: [] }, null)).flat()).toContain(
    'Senza missione e programma',
  );
  const summary = outputTexts(reclassificationSheet(plan, evaluation)).flat();
  expect(summary).toEqual(expect.arrayContaining(['Senza missione', 'Senza programma']));
});

test('the year is not written under a title that names it', () => {
  const [first, second] = outputTexts(cleanSheets(sourceOf(BARE), true).sheets[0]);
  expect(first?.[0]).toBe('PIRA 2024');
  expect(second).toEqual([]);
});
