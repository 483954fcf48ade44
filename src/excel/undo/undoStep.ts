import { undoCells } from './undoCells';
import type { UndoStep } from '../exchange/undoRecord';
import type { UndoOptions, UndoOutcome } from '../exchange/undoOutcome';
import { undoSheets } from '../publish/restore/undoSheets';

/**
 * Undoes one step: exactly, or not at all with the reason. Tried twice; a step that was begun before goes on where it
 * was, and what does it again is what was known then.
 */
export async function undoStep(
  { record, begun: earlier }: Pick<UndoStep, 'record' | 'begun'>,
  onBegin: UndoOptions['onBegin'],
): Promise<UndoOutcome> {
  let begun = earlier;
  const undoing = {
    onBegin: async (reverse: Parameters<UndoOptions['onBegin']>[0]): Promise<void> => {
      begun ??= { reverse };
      await onBegin(begun.reverse ?? reverse);
    },
  };
  const once = (): Promise<UndoOutcome> =>
    record.kind === 'cells'
      ? undoCells(record.changes, { ...undoing, begun: begun !== null })
      : undoSheets(record, { ...undoing, begun: begun !== null });
  const first = await once();
  if (first.ok) return earlier === null ? first : { ...first, reverse: earlier.reverse };
  if (!first.begun) return first;
  const second = await once();
  return second.ok ? { ...second, reverse: begun?.reverse ?? null } : { ...second, begun: true };
}
