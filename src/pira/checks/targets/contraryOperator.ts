import { fold } from '../../reading/fold';
import { lessIsBetter } from '../../target/direction';
import type { Indicator, TargetCell } from '../../plan';
import { type Polarity, polarityOf } from '../../target/polarity';
import type { Threshold, Unit } from '../../target/target';
import type { Check, Defect } from '../check';
import { indicatorName, quote } from '../place';

const TIMES: ReadonlySet<Unit> = new Set<Unit>(['minute', 'hour', 'day', 'working-day', 'month']);
/** Times that are offered to others, or kept free: more of them is better. */
const OFFERED =
  /apertur|formazion|formativ|dedicat|assistenz|disponibil|preavvis|anticip|conservazion|erogat|lezion|docenz|stage|tirocin|lavorat|svolt/;

type Targets = readonly TargetCell[];

/** Printed thresholds with an operator of their own. */
function printed({ targets }: Indicator, isSuspect: (threshold: Threshold) => boolean): Targets {
  return targets.filter(
    ({ reading }) =>
      reading.kind === 'threshold' && !reading.assumed.includes('operator') && isSuspect(reading),
  );
}

/** At least so much time, where the indicator's words say that less is better. */
function againstWords(indicator: Indicator): Targets {
  const words = `${indicator.name.text} ${indicator.algorithm.text}`;
  const suspects = printed(indicator, ({ operator, unit }) => operator.startsWith('>') && TIMES.has(unit));
  return suspects.length === 0 || OFFERED.test(fold(words)) || !lessIsBetter(words) ? [] : suspects;
}

function againstPolarity(indicator: Indicator, polarity: Polarity): Targets {
  const contrary = polarity === 'less' ? '>' : '<';
  return printed(indicator, ({ operator }) => operator.startsWith(contrary));
}

/** The operator runs against the plan's own column of polarities or else against the indicator's words: it is likely turned round. */
export const contraryOperator: Check = {
  rule: 'contrary-operator',
  severity: 'warning',
  defects: ({ plan }) =>
    plan.indicators.flatMap((indicator) => {
      const polarity = polarityOf(indicator.polarity.text);
      const suspects = polarity === null ? againstWords(indicator) : againstPolarity(indicator, polarity);
      return suspects.map(({ cell, text }): Defect => {
        const named = { text: quote(text), indicator: indicatorName(indicator) };
        return {
          place: cell,
          text,
          message:
            polarity === null
              ? { code: 'contrary-operator', ...named }
              : { code: 'contrary-polarity', ...named, polarity: quote(indicator.polarity.text) },
        };
      });
    }),
};
