import { fold } from '../../reading/fold';
import { lessIsBetter } from '../../target/direction';
import type { Unit } from '../../target/target';
import type { Check, Defect } from '../check';
import { indicatorName, quote } from '../place';

const TIMES: ReadonlySet<Unit> = new Set<Unit>(['minute', 'hour', 'day', 'working-day', 'month']);
/** Times that are offered to others, or kept free: more of them is better. */
const OFFERED =
  /apertur|formazion|formativ|dedicat|assistenz|disponibil|preavvis|anticip|conservazion|erogat|lezion|docenz|stage|tirocin|lavorat|svolt/;

/** At least so much time, where the indicator's words say that less is better: the operator is likely turned round. */
export const contraryOperator: Check = {
  rule: 'contrary-operator',
  severity: 'warning',
  defects: ({ plan }) =>
    plan.indicators.flatMap((indicator) => {
      const words = `${indicator.name.text} ${indicator.algorithm.text}`;
      const suspects = indicator.targets.filter(
        ({ reading }) =>
          reading.kind === 'threshold' &&
          reading.operator.startsWith('>') &&
          TIMES.has(reading.unit) &&
          !reading.assumed.includes('operator'),
      );
      if (suspects.length === 0 || OFFERED.test(fold(words)) || !lessIsBetter(words)) return [];
      return suspects.map(({ cell, text }): Defect => ({
        place: cell,
        text,
        message: { code: 'contrary-operator', text: quote(text), indicator: indicatorName(indicator) },
      }));
    }),
};
