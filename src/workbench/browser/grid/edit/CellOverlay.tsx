import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Texts } from '../../texts';
import { CellEditor } from './CellEditor';
import type { GridScene } from '../gridScene';
import { HEADING_HEIGHT, HEADING_WIDTH } from '../Headings';
import type { CellPosition } from '../keyMoves';
import type { CellEditing } from './useCellEdit';
import type { Viewport } from '../viewport';

interface CellOverlayProps {
  readonly scene: GridScene;
  readonly editing: CellEditing;
  readonly texts: Texts;
  readonly choices: readonly string[];
  /** What of the grid is in view: frozen cells stay there. */
  readonly viewport: Viewport;
  readonly isChoosing: boolean;
  readonly setChoosing: (isOpen: boolean) => void;
  readonly onDone: (step: CellPosition) => void;
}

const NEXT_BELOW: CellPosition = { row: 1, column: 0 };

/** What lies over the active cell: the field to edit it, the list of its allowed values and the button that opens it. */
export function CellOverlay(props: CellOverlayProps) {
  const { scene, editing, texts, choices, viewport, isChoosing, setChoosing } = props;
  const { rows, columns } = scene.geometry;
  const { area, row, column } = scene.active;
  const frozen = scene.sheet.view.value;
  const left =
    HEADING_WIDTH + columns.start(area.column) + (column < frozen.frozenColumns ? viewport.left : 0);
  const top = HEADING_HEIGHT + rows.start(area.row) + (row < frozen.frozenRows ? viewport.top : 0);
  const right = left + columns.span(area.column, area.columnCount);
  const bottom = top + rows.span(area.row, area.rowCount);
  return (
    <>
      {editing.edit !== null && (
        <CellEditor
          scene={scene}
          editing={editing}
          label={texts.editor}
          left={left}
          top={top}
          onDone={props.onDone}
        />
      )}
      {choices.length > 0 && editing.edit === null && (
        <button
          type="button"
          tabIndex={-1}
          className="choices-button"
          aria-label={texts.choices}
          style={{ left: right + 1, top: bottom - 18 }}
          onMouseDown={(event) => {
            event.preventDefault();
            event.stopPropagation();
            setChoosing(!isChoosing);
          }}
        >
          ▾
        </button>
      )}
      {isChoosing && choices.length > 0 && (
        <Choices
          label={texts.choices}
          choices={choices}
          current={scene.displayedCell(row, column).text}
          left={left}
          top={bottom}
          onChoose={(choice) => {
            setChoosing(false);
            if (editing.confirm(choice)) props.onDone(NEXT_BELOW);
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  );
}

interface ChoicesProps {
  readonly label: string;
  readonly choices: readonly string[];
  readonly current: string;
  readonly left: number;
  readonly top: number;
  readonly onChoose: (choice: string) => void;
  readonly onClose: () => void;
}

/** The entries that a cell's validation offers. */
function Choices({ label, choices, current, left, top, onChoose, onClose }: ChoicesProps) {
  const [index, setIndex] = useState(Math.max(0, choices.indexOf(current)));
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.focus(), []);

  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    event.preventDefault();
    const chosen = choices[index];
    if (event.key === 'ArrowDown') setIndex(Math.min(choices.length - 1, index + 1));
    else if (event.key === 'ArrowUp') setIndex(Math.max(0, index - 1));
    else if (event.key === 'Enter' && chosen !== undefined) onChoose(chosen);
    else if (event.key === 'Escape' || event.key === 'Tab') onClose();
  };
  return (
    <div
      ref={list}
      role="listbox"
      aria-label={label}
      aria-activedescendant={`choice-${index}`}
      tabIndex={0}
      className="choices"
      style={{ left, top }}
      onKeyDown={onKeyDown}
      onBlur={onClose}
    >
      {choices.map((choice, place) => (
        <div
          key={choice}
          id={`choice-${place}`}
          role="option"
          tabIndex={-1}
          aria-selected={place === index}
          onMouseDown={() => onChoose(choice)}
        >
          {choice}
        </div>
      ))}
    </div>
  );
}
