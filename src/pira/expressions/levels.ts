import { BETWEEN_LEVELS, type LevelRole, NAME_FIRST, NAME_LAST } from '../lexicon/expressions/levels';
import { fold } from '../lexicon/text/fold';
import { levelRoleOf } from './levelNames';
import type { Target, Threshold } from './target';

interface Part {
  readonly name: string;
  readonly role: LevelRole;
  readonly value: string;
}

/** A level with its reading; `role` is null where its name does not say on which side of the target it lies. */
export interface NamedReading {
  readonly name: string;
  readonly role: LevelRole | null;
  readonly reading: Target;
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
  const parts = text.replaceAll(IN_BRACKETS, '; $1').trim().split(BETWEEN_LEVELS);
  if (parts.length < FEWEST || parts.length > MOST) return null;
  const levels = parts.flatMap((part) => partOf(part) ?? []);
  if (levels.length !== parts.length) return null;
  const targets = levels.filter(({ role }) => role === 'target');
  const [target] = targets;
  if (target === undefined || targets.length > 1) return null;
  const laid = targetWithLevels(
    levels.map(({ name, role, value }) => ({ name, role, reading: read(value) })),
    levels.indexOf(target),
  );
  return laid === null || laid === 'contrary' ? null : laid;
}

/**
 * The target among some levels, with them from the easiest to the hardest. Null where they do not rise to one side in one
 * unit; `contrary` where nothing but the direction that was assumed for the target speaks against them.
 */
export function targetWithLevels(
  levels: readonly NamedReading[],
  targetAt: number,
): Threshold | 'contrary' | null {
  const readings = levels.flatMap(({ reading }) =>
    reading.kind === 'threshold' && reading.operator !== '=' ? [reading] : [],
  );
  const own = readings[targetAt];
  if (readings.length < levels.length || own === undefined) return null;
  const values = readings.map(({ value }) => value);
  const way = wayOf(levels, values);
  if (readings.some(({ unit }) => unit !== own.unit) || way === null) return null;
  const rising = way === 0 ? !own.operator.startsWith('<') : way > 0;
  const printed = readings.filter(({ assumed }) => !assumed.includes('operator'));
  if (printed.some(({ operator }) => operator.startsWith('<') === rising)) return null;
  const operator = printed.includes(own) ? own.operator : rising ? '>=' : '<=';
  // What the words say is better must not be the contrary of what the levels say.
  if (own.assumed.includes('operator') && own.operator !== operator) return 'contrary';
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
  const role = levelRoleOf(fold(name));
  return role === null || value === undefined ? null : { name, role, value };
}

const ORDER: readonly LevelRole[] = ['below', 'target', 'above'];

/**
 * The one way in which the values go with their roles, what is below the target easier than it and what is above harder:
 * 1 up, -1 down, 0 where no role tells; null where they go both ways or stand still.
 */
function wayOf(levels: readonly NamedReading[], values: readonly number[]): -1 | 0 | 1 | null {
  const steps = levels.flatMap((one, index) =>
    levels.slice(index + 1).map((other, behind) => {
      if (one.role === null || other.role === null) return 0;
      const order = Math.sign(ORDER.indexOf(other.role) - ORDER.indexOf(one.role));
      return order * Math.sign((values[index + 1 + behind] ?? 0) - (values[index] ?? 0));
    }),
  );
  if (new Set(values).size < values.length) return null;
  const [isUp, isDown] = [steps.includes(1), steps.includes(-1)];
  return isUp && isDown ? null : isUp ? 1 : isDown ? -1 : 0;
}
