import type { Rule } from '../rule';
import { wording } from '../wording';
import { placeForField } from '../place';
import type { Many } from '../many';

const messages = {
  missingName: wording({
    it: () => 'L’indicatore non ha nome: scrivere che cosa misura.',
    en: () => 'The indicator has no name: write what it measures.',
  }),
  missingNames: wording({
    it: (p: Many) => `${p.count} indicatori non hanno nome: scrivere che cosa misurano.`,
    en: (p) => `${p.count} indicators have no name: write what they measure.`,
  }),
};

/** An indicator without a name. */
export const missingName: Rule = {
  id: 'missing-name',
  remedy: 'complete',
  severity: 'warning',
  it: {
    title: 'Indicatore senza nome',
    why: 'Senza nome non si sa che cosa è misurato (D.P.C.M. 18/9/2012, art. 3).',
    todo: 'Scrivere che cosa misura l’indicatore.',
  },
  en: {
    title: 'Indicator without a name',
    why: 'Without a name nobody knows what is measured (D.P.C.M. 18/9/2012, art. 3).',
  },
  messages,
  defects: (inspection) =>
    inspection.plan.indicators
      .filter(({ name }) => name.text === '')
      .map((indicator) => ({
        place: placeForField(inspection, indicator, 'name'),
        text: '',
        message: messages.missingName({}),
        shared: { key: '', message: messages.missingNames },
      })),
};
