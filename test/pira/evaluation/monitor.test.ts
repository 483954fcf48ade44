import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { monitor } from '../../../src/pira/evaluation/interim/monitor';
import {
  type Monitored,
  needsAction,
  type InterimKind,
} from '../../../src/pira/evaluation/interim/monitored';
import { keptInterimKinds } from '../../../src/pira/evaluation/interim/keptInterimKinds';
import { say } from '../../../src/pira/messages';
import { indicatorKeys } from '../../../src/pira/plan/indicatorKeys';
import { readPlan } from '../../../src/pira/reading/readPlan';
import fc from '../../support/fastCheck';
import type { CellInput } from '../../support/sheet';
import { sheetFromRows } from '../../support/sheet';

const HALF = '2024-06-30';
/** 182 of 366 days of 2024. */
const HALF_SHARE = 182 / 366;

type Values = Readonly<Record<string, CellInput>>;

function planWith(name: string, unit: string, target: string, values: Values) {
  const rows = [
    ['Piano degli indicatori e dei risultati attesi 2024'],
    ['Missione', '011 - Competitività'],
    ['Obiettivo', '1. Crescita'],
    ['Indicatore', 'Unità di misura', 'Target 2024', ...Object.keys(values)],
    [name, unit, target, ...Object.values(values)],
  ];
  return readPlan([sheetFromRows('Piano', rows)], { year: null });
}

function monitored(
  [name, unit, target]: readonly [string, string, string],
  values: Values,
  at = HALF,
): Monitored {
  const plan = planWith(name, unit, target, values);
  const [only] = monitor(plan, evaluatePlan(plan), at);
  if (only === undefined) throw new Error('There is no indicator.');
  return only;
}

const COUNT = ['Imprese assistite', 'Numero', '>= 100'] as const;
const FEW = ['Reclami ricevuti', 'Numero', '<= 10'] as const;
const SHARE = ['Pratiche evase nei termini', '%', '>= 90%'] as const;
const TIME = ['Tempo medio di pagamento', 'giorni', '<= 30 giorni'] as const;
const percent = (value: number): CellInput => ({ value, text: `${value * 100}%`, format: '0%' });
const date = (text: string, value: number): CellInput => ({ value, text, format: 'dd/mm/yyyy' });

describe('values within the year', () => {
  test.each<[string, readonly [string, string, string], Values, InterimKind, number, number, string]>([
    ['half of a count by half the year', COUNT, { 'al 30/06/2024': 55 }, 'cumulative', 55, 100, 'on-track'],
    ['a count a little behind', COUNT, { 'al 30/06/2024': 40 }, 'cumulative', 40, 100, 'at-risk'],
    ['a count far behind', COUNT, { 'al 30/06/2024': 10 }, 'cumulative', 10, 100, 'late'],
    ['a count of little that grows too fast', FEW, { 'al 30/06/2024': 9 }, 'cumulative', 9, 10, 'at-risk'],
    ['a count of little within its share', FEW, { 'al 30/06/2024': 3 }, 'cumulative', 3, 10, 'on-track'],
    ['a limit that is passed', FEW, { 'al 30/06/2024': 11 }, 'cumulative', 11, 10, 'late'],
  ])('%s', (_what, indicator, values, how, value, target, pace) => {
    const one = monitored(indicator, values);
    expect([one.how, one.interim?.value, one.interim?.day, one.pace]).toEqual([how, value, HALF, pace]);
    expect(one.expected).toBeCloseTo(target * HALF_SHARE, 10);
    expect(one.projection).toBeCloseTo(value / HALF_SHARE, 10);
  });

  test.each<[string, readonly [string, string, string], CellInput, number, string]>([
    ['a share that is reached', SHARE, percent(0.95), 0.9, 'on-track'],
    ['a share a little below', SHARE, percent(0.8), 0.9, 'at-risk'],
    ['a share far below', SHARE, percent(0.3), 0.9, 'late'],
    ['a time within its limit', TIME, 25, 30, 'on-track'],
    ['a time beyond it', TIME, 36, 30, 'at-risk'],
  ])('%s is held against the target itself', (_what, indicator, value, expected, pace) => {
    const one = monitored(indicator, { 'al 30/06/2024': value });
    expect([one.how, one.expected, one.projection, one.pace]).toEqual([
      'latest',
      expected,
      one.interim?.value,
      pace,
    ]);
  });

  test('of several the last one by the day counts, and of what day it is is said', () => {
    const values = { 'al 31/03': 20, 'al 30/06': 50, 'al 30/09': 80 };
    const one = monitored(COUNT, values, '2024-07-31');
    expect([one.interim?.value, one.interim?.day]).toEqual([50, HALF]);
    expect(one.notes).toContainEqual({ code: 'value-of', day: '30/06/2024' });
  });

  test.each<[string, Values, number, string]>([
    ['running totals', { 'I trimestre': 20, 'II trimestre': 50 }, 50, 'periods-progressive'],
    ['values of their own', { 'I trimestre': 30, 'II trimestre': 25 }, 55, 'periods-added'],
    ['months', { Gennaio: 9, Febbraio: 8, Marzo: 12, Aprile: 7 }, 36, 'periods-added'],
  ])('periods with %s', (_what, values, value, note) => {
    const one = monitored(COUNT, values);
    expect(one.interim?.value).toBe(value);
    expect(one.notes.map(({ code }) => code)).toContain(note);
  });

  test('a value without a day or period is not used, and named', () => {
    const one = monitored(COUNT, { Monitoraggio: 40 });
    expect([one.interim, one.pace]).toEqual([null, 'not-measured']);
    expect(one.notes).toContainEqual({ code: 'period-unknown', cells: 'D5' });
  });

  test('an interim value is never the actual of the year', () => {
    const plan = planWith(...COUNT, { 'al 30/06/2024': 55, 'Consuntivo 2024': null });
    expect(evaluatePlan(plan).results.map(({ outcome }) => outcome.status)).toEqual(['not-measured']);
  });

  test('an actual that is written already is used, and said', () => {
    const one = monitored(COUNT, { 'al 30/06/2024': 55, 'Consuntivo 2024': 120 });
    expect([one.pace, one.interim, one.notes[0]?.code]).toEqual(['on-track', null, 'actual-written']);
  });

  test('what cannot be read is not guessed', () => {
    expect(monitored(COUNT, { 'al 30/06/2024': 'circa metà' }).pace).toBe('not-evaluable');
    expect(monitored(['Eventi', 'Numero', 'da definire'], { 'al 30/06/2024': 3 }).pace).toBe('not-evaluable');
  });
});

describe('deadlines and answers', () => {
  const BY_MAY = ['Approvazione del regolamento', 'Data', 'entro il 31/05/2024'] as const;
  const BY_JULY = ['Approvazione del regolamento', 'Data', 'entro il 15/07/2024'] as const;
  const BY_DECEMBER = ['Approvazione del regolamento', 'Data', 'entro il 31/12/2024'] as const;
  const DONE = ['Attivazione dello sportello', 'Sì/No', 'Sì'] as const;

  test.each<[string, readonly [string, string, string], Values, string, readonly string[]]>([
    ['passed without a day', BY_MAY, { 'al 30/06': null }, 'late', ['deadline-passed']],
    ['kept', BY_MAY, { 'al 30/06': date('20/05/2024', 45_432) }, 'on-track', []],
    ['kept too late', BY_MAY, { 'al 30/06': date('10/06/2024', 45_453) }, 'late', ['deadline-missed']],
    ['near', BY_JULY, { 'al 30/06': null }, 'not-due', ['deadline-near']],
    ['far', BY_DECEMBER, { 'al 30/06': null }, 'not-due', []],
    ['an answer as wanted', DONE, { 'al 30/06': 'Sì' }, 'on-track', []],
    ['an answer that may still come', DONE, { 'al 30/06': 'No' }, 'not-due', ['not-yet-done']],
    ['no answer yet', DONE, { 'al 30/06': null }, 'not-due', []],
  ])('%s', (_what, indicator, values, pace, notes) => {
    const one = monitored(indicator, values);
    expect([one.pace, one.notes.map(({ code }) => code)]).toEqual([pace, notes]);
  });

  test('what wants attention is listed, and a deadline that is near with it', () => {
    expect(needsAction(monitored(BY_MAY, { 'al 30/06': null }))).toBe(true);
    expect(needsAction(monitored(BY_JULY, { 'al 30/06': null }))).toBe(true);
    expect(needsAction(monitored(BY_DECEMBER, { 'al 30/06': null }))).toBe(false);
    expect(needsAction(monitored(COUNT, { 'al 30/06': 55 }))).toBe(false);
  });
});

test('before its year nothing is due, after it the year counts whole', () => {
  expect(monitored(COUNT, { 'al 30/06/2024': 55 }, '2023-12-01').pace).toBe('not-due');
  expect(monitored(COUNT, { 'al 30/06/2024': 55 }, '2025-02-01').interim?.value).toBe(55);
});

test('the office says how a value is held against its target', () => {
  const plan = planWith(...COUNT, { 'al 30/06/2024': 55 });
  const [key = ''] = indicatorKeys(plan);
  const [one] = monitor(plan, evaluatePlan(plan), HALF, keptInterimKinds(plan, { [key]: 'latest' }));
  expect([one?.how, one?.isAssumed, one?.pace]).toEqual(['latest', false, 'late']);
  expect(one?.notes.some(({ code }) => code === 'how-assumed')).toBe(false);
});

test('what is assumed is said', () => {
  const { notes } = monitored(COUNT, { 'al 30/06/2024': 55 });
  expect(notes.map((note) => say(note, 'it'))).toEqual(['Trattato come valore cumulato nell’anno.']);
});

test('more by a day never makes a count look worse', () => {
  const rank: Readonly<Record<string, number>> = { late: 0, 'at-risk': 1, 'on-track': 2 };
  fc.assert(
    fc.property(fc.nat(150), fc.nat(150), (a, b) => {
      const paceOf = (value: number) => rank[monitored(COUNT, { 'al 30/06/2024': value }).pace] ?? NaN;
      expect(paceOf(Math.max(a, b))).toBeGreaterThanOrEqual(paceOf(Math.min(a, b)));
    }),
    { numRuns: 12 },
  );
});
