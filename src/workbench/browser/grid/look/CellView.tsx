import { type CSSProperties, memo } from 'react';
import type { Room } from '../gridScene';

interface CellViewProps {
  readonly id: string;
  readonly column: number;
  readonly text: string;
  /** The text in pieces with looks of their own; null where it has one look. */
  readonly runs: readonly { readonly text: string; readonly look: CSSProperties }[] | null;
  /** What a note at the cell says; null for none. */
  readonly note: string | null;
  readonly isSelected: boolean;
  readonly isEditable: boolean;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly isHidden: boolean;
  readonly isMerged: boolean;
  /** Pixels that a text may take beyond its cell, over empty neighbours. */
  readonly room: Room;
  readonly textLook: CSSProperties;
  readonly look: CSSProperties;
}

export const CellView = memo(function CellView(props: CellViewProps) {
  const { id, column, text, runs, note, left, top, width, height, room, look, textLook } = props;
  const isRunningOver = room.left + room.right > 0;
  return (
    <div
      id={id}
      role="gridcell"
      aria-colindex={column + 1}
      aria-selected={props.isSelected}
      aria-readonly={!props.isEditable}
      {...(note !== null && { title: note, 'aria-description': note })}
      className={`cell ${isRunningOver ? 'runs-over' : ''} ${props.isMerged ? 'merged' : ''} ${note === null ? '' : 'noted'}`}
      style={{ ...look, left, top, width, height, ...(props.isHidden && { visibility: 'hidden' }) }}
    >
      <span
        className="cell-text"
        style={
          isRunningOver
            ? {
                width: width + room.left + room.right - 6,
                marginInline: `${-room.left}px ${-room.right}px`,
                flexShrink: 0,
              }
            : textLook
        }
      >
        {runs === null
          ? text
          : runs.map((run, place) => (
              <span key={place} style={run.look}>
                {run.text}
              </span>
            ))}
      </span>
    </div>
  );
}, isSame);

function isSame(before: CellViewProps, after: CellViewProps): boolean {
  return JSON.stringify(after) === JSON.stringify(before);
}
