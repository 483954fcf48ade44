import { DEFAULT_RULES } from '../../../src/pira/evaluation/rules';
import type { Operator, Target, Unit } from '../../../src/pira/expressions/target';
import { WORDS, type Deviation } from '../../../src/taskpane/views/explain/words';

const threshold = (operator: Operator, value: number, unit: Unit): Target => ({
  kind: 'threshold',
  operator,
  value,
  unit,
  assumed: [],
});
const range = (min: number, max: number, unit: Unit): Target => ({
  kind: 'range',
  min,
  max,
  unit,
  assumed: [],
});
const deadline = (date: string): Target => ({ kind: 'deadline', date, assumed: [] });
const plainSpaces = (text: string) => text.replace(/\u00a0/g, ' ');

describe('a target in words', () => {
  it.each<[Target, string, string]>([
    [threshold('>=', 0.5, 'percent'), 'almeno il 50%', 'at least 50%'],
    [threshold('>=', 0.8, 'percent'), 'almeno l’80%', 'at least 80%'],
    [threshold('>=', 0.11, 'percent'), 'almeno l’11%', 'at least 11%'],
    [threshold('>=', 1, 'percent'), 'almeno il 100%', 'at least 100%'],
    [threshold('>=', 0.005, 'percent'), 'almeno lo 0,5%', 'at least 0.5%'],
    [threshold('>', 0.9, 'percent'), 'più del 90%', 'more than 90%'],
    [threshold('<', 0.85, 'percent'), 'meno dell’85%', 'less than 85%'],
    [threshold('<=', 48, 'hour'), 'al massimo 48 ore', 'at most 48 hours'],
    [threshold('<=', 1, 'day'), 'al massimo 1 giorno', 'at most 1 day'],
    [threshold('>', 10, 'number'), 'più di 10', 'more than 10'],
    [threshold('=', 0, 'number'), 'esattamente 0', 'exactly 0'],
    [threshold('>=', 2355, 'number'), 'almeno 2.355', 'at least 2,355'],
    [threshold('>=', 9_000_000, 'euro'), 'almeno 9.000.000 €', 'at least €9,000,000'],
    [threshold('>=', 0.02, 'percentage-point'), 'almeno 2 punti percentuali', 'at least 2 percentage points'],
    [range(80, 100, 'number'), 'tra 80 e 100, estremi compresi', 'from 80 to 100, bounds included'],
    [range(0.8, 1, 'percent'), 'tra l’80% e il 100%, estremi compresi', 'from 80% to 100%, bounds included'],
    [deadline('2021-12-31'), 'entro il 31/12/2021, giorno compreso', 'by 31/12/2021, that day included'],
    [deadline('2021-12-08'), 'entro l’08/12/2021, giorno compreso', 'by 08/12/2021, that day included'],
    [{ kind: 'yes-no', expected: true, assumed: [] }, 'sì: va realizzato', 'yes: to be done'],
    [
      { kind: 'change', value: -0.05, unit: 'percent', relativeTo: '2020', assumed: [] },
      'variazione di -5% rispetto a «2020»',
      'a change of -5% against “2020”',
    ],
    [{ kind: 'unreadable', reason: { code: 'target-empty' } }, '', ''],
  ])('%j', (target, italian, english) => {
    expect(plainSpaces(WORDS.it.target(target))).toBe(italian);
    expect(plainSpaces(WORDS.en.target(target))).toBe(english);
  });
});

describe('a deviation in words', () => {
  const deviation = (variance: number, unit: Unit, isFavourable: boolean, isDeadline = false): Deviation => ({
    variance,
    unit,
    isFavourable,
    isDeadline,
  });

  it.each<[Deviation, string, string]>([
    [
      deviation(-0.02, 'percentage-point', false),
      'mancano 2 punti percentuali',
      '2 percentage points short of the target',
    ],
    [deviation(-1, 'number', false), 'manca 1', '1 short of the target'],
    [deviation(-1, 'hour', false), 'manca 1 ora', '1 hour short of the target'],
    [deviation(2, 'day', false), '2 giorni oltre il target', '2 days beyond the target'],
    [deviation(15, 'day', false, true), '15 giorni di ritardo', '15 days late'],
    [deviation(-3, 'day', true, true), '3 giorni di anticipo', '3 days early'],
    [deviation(4, 'number', true), '4 in più del target: favorevole', '4 above the target: favourable'],
    [
      deviation(-4, 'hour', true),
      '4 ore in meno del target: favorevole',
      '4 hours below the target: favourable',
    ],
    [deviation(0, 'number', true), 'nessuno scostamento', 'no variance'],
    [deviation(0, 'number', false), 'pari al limite, che è escluso', 'equal to the limit, which is excluded'],
  ])('%j', (given, italian, english) => {
    expect(WORDS.it.deviation(given)).toBe(italian);
    expect(WORDS.en.deviation(given)).toBe(english);
  });
});

describe('the rule in words', () => {
  it.each<[Target, string]>([
    [threshold('>=', 5, 'number'), 'Grado: consuntivo ÷ target.'],
    [threshold('<=', 5, 'number'), 'Grado: 2 − consuntivo ÷ target.'],
    [threshold('=', 5, 'number'), 'Grado: 1 − |consuntivo − target| ÷ |target|.'],
    [threshold('<=', 0, 'number'), 'Grado: 100% se raggiunto, altrimenti 0 (il target è zero).'],
    [threshold('>=', -5, 'number'), 'Grado: 1 − |consuntivo − target| ÷ |target|.'],
    [range(80, 100, 'number'), 'estremo più vicino'],
    [deadline('2021-12-31'), 'altrimenti 0'],
  ])('%j', (target, part) => {
    expect(WORDS.it.rule(target, DEFAULT_RULES)).toContain(part);
  });

  it.each<[Target, string]>([
    [threshold('<=', 5, 'number'), 'Grado: target ÷ consuntivo.'],
    [deadline('2021-12-31'), 'scende a zero in 30 giorni'],
  ])('follows the rules of the body for %j', (target, part) => {
    const rules = { ...DEFAULT_RULES, atMost: 'ratio', lateness: 30 } as const;
    expect(WORDS.it.rule(target, rules)).toContain(part);
  });

  it.each(['it', 'en'] as const)('names the threshold of partly met (%s)', (language) => {
    const rules = { ...DEFAULT_RULES, partlyFrom: 0.65 };
    expect(WORDS[language].rule(threshold('>=', 5, 'number'), rules)).toContain('65%');
  });
});
