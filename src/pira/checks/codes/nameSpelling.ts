import type { Rule } from '../rule';
import { wording } from '../wording';
import { endOfName, nameDefectsOfKind, type QuotedName } from './namesOfKind';

const messages = {
  nameSpelling: wording({
    it: (p: QuotedName) =>
      `Il nome di ${p.printed} è scritto «${p.name}»: la denominazione ufficiale è «${p.official}»${endOfName.it(p)}`,
    en: (p) =>
      `The name of ${p.printed} is written “${p.name}”: the official name is “${p.official}”${endOfName.en(p)}`,
  }),
};

/** "e" for "ed" or the reverse. */
export const nameSpelling: Rule = {
  id: 'name-spelling',
  remedy: 'name',
  severity: 'info',
  it: {
    title: 'Grafia del nome',
    why: 'I nomi delle missioni sono quelli del bilancio dello Stato; i programmi sono propri dell’ente (D.P.C.M. 12/12/2012).',
    todo: 'Scrivere la denominazione ufficiale.',
  },
  en: {
    title: 'Spelling of the name',
    why: 'The names of missions are those of the State budget; programmes are the organisation’s own (D.P.C.M. 12/12/2012).',
  },
  quotesCatalogue: true,
  messages,
  defects: (inspection) => nameDefectsOfKind(inspection, ['spelling'], messages.nameSpelling),
};
