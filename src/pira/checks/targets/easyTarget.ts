import type { ActualCell, BaseCell, Indicator, TargetCell } from '../../plan/plan';
import { readActual } from '../../expressions/readActual';
import type { Defect, Rule } from '../rule';
import { wording } from '../wording';
import { targetDefects } from '../defects';
import { listed, type Many } from '../many';
import { quote } from '../place';
import { isEasier, isEasierThanTarget } from './demand';

const messages = {
  easierThanBase: wording({
    it: (p: { text: string; base: string }) =>
      `Il target «${p.text}» è meno impegnativo del valore di partenza «${p.base}»: controllare che sia voluto.`,
    en: (p) =>
      `The target “${p.text}” is less demanding than the base value “${p.base}”: check that it is meant.`,
  }),
  easierThanLastYear: wording({
    it: (p: { text: string; previous: string }) =>
      `Il target «${p.text}» è meno impegnativo di quello dell’anno prima («${p.previous}»): controllare che sia voluto.`,
    en: (p) =>
      `The target “${p.text}” is less demanding than that of the year before (“${p.previous}”): check that it is meant.`,
  }),
  easyTargets: wording({
    it: (p: Many) =>
      `${p.count} target sono meno impegnativi di un valore già noto (${listed.it(p)}): controllare che sia voluto.`,
    en: (p) =>
      `${p.count} targets are less demanding than a value already known (${listed.en(p)}): check that it is meant.`,
  }),
};

type PastCell = BaseCell | ActualCell;

/** What was reached before: base values, and actual values of earlier years. */
function knownBefore({ bases, actuals }: Indicator, year: number | null): readonly PastCell[] {
  const earlier = actuals.filter((actual) => year !== null && actual.year !== null && actual.year < year);
  return earlier.length === 0 ? bases : [...bases, ...earlier];
}

function easierThanBase(indicator: Indicator, target: TargetCell): Defect | null {
  const { reading, text, cell, year } = target;
  const base = knownBefore(indicator, year).find((known) => {
    const format = known.text.includes('%') ? '0%' : 'General';
    const measure = readActual(
      { value: known.value, text: known.text, format },
      reading,
      indicator.unit.text,
    );
    return measure.kind === 'quantity' && isEasier(reading, measure);
  });
  return base === undefined
    ? null
    : {
        place: cell,
        text: `${text}|${base.text}`,
        message: messages.easierThanBase({ text: quote(text), base: quote(base.text) }),
        shared: { key: '', name: quote(text), message: messages.easyTargets },
      };
}

function easierThanLastYear({ targets }: Indicator, target: TargetCell): Defect | null {
  const { reading, text, cell, year } = target;
  const previous = targets.find((other) => year !== null && other.year === year - 1);
  return previous === undefined || !isEasierThanTarget(reading, previous.reading)
    ? null
    : {
        place: cell,
        text: `${text}|${previous.text}`,
        message: messages.easierThanLastYear({ text: quote(text), previous: quote(previous.text) }),
        shared: { key: '', name: quote(text), message: messages.easyTargets },
      };
}

/** A target of the plan's year easier than a value reached before, or any easier than that of the year before it. */
export const easyTarget: Rule = {
  id: 'easy-target',
  remedy: 'ask',
  severity: 'info',
  it: {
    title: 'Target poco impegnativo',
    why: 'Un target più facile del valore già noto misura poco.',
    todo: 'Controllare che un target meno impegnativo del valore già noto sia voluto.',
  },
  en: { title: 'Undemanding target', why: 'A target easier than a value already known measures little.' },
  messages,
  defects: ({ plan }) =>
    targetDefects(plan, (target, indicator) => {
      if (target.year !== null && plan.year !== null && target.year < plan.year) return null;
      const isLater = target.year !== null && plan.year !== null && target.year > plan.year;
      return (isLater ? null : easierThanBase(indicator, target)) ?? easierThanLastYear(indicator, target);
    }),
};
