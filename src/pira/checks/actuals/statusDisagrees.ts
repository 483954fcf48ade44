import { STATUS_MET, STATUS_MISSED } from '../../lexicon/donePhrases';
import type { Status } from '../../evaluation/outcome';
import { sayStatus } from '../../messages/sayStatus';
import { fold } from '../../lexicon/text/fold';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { defectsOf } from '../defects';
import { quote } from '../place';
import { listed, type Many } from '../many';

const messages = {
  statusDisagrees: wording({
    it: (p: { text: string; expected: string }) =>
      `Il piano riporta «${p.text}», lo stato calcolato è «${p.expected}»: controllare la regola usata.`,
    en: (p) =>
      `The plan says “${p.text}”, the computation gives “${p.expected}”: check the rule that was used.`,
  }),
  statusesDisagree: wording({
    it: (p: Many) =>
      `In ${p.count} righe lo stato scritto nel piano (${listed.it(p)}) non è quello calcolato: controllare la regola usata.`,
    en: (p) =>
      `In ${p.count} rows the status in the plan (${listed.en(p)}) is not the computed one: check the rule that was used.`,
  }),
};

/** Whether the office's own words say met or missed; null where they say something else. */
function saysMet(text: string): boolean | null {
  const folded = fold(text);
  if (STATUS_MISSED.test(folded)) return false;
  return STATUS_MET.test(folded) ? true : null;
}

function isMet(status: Status): boolean | null {
  switch (status) {
    case 'met':
      return true;
    case 'partly-met':
    case 'not-met':
      return false;
    case 'not-measured':
    case 'not-evaluable':
      return null;
  }
}

/** The office's own status says met where the computation says missed, or the reverse. */
export const statusDisagrees: Rule = {
  id: 'status-disagrees',
  remedy: 'reconcile',
  severity: 'warning',
  it: {
    title: 'Stato diverso da quello calcolato',
    why: 'Il piano pubblicato e il calcolo devono dire la stessa cosa.',
    todo: 'Controllare quale regola ha usato l’ufficio nel suo stato.',
  },
  en: { title: 'Status disagrees', why: 'The published plan and the computation must say the same.' },
  messages,
  defects: ({ evaluation }) =>
    defectsOf(evaluation?.results ?? [], ({ indicator: { ownStatus }, outcome }) => {
      const { cell, text } = ownStatus;
      const computed = isMet(outcome.status);
      const told = cell === null || computed === null ? null : saysMet(text);
      if (cell === null || told === null || told === computed) return null;
      const expected = sayStatus(outcome.status, 'it');
      return {
        place: cell,
        text,
        message: messages.statusDisagrees({ text: quote(text), expected }),
        shared: { key: '', name: quote(text), message: messages.statusesDisagree },
      };
    }),
};
