import { DEFAULT_RULES } from '../../../src/pira/evaluation/rules';
import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { dashboardCharts, isDashboardChart } from '../../../src/pira/reports/dashboard/dashboardCharts';
import { dashboardSheet } from '../../../src/pira/reports/dashboard/dashboardSheet';
import { readPlan } from '../../../src/pira/reading/readPlan';
import { areaAddress } from '../../../src/pira/sheet/address';
import { type CellInput, sheetFromRows } from '../../support/sheet';
import { outputTexts } from './outputTexts';
import { reportedPlan } from './reportedPlan';

const source = reportedPlan();
const sheet = dashboardSheet(source);
const rows = outputTexts(sheet);

/** The rows of a table, from its header on. */
function tableAt(title: string, of = rows): string[][] {
  const first = of.findIndex(([text]) => text === title) + 1;
  const count = of.slice(first).findIndex(([text = '']) => text === '');
  return of.slice(first, count < 0 ? undefined : first + count);
}

test.each<[string, string[][]]>([
  [
    'Indicatori per stato',
    [
      ['Stato', 'Indicatori'],
      ['Raggiunto', '1'],
      ['Parzialmente raggiunto', '1'],
      ['Non raggiunto', '1'],
      ['Non rilevato', '1'],
      ['Non valutabile', '1'],
    ],
  ],
  [
    'Grado di raggiungimento per prospettiva',
    [
      ['Prospettiva', 'Grado medio', 'Valutati', 'Mancati'],
      ['Utenti', '0.9', '2', '1'],
      ['Processi', '0.25', '1', '1'],
    ],
  ],
  [
    'Grado di raggiungimento per centro di responsabilità',
    [
      ['Centro di responsabilità', 'Grado medio', 'Valutati', 'Mancati'],
      ['Area Promozione', '0.9', '2', '1'],
      ['Area Servizi', '0.25', '1', '1'],
    ],
  ],
  [
    'Target degli anni successivi',
    [
      ['Anno', 'Con target', 'Già raggiunti con il consuntivo 2024'],
      ['Target 2024', '5', '1'],
      ['Target 2025', '5', '1'],
    ],
  ],
])('%s', (title, expected) => {
  expect(tableAt(title)).toEqual(expected);
});

test('a mission stands above its programmes, with their means', () => {
  expect(
    tableAt('Grado di raggiungimento per missione e programma').map(([name, ...rest]) => [
      name?.slice(0, 7),
      ...rest,
    ]),
  ).toEqual([
    ['Mission', 'Grado medio', 'Valutati', 'Mancati'],
    ['011 Com', '0.9', '2', '1'],
    ['011-005', '0.9', '2', '1'],
    ['032 Ser', '0.25', '1', '1'],
    ['032-003', '0.25', '1', '1'],
  ]);
});

test('every table has its chart beside it, over its own cells, clear of the next', () => {
  const shown = sheet.charts.map(({ title, kind, source: { row, rowCount, columnCount } }) => [
    title,
    kind,
    rowCount,
    columnCount,
    rows[row - 1]?.[0],
  ]);
  expect(shown).toEqual([
    ['Indicatori per stato', 'ring', 6, 2, 'Indicatori per stato'],
    [
      'Grado di raggiungimento per missione e programma',
      'bars',
      5,
      2,
      'Grado di raggiungimento per missione e programma',
    ],
    ['Grado di raggiungimento per prospettiva', 'bars', 3, 2, 'Grado di raggiungimento per prospettiva'],
    [
      'Grado di raggiungimento per centro di responsabilità',
      'bars',
      3,
      2,
      'Grado di raggiungimento per centro di responsabilità',
    ],
    ['Target degli anni successivi', 'columns', 3, 3, 'Target degli anni successivi'],
  ]);
  sheet.charts.forEach(({ area, name }, index) => {
    const next = sheet.charts[index + 1];
    expect(isDashboardChart(name)).toBe(true);
    expect(area).toMatchObject({ column: 5, columnCount: 8 });
    expect(area.row + area.rowCount).toBeLessThanOrEqual(next?.area.row ?? Infinity);
    expect(area.rowCount).toBeGreaterThanOrEqual(15);
  });
  expect(sheet.charts.map(({ isShare }) => isShare)).toEqual([false, true, true, true, false]);
});

test('no page ends within a table or its chart', () => {
  const cut = sheet.page.breaks.filter((row) =>
    sheet.charts.some(({ area }) => row > area.row && row < area.row + area.rowCount),
  );
  expect(cut).toEqual([]);
  expect(sheet.page.breaks.length).toBeGreaterThan(1);
});

test('means are shown with two decimals at most', () => {
  const formats = sheet.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell?.content.kind === 'number' ? [cell.format] : [])),
  );
  expect(new Set(formats)).toEqual(new Set(['0', '0.00%']));
});

test('a chart with another name is not ours', () => {
  for (const name of ['Grafico 1', 'PIRA', 'PIRA trend', 'PIRA trend 1a', 'Mio PIRA status'])
    expect(isDashboardChart(name)).toBe(false);
});

test('the charts of a sheet that is no Cruscotto are none', () => {
  expect(dashboardCharts(rows.map((row, index) => (index === 0 ? ['Altro'] : row)))).toEqual([]);
  expect(dashboardCharts([])).toEqual([]);
});

test('where what exceeds a target counts, bars are not held to the whole', () => {
  const evaluation = evaluatePlan(source.plan, { ...DEFAULT_RULES, cap: 1.2 });
  const beyond = dashboardSheet({ ...source, evaluation });
  expect(beyond.charts.map(({ isShare }) => isShare)).toEqual([false, false, false, false, false]);
  expect(tableAt('Grado di raggiungimento per prospettiva', outputTexts(beyond))[0]?.[1]).toBe(
    'Grado medio (anche oltre il 100%)',
  );
});

test('the sources of the charts are the tables', () => {
  expect(sheet.charts.map(({ source: area }) => areaAddress(area))[0]).toMatch(/^A\d+:B\d+$/u);
});

const BARS = ['PIRA programmes', 'PIRA perspectives', 'PIRA centres'];

function barsOf(values: readonly CellInput[], centres: readonly string[]) {
  const head = ['Centro di responsabilità', 'Obiettivo', 'Indicatore', 'Target 2024', 'Consuntivo 2024'];
  const lines = values.map((value, at): readonly CellInput[] => [
    centres[at] ?? '',
    ['1. Assistere le imprese', '2. Ridurre i costi'][at] ?? '',
    `Indicatore ${at + 1}`,
    '>= 10',
    value,
  ]);
  const piano = sheetFromRows('Piano', [['PIRA 2024'], head, ...lines]);
  const plan = readPlan([piano], { year: null });
  const made = dashboardSheet({ plan, evaluation: evaluatePlan(plan), findings: [], sheets: [piano] });
  const texts = outputTexts(made);
  return {
    bars: made.charts.filter(({ name }) => BARS.includes(name)).map(({ name }) => name),
    again: dashboardCharts(texts),
    charts: made.charts,
    titles: texts.flatMap(([first = '']) => (first.startsWith('Grado di') ? [first] : [])),
    starts: texts.flatMap(([first = ''], row) => (first.startsWith('Grado di') ? [row] : [])),
  };
}

test.each<[title: string, values: readonly CellInput[], centres: readonly string[], bars: readonly string[]]>(
  [
    ['two centres, both measured', [12, 8], ['Area A', 'Area B'], ['PIRA centres']],
    ['two centres, one measured', [12, null], ['Area A', 'Area B'], ['PIRA centres']],
    ['one centre: one bar says no more than its figure', [12, 8], ['Area A', 'Area A'], []],
    ['nothing measured', [null, null], ['Area A', 'Area B'], []],
  ],
)('bars are drawn where there are two and a value: %s', (_, values, centres, bars) => {
  const made = barsOf(values, centres);
  expect(made.bars).toEqual(bars);
  expect(made.again).toEqual(made.charts);
});

test('a table without a value says why no chart stands beside it, and takes no room for one', () => {
  const [none, one] = [barsOf([null, null], ['Area A', 'Area B']), barsOf([12, null], ['Area A', 'Area B'])];
  expect(none.titles).toEqual([
    'Grado di raggiungimento per missione e programma: nessun valore rilevato',
    'Grado di raggiungimento per centro di responsabilità: nessun valore rilevato',
  ]);
  expect(one.titles).toEqual([
    'Grado di raggiungimento per missione e programma',
    'Grado di raggiungimento per centro di responsabilità',
  ]);
  // Title, header, one row, a blank one.
  for (const { starts } of [none, one]) expect((starts[1] ?? 0) - (starts[0] ?? 0)).toBe(4);
});
