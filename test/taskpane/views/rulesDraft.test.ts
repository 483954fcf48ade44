import { DEFAULT_RULES, type EvaluationRules } from '../../../src/pira/evaluation/rules';
import {
  draftOf,
  type RulesDraft,
  rulesIn,
  shareOf,
  shareText,
} from '../../../src/taskpane/views/options/rulesDraft';

describe('a percentage typed into the options', () => {
  it.each<[string, number | null]>([
    ['70', 0.7],
    ['70%', 0.7],
    [' 70,5 % ', 0.705],
    ['70.5', 0.705],
    ['0', 0],
    ['0,5', 0.005],
    ['1', 0.01],
    ['100', 1],
    ['-1', null],
    ['', null],
    ['settanta', null],
    ['7e1', null],
    ['1,2,3', null],
  ])('%s', (typed, share) => {
    expect(shareOf(typed)).toBe(share);
  });

  it.each([0.01, 0.07, 0.29, 0.57, 0.7, 0.705, 1])('shows %d so that it reads back', (share) => {
    expect(shareOf(shareText(share, 'it'))).toBe(share);
    expect(shareOf(shareText(share, 'en'))).toBe(share);
  });
});

const DRAFT = draftOf(DEFAULT_RULES, 'it');

test.each<[Partial<RulesDraft>, Partial<EvaluationRules>]>([
  [{}, {}],
  [{ partlyFrom: '60' }, { partlyFrom: 0.6 }],
  [
    { cap: '120', lateness: '30' },
    { cap: 1.2, lateness: 30 },
  ],
  [
    { bands: 'soglia 70,5%; eccellenza 110%', partlyFrom: '60' },
    {
      partlyFrom: 0.705,
      bands: [
        { name: 'soglia', from: 0.705 },
        { name: 'eccellenza', from: 1.1 },
      ],
    },
  ],
  [
    { rollUp: 'worst', unmeasured: 'zero', atMost: 'ratio' },
    { rollUp: 'worst', unmeasured: 'zero', atMost: 'ratio' },
  ],
])('the draft %j means %j', (typed, rules) => {
  expect(rulesIn({ ...DRAFT, ...typed })).toEqual({ ok: true, rules: { ...DEFAULT_RULES, ...rules } });
});

test.each<[Partial<RulesDraft>, readonly string[]]>([
  [{ partlyFrom: '0' }, ['partlyFrom']],
  [{ partlyFrom: '101' }, ['partlyFrom']],
  [{ cap: '99', lateness: '1,5' }, ['cap', 'lateness']],
  [{ bands: 'eccellenza 95%, soglia 70%' }, ['bands']],
  [{ bands: '70%' }, ['bands']],
  [{ bands: 'soglia 70% circa' }, ['bands']],
  [{ bands: 'soglia 120%' }, ['bands']],
])('the draft %j cannot be kept for %j', (typed, wrong) => {
  expect(rulesIn({ ...DRAFT, ...typed })).toEqual({ ok: false, wrong });
});
