import type { Better } from '../expressions/direction/better';
import { indicatorWords } from '../expressions/indicatorWords';
import { readLevels } from '../expressions/levels';
import { readTargets } from '../expressions/readTargets';
import type { Level, Target, Threshold } from '../expressions/target';
import type { Indicator, TargetCell } from '../plan/plan';
import { compare } from './precision';

/** The hardest level of a target that a value reaches; null for a target without levels, and below the first. */
export function levelAt({ levels, operator }: Threshold, value: number): Level | null {
  const reaches = (level: Level) => {
    const order = compare(value, level.value);
    return operator.startsWith('<') ? order <= 0 : order >= 0;
  };
  return levels?.findLast(reaches) ?? null;
}

/** The level from which a missed target is partly met; null where none lies below the target. */
export function firstLevel({ levels, value }: Threshold): Level | null {
  const [first] = levels ?? [];
  return first === undefined || first.value === value ? null : first;
}

const WHOLE = 1;

/**
 * A target with the levels that the remarks beside its indicator lay down, where they say nothing else and name the same
 * target, or the target as 100 % and the others as shares of it.
 */
export function withLevelsOfNotes(cell: TargetCell, indicator: Indicator): TargetCell {
  const { reading } = cell;
  if (reading.kind !== 'threshold' || reading.levels !== undefined || reading.operator === '=') return cell;
  const isDown = reading.operator.startsWith('<');
  const unit = reading.unit === 'percent' ? '%' : indicator.unit.text;
  for (const { text } of [indicator.notes, indicator.description, indicator.algorithm])
    for (const better of isDown ? (['less', 'more'] as const) : (['more'] as const)) {
      const noted = readLevels(text, (value) => readAlone(value, unit, better));
      const levels = noted === null ? null : levelsInUnitOf(reading, noted);
      if (levels !== null) return { ...cell, reading: { ...reading, levels } };
    }
  return cell;
}

function readAlone(text: string, unit: string, better: Better): Target {
  const around = { format: 'General', header: '', indicator: '', polarity: '', year: null, years: [] };
  const input = { ...around, value: text, text, unit };
  const [only] = readTargets(input, { ...indicatorWords(input), better: (follows) => follows(better) });
  return only?.reading ?? { kind: 'unreadable', reason: { code: 'target-empty' } };
}

/** Levels of a remark in the unit of a target; null where they speak of another one. */
function levelsInUnitOf(own: Threshold, noted: Threshold): readonly Level[] | null {
  const { levels = [] } = noted;
  const isDown = own.operator.startsWith('<');
  if (noted.unit === own.unit && noted.value === own.value)
    return noted.operator.startsWith('<') === isDown ? levels : null;
  if (noted.unit !== 'percent' || noted.value !== WHOLE || own.value <= 0 || noted.operator.startsWith('<'))
    return null;
  return levels.map(({ name, value }) => ({
    name,
    value: Number((own.value * (isDown ? 2 - value : value)).toPrecision(15)),
  }));
}
