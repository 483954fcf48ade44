import { lastColumn, lastRow } from '../../book/areas';
import type { GridScene } from './gridScene';
import { destination, type Key, type CellPosition } from './keyMoves';

export interface KeyPress extends Key {
  readonly altKey: boolean;
  readonly metaKey: boolean;
  getModifierState(key: 'AltGraph'): boolean;
}

const UNDO_KEYS: ReadonlySet<string> = new Set(['z', 'y']);

/** What a key does in the grid. */
export interface KeyActions {
  readonly edit: (text?: string) => void;
  readonly clear: () => void;
  /** Opens the list of the cell's allowed values; null where it has none. */
  readonly choose: (() => void) | null;
  readonly undoOrRedo: (way: 'undo' | 'redo') => void;
  readonly openMenu: () => void;
  readonly go: (place: CellPosition, isExtended: boolean) => void;
}

/** Does what a key asks for, as in Excel. False for keys that the grid leaves to the page. */
export function pressKey(
  press: KeyPress,
  scene: GridScene,
  anchor: CellPosition,
  page: number,
  actions: KeyActions,
): boolean {
  const { key, ctrlKey, altKey, metaKey, shiftKey } = press;
  // AltGr, which writes € and @ on an Italian keyboard, comes with Ctrl and Alt on Windows.
  const isTyped = press.getModifierState('AltGraph') || !(ctrlKey || altKey || metaKey);
  if (key.length === 1 && isTyped) actions.edit(key);
  else if (ctrlKey && !altKey && UNDO_KEYS.has(key.toLowerCase()))
    actions.undoOrRedo(key.toLowerCase() === 'z' && !shiftKey ? 'undo' : 'redo');
  else if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) actions.openMenu();
  else if (altKey) {
    if (key !== 'ArrowDown' || actions.choose === null) return false;
    actions.choose();
  } else if (key === 'F2') actions.edit();
  else if (key === 'Delete' || key === 'Backspace') actions.clear();
  else {
    const isExtending = shiftKey && key !== 'Enter' && key !== 'Tab';
    const from = isExtending ? movingEnd(scene, anchor) : scene.active;
    const place = destination(scene.sheet, from, press, page);
    if (place === null) return false;
    actions.go(place, isExtending);
  }
  return true;
}

/** The corner of the selection that lies across from where it began. */
function movingEnd({ sheet: { selection } }: GridScene, anchor: CellPosition): CellPosition {
  return {
    row: anchor.row === selection.row ? lastRow(selection) : selection.row,
    column: anchor.column === selection.column ? lastColumn(selection) : selection.column,
  };
}
