import { WEIGHS_INDICATORS, WEIGHS_STRUCTURE } from '../../lexicon/headings';
import { fold } from '../../lexicon/text/fold';
import { withRole } from './fused';
import type { SingleColumn } from './fused';

/** Of several weights that of the indicators: "Peso area | Peso indicatore". */
export function settleWeights(columns: readonly SingleColumn[]): readonly SingleColumn[] {
  const own = columns.find(({ role, text }) => role === 'weight' && WEIGHS_INDICATORS.test(fold(text)));
  // "Peso Area A | Peso Area B": what each contributes, and no weight of the indicator.
  const isOfPart = ({ role, text }: SingleColumn): boolean =>
    role === 'weight' && WEIGHS_STRUCTURE.test(fold(text));
  if (!own && columns.filter(isOfPart).length > 1)
    return columns.map((one) => (isOfPart(one) ? withRole(one, 'other') : one));
  if (!own) return columns;
  return columns.map((one) => (one.role === 'weight' && one !== own ? withRole(one, 'other') : one));
}
