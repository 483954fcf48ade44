import { findings } from '../../../src/pira/checks';
import { sayFinding } from '../../../src/pira/checks/sayFinding';
import { consolidated } from '../../../src/pira/evaluation/consolidated';
import { actualText } from '../../../src/pira/evaluation/display';
import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { evidenceLine, evidenceOf } from '../../../src/pira/evaluation/evidenceOf';
import { say } from '../../../src/pira/messages';
import { readPlan } from '../../../src/pira/reading/readPlan';
import type { CellInput } from '../../support/sheet';
import { sheetFromRows } from '../../support/sheet';

type Row = readonly [target: CellInput, numerator: CellInput, denominator: CellInput, actual: CellInput];
type Shown = readonly [value: number, text: string];

const percent = ([value, text]: Shown): CellInput => ({ value, text, format: '0%' });

function evaluated(rows: readonly Row[], names: readonly string[] = []) {
  const sheet = sheetFromRows('Piano', [
    ['Piano degli indicatori e dei risultati attesi 2024'],
    ['Missione', '011 - Competitività'],
    ['Obiettivo', '1. Crescita'],
    ['Indicatore', 'Unità di misura', 'Target 2024', 'Numeratore', 'Denominatore', 'Consuntivo 2024'],
    ...rows.map((row, index) => [names[index] ?? `Pratiche ${index}`, '%', ...row]),
  ]);
  const plan = readPlan([sheet], { year: null });
  const evaluation = evaluatePlan(plan);
  return { plan, evaluation, found: findings(plan, evaluation, [sheet]) };
}

const outcomes = (rows: readonly Row[]) =>
  evaluated(rows).evaluation.results.map((result) => [
    result.outcome.status,
    result.outcome.achievement,
    actualText(result),
  ]);

test('an actual that is not written is computed from its parts, and says so', () => {
  const { evaluation } = evaluated([['>= 80%', 9, 10, null]]);
  const [result] = evaluation.results;
  expect(result?.outcome).toMatchObject({ status: 'met', achievementRaw: 1.125 });
  expect(result && actualText(result)).toBe('90% (9 / 10)');
  expect(result?.outcome.notes.map((note) => say(note, 'it'))).toEqual([
    'Il consuntivo non è scritto ed è stato calcolato da numeratore e denominatore: 9 / 10 = 90%.',
  ]);
});

test.each<[string, Row, readonly unknown[]]>([
  ['the written one is judged', ['>= 80%', 9, 10, percent([0.5, '50%'])], ['not-met', 0.625, '50%']],
  ['a part is missing', ['>= 80%', 9, null, null], ['not-measured', null, '']],
  ['the denominator is zero', ['>= 80%', 0, 0, null], ['not-measured', null, '']],
  ['"n.d." stands for the actual', ['>= 80%', 9, 12, 'n.d.'], ['partly-met', 0.9375, '75% (9 / 12)']],
])('%s', (_what, row, expected) => {
  expect(outcomes([row])).toEqual([expected]);
});

const mismatches = (row: Row) =>
  evaluated([row])
    .found.filter(({ rule }) => rule === 'ratio-mismatch')
    .map((finding) => sayFinding(finding, 'it').what);

test.each<[Row, number]>([
  [['>= 80%', 9, 10, percent([0.95, '95%'])], 1],
  [['>= 80%', 9, 10, percent([0.9, '90%'])], 0],
  [['>= 80%', 2, 3, percent([0.67, '67%'])], 0],
  [['>= 80%', 2, 3, percent([0.66, '66%'])], 1],
  [['>= 80%', 2, 3, percent([0.6667, '66,67%'])], 0],
  [['>= 80%', 2, 3, percent([0.667, '66,70%'])], 1],
  [['>= 80%', 5, 0, null], 1],
  [['>= 80%', 9, 10, null], 0],
])('a typed value that is not its ratio is found: %j', (row, count) => {
  expect(mismatches(row)).toHaveLength(count);
});

test('the finding names all three', () => {
  expect(mismatches(['>= 80%', 9, 10, percent([0.95, '95%'])])).toEqual([
    'Il consuntivo 95% non corrisponde a numeratore e denominatore: 9 / 10 è 90%. Correggere il valore che è sbagliato.',
  ]);
});

test('a ratio of several rows is the sum of the numerators over that of the denominators', () => {
  const rows: readonly Row[] = [
    ['>= 80%', 1, 2, null],
    ['>= 80%', 90, 100, null],
  ];
  const { evaluation } = evaluated(rows, ['Pratiche nei termini', 'Pratiche nei termini']);
  expect(consolidated(evaluation.results, 2024).map(({ sums, known }) => [sums, known])).toEqual([
    [{ numerator: 91, denominator: 102, value: 0.892156862745098 }, 2],
  ]);
});

test('where a part is unknown there is no common ratio', () => {
  const rows: readonly Row[] = [
    ['>= 80%', 1, 2, null],
    ['>= 80%', null, null, percent([0.9, '90%'])],
  ];
  const { evaluation } = evaluated(rows, ['Pratiche nei termini', 'Pratiche nei termini']);
  expect(consolidated(evaluation.results, 2024).map(({ sums, known }) => [sums, known])).toEqual([[null, 1]]);
});

test.each([
  ['SI - delibera n. 12 del 3/5/2025', 'delibera n. 12 del 3/5/2025'],
  ['Sì (determina 45/2024)', 'determina 45/2024'],
  ['Sì', ''],
])('the evidence of the answer «%s» is «%s»', (text, act) => {
  const empty = { text: '', cell: null };
  const cell = { sheet: 'Piano', row: 0, column: 0 };
  const measure = { kind: 'answer', yes: true } as const;
  const shown = evidenceOf(
    { evidence: { act: empty, date: empty, link: empty } },
    { year: 2024, cell, value: text, text, format: 'General', measure },
  );
  expect(evidenceLine(shown)).toBe(act);
});

test('a plan with a column for evidence asks for what is missing', () => {
  const sheet = sheetFromRows('Piano', [
    ['Piano degli indicatori e dei risultati attesi 2024'],
    ['Obiettivo', '1. Crescita'],
    ['Indicatore', 'Unità di misura', 'Target 2024', 'Consuntivo 2024', 'Estremi atto'],
    ['Eventi', 'Numero', '>= 5', 6, 'Determina n. 3'],
    ['Incontri', 'Numero', '>= 5', 6, null],
    ['Corsi', 'Numero', '>= 5', null, null],
  ]);
  const plan = readPlan([sheet], { year: null });
  const places = findings(plan, evaluatePlan(plan), [sheet])
    .filter(({ rule }) => rule === 'missing-evidence')
    .map(({ place }) => place.row);
  expect(places).toEqual([4]);
});
