import { WEIGHS_INDICATORS } from '../../lexicon/headings';
import { fold } from '../../lexicon/text/fold';
import { withRole } from './fused';
import type { SingleColumn } from './fused';

/** Of several weights that of the indicators: "Peso area | Peso indicatore". */
export function settleWeights(columns: readonly SingleColumn[]): readonly SingleColumn[] {
  const own = columns.find(({ role, text }) => role === 'weight' && WEIGHS_INDICATORS.test(fold(text)));
  if (!own) return columns;
  return columns.map((one) => (one.role === 'weight' && one !== own ? withRole(one, 'other') : one));
}
