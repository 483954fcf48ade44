import type { Target } from '../../../src/pira/expressions/target';
import {
  CLEAN,
  COUNT,
  FIRST,
  SECOND,
  SHARE,
  withIndicator,
  withObjective,
  withShare,
} from '../../support/cleanPlan';
import { findingsOf } from '../../support/findingsOf';
import { everyYear, threshold, type IndicatorSpec, type PlanSpec } from '../../support/plan';

function measuring(unit: string, text: string, reading: Target): PlanSpec {
  return withIndicator({
    name: 'Tempo',
    algorithm: 'Tempo dalla richiesta',
    unit,
    targets: everyYear(text, reading),
  });
}

const DAYS_ASSUMED: Target = {
  kind: 'threshold',
  operator: '<=',
  value: 10,
  unit: 'day',
  assumed: ['unit'],
};

const DEADLINES = [2021, 2022, 2023].map((year) => ({
  year,
  text: `entro il 31/12/${year}`,
  reading: { kind: 'deadline', date: `${year}-12-31`, assumed: [] } as const,
}));

function first(changes: { text: string; reading: Target; year?: number | null }): PlanSpec {
  const [, ...others] = COUNT.targets;
  return withIndicator({ targets: [{ year: 2021, ...changes }, ...others] });
}

function polarised(operator: '>=' | '<=', polarity: string): PlanSpec {
  return withIndicator({ polarity, targets: everyYear(`${operator} 8`, threshold(operator, 8, 'number')) });
}

const targetCases: readonly [string, PlanSpec, readonly string[]][] = [
  ['unit and target agree', measuring('Giorni', '<= 10 gg.', threshold('<=', 10, 'day')), []],
  ['a number of days', measuring('Numero', '<= 10 gg.', threshold('<=', 10, 'day')), []],
  [
    'a percentage and a bare number',
    withShare({ targets: everyYear('>= 5', threshold('>=', 5, 'number')) }),
    ['unit-mismatch I11', 'unit-mismatch J11', 'unit-mismatch K11'],
  ],
  [
    'a date and a percentage',
    measuring('Data', '>= 50%', threshold('>=', 0.5, 'percent')),
    ['unit-mismatch I10', 'unit-mismatch J10', 'unit-mismatch K10'],
  ],
  ['an index and a number', measuring('Indice', '>= 3', threshold('>=', 3, 'number')), []],
  [
    'an average in per cent',
    withShare({ name: 'n. medio di associazioni presenti' }),
    ['formula-mismatch E11'],
  ],
  ['a count in per cent', withShare({ name: 'Numero di pratiche evase' }), ['formula-mismatch E11']],
  ['a count over a count in per cent', withShare({ name: 'N. pareri / n. richieste' }), []],
  [
    'a percentage as a number',
    withIndicator({ algorithm: 'Percentuale di incontri' }),
    ['formula-mismatch E10'],
  ],
  ['deadlines of their years', withIndicator({ unit: 'Data', targets: DEADLINES }), []],
  [
    'a deadline of the year before',
    withIndicator({
      unit: 'Data',
      targets: [
        {
          year: 2021,
          text: 'entro il 31/12/2020',
          reading: { kind: 'deadline', date: '2020-12-31', assumed: [] },
        },
        ...DEADLINES.slice(1),
      ],
    }),
    ['stale-year I10'],
  ],
  [
    'a deadline after its year',
    withIndicator({
      unit: 'Data',
      targets: [
        {
          year: 2021,
          text: 'entro il 31/03/2022',
          reading: { kind: 'deadline', date: '2022-03-31', assumed: [] },
        },
        ...DEADLINES.slice(1),
      ],
    }),
    ['deadline-outside-year I10'],
  ],
  [
    'a target that names an earlier year',
    withIndicator({
      targets: [{ year: 2020, text: '2020 >= 8', reading: threshold('>=', 8, 'number') }],
    }),
    ['stale-year I10', 'year-in-target I10'],
  ],
  [
    'the target of an earlier year beside that of the plan',
    withIndicator({
      targets: [{ year: 2020, text: '>= 8', reading: threshold('>=', 8, 'number') }, ...COUNT.targets],
    }),
    [],
  ],
  [
    'a year stuck to the target',
    first({ text: '2021 >= 8', reading: threshold('>=', 8, 'number') }),
    ['year-in-target I10'],
  ],
  [
    'a year that labels the target',
    first({ text: 'Anno 2021: >= 8', reading: threshold('>=', 8, 'number') }),
    [],
  ],
  [
    'an unreadable target',
    first({ text: 'da definire', reading: { kind: 'unreadable', reason: { code: 'target-empty' } } }),
    ['unreadable-target I10'],
  ],
  [
    'no operator',
    first({
      text: '8',
      reading: { kind: 'threshold', operator: '>=', value: 8, unit: 'number', assumed: ['operator'] },
    }),
    ['operator-assumed I10'],
  ],
  [
    'no operator where less is better',
    first({
      text: '8',
      reading: { kind: 'threshold', operator: '<=', value: 8, unit: 'number', assumed: ['operator'] },
    }),
    ['operator-assumed I10'],
  ],
  [
    'at least, where the plan says that less is better',
    polarised('>=', 'Decrescente'),
    ['contrary-operator I10', 'contrary-operator J10', 'contrary-operator K10'],
  ],
  [
    'at most, where the plan says that more is better',
    polarised('<=', 'Più alto è meglio'),
    ['contrary-operator I10', 'contrary-operator J10', 'contrary-operator K10'],
  ],
  ['at least, where the plan says so', polarised('>=', 'Crescente'), []],
  [
    'at least so many days',
    measuring('Giorni', '>= 10 gg.', threshold('>=', 10, 'day')),
    ['contrary-operator I10', 'contrary-operator J10', 'contrary-operator K10'],
  ],
  [
    'at least so many hours offered',
    withIndicator({
      name: 'Tempo di apertura dello sportello',
      algorithm: 'Somma delle ore',
      unit: 'Ore',
      targets: everyYear('>= 10 ore', threshold('>=', 10, 'hour')),
    }),
    [],
  ],
  [
    'no year',
    withIndicator({
      unit: 'Data',
      targets: [
        {
          year: 2021,
          text: 'entro il 30/06',
          reading: { kind: 'deadline', date: '2021-06-30', assumed: ['year'] },
        },
        ...DEADLINES.slice(1),
      ],
    }),
    ['year-assumed I10'],
  ],
  ['a unit that its column names', measuring('Giorni', '<= 10', DAYS_ASSUMED), []],
  [
    'a unit taken from the words of the indicator',
    measuring('', '<= 10', DAYS_ASSUMED),
    ['missing-unit E10', 'unit-assumed I10', 'unit-assumed J10', 'unit-assumed K10'],
  ],
  [
    'a bare number taken for a percentage',
    withShare({
      unit: '%',
      targets: everyYear('>= 90', {
        kind: 'threshold',
        operator: '>=',
        value: 0.9,
        unit: 'percent',
        assumed: ['unit'],
      }),
    }),
    ['unit-assumed I11', 'unit-assumed J11', 'unit-assumed K11'],
  ],
  [
    'a limit that is excluded',
    first({ text: '< 8', reading: threshold('<', 8, 'number') }),
    ['strict-operator I10'],
  ],
  [
    'a target below the one of the year before',
    withIndicator({
      targets: [
        { year: 2021, text: '>= 9', reading: threshold('>=', 9, 'number') },
        ...COUNT.targets.slice(1),
      ],
    }),
    ['easy-target J10'],
  ],
  [
    'a target below the value reached before',
    withIndicator({ bases: [{ year: 2020, text: '12', value: 12 }] }),
    ['easy-target I10'],
  ],
  [
    'a target above the value reached before',
    withIndicator({ bases: [{ year: 2020, text: '7', value: 7 }] }),
    [],
  ],
  [
    'a shorter time than the year before',
    withIndicator({
      unit: 'Giorni',
      targets: [
        { year: 2021, text: '<= 10 gg', reading: threshold('<=', 10, 'day') },
        { year: 2022, text: '<= 9 gg', reading: threshold('<=', 9, 'day') },
      ],
    }),
    [],
  ],
  [
    'spaces now and then',
    first({ text: '>=8', reading: threshold('>=', 8, 'number') }),
    ['mixed-target-spelling I10'],
  ],
];

test.each(targetCases)('%s', (_, spec, expected) => {
  expect(findingsOf(spec)).toEqual(expected);
});

function weighing(...weights: readonly (readonly [string, number | null])[]): PlanSpec {
  const indicators = [
    COUNT,
    SHARE,
    { ...COUNT, name: 'Numero di corsi' },
    { ...SHARE, name: 'N. corsi su n. richieste' },
  ];
  const weighed = indicators.map((indicator, index): IndicatorSpec => {
    const [text, value] = weights[index] ?? ['', null];
    return { ...indicator, weight: { text, value } };
  });
  return {
    ...CLEAN,
    objectives: [
      { ...FIRST, indicators: weighed.slice(0, 2) },
      { ...SECOND, indicators: weighed.slice(2) },
    ],
  };
}

const weightCases: readonly [string, PlanSpec, readonly string[]][] = [
  ['100 for each objective', weighing(['30', 30], ['70', 70], ['50', 50], ['50', 50]), []],
  ['1 for each objective', weighing(['30%', 0.3], ['70%', 0.7], ['50%', 0.5], ['50%', 0.5]), []],
  ['100 on the whole', weighing(['20', 20], ['30', 30], ['40', 40], ['10', 10]), []],
  [
    'one objective that does not add up',
    weighing(['30', 30], ['60', 60], ['50', 50], ['50', 50]),
    ['weights-total G10'],
  ],
  ['nothing adds up', weighing(['30', 30], ['60', 60], ['50', 50], ['40', 40]), ['weights-total G10']],
  ['rounded thirds', weighing(['66,7', 66.7], ['33,4', 33.4], ['50', 50], ['50', 50]), []],
  ['no weights', weighing(), []],
  ['one weight missing', weighing(['', null], ['100', 100], ['50', 50], ['50', 50]), ['missing-weight G10']],
  [
    'a weight in words',
    weighing(['alto', null], ['100', 100], ['50', 50], ['50', 50]),
    ['unreadable-weight G10'],
  ],
];

test.each(weightCases)('weights: %s', (_, spec, expected) => {
  expect(findingsOf(spec)).toEqual(expected);
});

const kindCases: readonly [string, PlanSpec, readonly string[]][] = [
  [
    'the same indicator twice',
    withObjective({ indicators: [COUNT, { ...SHARE, weight: { text: '20', value: 20 } }, COUNT] }),
    ['duplicate-indicator A12'],
  ],
  [
    'the same indicator in other words',
    withObjective({
      indicators: [
        COUNT,
        { ...SHARE, weight: { text: '20', value: 20 } },
        { ...COUNT, name: 'N. incontro con imprese', description: 'Misura gli incontri in sede' },
      ],
    }),
    ['similar-indicator A12'],
  ],
  [
    'names that differ in a number or a word',
    withObjective({
      indicators: [
        COUNT,
        { ...COUNT, name: 'Numero di incontri con le scuole' },
        { ...COUNT, name: 'Numero di incontri 2 con le imprese', weight: { text: '20', value: 20 } },
      ],
    }),
    [],
  ],
  [
    'one word and its plural with the same target',
    withObjective({
      indicators: [COUNT, { ...SHARE, weight: { text: '20', value: 20 } }].flatMap((one, index) =>
        index === 0
          ? [
              { ...one, name: 'N. incontri' },
              { ...one, name: 'Numero incontro', weight: { text: '40', value: 40 } },
            ]
          : [one],
      ),
    }),
    ['similar-indicator A11'],
  ],
  [
    'a ratio and its reverse',
    withObjective({
      indicators: [
        { ...SHARE, name: 'Pratiche evase / pratiche ricevute' },
        { ...SHARE, name: 'Pratiche ricevute / pratiche evase', weight: { text: '40', value: 40 } },
      ],
    }),
    [],
  ],
  [
    'the same name with another definition',
    withObjective({
      indicators: [
        COUNT,
        { ...SHARE, weight: { text: '20', value: 20 } },
        { ...COUNT, description: 'Misura gli incontri in sede' },
      ],
    }),
    [],
  ],
  [
    'a type outside the decree',
    withIndicator({ type: 'Indicatore di efficacia' }),
    ['type-outside-decree D10'],
  ],
  ['another spelling of a type', withShare({ type: 'Indicatori di risultato' }), ['type-spelling D11']],
  [
    'only costs',
    withObjective({
      indicators: [
        {
          ...SHARE,
          type: '',
          name: 'Costi di funzionamento su costi preventivati',
          weight: { text: '100', value: 100 },
        },
      ],
    }),
    ['only-financial A8', 'missing-type D10'],
  ],
  [
    'days of payment',
    withObjective({
      indicators: [
        {
          ...COUNT,
          type: '',
          name: 'Tempestività dei pagamenti',
          unit: 'giorni',
          weight: { text: '100', value: 100 },
          targets: everyYear('<= 30', threshold('<=', 30, 'day')),
        },
      ],
    }),
    ['missing-type D10'],
  ],
  [
    'costs declared as results',
    withObjective({
      indicators: [
        { ...SHARE, name: 'Spesa sostenuta su spesa preventivata', weight: { text: '100', value: 100 } },
      ],
    }),
    [],
  ],
  [
    'costs beside other indicators',
    withShare({ type: 'Realizzazione finanziaria', name: 'Spesa sostenuta su spesa preventivata' }),
    [],
  ],
];

test.each(kindCases)('%s', (_, spec, expected) => {
  expect(findingsOf(spec)).toEqual(expected);
});
