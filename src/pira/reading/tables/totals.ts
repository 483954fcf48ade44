import { TOTAL, PLAIN_TOTAL, SUMMING_UP, sumsUpPart } from '../../lexicon/headings';
import type { Cell } from '../lines/lines';
import type { Role } from '../../lexicon/labels/roles';
import type { RowFields } from './rowFields';

const LONGEST_TOTAL = 80;
const OF_INDICATOR: readonly Role[] = ['unit', 'type', 'source', 'description', 'algorithm', 'weight'];

/**
 * Whether a row holds totals: "plain" where it says so and nothing else, "likely" where it begins with the word and
 * measures nothing of its own.
 */
export function totalAmong(cells: readonly Cell[], fields: RowFields): 'plain' | 'likely' | null {
  const first = cells.find(({ traits }) => !traits.isNumeric && !traits.isCode);
  if (!first) return null;
  if (SUMMING_UP.test(first.text) && !fields.has('target', 'unit', 'type')) return 'plain';
  const mayBeOfPart = (!fields.has(...OF_INDICATOR) || sumsUp(fields)) && !asks(fields);
  const named = [first, fields.of('name')?.cell];
  if (mayBeOfPart && named.some((cell) => cell && sumsUpPart(cell.text))) return 'plain';
  if (!TOTAL.test(first.text)) return null;
  if (first.text.length <= LONGEST_TOTAL && PLAIN_TOTAL.test(first.text)) return 'plain';
  const measures = fields.has('unit', 'type', 'source', 'description') || asks(fields);
  return measures ? null : 'likely';
}

const asks = (fields: RowFields): boolean => fields.of('target')?.cell.traits.sign === 'operator';

/** Whether a row has no more of an indicator than the unit of its figures, and no target: "Grado medio di raggiungimento | % | | 97". */
const sumsUp = (fields: RowFields): boolean =>
  !fields.has('target', ...OF_INDICATOR.filter((role) => role !== 'unit'));
