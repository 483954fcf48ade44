import { MONEY_WORDS } from '../../lexicon/measures';
import type { Indicator, Objective, TargetCell } from '../../plan/plan';
import { fold } from '../../lexicon/text/fold';
import { remembering } from '../../remembering';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { listed, type Many } from '../many';
import { objectiveName } from '../place';
import { typeLetter } from './typeClass';

const messages = {
  onlyFinancial: wording({
    it: (p: { objective: string }) =>
      `L’obiettivo «${p.objective}» è misurato soltanto da indicatori finanziari: aggiungerne uno di altro tipo.`,
    en: (p) =>
      `The objective “${p.objective}” is measured by financial indicators only: add one of another type.`,
  }),
  onlyFinancials: wording({
    it: (p: Many) =>
      `${p.count} obiettivi sono misurati soltanto da indicatori finanziari (${listed.it(p)}): aggiungere a ciascuno un indicatore di altro tipo.`,
    en: (p) =>
      `${p.count} objectives are measured by financial indicators only (${listed.en(p)}): add an indicator of another type to each.`,
  }),
};

const measuresMoney = ({ reading }: TargetCell): boolean =>
  reading.kind === 'threshold' && (reading.unit === 'euro' || reading.unit === 'percent');

/**
 * Type d, or a type that says nothing while the name speaks of money and the target is an amount or a share: a
 * payment within so many days is none. A declared type a-c is trusted.
 */
function isFinancial({ type, name, algorithm, targets }: Indicator, letterOf: typeof typeLetter): boolean {
  const letter = letterOf(type.text);
  if (letter !== 'e') return letter === 'd';
  return targets.some(measuresMoney) && MONEY_WORDS.test(fold(`${name.text} ${algorithm.text}`));
}

/** An objective that only financial indicators measure (D.P.C.M. 18/9/2012, art. 6). */
export const onlyFinancial: Rule = {
  id: 'only-financial',
  remedy: 'complete',
  severity: 'warning',
  it: {
    title: 'Solo indicatori finanziari',
    why: 'Gli indicatori finanziari si usano soltanto insieme ad altri (D.P.C.M. 18/9/2012, art. 6).',
    todo: 'Aggiungere all’obiettivo un indicatore non finanziario.',
  },
  en: {
    title: 'Financial indicators only',
    why: 'Financial indicators are used only together with others (D.P.C.M. 18/9/2012, art. 6).',
  },
  messages,
  defects: ({ plan }) => {
    const letterOf = remembering(typeLetter);
    const areFinancial = new Map<Objective, boolean>();
    for (const indicator of plan.indicators) {
      const { objective } = indicator;
      if (areFinancial.get(objective) !== false)
        areFinancial.set(objective, isFinancial(indicator, letterOf));
    }
    return plan.objectives
      .filter((objective) => areFinancial.get(objective) === true)
      .map((objective) => {
        const name = objectiveName(objective);
        return {
          place: objective.title.cell ?? objective.cell,
          text: objective.title.text,
          message: messages.onlyFinancial({ objective: name }),
          shared: { key: '', name, message: messages.onlyFinancials },
        };
      });
  },
};
