import type { Family } from '../family';
import { onlyFinancial } from './onlyFinancial';
import { typeOutsideDecree } from './typeOutsideDecree';
import { typeSpelling } from './typeSpelling';

/** The rules on types, in the order of their findings at one cell. */
export const types: Family = {
  title: 'Tipologie',
  rules: [onlyFinancial, typeOutsideDecree, typeSpelling],
};
