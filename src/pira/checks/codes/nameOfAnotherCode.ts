import { lastKnownBefore } from '../../catalogue/officialSource';
import { quote } from '../place';
import type { Defect, Rule } from '../rule';
import { wording } from '../wording';
import { confirmationHint, type LastRead } from './confirmationHint';

const messages = {
  nameOfAnotherCode: wording({
    it: (p: { name: string; printed: string; other: string } & LastRead) =>
      `«${p.name}» è il nome di ${p.other}, non di ${p.printed}${confirmationHint.it(p)}: correggere il codice o il nome.`,
    en: (p) =>
      `“${p.name}” is the name of ${p.other}, not of ${p.printed}${confirmationHint.en(p)}: correct the code or the name.`,
  }),
};

/** A name that stands for another code: of a mission it puts the spending elsewhere, of a programme it may be meant. */
export const nameOfAnotherCode: Rule = {
  id: 'name-of-another-code',
  remedy: 'name',
  severity: 'error',
  lesser: { severity: 'warning', when: 'per i programmi' },
  it: {
    title: 'Codice e nome discordi',
    why: 'La spesa finirebbe sotto un’altra missione o un altro programma.',
    todo: 'Correggere il codice o il nome.',
  },
  en: { title: 'Code and name disagree', why: 'The spending would end under another mission or programme.' },
  quotesCatalogue: true,
  messages,
  defects: ({ plan, namings }) =>
    namings.flatMap((naming): readonly Defect[] => {
      const [other] = naming.elsewhere;
      if (naming.matches.length > 0 || other === undefined) return [];
      const { mission, programme } = other.label;
      const message = messages.nameOfAnotherCode({
        name: quote(naming.name),
        printed: naming.code,
        other: programme === null ? mission : `${mission}-${programme}`,
        lastRead: lastKnownBefore(plan.year),
      });
      return [
        {
          place: naming.place,
          text: naming.name,
          message,
          isLesser: naming.programme !== null,
          shared: { key: `${naming.code}|${naming.name}` },
        },
      ];
    }),
};
