import { findings } from '../../../../src/pira/checks';
import { evaluatePlan } from '../../../../src/pira/evaluation/evaluatePlan';
import { readPlan } from '../../../../src/pira/reading/readPlan';
import type { CellInput } from '../../../support/sheet';
import { sheetFromRows } from '../../../support/sheet';

/** What columns beside the target of the year give: values within the year, past ones, the actual, what is said of them. */
function read(headers: readonly (readonly CellInput[])[], values: readonly (readonly CellInput[])[]) {
  const [first = [], ...below] = headers;
  const sheet = sheetFromRows('Piano', [
    ['PIRA 2024'],
    ['Missione', 'Indicatore', 'U.M.', 'Target 2024', ...first],
    ...below.map((row) => ['', '', '', '', ...row]),
    ['011', 'Imprese assistite', 'Numero', '>= 100', ...(values[0] ?? [])],
    ['012', 'Eventi', 'Numero', '>= 10', ...(values[1] ?? [])],
  ]);
  const plan = readPlan([sheet], { year: null });
  const [indicator] = plan.indicators;
  return {
    targets: indicator?.targets.map(({ year, text }) => `${String(year)} ${text}`),
    interim: indicator?.interim.map(({ text }) => text),
    bases: indicator?.bases.map(({ year, text }) => `${String(year)} ${text}`),
    actuals: indicator?.actuals.map(({ text }) => text),
    said: findings(plan, evaluatePlan(plan), [sheet])
      .filter(({ rule }) => rule === 'unused-column')
      .map(({ message }) => /stime|intermedi|monitoraggio/.exec(message.it)?.[0]),
  };
}

const NOTHING = { targets: ['2024 >= 100'], interim: [], bases: [], actuals: [] };

test.each([
  'Proiezione al 31/12/2024',
  'Stima al 31/12/2024',
  'Stima al 30/06/2024',
  'Stima a finire 2024',
  'Proiezione a fine anno',
  'Valore stimato al 31.12.2024',
  'Risultato presunto 2024',
  'Consuntivo stimato al 31 dicembre 2024',
  'Dato previsionale al 30/09/2024',
  'Preconsuntivo 2024',
  'Preconsuntivo al 31/12/2024',
  'Pre-consuntivo 2024',
])('what is estimated, %j, is no measured value', (header) => {
  expect(read([[header]], [[61], [5]])).toEqual({ ...NOTHING, said: ['stime'] });
});

test.each([
  'Target I semestre',
  'Target II semestre',
  'Target 1° trimestre 2024',
  'Valore atteso I semestre',
  'Risultato atteso 2° quadrimestre',
  'Target parziale',
  'Previsione I semestre',
  'Soglia I trimestre',
])('what is wanted within the year, %j, is no measured value', (header) => {
  expect(read([[header]], [['>= 61'], ['>= 5']])).toEqual({ ...NOTHING, said: ['stime'] });
});

test.each(['Preconsuntivo 2023', 'Stima 2023', 'Pre-consuntivo anno 2023'])(
  'what was estimated of a past year, %j, is a past value',
  (header) => {
    expect(read([[header]], [[61], [5]])).toEqual({ ...NOTHING, bases: ['2023 61'], said: [] });
  },
);

test.each<[string, readonly (readonly CellInput[])[]]>([
  ['targets of semesters before values', [['Target I semestre', 'Valore I semestre']]],
  ['estimates before values', [['Proiezione al 31/12/2024', 'Valore al 30/09/2024']]],
  [
    'targets of semesters under their group',
    [
      ['Target', 'Consuntivo'],
      ['I semestre', 'I semestre'],
    ],
  ],
  [
    'an estimate under a group of values',
    [
      ['Consuntivo', 'Consuntivo'],
      ['stima al 31/12', 'al 30/06'],
    ],
  ],
])('%s: only what is measured counts', (_, headers) => {
  expect(
    read(headers, [
      [61, 70],
      [5, 6],
    ]),
  ).toMatchObject({ ...NOTHING, interim: ['70'] });
});

test.each(['Avanzamento target al 30/06/2024', 'Monitoraggio target I semestre', 'Target e monitoraggio'])(
  'what is measured, %j, stays so',
  (header) => {
    expect(read([[header]], [[61], [5]])).toMatchObject({ ...NOTHING, interim: ['61'] });
  },
);

test('beside an actual value', () => {
  expect(
    read(
      [['Target I semestre', 'Consuntivo I semestre', 'Proiezione', 'Consuntivo 2024']],
      [
        ['>= 50', 61, 110, 120],
        ['>= 5', 6, 11, 12],
      ],
    ),
  ).toEqual({ ...NOTHING, interim: ['61'], actuals: ['120'], said: ['stime', 'stime'] });
});

/** The actual values and those within the year of a sheet under a title. */
function under(title: string, header: string) {
  const sheet = sheetFromRows('Piano', [
    [title],
    ['Indicatore', 'U.M.', 'Target 2024', header],
    ['Imprese assistite', 'Numero', '>= 100', 61],
    ['Eventi', 'Numero', '>= 10', 5],
  ]);
  const [indicator] = readPlan([sheet], { year: 2024 }).indicators;
  return [indicator?.actuals, indicator?.interim].map((values) => values?.map(({ text }) => text).join());
}

test.each([
  'Proiezione dei risultati al 31/12/2024',
  'PIRA 2024 – Preconsuntivo',
  'Pre-consuntivo 2024',
  'Stima dei valori al 31 dicembre 2024',
  'Stima a fine anno 2024',
])('under the title %j nothing is measured, unless its header says so', (title) => {
  expect(under(title, 'Consuntivo 2024')).toEqual(['', '']);
  expect(under(title, 'Consuntivo definitivo 2024')).toEqual(['61', '']);
});

test.each(['PIRA 2024', 'PIRA 2024 e stima delle risorse', 'Allegato al bilancio previsionale 2024'])(
  'under the title %j it is',
  (title) => {
    expect(under(title, 'Consuntivo 2024')).toEqual(['61', '']);
  },
);
