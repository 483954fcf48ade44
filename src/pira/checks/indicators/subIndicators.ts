import { indicatorName } from '../place';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { listed, type Many } from '../many';

const messages = {
  subIndicator: wording({
    it: (p: { indicator: string }) =>
      `«${p.indicator}» è un sottoindicatore di quello della riga sopra: è valutato, ma nella media conta solo il principale.`,
    en: (p) =>
      `“${p.indicator}” is a part of the indicator above it: it is evaluated, but only that one is in the mean.`,
  }),
  subIndicators: wording({
    it: (p: Many) =>
      `${p.count} indicatori sono sottoindicatori di quello della riga sopra (${listed.it(p)}): sono valutati, ma nella media conta solo il principale.`,
    en: (p) =>
      `${p.count} indicators are parts of the one above them (${listed.en(p)}): they are evaluated, but only that one is in the mean.`,
  }),
};

/** Indicators that are parts of another, which a plain mean would count twice. */
export const subIndicators: Rule = {
  id: 'sub-indicators',
  remedy: 'ask',
  severity: 'info',
  it: {
    title: 'Sotto-indicatori',
    why: 'Un indicatore e le sue parti, contati insieme, peserebbero due volte nella media.',
    todo: 'Niente, se sono davvero parti; altrimenti numerarli come gli altri.',
  },
  en: {
    title: 'Sub-indicators',
    why: 'An indicator and its parts, counted together, would weigh twice in the mean.',
  },
  messages,
  defects: ({ plan }) =>
    plan.indicators
      .filter(({ parent }) => parent !== null)
      .map((indicator) => ({
        place: indicator.name.cell ?? indicator.cell,
        text: indicator.name.text,
        message: messages.subIndicator({ indicator: indicatorName(indicator) }),
        shared: { key: '', name: indicatorName(indicator), message: messages.subIndicators },
      })),
};
