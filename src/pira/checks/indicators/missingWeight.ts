import type { Indicator, Objective } from '../../plan/plan';
import { placeForField, indicatorName } from '../place';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { listed, type Many } from '../many';

const messages = {
  missingWeight: wording({
    it: (p: { indicator: string }) =>
      `L’indicatore «${p.indicator}» non ha peso, mentre altri lo hanno: indicare il peso.`,
    en: (p) => `The indicator “${p.indicator}” has no weight while others have one: state it.`,
  }),
  missingWeights: wording({
    it: (p: Many) =>
      `${p.count} indicatori non hanno peso (${listed.it(p)}), mentre altri lo hanno: indicare i pesi.`,
    en: (p) =>
      `${p.count} indicators have no weight (${listed.en(p)}) while others have one: state the weights.`,
  }),
};

/** Whether the weights are those of objectives: of the indicators of each, the first alone has one (a merged cell, say). */
function areOfObjectives(indicators: readonly Indicator[]): boolean {
  const byObjective = new Map<Objective, Indicator[]>();
  for (const indicator of indicators) {
    const known = byObjective.get(indicator.objective);
    if (known) known.push(indicator);
    else byObjective.set(indicator.objective, [indicator]);
  }
  return [...byObjective.values()].every((ofObjective) =>
    ofObjective.every(({ weight }, at) => (weight.field.text !== '') === (at === 0)),
  );
}

/** No weight where other indicators of the plan have one. */
export const missingWeight: Rule = {
  id: 'missing-weight',
  remedy: 'complete',
  severity: 'warning',
  it: {
    title: 'Peso mancante',
    why: 'Senza tutti i pesi la media non può essere ponderata.',
    todo: 'Scrivere il peso, o togliere gli altri.',
  },
  en: { title: 'Missing weight', why: 'Without all weights the mean cannot be weighted.' },
  messages,
  defects: (inspection) => {
    const indicators = inspection.plan.indicators.filter(({ parent }) => parent === null);
    if (!indicators.some(({ weight }) => weight.value !== null) || areOfObjectives(indicators)) return [];
    return indicators
      .filter(({ weight }) => weight.field.text === '')
      .map((indicator) => ({
        place: placeForField(inspection, indicator, 'weight'),
        text: '',
        message: messages.missingWeight({ indicator: indicatorName(indicator) }),
        shared: { key: '', name: indicatorName(indicator), message: messages.missingWeights },
      }));
  },
};
