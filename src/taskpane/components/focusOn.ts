/** As a ref: gives an element the focus once it stands. */
export const focusOn = (element: HTMLElement | null): void => element?.focus();
