import { areaAddress } from '../../address';
import { quote } from '../place';
import type { Rule } from '../rule';
import { wording } from '../wording';

const MOST_NAMED = 6;

const messages = {
  leftOut: wording({
    it: (p: { count: number; list: string }) =>
      p.count === 1
        ? `Non è stato considerato, perché non è parte del piano: ${p.list}. Se lo è, dare alle sue colonne le intestazioni del piano.`
        : `Non sono stati considerati, perché non sono parte del piano: ${p.list}. Se lo sono, dare alle loro colonne le intestazioni del piano.`,
    en: (p) =>
      p.count === 1
        ? `Left out, because it is no part of the plan: ${p.list}. If it is, give its columns the plan’s headers.`
        : `Left out, because they are no part of the plan: ${p.list}. If they are, give their columns the plan’s headers.`,
  }),
};

/** What stands in the workbook beside the plan and was left out: once, with its list. */
export const leftOut: Rule = {
  id: 'left-out',
  severity: 'info',
  it: {
    title: 'Non considerato',
    why: 'Nella cartella di lavoro stanno anche tabelle di altro: nessuna va scambiata per il piano.',
    todo: 'Nulla, se è giusto così; se è parte del piano, dare alle colonne le intestazioni del piano.',
  },
  en: {
    title: 'Left out',
    why: 'The workbook also holds tables of other things: none may be taken for the plan.',
  },
  messages,
  defects: ({ plan }) => {
    const left = plan.leftOut.filter(({ reason }) => reason !== 'hidden-plan');
    const [first] = left;
    if (!first || plan.indicators.length === 0) return [];
    const named = left
      .slice(0, MOST_NAMED)
      .map(({ sheet, area, title }) => `${sheet}!${areaAddress(area)} («${quote(title)}»)`);
    const list = (left.length > MOST_NAMED ? [...named, '…'] : named).join(', ');
    const { row, column } = first.area;
    const place = { sheet: first.sheet, row, column };
    return [{ place, text: '', message: messages.leftOut({ count: left.length, list }) }];
  },
};
