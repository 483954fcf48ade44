import { useEffect, useRef, type RefObject } from 'react';

/** What can have the focus by keyboard; as office.js on the web looks for it when Tab is pressed. */
const FOCUSABLE = ['a[href]', 'button', 'input', 'select', 'textarea', '[tabindex]']
  .map((selector) => `${selector}:not([disabled]):not([tabindex='-1'])`)
  .join(',');

function focusableIn(element: Element): readonly HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(FOCUSABLE)];
}

/** An element that holds the focused one, and the position of that among the focusable elements in it. */
interface FocusAncestor {
  readonly element: Element;
  readonly position: number;
}

/** The elements around the focused one, from the innermost outwards. */
function focusAncestors(focused: Element, root: Element): readonly FocusAncestor[] {
  const ancestors: FocusAncestor[] = [];
  for (let element = focused.parentElement; element !== null; element = element.parentElement) {
    ancestors.push({ element, position: focusableIn(element).findIndex((one) => one === focused) });
    if (element === root) break;
  }
  return ancestors;
}

/** The focusable element that took the place of the one that is gone, or one near it. */
function nextFocus(ancestors: readonly FocusAncestor[]): HTMLElement | undefined {
  for (const { element, position } of ancestors) {
    const all = element.isConnected ? focusableIn(element) : [];
    const next = all[Math.min(Math.max(position, 0), all.length - 1)];
    if (next !== undefined) return next;
  }
  return undefined;
}

/**
 * Keeps the focus within an element: when the focused element disappears (a finding that was corrected, a message that was
 * closed), the one that takes its place gets the focus. Else the page itself would have it, and Tab would leave the pane.
 */
export function useFocusKeeper(): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = root;
    if (current === null) return undefined;
    let last: Element | null = null;
    let ancestors: readonly FocusAncestor[] = [];
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      last = target;
      ancestors = focusAncestors(target, current);
    };
    const keep = () => {
      if (last === null || last.isConnected || document.activeElement !== document.body) return;
      last = null;
      if (document.hasFocus()) nextFocus(ancestors)?.focus();
    };
    current.addEventListener('focusin', remember);
    const observer = new MutationObserver(keep);
    observer.observe(current, { childList: true, subtree: true });
    return () => {
      current.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, []);
  return root;
}
