import type { Indicator } from '../../plan';
import { fold } from '../../lexicon/text/fold';
import { remembering } from '../../remembering';
import { lessIsBetter } from '../../target/direction';
import { type Polarity, polarityOf } from '../../target/polarity';
import type { Target, Threshold, Unit } from '../../target/target';
import type { Check } from '../check';
import { targetDefects } from '../defects';
import { indicatorName, quote } from '../place';

const TIMES: ReadonlySet<Unit> = new Set<Unit>(['minute', 'hour', 'day', 'working-day', 'month']);
/** Times that are offered to others, or kept free: more of them is better. */
const OFFERED =
  /apertur|formazion|formativ|dedicat|assistenz|disponibil|preavvis|anticip|conservazion|erogat|lezion|docenz|stage|tirocin|lavorat|svolt/;

/** A threshold with an operator of its own. */
function isPrinted(target: Target): target is Threshold {
  return target.kind === 'threshold' && !target.assumed.includes('operator');
}

/** At least so much time, where the indicator's words say that less is better. */
function isAgainstWords({ operator, unit }: Threshold, { name, algorithm }: Indicator): boolean {
  if (!operator.startsWith('>') || !TIMES.has(unit)) return false;
  const words = `${name.text} ${algorithm.text}`;
  return !OFFERED.test(fold(words)) && lessIsBetter(words);
}

function isAgainstPolarity({ operator }: Threshold, polarity: Polarity): boolean {
  return operator.startsWith(polarity === 'less' ? '>' : '<');
}

/** The operator runs against the plan's own column of polarities or else against the indicator's words: it is likely turned round. */
export const contraryOperator: Check = {
  rule: 'contrary-operator',
  severity: 'warning',
  defects: ({ plan }) => {
    const polarityIn = remembering(polarityOf);
    return targetDefects(plan, ({ cell, text, reading }, indicator) => {
      if (!isPrinted(reading)) return null;
      const polarity = polarityIn(indicator.polarity.text);
      const isContrary =
        polarity === null ? isAgainstWords(reading, indicator) : isAgainstPolarity(reading, polarity);
      if (!isContrary) return null;
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
  },
};
