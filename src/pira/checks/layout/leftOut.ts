import { areaAddress, type CellRef } from '../../sheet/address';
import type { LeftOut } from '../../plan/plan';
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
        ? `Left out, because it is not part of the plan: ${p.list}. If it is, give its columns the plan’s headers.`
        : `Left out, because they are not part of the plan: ${p.list}. If they are, give their columns the plan’s headers.`,
  }),
  otherYear: wording({
    it: (p: { list: string }) =>
      `Non appartiene al piano dell’anno valutato, e non è stato considerato: ${p.list}. Per valutarlo, scegliere il suo anno.`,
    en: (p) =>
      `It belongs to another year’s plan and was left out: ${p.list}. To evaluate it, choose its year.`,
  }),
  repeated: wording({
    it: (p: { list: string }) =>
      `Ha gli stessi indicatori di una tabella più completa, e non è stato contato due volte: ${p.list}. Se è un piano a sé, indicarlo nel pannello.`,
    en: (p) =>
      `It has the indicators of a fuller table and was not counted twice: ${p.list}. If it is a plan of its own, say so in the pane.`,
  }),
  headless: wording({
    it: (p: { list: string }) =>
      `Somigliano a righe del piano, ma nessuna intestazione dice che cosa contengono, e non sono state considerate: ${p.list}. Se sono del piano, metterle sotto la sua intestazione o ripeterla.`,
    en: (p) =>
      `They look like rows of the plan, but no header says what they hold, and they were left out: ${p.list}. If they belong to the plan, put them under its header or repeat it.`,
  }),
  otherDocument: wording({
    it: (p: { list: string }) =>
      `È di un altro documento, e non è stato considerato: ${p.list}. Se è del PIRA, scriverlo nel suo titolo.`,
    en: (p) =>
      `It belongs to another document and was left out: ${p.list}. If it is of the PIRA, say so in its title.`,
  }),
};

/** Reasons that have a sentence of their own. */
const NAMED = [
  { reason: 'other-year', sentence: 'otherYear' },
  { reason: 'repeated', sentence: 'repeated' },
  { reason: 'other-document', sentence: 'otherDocument' },
  { reason: 'headless', sentence: 'headless' },
] as const;

/** What stands in the workbook beside the plan and was left out: once, with its list. */
export const leftOut: Rule = {
  id: 'left-out',
  remedy: 'left-out',
  severity: 'info',
  it: {
    title: 'Non considerato',
    why: 'La cartella di lavoro contiene anche altre tabelle: nessuna va scambiata per il piano.',
    todo: 'Nulla, se è giusto così; se è parte del piano, dare alle colonne le intestazioni del piano.',
  },
  en: {
    title: 'Left out',
    why: 'The workbook also holds tables of other things: none may be taken for the plan.',
  },
  messages,
  defects: ({ plan }) => {
    const of = (...wanted: readonly LeftOut['reason'][]): readonly LeftOut[] =>
      plan.leftOut.filter(({ reason }) => wanted.includes(reason));
    const others = of('hidden-sheet', 'other-table', 'remark', 'no-plan');
    if (plan.indicators.length === 0) return [];
    return [
      ...placesOf(others).map((place) => ({
        place,
        text: '',
        message: messages.leftOut({ count: others.length, list: listOf(others) }),
      })),
      ...NAMED.flatMap(({ reason, sentence }) => {
        const left = of(reason);
        return placesOf(left).map((place) => ({
          place,
          text: reason,
          message: messages[sentence]({ list: listOf(left) }),
        }));
      }),
    ];
  },
};

/** Where a list begins; nowhere where it is empty. */
const placesOf = (left: readonly LeftOut[]): readonly CellRef[] =>
  left.slice(0, 1).map(({ sheet, area: { row, column } }) => ({ sheet, row, column }));

function listOf(left: readonly LeftOut[]): string {
  const named = left
    .slice(0, MOST_NAMED)
    .map(({ sheet, area, title }) => `${sheet}!${areaAddress(area)} («${quote(title)}»)`);
  return (left.length > MOST_NAMED ? [...named, '…'] : named).join(', ');
}
