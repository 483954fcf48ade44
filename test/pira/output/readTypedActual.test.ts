import type { Target, Unit } from '../../../src/pira/expressions/target';
import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import type { IndicatorResult } from '../../../src/pira/evaluation/evaluation';
import { readTypedActual } from '../../../src/pira/output/readTypedActual';
import { readPlan } from '../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../support/sheet';
import { SAMPLE_PLAN } from '../../taskpane/samplePlan';

const [sample] = evaluatePlan(SAMPLE_PLAN).results;

function judgedBy(reading: Target): IndicatorResult {
  if (!sample?.target) throw new Error('no sample');
  return { ...sample, target: { ...sample.target, reading } };
}

const atLeast = (value: number, unit: Unit): Target => ({
  kind: 'threshold',
  operator: '>=',
  value,
  unit,
  assumed: [],
});
const DEADLINE: Target = { kind: 'deadline', date: '2021-12-31', assumed: [] };
const ANSWER: Target = { kind: 'yes-no', expected: true, assumed: [] };

test.each<[string, Target, unknown, string]>([
  ['6', atLeast(5, 'number'), { kind: 'number', value: 6 }, 'General;-General'],
  ['2.355', atLeast(2000, 'number'), { kind: 'number', value: 2355 }, 'General;-General'],
  ['2,5', atLeast(2, 'number'), { kind: 'number', value: 2.5 }, 'General;-General'],
  [' 48,5% ', atLeast(0.5, 'percent'), { kind: 'number', value: 0.485 }, '0.00%'],
  ['48,5', atLeast(0.5, 'percent'), { kind: 'number', value: 0.485 }, '0.00%'],
  ['1.821.008,38', atLeast(9e6, 'euro'), { kind: 'number', value: 1821008.38 }, '#,##0.00\\ "€"'],
  ['15/12/2021', DEADLINE, { kind: 'day', day: '2021-12-15' }, 'dd/mm/yyyy'],
  ['sì', ANSWER, { kind: 'text', text: 'Sì' }, '@'],
  ['no', ANSWER, { kind: 'text', text: 'No' }, '@'],
  ['n.d.', atLeast(5, 'number'), { kind: 'text', text: 'n.d.' }, 'General'],
])('«%s» is written as it reads', (typed, target, content, format) => {
  expect(readTypedActual(typed, judgedBy(target))).toEqual({ ok: true, cell: { content, format } });
});

test.each<[string, Target, string]>([
  ['molti', atLeast(5, 'number'), 'actual'],
  ['6 (previsti)', atLeast(5, 'number'), 'actual'],
  ['31/02/2021', DEADLINE, 'actual'],
  ['forse', ANSWER, 'actual-not-an-answer'],
  ['=1+1', atLeast(5, 'number'), 'actual'],
])('«%s» is not written: the reason says why', (typed, target, code) => {
  const read = readTypedActual(typed, judgedBy(target));
  expect(read.ok ? '' : read.reason.code).toContain(code);
});

test.each<[string, string, unknown]>([
  ['the level', '212', { kind: 'number', value: 212 }],
  ['a change with its sign', '+6%', { kind: 'text', text: '+6%' }],
])('beside a change %s, «%s», is read again as it was typed', (_, typed, content) => {
  const plan = (actual: string | number) =>
    readPlan(
      [
        sheetFromRows('Piano', [
          ['PIRA 2023'],
          ['Indicatore', 'Unità di misura', 'Consuntivo 2022', 'Target 2023', 'Consuntivo 2023'],
          ['Imprese servite', 'Numero', 200, '+5% rispetto al 2022', actual],
        ]),
      ],
      { year: 2023 },
    );
  const [waiting] = evaluatePlan(plan('')).results;
  const read = waiting === undefined ? null : readTypedActual(typed, waiting);
  expect(read).toMatchObject({ ok: true, cell: { content } });
  const [judged] = evaluatePlan(plan(typed === '212' ? 212 : typed)).results;
  expect(judged?.outcome.status).toBe('met');
});
