import { type Band, bandsOf, bandsText } from './bands';

/** What a body lays down for its evaluations; what it does not is as docs/contracts.md, 2, says. */
export interface EvaluationRules {
  /** Achievement from which an unmet target is partly met; the first of the bands where there are any. */
  readonly partlyFrom: number;
  /** Named levels of the achievement, ascending; they name what a result reaches and never make a missed target met. */
  readonly bands: readonly Band[];
  /** The most that an achievement counts: 1, or more where what exceeds a target is to count. */
  readonly cap: number;
  /** Days in which the achievement of a missed deadline falls from 1 to 0; 0 lets it fall at once. */
  readonly lateness: number;
  /** What an indicator without an actual value counts in a mean. */
  readonly unmeasured: 'left-out' | 'zero';
  /** Achievement of an at-most target: 2 - A/T, or T/A. */
  readonly atMost: 'linear' | 'ratio';
  /** A group's achievement: the mean of its indicators, or the lowest of them. */
  readonly rollUp: 'mean' | 'worst';
}

export type RuleName = keyof EvaluationRules;

export const DEFAULT_RULES: EvaluationRules = {
  partlyFrom: 0.7,
  bands: [],
  cap: 1,
  lateness: 0,
  unmeasured: 'left-out',
  atMost: 'linear',
  rollUp: 'mean',
};

/** A rule that is kept in the workbook and cannot be used, as it is kept there. */
export interface RefusedRule {
  readonly rule: RuleName;
  readonly kept: string | number;
}

/** What a workbook keeps of a rule; null where it keeps nothing. */
export type StoredRule = string | number | null;

/** From zero on every missed target would be partly met: no threshold. */
const LEAST_THRESHOLD = 0.01;
const HIGHEST_CAP = 2;
const LONGEST_LATENESS = 3_660;

/** Whether an achievement can be the threshold of partly met: from 1 % to 100 %. */
export function isThreshold(share: number): boolean {
  return share >= LEAST_THRESHOLD && share <= 1;
}

/** Whether an achievement can be the most that counts: from 100 % to 200 %. */
export function isCap(share: number): boolean {
  return share >= 1 && share <= HIGHEST_CAP;
}

/** Whether a number of days can be the time in which lateness uses up an achievement: whole, up to ten years. */
export function isLateness(days: number): boolean {
  return Number.isInteger(days) && days >= 0 && days <= LONGEST_LATENESS;
}

/** How each rule is read from what a workbook keeps; undefined where that cannot be used. */
const RULE_READERS: {
  readonly [Name in RuleName]: (kept: string | number) => EvaluationRules[Name] | undefined;
} = {
  partlyFrom: (kept) => (typeof kept === 'number' && isThreshold(kept) ? kept : undefined),
  bands: (kept) => (typeof kept === 'string' ? (bandsOf(kept) ?? undefined) : undefined),
  cap: (kept) => (typeof kept === 'number' && isCap(kept) ? kept : undefined),
  lateness: (kept) => (typeof kept === 'number' && isLateness(kept) ? kept : undefined),
  unmeasured: (kept) => oneOf(kept, ['left-out', 'zero']),
  atMost: (kept) => oneOf(kept, ['linear', 'ratio']),
  rollUp: (kept) => oneOf(kept, ['mean', 'worst']),
};

/** The rules that a workbook keeps by their names, the defaults for the rest, and those of them that cannot be used. */
export function rulesOf(stored: ReadonlyMap<string, unknown>): {
  readonly rules: EvaluationRules;
  readonly refused: readonly RefusedRule[];
} {
  const refused: RefusedRule[] = [];
  const read = <Name extends RuleName>(rule: Name): EvaluationRules[Name] => {
    const kept = stored.get(rule);
    if (typeof kept !== 'string' && typeof kept !== 'number') return DEFAULT_RULES[rule];
    const value = RULE_READERS[rule](kept);
    if (value === undefined) refused.push({ rule, kept });
    return value ?? DEFAULT_RULES[rule];
  };
  const rules = {
    partlyFrom: read('partlyFrom'),
    bands: read('bands'),
    cap: read('cap'),
    lateness: read('lateness'),
    unmeasured: read('unmeasured'),
    atMost: read('atMost'),
    rollUp: read('rollUp'),
  };
  return { rules: withThresholdOfBands(rules), refused };
}

/** The rules with the first band as the threshold of partly met. */
export function withThresholdOfBands(rules: EvaluationRules): EvaluationRules {
  const [first] = rules.bands;
  return first === undefined ? rules : { ...rules, partlyFrom: first.from };
}

/** What a workbook is to keep of rules, by their names; a default is not kept. */
export function storedRules(rules: Partial<EvaluationRules>): ReadonlyMap<RuleName, StoredRule> {
  const { bands, ...others } = rules;
  const entries = new Map<RuleName, StoredRule>();
  if (bands !== undefined) entries.set('bands', bands.length === 0 ? null : bandsText(bands));
  for (const name of RULE_NAMES) {
    if (name === 'bands') continue;
    const value = others[name];
    if (value !== undefined) entries.set(name, value === DEFAULT_RULES[name] ? null : value);
  }
  return entries;
}

export const RULE_NAMES = [
  'partlyFrom',
  'bands',
  'cap',
  'lateness',
  'unmeasured',
  'atMost',
  'rollUp',
] as const satisfies readonly RuleName[];

function oneOf<Choice extends string>(kept: string | number, choices: readonly Choice[]): Choice | undefined {
  return choices.find((choice) => choice === kept);
}
