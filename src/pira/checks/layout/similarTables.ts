import { addressWithSheet } from '../../sheet/address';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { observationsOf } from './observationsOf';

const messages = {
  repeatedTable: wording({
    it: (p: { cell: string; other: string }) =>
      `La tabella in ${p.cell} ha gli stessi indicatori di quella in ${p.other}: sono state lette e contate tutte e due. Se è una copia, indicare nel pannello che il foglio non è un piano, o toglierla.`,
    en: (p) =>
      `The table at ${p.cell} has the same indicators as that at ${p.other}: both were read and counted. If it is a copy, say in the pane that the sheet is not a plan, or remove it.`,
  }),
  anotherDocument: wording({
    it: (p: { cell: string; other: string }) =>
      `La tabella in ${p.cell} pare di un altro documento rispetto a quella in ${p.other}: sono state lette e contate tutte e due. Scrivere «PIRA» nel titolo di quella che lo è.`,
    en: (p) =>
      `The table at ${p.cell} seems to be of another document than that at ${p.other}: both were read and counted. Write “PIRA” in the title of the one that is the plan.`,
  }),
};

/** Tables of which it is not sure that both are the plan's: a copy, or a table of another document. */
export const similarTables: Rule = {
  id: 'similar-tables',
  remedy: 'choose-reading',
  severity: 'warning',
  it: {
    title: 'Due tabelle, forse un solo piano',
    why: 'Lo stesso piano letto due volte conta due volte, e un altro documento non è il PIRA.',
    todo: 'Tenere la tabella giusta, o dire nel titolo quale è il PIRA.',
  },
  en: {
    title: 'Two tables, perhaps one plan',
    why: 'The same plan read twice counts twice, and another document is not the PIRA.',
  },
  messages,
  defects: ({ plan }) => [
    ...observationsOf(plan, 'repeated-table').map(({ cell, text, other }) => ({
      place: cell,
      text,
      message: messages.repeatedTable({ cell: addressWithSheet(cell), other: addressWithSheet(other) }),
    })),
    ...observationsOf(plan, 'another-document').map(({ cell, text, other }) => ({
      place: cell,
      text,
      message: messages.anotherDocument({ cell: addressWithSheet(cell), other: addressWithSheet(other) }),
    })),
  ],
};
