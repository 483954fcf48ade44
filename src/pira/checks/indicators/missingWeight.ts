import { fieldPlace, indicatorName } from '../place';
import type { Rule } from '../rule';
import { wording } from '../wording';

const messages = {
  missingWeight: wording({
    it: (p: { indicator: string }) =>
      `L’indicatore «${p.indicator}» non ha peso, mentre altri lo hanno: scriverlo.`,
    en: (p) => `The indicator “${p.indicator}” has no weight while others have: write it.`,
  }),
};

/** No weight where other indicators of the plan have one. */
export const missingWeight: Rule = {
  id: 'missing-weight',
  severity: 'warning',
  it: {
    title: 'Peso mancante',
    why: 'Senza tutti i pesi la media non può essere ponderata.',
    todo: 'Scrivere il peso, o togliere gli altri.',
  },
  en: { title: 'Missing weight', why: 'Without all weights the mean cannot be weighted.' },
  messages,
  defects: (inspection) => {
    const { indicators } = inspection.plan;
    if (!indicators.some(({ weight }) => weight.value !== null)) return [];
    return indicators
      .filter(({ weight }) => weight.field.text === '')
      .map((indicator) => ({
        place: fieldPlace(inspection, indicator, 'weight'),
        text: '',
        message: messages.missingWeight({ indicator: indicatorName(indicator) }),
      }));
  },
};
