/** As a ref: scrolls an element into view when it appears. */
export const scrollIntoView = (element: HTMLElement | null): void =>
  element?.scrollIntoView({ block: 'start' });
