import { BETWEEN_LEVELS, LEVEL_NAMES, NAME_FIRST, NAME_LAST } from '../lexicon/expressions/levels';
import { fold } from '../lexicon/text/fold';
import type { Target, Threshold } from './target';

type LevelRole = keyof typeof LEVEL_NAMES;

interface Part {
  readonly name: string;
  readonly role: LevelRole;
  readonly value: string;
}

/** A whole level in brackets: "atteso 8 (minimo 5)". */
const IN_BRACKETS = /\s*\(([^()]*\p{L}[^()]*\d[^()]*)\)/gu;
/** A longer text is no list of levels. */
const LONGEST = 300;
const FEWEST = 2;
const MOST = 6;

/**
 * A target that a text lays down in levels, "soglia 70%, target 85%, eccellenza 95%": the target with its levels, from the
 * first to the last. Null where the text is no such list, says anything besides, or its levels do not rise to one side;
 * `read` reads the value of one level.
 */
export function readLevels(text: string, read: (value: string) => Target): Threshold | null {
  if (text.length > LONGEST) return null;
  const parts = text.replaceAll(IN_BRACKETS, '; $1').trim().split(BETWEEN_LEVELS).map(partOf);
  const levels = parts.flatMap((part) => (part === null ? [] : [part]));
  if (levels.length !== parts.length || levels.length < FEWEST || levels.length > MOST) return null;
  const targets = levels.filter(({ role }) => role === 'target');
  const [target] = targets;
  if (target === undefined || targets.length > 1) return null;
  const readings = levels.flatMap(({ value }) => {
    const reading = read(value);
    return reading.kind === 'threshold' && reading.operator !== '=' ? [reading] : [];
  });
  const own = readings[levels.indexOf(target)];
  if (readings.length < levels.length || own === undefined) return null;
  const values = readings.map(({ value }) => value);
  if (readings.some(({ unit }) => unit !== own.unit) || !isOneWay(levels, values)) return null;
  const rising = (values.at(-1) ?? 0) > (values[0] ?? 0) === orderOf(levels.at(-1)) > orderOf(levels[0]);
  const printed = readings.filter(({ assumed }) => !assumed.includes('operator'));
  if (printed.some(({ operator }) => operator.startsWith('<') === rising)) return null;
  const operator = printed.includes(own) ? own.operator : rising ? '>=' : '<=';
  // What the words say is better must not be the contrary of what the levels say.
  if (own.assumed.includes('operator') && own.operator !== operator) return null;
  return {
    ...own,
    operator,
    levels: levels
      .map(({ name }, index) => ({ name, value: values[index] ?? 0 }))
      .toSorted((a, b) => (rising ? a.value - b.value : b.value - a.value)),
  };
}

function partOf(text: string): Part | null {
  const [, first, behind] = NAME_FIRST.exec(text) ?? [];
  const [, before, bracketed, last] = NAME_LAST.exec(text) ?? [];
  const name = (first ?? bracketed ?? last ?? '').trim();
  const value = behind ?? before;
  const role = roleOf(fold(name));
  return role === null || value === undefined ? null : { name, role, value };
}

function roleOf(name: string): LevelRole | null {
  const roles: readonly LevelRole[] = ['below', 'target', 'above'];
  return roles.find((role) => LEVEL_NAMES[role].test(name)) ?? null;
}

function orderOf(part: Part | undefined): number {
  return ['below', 'target', 'above'].indexOf(part?.role ?? 'target');
}

/** Whether the values go one way with their roles: what is below the target is easier than it, what is above harder. */
function isOneWay(levels: readonly Part[], values: readonly number[]): boolean {
  const steps = levels.flatMap((one, index) =>
    levels.slice(index + 1).map((other, behind) => {
      const order = Math.sign(orderOf(other) - orderOf(one));
      return order * Math.sign((values[index + 1 + behind] ?? 0) - (values[index] ?? 0));
    }),
  );
  const ways = new Set(steps.filter((step) => step !== 0));
  const isDifferent = new Set(values).size === values.length;
  return isDifferent && ways.size === 1;
}
