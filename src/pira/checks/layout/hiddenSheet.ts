import type { Rule } from '../rule';
import { wording } from '../wording';

const messages = {
  hiddenSheet: wording({
    it: (p: { sheet: string }) =>
      `Il foglio «${p.sheet}» è nascosto: contiene un piano, che non è stato letto. Mostrare il foglio se è del piano, eliminarlo se è superato.`,
    en: (p) =>
      `The sheet “${p.sheet}” is hidden: it contains a plan, which was not read. Show the sheet if it belongs to the plan, delete it if it is out of date.`,
  }),
};

/** A plan on a hidden sheet, which is left out: once a sheet. */
export const hiddenSheet: Rule = {
  id: 'hidden-sheet',
  remedy: 'left-out',
  severity: 'warning',
  it: {
    title: 'Foglio nascosto',
    why: 'Chi guarda il piano non vede ciò che è nascosto: nei risultati non entra.',
    todo: 'Mostrare il foglio, se è del piano; eliminarlo, se è superato.',
  },
  en: {
    title: 'Hidden sheet',
    why: 'Those who look at the plan do not see what is hidden: it does not enter the results.',
  },
  messages,
  defects: ({ plan }) =>
    plan.leftOut
      .filter(({ reason }) => reason === 'hidden-plan')
      .map(({ sheet, area: { row, column } }) => ({
        place: { sheet, row, column },
        text: '',
        message: messages.hiddenSheet({ sheet }),
      })),
};
