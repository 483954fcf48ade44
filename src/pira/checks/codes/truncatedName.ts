import type { Rule } from '../rule';
import { wording } from '../wording';
import { endOfName, nameDefectsOfKind, type QuotedName } from './namesOfKind';

const messages = {
  truncatedName: wording({
    it: (p: QuotedName) =>
      `Il nome di ${p.printed} è troncato («${p.name}»): scrivere «${p.official}»${endOfName.it(p)}`,
    en: (p) => `The name of ${p.printed} is truncated (“${p.name}”): write “${p.official}”${endOfName.en(p)}`,
  }),
};

/** A name cut at either end. */
export const truncatedName: Rule = {
  id: 'truncated-name',
  remedy: 'name',
  severity: 'warning',
  lesser: { severity: 'info', when: 'per i programmi chiamati con parole intere' },
  it: {
    title: 'Nome troncato',
    why: 'I nomi delle missioni sono quelli del bilancio dello Stato; i programmi sono propri dell’ente (D.P.C.M. 12/12/2012).',
    todo: 'Completare il nome.',
  },
  en: {
    title: 'Truncated name',
    why: 'The names of missions are those of the State budget; programmes are the organisation’s own (D.P.C.M. 12/12/2012).',
  },
  quotesCatalogue: true,
  messages,
  defects: (inspection) => nameDefectsOfKind(inspection, ['truncated'], messages.truncatedName),
};
