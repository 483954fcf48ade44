import { targetOfYear } from '../../evaluation/cellsOfYear';
import { listed, type Many } from '../many';
import { indicatorName, quote } from '../place';
import { wording } from '../wording';
import { isKept, isOfOneUnit } from './easierThanResult';
import { type AffectedCell, oneCause } from './affectedCells';
import type { YearRule } from './yearRule';

const message = wording({
  it: (p: { name: string; target: string; result: string }) =>
    `«${p.name}»: il target «${p.target}» era già stato raggiunto (${p.result}) e resta com’era. Valutare se alzarlo o sostituire l’indicatore.`,
  en: (p) =>
    `“${p.name}”: the target “${p.target}” was already met (${p.result}) and stays as it was. Consider raising it or replacing the indicator.`,
});

const ofMany = wording({
  it: (many: Many) =>
    `${many.count} target erano già stati raggiunti e restano com’erano: ${listed.it(many)}. Valutare se alzarli o sostituire gli indicatori.`,
  en: (many) =>
    `${many.count} targets were already met and stay as they were: ${listed.en(many)}. Consider raising them or replacing the indicators.`,
});

/** A target that was met and asks the same again; days and answers recur by their nature. */
export const reachedAndKept: YearRule = {
  id: 'reached-and-kept',
  severity: 'info',
  it: {
    title: 'Target raggiunto e mantenuto',
    why: 'D.Lgs. 91/2011, art. 22: degli obiettivi raggiunti si dice se e perché restano.',
  },
  en: {
    title: 'Target met and kept',
    why: 'D.Lgs. 91/2011, art. 22: of what was reached it is said whether and why it stays.',
  },
  defects: ({ comparison: { pairs, to }, resultOf }) => {
    const kept = pairs.flatMap((pair): AffectedCell[] => {
      const result = resultOf(pair.from);
      const target = targetOfYear(pair.to, to.year);
      if (result?.outcome.status !== 'met' || !target.ok || !isKept(pair) || !isOfOneUnit(pair)) return [];
      const { reading, text, cell } = target.cell;
      if (reading.kind !== 'threshold' && reading.kind !== 'range') return [];
      const about = {
        name: indicatorName(pair.to),
        target: quote(text),
        result: result.actual?.text ?? '',
      };
      return [{ place: cell, name: about.name, message: () => message(about) }];
    });
    return oneCause('to', kept, ofMany);
  },
};
