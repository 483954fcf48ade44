import { trendsOf } from '../../../src/pira/compare/trend';
import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { readPlan } from '../../../src/pira/reading/readPlan';
import { dashboardSheet } from '../../../src/pira/reports/dashboard/dashboardSheet';
import { trendSheet } from '../../../src/pira/reports/trend/trendSheet';
import { trendTables } from '../../../src/pira/reports/dashboard/trendTables';
import { sheetFromRows } from '../../support/sheet';
import { outputTexts } from './outputTexts';

type Line = readonly [name: string, algorithm: string, target: string, actual: string];

function ended(year: number, lines: readonly Line[]) {
  const head = ['Obiettivo', 'Indicatore', 'Algoritmo', `Target ${year}`, `Consuntivo ${year}`];
  const rows = lines.map((line) => ['Sostenere le imprese', ...line]);
  const sheet = sheetFromRows(`PIRA ${year}`, [head, ...rows]);
  const plan = readPlan([sheet], { year });
  return { sheet, plan, evaluation: evaluatePlan(plan) };
}

/** A plan a year from 2021 on; each line is given by its targets and actual values. */
function years(...lines: readonly (readonly Line[])[]) {
  const count = Math.max(...lines.map(({ length }) => length));
  return Array.from({ length: count }, (_, at) =>
    ended(
      2021 + at,
      lines.map((line) => line[at]).filter((one) => one !== undefined),
    ),
  );
}

const line = (name: string, ...values: readonly (readonly [string, string, string?])[]): readonly Line[] =>
  values.map(([target, actual, algorithm = '']) => [name, algorithm, target, actual]);

const ASSISTED = line('Imprese assistite', ['>= 10', '12'], ['>= 11', '11'], ['>= 12', '6']);
const IN_TIME = line('Pratiche evase', ['>= 80%', '82%'], ['>= 81%', '80%'], ['>= 82%', '81%']);

function said(...lines: readonly (readonly Line[])[]) {
  const tables = trendTables(trendsOf(years(...lines), new Map()));
  return (tables?.tables ?? []).map(({ title, rows }) => [
    title,
    ...rows.map((cells) =>
      cells
        .map(({ content }) =>
          content.kind === 'text' ? content.text : content.kind === 'number' ? content.value : '?',
        )
        .join(' '),
    ),
  ]);
}

test('the lowest achievement of the last year stands first', () => {
  expect(said(IN_TIME, ASSISTED)).toEqual([
    ['Imprese assistite', '2021 10 12', '2022 11 11', '2023 12 6'],
    ['Pratiche evase', '2021 0.8 0.82', '2022 0.81 0.8', '2023 0.82 0.81'],
  ]);
});

test.each<[string, readonly Line[], string]>([
  ['whole figures', ASSISTED, '#,##0'],
  ['shares', IN_TIME, '0.00%'],
  ['figures with decimals', line('Costo', ['<= 2,5', '2,4'], ['<= 2,4', '2,4'], ['<= 2,3', '2']), '#,##0.00'],
])('%s are shown as such', (_, lines, format) => {
  const tables = trendTables(trendsOf(years(lines), new Map()))?.tables ?? [];
  const formats = tables.flatMap(({ rows }) =>
    rows.flatMap(([, ...figures]) => figures.map((one) => one.format)),
  );
  expect(new Set(formats)).toEqual(new Set([format]));
});

test('the years before another algorithm are left out, and the title says so', () => {
  const values = [
    ['>= 10', '12', 'Conteggio dei contatti'],
    ['>= 11', '11', 'Somma delle ore'],
    ['>= 12', '12', 'Somma delle ore'],
    ['>= 12', '13', 'Somma delle ore'],
  ] as const;
  expect(said(line('Imprese assistite', ...values))).toEqual([
    ['Imprese assistite (dal 2022: prima un altro algoritmo)', '2022 11 11', '2023 12 12', '2024 12 13'],
  ]);
});

test.each<[string, readonly Line[]]>([
  ['two years', ASSISTED.slice(1)],
  ['targets of three years and one actual value', line('Imprese', ['>= 1', ''], ['>= 2', ''], ['>= 3', '4'])],
  ['days', line('Avvio', ['entro il 30/6/2021', ''], ['entro il 30/6/2022', ''], ['entro il 30/6/2023', ''])],
  ['units that change', line('Attesa', ['<= 5 giorni', '4'], ['<= 5 giorni', '4'], ['<= 40 ore', '39'])],
])('%s make no chart', (_, lines) => {
  expect(said(lines)).toEqual([]);
});

test('a year without a plan stands empty between its neighbours', () => {
  const plans = years(line('Imprese assistite', ['>= 1', '1'], ['>= 2', '2'], ['>= 3', '3'], ['>= 4', '4']));
  const tables = trendTables(
    trendsOf(
      plans.filter((_, at) => at !== 1),
      new Map(),
    ),
  );
  expect(tables?.tables[0]?.rows.map((cells) => cells[1]?.content.kind)).toEqual([
    'number',
    'blank',
    'number',
    'number',
  ]);
});

test('in the Cruscotto at most eight stand, each with a line chart over its own table', () => {
  const many = Array.from({ length: 11 }, (_, at) =>
    line(`Servizio ${'abcdefghilm'.charAt(at).repeat(6)}`, ['>= 1', '1'], ['>= 2', '2'], ['>= 3', '3']),
  );
  const plans = years(...many);
  const last = plans.at(-1);
  if (last === undefined) throw new Error('There is no plan.');
  const source = { ...last, findings: [], sheets: [last.sheet], trends: trendsOf(plans, new Map()) };
  const sheet = dashboardSheet(source);
  const texts = outputTexts(sheet);
  const lines = sheet.charts.filter(({ kind }) => kind === 'lines');
  expect(lines).toHaveLength(8);
  expect(texts.flat().join(' ')).toContain('Nei grafici: 8 di 11.');
  // Which are drawn is not asked: the Andamento has them all.
  const followed = outputTexts(trendSheet(source.trends)).flat();
  expect(followed.filter((text) => text.startsWith('Servizio '))).toHaveLength(11);
  lines.forEach(({ title, source: table, area }, at) => {
    expect(texts[table.row - 1]?.[0]).toBe(title);
    expect(texts[table.row]).toEqual(['Anno', 'Target', 'Consuntivo']);
    expect(table).toMatchObject({ rowCount: 4, columnCount: 3 });
    expect(area.row + area.rowCount).toBeLessThanOrEqual(lines[at + 1]?.area.row ?? Infinity);
  });
});
