import type { Measure } from '../../../src/pira/expressions/measure';
import type { Unit } from '../../../src/pira/expressions/target';
import { COUNT, withIndicator, withShare } from '../../support/cleanPlan';
import { findingsOf } from '../../support/findingsOf';
import { threshold, type IndicatorSpec, type PlanSpec } from '../../support/plan';

function quantity(value: number, unit: Unit): Measure {
  return { kind: 'quantity', value, unit, notes: [] };
}

function counted(text: string, measure: Measure, changes: Partial<IndicatorSpec> = {}): PlanSpec {
  return withIndicator({ actuals: [{ year: 2021, text, measure }], ...changes });
}

function shared(text: string, measure: Measure, changes: Partial<IndicatorSpec> = {}): PlanSpec {
  return withShare({ actuals: [{ year: 2021, text, measure }], ...changes });
}

const cases: readonly [string, PlanSpec, readonly string[]][] = [
  ['a target that was met', counted('9', quantity(9, 'number')), []],
  ['a target that was missed', counted('6', quantity(6, 'number')), ['missing-reason M10']],
  [
    'a target that was missed, with its reason',
    counted('6', quantity(6, 'number'), { notes: 'Sede chiusa' }),
    [],
  ],
  ['not measured yet', counted('n.d.', { kind: 'not-measured' }), []],
  [
    'an unreadable actual',
    counted('molti', { kind: 'unreadable', reason: { code: 'actual-not-a-number', text: 'molti' } }),
    ['unreadable-actual L10'],
  ],
  ['a share above the whole', shared('180%', quantity(1.8, 'percent')), ['implausible-actual L11']],
  [
    'a percentage of people above the whole',
    shared('120%', quantity(1.2, 'percent'), { name: '% di studenti soddisfatti' }),
    ['implausible-actual L11'],
  ],
  [
    'a cost above its budget',
    shared('104%', quantity(1.04, 'percent'), { name: 'N. spese su n. spese preventivate' }),
    [],
  ],
  [
    'a count below zero',
    counted('-3', quantity(-3, 'number'), { notes: 'Errore' }),
    ['implausible-actual L10'],
  ],
  [
    'payments before their day',
    counted('-3', quantity(-3, 'day'), {
      name: 'Indice di tempestività dei pagamenti',
      unit: 'Giorni',
      targets: [{ year: 2021, text: '<= 0', reading: threshold('<=', 0, 'day') }],
    }),
    [],
  ],
  ['a size a thousand times off', counted('8000', quantity(8000, 'number')), ['implausible-actual L10']],
  [
    'thousands read as decimals',
    counted('2,3', quantity(2.3, 'number'), {
      notes: 'Sede chiusa',
      targets: [{ year: 2021, text: '>= 2.355', reading: threshold('>=', 2355, 'number') }],
    }),
    ['implausible-actual L10'],
  ],
  [
    'many more than one',
    counted('60', quantity(60, 'number'), {
      targets: [{ year: 2021, text: '>= 1', reading: threshold('>=', 1, 'number') }],
    }),
    [],
  ],
  [
    'a date of another year',
    counted(
      '31/12/2012',
      { kind: 'day', date: '2012-12-31' },
      {
        unit: 'Data',
        targets: [
          {
            year: 2021,
            text: 'entro il 31/12/2021',
            reading: { kind: 'deadline', date: '2021-12-31', assumed: [] },
          },
        ],
      },
    ),
    ['implausible-actual L10'],
  ],
  [
    'the office says missed, the computation met',
    counted('9', quantity(9, 'number'), { ownStatus: 'Non raggiunto' }),
    ['status-disagrees N10'],
  ],
  [
    'the office says met, the computation met',
    counted('9', quantity(9, 'number'), { ownStatus: 'Raggiunto' }),
    [],
  ],
  [
    'an easier target than the value of the year before',
    withIndicator({
      bases: [],
      actuals: [{ year: 2021, text: '9', measure: quantity(9, 'number') }],
      targets: COUNT.targets,
    }),
    [],
  ],
  ['our results as computed', counted('9', quantity(9, 'number'), { results: [1, 1, 'Raggiunto'] }), []],
  [
    'our results of an older actual',
    counted('9', quantity(9, 'number'), { results: [-2, 0.75, 'Parzialmente raggiunto'] }),
    ['stale-results Q10'],
  ],
  [
    'a status typed over',
    counted('9', quantity(9, 'number'), { results: [1, 1, 'Non raggiunto'] }),
    ['overwritten-result Q10'],
  ],
  [
    'a status typed over a missing actual',
    withIndicator({ results: [null, null, 'Raggiunto'] }),
    ['overwritten-result Q10'],
  ],
  [
    'an achievement typed over',
    counted('9', quantity(9, 'number'), { results: [1, 'ottimo', 'Raggiunto'] }),
    ['overwritten-result P10'],
  ],
  [
    'words in the variance',
    withIndicator({ results: ['vedi nota', null, null] }),
    ['overwritten-result O10'],
  ],
  [
    'results of before the actual changed',
    counted('12', quantity(12, 'number'), { results: [-3, 0.7, 'Parzialmente raggiunto'] }),
    ['stale-results Q10'],
  ],
  [
    'columns that nothing was written into',
    counted('12', quantity(12, 'number'), { results: [null, null, null] }),
    [],
  ],
];

test.each(cases)('%s', (_, spec, expected) => {
  expect(findingsOf(spec)).toEqual(expected);
});
