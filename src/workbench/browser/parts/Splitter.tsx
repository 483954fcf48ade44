import type { PointerEvent } from 'react';

interface SplitterProps {
  readonly label: string;
  readonly width: number;
  readonly onResize: (width: number) => void;
}

const NARROWEST = 280;
const WIDEST = 700;
const STEP = 20;

/** Makes the pane wider or narrower, by pointer or by arrow keys. */
export function Splitter({ label, width, onResize }: SplitterProps) {
  const resize = (wanted: number): void => onResize(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
  const onPointerMove = (event: PointerEvent): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  };
  return (
    <input
      type="range"
      className="splitter"
      aria-label={label}
      min={NARROWEST}
      max={WIDEST}
      value={width}
      step={STEP}
      onChange={(event) => resize(Number(event.target.value))}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onPointerMove}
    />
  );
}
