/** As a ref: brings what the user waits for into sight once it stands. */
export const inView = (element: HTMLElement | null): void => element?.scrollIntoView({ block: 'start' });
