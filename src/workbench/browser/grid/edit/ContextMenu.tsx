import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';

export interface MenuItem {
  readonly label: string;
  /** The keys that do the same. */
  readonly keys: string;
  readonly act: () => void;
}

interface ContextMenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** Where it was asked for, in pixels of the window. */
  readonly at: { readonly left: number; readonly top: number };
  readonly onClose: () => void;
}

/** What can be done with the selected cells. Keys go round it; Escape, Tab and a click elsewhere close it. */
export function ContextMenu({ label, items, at, onClose }: ContextMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const buttons = (): readonly HTMLElement[] => [
    ...(menu.current?.querySelectorAll<HTMLElement>('button') ?? []),
  ];
  useLayoutEffect(() => {
    const element = menu.current;
    if (element === null) return;
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${Math.max(0, Math.min(at.left, window.innerWidth - width))}px`;
    element.style.top = `${Math.max(0, Math.min(at.top, window.innerHeight - height))}px`;
  }, [at]);
  useEffect(() => menu.current?.querySelector('button')?.focus(), []);

  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const all = buttons();
    const now = all.findIndex((button) => button === document.activeElement);
    const next = {
      ArrowDown: (now + 1) % all.length,
      ArrowUp: (now - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    }[event.key];
    if (next !== undefined) all[next]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label={label}
      className="context-menu"
      onKeyDown={onKeyDown}
      onMouseDown={(event) => event.stopPropagation()}
      onBlur={({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node && menu.current?.contains(relatedTarget) === true)) onClose();
      }}
    >
      {items.map(({ label: name, keys, act }) => (
        <button
          key={name}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            onClose();
            act();
          }}
        >
          <span>{name}</span>
          <kbd>{keys}</kbd>
        </button>
      ))}
    </div>
  );
}
