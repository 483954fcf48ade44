import type { Family } from '../family';
import { decreeDay } from './decreeDay';
import { suspectWord } from './suspectWord';

/** The rules on texts, in the order of their findings at one cell. */
export const texts: Family = {
  title: 'Testi',
  rules: [decreeDay, suspectWord],
};
