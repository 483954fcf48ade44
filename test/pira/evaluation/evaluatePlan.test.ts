import { rulesEffect } from '../../../src/pira/evaluation/rulesEffect';
import type { EvaluationRules } from '../../../src/pira/evaluation/rules';
import { shownAchievement } from '../../../src/pira/evaluation/display';
import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import type { Indicator } from '../../../src/pira/plan/plan';
import type { Measure } from '../../../src/pira/expressions/measure';
import { atLeast, coded, measured, objective, planOf, type RowSpec } from '../../support/tablePlan';

const none: Measure = { kind: 'not-measured' };
const rowsOf = (specs: readonly Omit<RowSpec, 'row'>[]): RowSpec[] =>
  specs.map((spec, index) => ({ row: index + 1, ...spec }));
const planWith = (...specs: readonly Omit<RowSpec, 'row'>[]) =>
  planOf([{ headerRow: 0, targetColumn: 1, rows: rowsOf(specs) }]);

describe('the mean of a plan', () => {
  test.each([
    [
      'equal weights',
      [
        [10, 10, null],
        [10, 5, null],
      ],
      0.75,
      'equal',
    ],
    [
      'weights',
      [
        [10, 10, 30],
        [10, 5, 10],
      ],
      0.875,
      'weights',
    ],
    [
      'weights that are shares',
      [
        [10, 10, 0.75],
        [10, 5, 0.25],
      ],
      0.875,
      'weights',
    ],
    [
      'some weights missing',
      [
        [10, 10, 30],
        [10, 5, null],
      ],
      0.75,
      'equal-some-missing',
    ],
    [
      'weights of zero',
      [
        [10, 10, 0],
        [10, 5, 0],
      ],
      0.75,
      'equal-some-missing',
    ],
    [
      'a zero among weights',
      [
        [10, 10, 0],
        [10, 5, 2],
      ],
      0.5,
      'weights',
    ],
    [
      'a negative weight',
      [
        [10, 10, -1],
        [10, 5, 2],
      ],
      0.75,
      'equal-some-missing',
    ],
    [
      'weights of what is not measured do not count',
      [
        [10, 10, 50],
        [10, null, 50],
      ],
      1,
      'weights',
    ],
    [
      'what is not measured needs no weight',
      [
        [10, 5, 50],
        [10, null, null],
      ],
      0.5,
      'weights',
    ],
    [
      'capped before the mean',
      [
        [10, 40, null],
        [10, 0, null],
      ],
      0.5,
      'equal',
    ],
    ['nothing measured', [[10, null, 5]], null, 'equal'],
  ] as const)('%s', (_case, rows, achievement, weighting) => {
    const plan = planWith(
      ...rows.map(([target, actual, weight]) => ({
        target: atLeast(target),
        measure: actual === null ? none : measured(actual),
        ...(weight === null ? {} : { weight }),
      })),
    );
    expect(evaluatePlan(plan).plan).toMatchObject({ achievement, weighting });
  });

  test('coverage and counts by status', () => {
    const plan = planWith(
      { target: atLeast(10), measure: measured(10) },
      { target: atLeast(10), measure: measured(8) },
      { target: atLeast(10), measure: measured(1) },
      { target: atLeast(10), measure: none },
      { target: atLeast(10) },
      { target: { kind: 'unreadable', reason: { code: 'target-empty' } }, measure: measured(1) },
      { target: null, measure: measured(1) },
    );
    expect(evaluatePlan(plan).plan).toMatchObject({
      measured: 3,
      total: 7,
      counts: { met: 1, 'partly-met': 1, 'not-met': 1, 'not-measured': 2, 'not-evaluable': 2 },
    });
  });

  test('a plan that is not all met is never shown as 100 %', () => {
    const rows = Array.from({ length: 400 }, (_, id) => ({
      target: atLeast(100),
      measure: measured(id === 0 ? 99 : 100),
    }));
    const shown = shownAchievement(evaluatePlan(planWith(...rows)).plan) ?? NaN;
    expect((shown * 100).toFixed(2)).toBe('99.99');
  });

  test('the threshold for partly met is the office’s', () => {
    const plan = planWith({ target: atLeast(10), measure: measured(8) });
    expect(evaluatePlan(plan, { partlyFrom: 0.9 }).plan.counts['not-met']).toBe(1);
  });

  test('a threshold of the body’s own is said wherever a target was missed, and nowhere else', () => {
    const notesOf = (actual: number, share: number) =>
      evaluatePlan(planWith({ target: atLeast(10), measure: measured(actual) }), {
        partlyFrom: share,
      }).results.flatMap(({ outcome }) => outcome.notes);
    expect(notesOf(6, 0.5)).toEqual([{ code: 'own-threshold', percent: '50' }]);
    expect(notesOf(4, 0.5)).toEqual([{ code: 'own-threshold', percent: '50' }]);
    expect(notesOf(12, 0.5)).toEqual([]);
    expect(notesOf(6, 0.7)).toEqual([]);
  });
});

describe('the body’s own rules', () => {
  const plan = planWith(
    { target: atLeast(10), measure: measured(12) },
    { target: atLeast(10), measure: measured(5) },
    { target: atLeast(10), measure: { kind: 'not-measured' } },
  );
  test.each<[string, Partial<EvaluationRules>, number]>([
    ['the usual ones', {}, 0.75],
    ['what exceeds a target counts', { cap: 1.1 }, 0.8],
    ['what is not measured counts as zero', { unmeasured: 'zero' }, 0.5],
    ['the worst decides', { rollUp: 'worst' }, 0.5],
    ['the worst decides, and what is not measured is it', { rollUp: 'worst', unmeasured: 'zero' }, 0],
  ])('%s', (_what, rules, achievement) => {
    const { plan: whole } = evaluatePlan(plan, rules);
    expect([whole.achievement, whole.measured, whole.total]).toEqual([achievement, 2, 3]);
    expect(whole.counts).toMatchObject({ met: 1, 'not-met': 1, 'not-measured': 1 });
  });

  test('a rule that made a figure is said beside it', () => {
    const codes = (rules: Partial<EvaluationRules>) =>
      evaluatePlan(plan, rules).results.map(({ outcome }) => outcome.notes.map(({ code }) => code));
    expect(codes({ cap: 1.1 })).toEqual([['own-cap'], [], []]);
    expect(codes({ bands: [{ name: 'soglia', from: 0.5 }] })).toEqual([['own-band'], ['own-band'], []]);
    expect(codes({ atMost: 'ratio', lateness: 3 })).toEqual([[], [], []]);
  });

  test('their effect on a plan is told before they are kept', () => {
    const { before, after, changed } = rulesEffect(
      evaluatePlan(plan),
      evaluatePlan(plan, { partlyFrom: 0.5 }),
    );
    expect([before.counts['not-met'], after.counts['not-met'], after.counts['partly-met']]).toEqual([
      1, 0, 1,
    ]);
    expect(changed.map(({ after: result }) => result.indicator.id)).toEqual([1]);
  });
});

test('results roll up to objective, programme, mission and perspective in the plan’s order', () => {
  const a = objective({ id: 0, mission: coded('011'), programme: coded('005') });
  const b = objective({ id: 1, mission: coded('011'), programme: coded('006') });
  const c = objective({
    id: 2,
    mission: coded('016'),
    programme: coded('005'),
    perspective: { text: 'Processi interni', cell: null },
  });
  const actuals = [10, 5, 0, 10];
  const owners = [a, a, b, c];
  const plan = planOf(
    [
      {
        headerRow: 0,
        targetColumn: 1,
        rows: rowsOf(actuals.map((actual) => ({ target: atLeast(10), measure: measured(actual) }))),
      },
    ],
    { objectiveOf: (id) => owners[id] ?? a },
  );
  const { missions, programmes, objectives, perspectives } = evaluatePlan(plan);
  expect(missions.map(({ of, achievement }) => [of.code, achievement])).toEqual([
    ['011', 0.5],
    ['016', 1],
  ]);
  expect(programmes.map(({ of, achievement }) => [of.mission.code, of.programme.code, achievement])).toEqual([
    ['011', '005', 0.75],
    ['011', '006', 0],
    ['016', '005', 1],
  ]);
  expect(objectives.map(({ of, indicators }) => [of.id, indicators])).toEqual([
    [0, [0, 1]],
    [1, [2]],
    [2, [3]],
  ]);
  expect(perspectives.map(({ of, total }) => [of, total])).toEqual([
    ['', 3],
    ['Processi interni', 1],
  ]);
});

describe('the plan’s year decides', () => {
  const cell = { sheet: 'Piano', row: 1, column: 1 };
  const target = (year: number | null, value: number) => ({ year, cell, text: '', reading: atLeast(value) });
  const actual = (year: number | null, value: number | null) => ({
    year,
    cell: { ...cell, column: 2 },
    value,
    text: '',
    format: 'General',
    measure: value === null ? none : measured(value),
  });
  const judged = (year: number | null, patch: Partial<Indicator>) => {
    const plan = planWith({ target: atLeast(1) });
    const [first] = plan.indicators;
    if (first === undefined) throw new Error('The plan has an indicator.');
    const { results } = evaluatePlan({ ...plan, year, indicators: [{ ...first, ...patch }] });
    const outcome = results[0]?.outcome;
    return [outcome?.status, outcome?.achievementRaw, ...(outcome?.notes.map(({ code }) => code) ?? [])];
  };

  test.each([
    ['its own target', 2022, [target(2021, 10), target(2022, 20)], [actual(2022, 10)], ['not-met', 0.5]],
    ['a target without a year', 2022, [target(null, 20)], [actual(null, 10)], ['not-met', 0.5]],
    [
      'its own before one without',
      2022,
      [target(null, 5), target(2022, 20)],
      [actual(2022, 10)],
      ['not-met', 0.5],
    ],
    [
      'no target of that year',
      2023,
      [target(2021, 10)],
      [actual(2023, 10)],
      ['not-evaluable', null, 'target-missing-for-year'],
    ],
    ['no target at all', 2023, [], [actual(2023, 10)], ['not-evaluable', null, 'target-missing']],
    ['an actual of another year', 2022, [target(2022, 10)], [actual(2021, 10)], ['not-measured', null]],
    [
      'two targets that differ',
      2022,
      [target(2022, 10), target(2022, 20)],
      [actual(2022, 10)],
      ['not-evaluable', null, 'targets-disagree'],
    ],
    ['two targets alike', 2022, [target(2022, 20), target(2022, 20)], [actual(2022, 10)], ['not-met', 0.5]],
    [
      'two actuals that differ',
      2022,
      [target(2022, 10)],
      [actual(2022, 10), actual(2022, 9)],
      ['not-evaluable', null, 'actuals-disagree'],
    ],
    [
      'one of two actuals measured',
      2022,
      [target(2022, 20)],
      [actual(2022, null), actual(2022, 10)],
      ['not-met', 0.5],
    ],
    ['no year, one target', null, [target(2021, 20)], [actual(null, 10)], ['not-met', 0.5]],
    [
      'no year, several targets',
      null,
      [target(2021, 20), target(2022, 20)],
      [actual(null, 10)],
      ['not-evaluable', null, 'year-unknown'],
    ],
  ] as const)('%s', (_case, year, targets, actuals, expected) => {
    expect(judged(year, { targets, actuals })).toEqual(expected);
  });
});

test('a mean over many has no noise', () => {
  const rows = Array.from({ length: 600 }, (_, id) => ({ target: atLeast(50), measure: measured(id % 100) }));
  expect(evaluatePlan(planWith(...rows)).plan.achievement).toBe(0.745);
});
