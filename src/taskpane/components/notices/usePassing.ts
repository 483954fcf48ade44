import { useEffect, useRef, type RefObject } from 'react';

/** Long enough to read two lines; the pane says below its first button what was done, for as long as it can be undone. */
const SHOWN_MS = 10_000;

/**
 * Lets a message of success go by itself, except while the pointer or the focus is in it. What is given is put on the
 * message's element; null stands for a message that stays.
 */
export function usePassing(message: object | null, dismiss: () => void): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (message === null) return undefined;
    const close = () => {
      const { current } = element;
      const isUsed = current?.matches(':hover, :focus-within') ?? false;
      if (isUsed) timer = setTimeout(close, SHOWN_MS);
      else dismiss();
    };
    let timer = setTimeout(close, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [message, dismiss]);
  return element;
}
