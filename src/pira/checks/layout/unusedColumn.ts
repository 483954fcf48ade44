import type { Plan } from '../../plan/plan';
import { listed, type Many } from '../many';
import { fieldName } from '../../messages/fieldName';
import { quote } from '../place';
import type { Defect, Rule } from '../rule';
import { wording } from '../wording';
import { observationsOf, type ObservationOf } from './observationsOf';

const messages = {
  unusedColumn: wording({
    it: (p: { text: string; field: string }) =>
      `La colonna «${p.text}» è stata riconosciuta come «${fieldName(p.field, 'it')}»: non entra nella valutazione. Se contiene i consuntivi dell’anno, precisare l’intestazione.`,
    en: (p) =>
      `The column “${p.text}” was recognised as “${fieldName(p.field, 'en')}”: it enters no evaluation. If it holds the actual values of the year, make its header precise.`,
  }),
  unusedColumns: wording({
    it: (p: Many) =>
      `${p.count} colonne sono state riconosciute come valori intermedi (${listed.it(p)}) e non entrano nella valutazione. Se una contiene i consuntivi dell’anno, precisarne l’intestazione.`,
    en: (p) =>
      `${p.count} columns were recognised as interim values (${listed.en(p)}) and enter no evaluation. If one holds the actual values of the year, make its header precise.`,
  }),
  expectedColumn: wording({
    it: (p: { text: string }) =>
      `La colonna «${p.text}» contiene stime, o ciò che è atteso nel corso dell’anno: non sono valori misurati e non entrano nella valutazione né nel monitoraggio.`,
    en: (p) =>
      `The column “${p.text}” holds estimates, or what is expected within the year: they are not measured values, and enter neither evaluation nor monitoring.`,
  }),
  expectedColumns: wording({
    it: (p: Many) =>
      `${p.count} colonne contengono stime, o ciò che è atteso nel corso dell’anno (${listed.it(p)}): non sono valori misurati e non entrano nella valutazione né nel monitoraggio.`,
    en: (p) =>
      `${p.count} columns hold estimates, or what is expected within the year (${listed.en(p)}): they are not measured values, and enter neither evaluation nor monitoring.`,
  }),
  revisedColumn: wording({
    it: (p: { text: string }) =>
      `La colonna «${p.text}» vale solo dove il target rivisto accanto è vuoto: se non serve più, toglierla.`,
    en: (p) =>
      `The column “${p.text}” counts only where the revised target beside it is empty: remove it if it is no longer needed.`,
  }),
};

/**
 * Whether a column may be meant for something that is evaluated: interim values, in a table without actual values of
 * the year. Differences and statuses of the office are computed anew, and need nobody's attention.
 */
function mayMatter({ tables, year }: Plan, { cell, field }: ObservationOf<'unused-column'>): boolean {
  if (field === 'original' || field === 'expected') return true;
  if (field !== 'interim') return false;
  return !tables.some(
    ({ sheet, columns }) =>
      sheet === cell.sheet &&
      columns.some((column) => column.field === 'actual' && (column.year ?? year) === year),
  );
}

/** What is said of a column of a field, alone and among its like. */
function messageFor(
  field: ObservationOf<'unused-column'>['field'],
  text: string,
): Pick<Defect, 'message' | 'shared'> {
  const name = quote(text);
  switch (field) {
    case 'original':
      return { message: messages.revisedColumn({ text: name }), shared: { key: `original|${text}` } };
    case 'expected':
      return {
        message: messages.expectedColumn({ text: name }),
        shared: { key: 'expected', name, message: messages.expectedColumns },
      };
    default:
      return {
        message: messages.unusedColumn({ text: name, field }),
        shared: { key: 'interim', name, message: messages.unusedColumns },
      };
  }
}

/** A column that is known and enters nothing, where it may have been meant to. */
export const unusedColumn: Rule = {
  id: 'unused-column',
  remedy: 'left-out',
  severity: 'info',
  it: {
    title: 'Colonna che non entra nella valutazione',
    why: 'Valori intermedi e stime non sono il consuntivo; gli scostamenti sono calcolati di nuovo.',
    todo: 'Nulla, se è giusto così; se la colonna contiene il consuntivo dell’anno, precisare l’intestazione.',
  },
  en: {
    title: 'Column that enters no evaluation',
    why: 'Interim values and estimates are not the final ones; variances are computed anew.',
  },
  messages,
  defects: ({ plan }) =>
    observationsOf(plan, 'unused-column')
      .filter((column) => mayMatter(plan, column))
      .map(({ cell, text, field }) => ({ place: cell, text, ...messageFor(field, text) })),
};
