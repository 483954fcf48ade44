import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

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
export function Choices({ label, choices, current, left, top, onChoose, onClose }: ChoicesProps) {
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
