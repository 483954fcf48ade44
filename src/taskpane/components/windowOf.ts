/** Which rows of a long list are drawn: from the first on, up to but not including the last. */
export interface Window {
  readonly first: number;
  readonly last: number;
}

/** Rows drawn above and below those in view, so that Tab finds the next one there. */
const MARGIN = 8;
/** Shorter lists are drawn whole. */
export const SHORT = 40;

/**
 * The rows to draw of `count` rows of about `height` pixels each, of which the view shows `viewHeight` pixels from
 * `scrolled` pixels below the list's top (negative while the list begins further down).
 */
export function windowOf(count: number, height: number, scrolled: number, viewHeight: number): Window {
  if (count <= SHORT) return { first: 0, last: count };
  const inView = Math.ceil(viewHeight / height) + 1;
  const top = Math.min(Math.max(Math.floor(scrolled / height), 0), Math.max(count - inView, 0));
  return { first: Math.max(top - MARGIN, 0), last: Math.min(top + inView + MARGIN, count) };
}

/** A window with enough rows drawn around one of them, where Tab may go on. */
export function withRow(now: Window, row: number, count: number): Window {
  if (row > now.first + 1 && row < now.last - 2) return now;
  return {
    first: Math.max(Math.min(now.first, row) - MARGIN, 0, row - 3 * MARGIN),
    last: Math.min(Math.max(now.last, row) + MARGIN, count, row + 3 * MARGIN),
  };
}
