import { type RefObject, useLayoutEffect, useState } from 'react';
import { HEADING_HEIGHT, HEADING_WIDTH } from './Headings';
import type { Viewport } from './viewport';

const FIRST_GUESS: Viewport = { top: 0, left: 0, width: 1200, height: 800 };

/** Follows the scrolling and the size of the grid's element. */
export function useViewport(element: RefObject<HTMLElement | null>): Viewport {
  const [viewport, setViewport] = useState(FIRST_GUESS);
  useLayoutEffect(() => {
    const scroller = element.current;
    if (scroller === null) return undefined;
    const follow = (): void => {
      setViewport({
        top: scroller.scrollTop,
        left: scroller.scrollLeft,
        width: scroller.clientWidth - HEADING_WIDTH,
        height: scroller.clientHeight - HEADING_HEIGHT,
      });
    };
    const observer = new ResizeObserver(follow);
    observer.observe(scroller);
    scroller.addEventListener('scroll', follow, { passive: true });
    follow();
    return () => {
      observer.disconnect();
      scroller.removeEventListener('scroll', follow);
    };
  }, [element]);
  return viewport;
}
