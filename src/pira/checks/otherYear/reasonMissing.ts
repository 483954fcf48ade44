import { indicatorName, quote } from '../place';
import { wording } from '../wording';
import type { YearRule } from './yearRule';

const eased = wording({
  it: (p: { name: string; from: string; to: string }) =>
    `«${p.name}»: il target è reso più facile (da «${p.from}» a «${p.to}») senza motivazione. Scriverla nel foglio Variazioni.`,
  en: (p) =>
    `“${p.name}”: the target is made easier (from “${p.from}” to “${p.to}”) without a reason. Write it in the sheet Variazioni.`,
});
const gone = wording({
  it: (p: { name: string }) =>
    `«${p.name}»: il target non c’è più, senza motivazione. Scriverla nel foglio Variazioni.`,
  en: (p) => `“${p.name}”: the target is gone without a reason. Write it in the sheet Variazioni.`,
});
const dropped = wording({
  it: (p: { name: string }) =>
    `«${p.name}»: l’indicatore è eliminato senza motivazione. Scriverla nel foglio Variazioni.`,
  en: (p) => `“${p.name}”: the indicator is dropped without a reason. Write it in the sheet Variazioni.`,
});

/** A target made easier or an indicator dropped, and nobody says why. */
export const reasonMissing: YearRule = {
  id: 'reason-missing',
  severity: 'warning',
  it: {
    title: 'Variazione senza motivazione',
    why: 'D.Lgs. 91/2011, art. 22: gli aggiornamenti del piano si pubblicano con le motivazioni.',
  },
  en: {
    title: 'Change without a reason',
    why: 'D.Lgs. 91/2011, art. 22: updates of the plan are published with their reasons.',
  },
  defects: ({ comparison: { pairs, removed }, hasReason }) => [
    ...pairs.flatMap(({ to, changes }) => {
      const target = changes.find(({ field }) => field === 'target');
      if (target === undefined || hasReason(to)) return [];
      const place = target.cells.to ?? to.cell;
      if (target.kind === 'vanished')
        return [{ side: 'to' as const, place, message: gone({ name: indicatorName(to) }) }];
      if (target.effect !== 'eased') return [];
      const about = { name: indicatorName(to), from: quote(target.from), to: quote(target.to) };
      return [{ side: 'to' as const, place, message: eased(about) }];
    }),
    ...removed
      .filter((indicator) => !hasReason(indicator))
      .map((indicator) => ({
        side: 'from' as const,
        place: indicator.name.cell ?? indicator.cell,
        message: dropped({ name: indicatorName(indicator) }),
      })),
  ],
};
