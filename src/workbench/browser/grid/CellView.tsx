import { type CSSProperties, memo } from 'react';

interface CellViewProps {
  readonly id: string;
  readonly column: number;
  readonly text: string;
  readonly isSelected: boolean;
  readonly isEditable: boolean;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly isMerged: boolean;
  /** Pixels that a text may take beyond its cell, over empty neighbours. */
  readonly room: number;
  readonly look: CSSProperties;
}

export const CellView = memo(function CellView(props: CellViewProps) {
  const { id, column, text, left, top, width, height, room, look } = props;
  return (
    <div
      id={id}
      role="gridcell"
      aria-colindex={column + 1}
      aria-selected={props.isSelected}
      aria-readonly={!props.isEditable}
      className={`cell ${room > 0 ? 'runs-over' : ''} ${props.isMerged ? 'merged' : ''}`}
      style={{ ...look, left, top, width, height }}
    >
      <span className="cell-text" style={room > 0 ? { width: width + room - 6, flexShrink: 0 } : undefined}>
        {text}
      </span>
    </div>
  );
}, isSame);

function isSame(before: CellViewProps, after: CellViewProps): boolean {
  const { look, ...plain } = after;
  const { look: lookBefore, ...plainBefore } = before;
  return JSON.stringify([plain, look]) === JSON.stringify([plainBefore, lookBefore]);
}
