import { quote } from '../place';
import { observedCheck } from './observed';

/** Two fields in one cell. */
export const fusedCell = observedCheck('fused-cell', 'warning', 'fused-cell', ({ cell, text, field }) => ({
  place: cell,
  text,
  message: { code: 'fused-cell', text: quote(text), field },
}));

/** One text over two cells. */
export const splitCell = observedCheck('split-cell', 'warning', 'split-cell', ({ cell, text, field }) => ({
  place: cell,
  text,
  message: { code: 'split-cell', text: quote(text), field },
}));

/** Scanning noise. */
export const scanningNoise = observedCheck('scanning-noise', 'warning', 'noise', ({ cell, text }) => ({
  place: cell,
  text,
  message: { code: 'scanning-noise', text: quote(text) },
}));

/** Filled cells of a table that went into no field. */
export const unreadCell = observedCheck('unread-cell', 'info', 'unread-cell', ({ cell, text }) => ({
  place: cell,
  text,
  message: { code: 'unread-cell', text: quote(text) },
}));

/** A value that fits under two headers and was not read. */
export const ambiguousCell = observedCheck('ambiguous-cell', 'error', 'ambiguous-cell', ({ cell, text }) => ({
  place: cell,
  text,
  message: { code: 'ambiguous-cell', text: quote(text) },
}));
