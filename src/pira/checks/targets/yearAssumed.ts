import { yearOf } from '../../sheet/day';
import { quote } from '../place';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { assumptionDefects } from './assumptionDefects';
import { listed, type Many } from '../many';

const messages = {
  yearAssumed: wording({
    it: (p: { text: string; year: number }) =>
      `Nel target «${p.text}» non c’è l’anno: è stato inteso il ${p.year}. Indicare l’anno.`,
    en: (p) => `The target “${p.text}” has no year: ${p.year} was assumed. Write the year.`,
  }),
  yearsAssumed: wording({
    it: (p: Many & { year: number }) =>
      `In ${p.count} target non c’è l’anno (${listed.it(p)}): è stato inteso il ${p.year}. Indicare l’anno.`,
    en: (p) => `${p.count} targets have no year (${listed.en(p)}): ${p.year} was assumed. Write the year.`,
  }),
};

/** Targets whose year was taken from elsewhere. */
export const yearAssumed: Rule = {
  id: 'year-assumed',
  remedy: 'choose-reading',
  severity: 'warning',
  it: {
    title: 'Anno sottinteso',
    why: 'L’esito dipende dall’anno: va confermato.',
    todo: 'Scrivere l’anno nel target.',
  },
  en: { title: 'Year assumed', why: 'The outcome depends on the year: confirm it.' },
  messages,
  defects: ({ plan }) =>
    assumptionDefects(plan, 'year', ({ cell, text, year }, reading) => {
      const taken = reading.kind === 'deadline' ? yearOf(reading.date) : (year ?? plan.year);
      return taken === null
        ? null
        : {
            place: cell,
            text,
            message: messages.yearAssumed({ text: quote(text), year: taken }),
            shared: {
              key: String(taken),
              name: quote(text),
              message: (many) => messages.yearsAssumed({ ...many, year: taken }),
            },
          };
    }),
};
