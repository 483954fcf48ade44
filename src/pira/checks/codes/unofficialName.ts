import { officialName } from '../../catalogue/officialName';
import type { Inspection } from '../inspection';
import { quote } from '../place';
import type { Defect, Rule } from '../rule';
import { wording } from '../wording';
import { endOfName, nameDefectsOfKind, type QuotedName } from './namesOfKind';
import { confirmationHint } from './confirmationHint';

const messages = {
  unofficialName: wording({
    it: (p: QuotedName) =>
      `«${p.name}» non è la denominazione ufficiale di ${p.printed}: scrivere «${p.official}»${endOfName.it(p)}`,
    en: (p) =>
      `“${p.name}” is not the official name of ${p.printed}: write “${p.official}”${endOfName.en(p)}`,
  }),
  ownName: wording({
    it: (p: QuotedName) =>
      `«${p.name}» non è la denominazione del bilancio dello Stato per ${p.printed}, che è «${p.official}»${confirmationHint.it(p)}: tenerla se il programma è proprio dell’ente.`,
    en: (p) =>
      `“${p.name}” is not the State budget’s name for ${p.printed}, which is “${p.official}”${confirmationHint.en(p)}: keep it if the programme is the organisation’s own.`,
  }),
};

/** Names that stand for no code at all: of a programme, it may be the body's own. */
function unknownNames({ plan, namings }: Inspection): readonly Defect[] {
  return namings.flatMap(
    ({ mission, programme, matches, elsewhere, name, code, place }): readonly Defect[] => {
      const official = officialName(mission, programme, plan.year);
      if (matches.length > 0 || elsewhere.length > 0 || official === null) return [];
      const isLesser = programme !== null;
      const message = (isLesser ? messages.ownName : messages.unofficialName)({
        name: quote(name),
        printed: code,
        official: official.label.name,
        lastRead: official.lastRead,
        years: '',
        isOld: false,
        current: official.label.name,
      });
      return [{ place, text: name, message, isLesser, shared: { key: `${code}|${name}` } }];
    },
  );
}

/** A shortened or misspelt name, and one that is no official name. */
export const unofficialName: Rule = {
  id: 'unofficial-name',
  remedy: 'name',
  severity: 'warning',
  lesser: { severity: 'info', when: 'per i programmi con un nome proprio' },
  it: {
    title: 'Nome non ufficiale',
    why: 'I nomi delle missioni sono quelli del bilancio dello Stato; i programmi sono propri dell’ente (D.P.C.M. 12/12/2012).',
    todo: 'Scrivere la denominazione ufficiale.',
  },
  en: {
    title: 'Unofficial name',
    why: 'The names of missions are those of the State budget; programmes are the organisation’s own (D.P.C.M. 12/12/2012).',
  },
  quotesCatalogue: true,
  messages,
  defects: (inspection) => [
    ...nameDefectsOfKind(inspection, ['alias', 'misspelt'], messages.unofficialName),
    ...unknownNames(inspection),
  ],
};
