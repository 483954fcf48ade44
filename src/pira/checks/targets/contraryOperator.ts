import type { Indicator } from '../../plan/plan';
import { remembering } from '../../remembering';
import { mayBeGoodTime, lessIsBetter } from '../../expressions/direction/betterOf';
import { type Polarity, polarityOf } from '../../expressions/polarity';
import type { Target, Threshold, Unit } from '../../expressions/target';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { targetDefects } from '../defects';
import { indicatorName, quote } from '../place';

const messages = {
  contraryOperator: wording({
    it: (p: { text: string; indicator: string }) =>
      `Il target «${p.text}» chiede almeno quel tempo, ma per «${p.indicator}» di solito meno è meglio: controllare l’operatore.`,
    en: (p) =>
      `The target “${p.text}” asks for at least that time, but for “${p.indicator}” less is usually better: check the operator.`,
  }),
  contraryPolarity: wording({
    it: (p: { text: string; polarity: string; indicator: string }) =>
      `Il target «${p.text}» va nel verso opposto alla polarità «${p.polarity}» di «${p.indicator}»: correggere l’operatore o la polarità.`,
    en: (p) =>
      `The target “${p.text}” runs against the polarity “${p.polarity}” of “${p.indicator}”: correct the operator or the polarity.`,
  }),
};

const TIMES: ReadonlySet<Unit> = new Set<Unit>(['minute', 'hour', 'day', 'working-day', 'month']);

/** A threshold with an operator of its own. */
function isPrinted(target: Target): target is Threshold {
  return target.kind === 'threshold' && !target.assumed.includes('operator');
}

/** At least so much time, where the indicator's words say that less is better. */
function isAgainstWords({ operator, unit }: Threshold, { name, algorithm }: Indicator): boolean {
  if (!operator.startsWith('>') || !TIMES.has(unit)) return false;
  const words = `${name.text} ${algorithm.text}`;
  return !mayBeGoodTime(words) && lessIsBetter(words);
}

function isAgainstPolarity({ operator }: Threshold, polarity: Polarity): boolean {
  return operator.startsWith(polarity === 'less' ? '>' : '<');
}

/** The operator runs against the plan's own column of polarities or else against the indicator's words: it is likely turned round. */
export const contraryOperator: Rule = {
  id: 'contrary-operator',
  remedy: 'choose-reading',
  severity: 'warning',
  it: {
    title: 'Operatore contrario al senso',
    why: 'Con l’operatore rovesciato chi fa peggio raggiunge il target.',
    todo: 'Controllare l’operatore: la polarità o le parole dell’indicatore dicono il contrario.',
  },
  en: {
    title: 'Operator contradicts the indicator',
    why: 'With the operator turned round, those who do worse meet the target.',
  },
  messages,
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
            ? messages.contraryOperator({ ...named })
            : messages.contraryPolarity({ ...named, polarity: quote(indicator.polarity.text) }),
      };
    });
  },
};
