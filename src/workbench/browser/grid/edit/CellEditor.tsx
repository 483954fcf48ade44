import { useEffect, useRef } from 'react';
import { pressEditKey } from './editKeys';
import type { CellEditing } from './useCellEdit';
import type { GridScene } from '../gridScene';
import type { CellPosition } from '../keyMoves';

interface CellEditorProps {
  readonly scene: GridScene;
  readonly editing: CellEditing;
  readonly label: string;
  /** Where the cell lies in the pane. */
  readonly left: number;
  readonly top: number;
  /** After Enter or Tab: by how many rows and columns to go on. */
  readonly onDone: (step: CellPosition) => void;
}

/** The field over a cell that is being edited; while the person types in the formula bar it only mirrors that. */
export function CellEditor({ scene, editing, label, left, top, onDone }: CellEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { edit } = editing;
  const isInBar = edit?.isInBar === true;
  useEffect(() => {
    if (isInBar) return;
    const element = field.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
  }, [isInBar]);
  if (edit === null) return null;
  const { rows, columns } = scene.geometry;

  return (
    <textarea
      ref={field}
      className="cell-editor"
      aria-label={label}
      aria-hidden={isInBar}
      tabIndex={isInBar ? -1 : 0}
      value={edit.text}
      rows={1}
      style={{
        left,
        top,
        minWidth: columns.span(scene.active.area.column, scene.active.area.columnCount) + 1,
        minHeight: rows.span(scene.active.area.row, scene.active.area.rowCount) + 1,
      }}
      onChange={(event) => editing.change(event.target.value)}
      onFocus={() => isInBar && editing.start()}
      onKeyDown={(event) => pressEditKey(event, editing, onDone)}
    />
  );
}
