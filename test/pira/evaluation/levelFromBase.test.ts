import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { readPlan } from '../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../support/sheet';

import type { CellInput } from '../../support/sheet';

type Cell = CellInput;

/** The outcome of one indicator: its status, the value to reach with the cell it comes from, or why there is none. */
function outcomeOf(headers: readonly string[], row: readonly Cell[]): string {
  const rows = [['PIRA 2023'], ['Indicatore', 'Unità di misura', ...headers], ['Imprese servite', ...row]];
  const plan = readPlan([sheetFromRows('Piano', rows)], { year: 2023 });
  const [result] = evaluatePlan(plan).results;
  const notes = (result?.outcome.notes ?? []).map((note) =>
    'wanted' in note ? `${note.code} ${note.cell} ${note.wanted}` : note.code,
  );
  return [result?.outcome.status, ...notes].join(', ');
}

const PAST = ['Consuntivo 2022', 'Target 2023', 'Consuntivo 2023'];
const BASELINE = ['Baseline', 'Target 2023', 'Consuntivo 2023'];
const DAY = { value: 45_245, text: '15/11/2023', format: 'dd/mm/yyyy' };
const MEANS = ['Media triennio', 'Target 2023', 'Consuntivo 2023'];

test.each<[string, readonly string[], readonly Cell[], string]>([
  [
    'a share more than last year',
    PAST,
    ['Numero', 200, '+5% rispetto al 2022', 212],
    'met, base-used C3 >= 210',
  ],
  [
    'a share more, missed',
    PAST,
    ['Numero', 200, '+5% rispetto al 2022', 190],
    'partly-met, base-used C3 >= 210',
  ],
  [
    'a share less',
    PAST,
    ['Numero', 200, 'riduzione del 10% sul 2022', 185],
    'partly-met, base-used C3 <= 180',
  ],
  [
    'the year before',
    PAST,
    ['Numero', 200, "incremento del 5% rispetto all'anno precedente", 210],
    'met, base-used C3 >= 210',
  ],
  ['so many more', PAST, ['Numero', 200, '+10 rispetto al 2022', 210], 'met, base-used C3 >= 210'],
  [
    'days less',
    PAST,
    ['Giorni', 30, 'riduzione di 5 giorni rispetto al 2022', 25],
    'met, base-used C3 <= 25 giorni',
  ],
  [
    'points more',
    PAST,
    ['%', '40%', '+5 punti percentuali rispetto al 2022', '46%'],
    'met, base-used C3 >= 45%',
  ],
  ['a share of a share', PAST, ['%', '40%', '+5% rispetto al 2022', '46%'], 'not-evaluable, base-percent'],
  ['another year', PAST, ['Numero', 200, '+5% rispetto al 2019', 212], 'not-evaluable, base-unknown'],
  ['no actual', PAST, ['Numero', 200, '+5% rispetto al 2022', ''], 'not-measured, base-used C3 >= 210'],
  ['an empty base', PAST, ['Numero', '', '+5% rispetto al 2022', 212], 'not-evaluable, base-unknown'],
  ['a base in words', PAST, ['Numero', 'molte', '+5% rispetto al 2022', 212], 'not-evaluable, base-unclear'],
  ['a baseline', BASELINE, ['Numero', 200, '+5% rispetto alla baseline', 212], 'met, base-used C3 >= 210'],
  ['no base named, one given', BASELINE, ['Numero', 200, '+5%', 212], 'met, base-used C3 >= 210'],
  [
    'an actual told as a change',
    PAST,
    ['Numero', 200, '+5% rispetto al 2022', '+7,5%'],
    'met, base-used C3 >= 210, actual-taken-as-change',
  ],
  [
    'a change that was missed',
    PAST,
    ['Giorni', 40, 'riduzione del 10% sul 2022', '-4%'],
    'partly-met, base-used C3 <= 36, actual-taken-as-change',
  ],
  [
    'a change to the worse',
    PAST,
    ['Numero', 200, '+5% rispetto al 2022', '-3 %'],
    'partly-met, base-used C3 >= 210, actual-taken-as-change',
  ],
  [
    'so many more, told as a change',
    PAST,
    ['Numero', 200, '+10 rispetto al 2022', '+12'],
    'met, base-used C3 >= 210, actual-taken-as-change',
  ],
  [
    'a change told in words',
    PAST,
    ['Numero', 200, '+5% rispetto al 2022', 'incremento del 6%'],
    'met, base-used C3 >= 210, actual-taken-as-change',
  ],
  [
    'a share without sign',
    PAST,
    ['Numero', 200, '+5% rispetto al 2022', '7,5%'],
    'not-evaluable, base-used C3 >= 210, actual-not-of-base',
  ],
  [
    'points told as a change',
    PAST,
    ['%', '40%', '+5 punti percentuali rispetto al 2022', '+6 p.p.'],
    'met, base-used C3 >= 45%, actual-taken-as-change',
  ],
  ['a share more than nothing', PAST, ['Numero', 0, '+5% rispetto al 2022', 3], 'not-evaluable, base-zero'],
  [
    'a base in the text that is another than the column’s',
    PAST,
    ['Numero', 200, '+5% (180 nel 2022)', 220],
    'not-evaluable, base-contradicted, target-words-unused',
  ],
  [
    'the same base in the text',
    PAST,
    ['Numero', 200, '+5% (200 nel 2022)', 220],
    'met, base-used C3 >= 210, target-words-unused',
  ],
  [
    'a share of a total',
    PAST,
    ['Numero', 200, '+5% sul totale', 220],
    'not-evaluable, target-change-unclear',
  ],
  [
    'a mean of years',
    MEANS,
    ['Numero', 200, '+5% rispetto alla baseline', 212],
    'not-evaluable, base-unknown',
  ],
  [
    'a day in the place of a base',
    PAST,
    ['Numero', DAY, '+5% rispetto al 2022', 212],
    'not-evaluable, base-unclear',
  ],
  [
    'a day in the place of the level',
    PAST,
    ['Numero', 200, '+5% rispetto al 2022', DAY],
    'not-evaluable, base-used C3 >= 210, actual-not-a-number',
  ],
  [
    'a number whose format shows its words',
    PAST,
    ['Numero', 200, '+5% rispetto al 2022', { value: 212, text: '212 imprese', format: '0" imprese"' }],
    'met, base-used C3 >= 210',
  ],
  [
    'a number below zero that its format puts in brackets',
    PAST,
    ['Numero', 200, '+5% rispetto al 2022', { value: -212, text: '(212)', format: '#,##0_);(#,##0)' }],
    'not-evaluable, base-used C3 >= 210, actual-not-of-base',
  ],
  [
    'a change that its format rounds',
    PAST,
    ['Giorni', 40, 'riduzione di 5 giorni rispetto al 2022', { value: -4.6, text: '-5', format: '0' }],
    'partly-met, base-used C3 <= 35 giorni, actual-taken-as-change',
  ],
  [
    'a bare number with its sign beside points',
    PAST,
    ['%', '40%', '+5 punti percentuali rispetto al 2022', '+6'],
    'met, base-used C3 >= 45%, actual-taken-as-change',
  ],
  [
    'too few points with their sign',
    PAST,
    ['%', '40%', '+5 punti percentuali rispetto al 2022', '+2'],
    'partly-met, base-used C3 >= 45%, actual-taken-as-change',
  ],
  [
    'a bare number with its sign beside a share',
    PAST,
    ['Numero', 200, '+5% rispetto al 2022', '+6'],
    'not-evaluable, base-used C3 >= 210, actual-not-of-base',
  ],
  [
    'a bare number below zero beside a share of days',
    PAST,
    ['Giorni', 40, 'riduzione del 10% sul 2022', -4],
    'not-evaluable, base-used C3 <= 36, actual-not-of-base',
  ],
])('%s', (_, headers, row, expected) => {
  expect(outcomeOf(headers, row)).toBe(expected);
});
