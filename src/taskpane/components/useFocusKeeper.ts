import { useEffect, useRef, type RefObject } from 'react';

/** What can have the focus by keyboard; as office.js on the web looks for it when Tab is pressed. */
const FOCUSABLE = ['a[href]', 'button', 'input', 'select', 'textarea', '[tabindex]']
  .map((selector) => `${selector}:not([disabled]):not([tabindex='-1'])`)
  .join(',');

function focusableIn(element: Element): readonly HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(FOCUSABLE)];
}

/** An element around the focus, and the position of the focus among what can have it in there. */
interface Around {
  readonly element: Element;
  readonly position: number;
}

/** From the innermost outwards. */
function aroundOf(focused: Element, root: Element): readonly Around[] {
  const around: Around[] = [];
  for (let element = focused.parentElement; element !== null; element = element.parentElement) {
    around.push({ element, position: focusableIn(element).findIndex((one) => one === focused) });
    if (element === root) break;
  }
  return around;
}

/** What now stands where the focus was, or at least near it. */
function successor(around: readonly Around[]): HTMLElement | undefined {
  for (const { element, position } of around) {
    const all = element.isConnected ? focusableIn(element) : [];
    const next = all[Math.min(Math.max(position, 0), all.length - 1)];
    if (next !== undefined) return next;
  }
  return undefined;
}

/**
 * Keeps the focus within an element: where what has it goes away (a finding that was corrected, a message that was
 * closed), what comes in its place takes it. Else it falls to the page itself, from where Tab leaves the pane.
 */
export function useFocusKeeper(): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = root;
    if (current === null) return undefined;
    let last: Element | null = null;
    let around: readonly Around[] = [];
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      last = target;
      around = aroundOf(target, current);
    };
    const keep = () => {
      if (last === null || last.isConnected || document.activeElement !== document.body) return;
      last = null;
      if (document.hasFocus()) successor(around)?.focus();
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
