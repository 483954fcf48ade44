import type { Better } from '../expressions/direction/better';
import { levelHeaderOf, levelNameOf, targetNameOf } from '../expressions/levelNames';
import { type NamedReading, targetWithLevels } from '../expressions/levels';
import type { YearTarget } from '../expressions/target';
import { saysNoTarget } from '../lexicon/noValue';
import { fold } from '../lexicon/text/fold';
import type { TargetCell } from '../plan/plan';
import type { ValueDraft } from './drafts';

/** What is needed to read the levels beside a target: each is read as the target is. */
interface Around {
  /** The words over the target. */
  readonly header: string;
  readonly read: (level: ValueDraft) => readonly YearTarget[];
  /** What the words around the target say is better. */
  readonly better: () => Better;
}

/** Whether a level has a value. */
function isLaidDown({ cell }: ValueDraft): boolean {
  return !cell.traits.isMissing && !saysNoTarget(fold(cell.text));
}

/**
 * A target with the levels that stand in columns of their own. Where they do not go together with it, it stays as it is
 * and names them. Where they go against what the words say is better, it cannot be read: nobody knows which holds.
 */
export function withLevelsBeside(
  own: TargetCell,
  levels: readonly ValueDraft[],
  { header, read, better }: Around,
): TargetCell {
  const filled = levels.filter(isLaidDown);
  if (filled.length === 0) return own;
  const { reading } = own;
  const unused = { ...own, unusedLevels: filled.map(({ cell }) => cell) };
  if (reading.kind !== 'threshold' || reading.levels !== undefined) return unused;
  const others = filled.flatMap((level): NamedReading[] => {
    const readings = read(level).map((one) => one.reading);
    const role = levelHeaderOf(level.header)?.role ?? null;
    return readings.map((one) => ({ name: levelNameOf(level.header), role, reading: one }));
  });
  const laid = (operator: typeof reading.operator) => {
    const target: NamedReading = {
      name: targetNameOf(header),
      role: 'target',
      reading: { ...reading, operator },
    };
    return targetWithLevels([target, ...others], 0);
  };
  const asAssumed = laid(reading.operator);
  // Where nothing else tells what is better, the levels do.
  const isOpen = asAssumed === 'contrary' && better() === 'open';
  const found = isOpen ? laid(reading.operator.startsWith('<') ? '>=' : '<=') : asAssumed;
  if (found === null) return unused;
  if (found !== 'contrary') return { ...own, reading: found };
  return {
    ...unused,
    reading: { kind: 'unreadable', reason: { code: 'target-levels-contrary', text: own.text } },
  };
}
