import type { KeyboardEvent } from 'react';
import { type CellPosition, STEPS } from '../keyMoves';
import type { CellEditing } from './useCellEdit';

const STAY: CellPosition = { row: 0, column: 0 };

/**
 * What a key does to an edit, as in Excel: Enter and Tab take it over and go on, Escape drops it; while a person types over
 * a cell the arrows take it over too, until F2 gives them to the text. Every other key is the text's.
 */
export function pressEditKey(
  event: KeyboardEvent,
  editing: CellEditing,
  onDone: (step: CellPosition) => void,
): void {
  event.stopPropagation();
  const { key, altKey, shiftKey } = event;
  if (key === 'Escape') {
    editing.cancel();
    onDone(STAY);
    return;
  }
  if (key === 'F2') editing.keepArrows();
  const step = altKey ? undefined : stepOf(key, shiftKey, editing.edit?.isTypedOver === true);
  if (step === undefined && key !== 'F2') return;
  event.preventDefault();
  if (step !== undefined && editing.confirm()) onDone(step);
}

function stepOf(key: string, isBack: boolean, arrowsLeave: boolean): CellPosition | undefined {
  if (key === 'Enter') return { row: isBack ? -1 : 1, column: 0 };
  if (key === 'Tab') return { row: 0, column: isBack ? -1 : 1 };
  const arrow = arrowsLeave ? STEPS[key] : undefined;
  return arrow && { row: arrow[0], column: arrow[1] };
}
