import type { Indicator, Plan } from '../../plan/plan';
import type { Rule } from '../rule';
import { wording, type Sentence } from '../wording';
import { placeForField, indicatorName } from '../place';
import { listed, type Many } from '../many';

const messages = {
  missingTarget: wording({
    it: (p: { indicator: string }) => `L’indicatore «${p.indicator}» non ha target: indicare il target.`,
    en: (p) => `The indicator “${p.indicator}” has no target: state it.`,
  }),
  missingTargets: wording({
    it: (p: Many) => `${p.count} indicatori non hanno target (${listed.it(p)}): indicare i target.`,
    en: (p) => `${p.count} indicators have no target (${listed.en(p)}): state the targets.`,
  }),
  otherYears: wording({
    it: (p: { year: number; years: string }) =>
      `Il piano è letto come del ${p.year}, ma i suoi target sono del ${p.years}: correggere l’anno del titolo o quello delle intestazioni, oppure indicare nel pannello l’anno del foglio.`,
    en: (p) =>
      `The plan is read as that of ${p.year}, but its targets are of ${p.years}: correct the year of the title or that of the headers, or set the year of the sheet in the pane.`,
  }),
};

/** What is said of all indicators where the plan has targets, and none of them is of its year; null elsewhere. */
function messageOfOtherYears({ year, years }: Plan): Sentence | null {
  if (year === null || years.length === 0 || years.includes(year)) return null;
  return messages.otherYears({ year, years: years.join(', ') });
}

/** Whether an indicator has something in a target cell that may be meant for the plan's year. */
function hasTarget({ targets }: Indicator, { year, years }: Plan): boolean {
  const isYearCovered = year !== null && years.includes(year);
  return targets.some(
    (target) =>
      target.text.trim() !== '' &&
      (year === null ||
        target.year === null ||
        target.year === year ||
        (target.year < year && isYearCovered)),
  );
}

/** The ids of indicators whose only targets stand in columns that were not read, because they cannot be told apart. */
function withUnclearTargets({ tables, observations }: Plan): ReadonlySet<number> {
  const unclear = observations.filter(({ kind }) => kind === 'ambiguous-column').map(({ cell }) => cell);
  return new Set(
    tables
      .filter(
        ({ sheet, headerFirstRow, headerRow, columns }) =>
          !columns.some(({ field }) => field === 'target') &&
          unclear.some((cell) => cell.sheet === sheet && cell.row >= headerFirstRow && cell.row <= headerRow),
      )
      .flatMap(({ indicators }) => indicators),
  );
}

/** An indicator without a target for the plan's year; in a plan that covers that year, a target of an earlier one is stale, not missing. */
export const missingTarget: Rule = {
  id: 'missing-target',
  remedy: 'complete',
  severity: 'error',
  it: {
    title: 'Target mancante',
    why: 'Ogni indicatore ha il suo valore obiettivo (D.P.C.M. 18/9/2012, art. 3); senza, non è valutabile.',
    todo: 'Scrivere il target dell’anno nella sua cella.',
  },
  en: {
    title: 'Missing target',
    why: 'Each indicator has its target (D.P.C.M. 18/9/2012, art. 3); without one it cannot be evaluated.',
  },
  messages,
  defects: (inspection) => {
    const unclear = withUnclearTargets(inspection.plan);
    const others = messageOfOtherYears(inspection.plan);
    return inspection.plan.indicators
      .filter((indicator) => !unclear.has(indicator.id) && !hasTarget(indicator, inspection.plan))
      .map((indicator) => ({
        place: placeForField(inspection, indicator, 'target'),
        text: '',
        message: others ?? messages.missingTarget({ indicator: indicatorName(indicator) }),
        shared: {
          key: '',
          name: indicatorName(indicator),
          message: (many) => others ?? messages.missingTargets(many),
        },
      }));
  },
};
