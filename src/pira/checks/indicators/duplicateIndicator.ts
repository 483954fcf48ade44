import type { Rule } from '../rule';
import { wording } from '../wording';
import { similarityDefect, similarToOneAbove } from './similarToOneAbove';

const messages = {
  duplicateIndicator: wording({
    it: (p: { indicator: string; first: string }) =>
      `L’indicatore «${p.indicator}» ripete, con lo stesso target, quello in ${p.first}: toglierne uno o distinguerli.`,
    en: (p) =>
      `The indicator “${p.indicator}” repeats, with the same target, the one in ${p.first}: remove one or tell them apart.`,
  }),
};

/** The same name, definition, unit and targets twice in one objective. */
export const duplicateIndicator: Rule = {
  id: 'duplicate-indicator',
  remedy: 'ask',
  severity: 'warning',
  it: {
    title: 'Indicatore ripetuto',
    why: 'Un indicatore contato due volte pesa il doppio nella media.',
    todo: 'Togliere uno dei due, o distinguerli.',
  },
  en: { title: 'Repeated indicator', why: 'An indicator counted twice weighs double in the mean.' },
  messages,
  defects: (inspection) =>
    similarToOneAbove(inspection, ({ name, description, algorithm }) =>
      name.text === ''
        ? null
        : [name, description, algorithm].map(({ text }) => inspection.folded(text)).join('\n'),
    ).map((like) => similarityDefect(messages.duplicateIndicator, like)),
};
