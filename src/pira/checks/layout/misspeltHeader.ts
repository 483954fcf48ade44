import { fieldName } from '../../messages/fieldName';
import { quote } from '../place';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { observationsOf } from './observationsOf';

const messages = {
  misspeltHeader: wording({
    it: (p: { text: string; field: string }) =>
      `L’intestazione «${p.text}» è stata intesa come «${fieldName(p.field, 'it')}»: correggerla.`,
    en: (p) => `The header “${p.text}” was taken for “${fieldName(p.field, 'en')}”: correct it.`,
  }),
};

/** A header recognised although it is misspelt; fused headers are reported as such only. */
export const misspeltHeader: Rule = {
  id: 'misspelt-header',
  remedy: 'tidy',
  severity: 'info',
  it: {
    title: 'Intestazione con refuso',
    why: 'Un refuso nell’intestazione può far scambiare una colonna per un’altra.',
    todo: 'Correggere l’intestazione.',
  },
  en: { title: 'Misspelt header', why: 'A slip in a header can make one column pass for another.' },
  messages,
  defects: ({ plan }) => {
    const fused = new Set(observationsOf(plan, 'fused-header').map(({ cell }) => JSON.stringify(cell)));
    return observationsOf(plan, 'misspelt-header')
      .filter(({ cell }) => !fused.has(JSON.stringify(cell)))
      .map(({ cell, text, field }) => ({
        place: cell,
        text,
        message: messages.misspeltHeader({ text: quote(text), field }),
        shared: { key: `${field}|${text}` },
      }));
  },
};
