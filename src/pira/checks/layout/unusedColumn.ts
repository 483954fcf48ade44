import { fieldName } from '../../messages/fieldName';
import { quote } from '../place';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { observed } from './observed';

const messages = {
  unusedColumn: wording({
    it: (p: { text: string; field: string }) =>
      `La colonna «${p.text}» è stata riconosciuta come «${fieldName(p.field, 'it')}»: non entra nella valutazione. Se contiene i consuntivi dell’anno, precisare l’intestazione.`,
    en: (p) =>
      `The column “${p.text}” was recognised as “${fieldName(p.field, 'en')}”: it enters no evaluation. If it holds the actual values of the year, make its header precise.`,
  }),
  revisedColumn: wording({
    it: (p: { text: string }) =>
      `La colonna «${p.text}» vale solo dove il target rivisto accanto è vuoto: se non serve più, toglierla.`,
    en: (p) =>
      `The column “${p.text}” counts only where the revised target beside it is empty: remove it if it is no longer needed.`,
  }),
};

/** A column that is known and enters nothing. */
export const unusedColumn: Rule = {
  id: 'unused-column',
  severity: 'info',
  it: {
    title: 'Colonna che non entra nella valutazione',
    why: 'I valori intermedi non sono il consuntivo; gli scostamenti sono calcolati di nuovo.',
    todo: 'Nulla, se è giusto così; se la colonna contiene il consuntivo dell’anno, precisare l’intestazione.',
  },
  en: {
    title: 'Column that enters no evaluation',
    why: 'Interim values are not the final ones; variances are computed anew.',
  },
  messages,
  defects: ({ plan }) =>
    observed(plan, 'unused-column').map(({ cell, text, field }) => ({
      place: cell,
      text,
      message:
        field === 'original'
          ? messages.revisedColumn({ text: quote(text) })
          : messages.unusedColumn({ text: quote(text), field }),
    })),
};
