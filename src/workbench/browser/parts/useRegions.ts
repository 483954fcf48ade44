import { type RefObject, useEffect } from 'react';

/** Parts of the page between which F6 moves, in order; the add-in's pane is reached by its own means. */
const REGIONS = ['.ribbon button', '.grid', '.tabs [tabindex="0"]'];

export interface Regions {
  readonly focusFirst: () => void;
  readonly focusGrid: () => void;
}

/** Lets F6 and Shift+F6 move through the page as they do in Excel; `focusPane` is null while the pane is closed. */
export function useRegions(root: RefObject<HTMLElement | null>, focusPane: (() => void) | null): Regions {
  const focus = (region: number): void => {
    root.current?.querySelector<HTMLElement>(REGIONS[region] ?? '.grid')?.focus();
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      const count = REGIONS.length + (focusPane === null ? 0 : 1);
      const focused = document.activeElement;
      const now = REGIONS.findIndex((region) => focused?.closest(region) !== null && focused !== null);
      const next = (now + (event.shiftKey ? count - 1 : 1)) % count;
      const region = REGIONS[next];
      if (region === undefined) focusPane?.();
      else root.current?.querySelector<HTMLElement>(region)?.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [root, focusPane]);
  return { focusFirst: () => focus(0), focusGrid: () => focus(1) };
}
