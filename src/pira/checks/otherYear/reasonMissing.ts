import { listed, type Many } from '../many';
import { indicatorName, quote } from '../place';
import { wording } from '../wording';
import { type AffectedCell, oneCause } from './affectedCells';
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

/** The same of several indicators: they lack one thing, and it is written in one place. */
const ofMany = {
  eased: wording({
    it: (many: Many) =>
      `${many.count} target sono resi più facili senza motivazione: ${listed.it(many)}. Scriverla nel foglio Variazioni.`,
    en: (many) =>
      `${many.count} targets are made easier without a reason: ${listed.en(many)}. Write it in the sheet Variazioni.`,
  }),
  gone: wording({
    it: (many: Many) =>
      `${many.count} target non ci sono più, senza motivazione: ${listed.it(many)}. Scriverla nel foglio Variazioni.`,
    en: (many) =>
      `${many.count} targets are gone without a reason: ${listed.en(many)}. Write it in the sheet Variazioni.`,
  }),
  dropped: wording({
    it: (many: Many) =>
      `${many.count} indicatori sono eliminati senza motivazione: ${listed.it(many)}. Scriverla nel foglio Variazioni.`,
    en: (many) =>
      `${many.count} indicators are dropped without a reason: ${listed.en(many)}. Write it in the sheet Variazioni.`,
  }),
};

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
  defects: ({ comparison: { pairs, removed }, hasReason }) => {
    const targets = pairs.flatMap(({ to, changes }) => {
      const target = changes.find(({ field }) => field === 'target');
      return target === undefined || hasReason(to) ? [] : [{ to, target, name: indicatorName(to) }];
    });
    const goneOnes = targets
      .filter(({ target }) => target.kind === 'vanished')
      .map(({ to, target, name }): AffectedCell => ({
        place: target.cells.to ?? to.cell,
        name,
        message: () => gone({ name }),
      }));
    const easedOnes = targets
      .filter(({ target }) => target.kind !== 'vanished' && target.effect === 'eased')
      .map(({ to, target, name }): AffectedCell => ({
        place: target.cells.to ?? to.cell,
        name,
        message: () => eased({ name, from: quote(target.from), to: quote(target.to) }),
      }));
    const droppedOnes = removed
      .filter((indicator) => !hasReason(indicator))
      .map((indicator): AffectedCell => {
        const name = indicatorName(indicator);
        return {
          place: indicator.name.cell ?? indicator.cell,
          name,
          message: () => dropped({ name }),
        };
      });
    return [
      ...oneCause('to', easedOnes, ofMany.eased),
      ...oneCause('to', goneOnes, ofMany.gone),
      ...oneCause('from', droppedOnes, ofMany.dropped),
    ];
  },
};
