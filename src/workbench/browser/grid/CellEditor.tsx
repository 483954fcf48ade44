import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { CellEditing } from './useCellEdit';
import type { GridScene } from './gridScene';
import type { Place } from './keys';

interface CellEditorProps {
  readonly scene: GridScene;
  readonly editing: CellEditing;
  readonly label: string;
  /** Where the cell lies in the pane. */
  readonly left: number;
  readonly top: number;
  /** After Enter or Tab: by how many rows and columns to go on. */
  readonly onDone: (step: Place) => void;
}

/** The field over a cell that is being edited. */
export function CellEditor({ scene, editing, label, left, top, onDone }: CellEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const element = field.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);
  const { edit } = editing;
  if (edit === null) return null;
  const { rows, columns } = scene.geometry;

  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      editing.cancel();
      onDone({ row: 0, column: 0 });
    } else if (event.key === 'Enter' && !event.altKey) {
      event.preventDefault();
      if (editing.confirm()) onDone({ row: event.shiftKey ? -1 : 1, column: 0 });
    } else if (event.key === 'Tab') {
      event.preventDefault();
      if (editing.confirm()) onDone({ row: 0, column: event.shiftKey ? -1 : 1 });
    }
  };
  return (
    <textarea
      ref={field}
      className="cell-editor"
      aria-label={label}
      value={edit.text}
      rows={1}
      style={{
        left,
        top,
        minWidth: columns.span(scene.active.area.column, scene.active.area.columnCount) + 1,
        minHeight: rows.span(scene.active.area.row, scene.active.area.rowCount) + 1,
      }}
      onChange={(event) => editing.change(event.target.value)}
      onKeyDown={onKeyDown}
    />
  );
}
