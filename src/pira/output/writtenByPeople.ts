import { STATUSES } from '../evaluation/outcome';
import { isComposedOfNotes } from '../messages/composedOfNotes';
import { sayStatus } from '../messages/sayStatus';
import type { CellValue } from '../sheet/sheet';
import { isResultFormula } from './formulas/resultFormulaShapes';
import type { ResultRole } from './resultTitles';

const OUR_STATUSES: ReadonlySet<string> = new Set(STATUSES.map((status) => sayStatus(status, 'it')));

/**
 * Whether a cell of a result column holds a text or a formula that people wrote: it is never overwritten. A number may be
 * the result of an earlier run. Causes and actual values are for people to write: we never write there.
 */
export function isWrittenByPeople(role: ResultRole, value: CellValue, formula: string): boolean {
  if (role === 'actual' || role === 'cause') return false;
  if (formula.startsWith('=')) return !isResultFormula(role, formula);
  if (typeof value === 'boolean') return true;
  if (typeof value !== 'string' || value.trim() === '') return false;
  switch (role) {
    case 'variance':
    case 'achievement':
      return true;
    case 'status':
      return !OUR_STATUSES.has(value);
    case 'notes':
      return !isComposedOfNotes(value);
  }
}
