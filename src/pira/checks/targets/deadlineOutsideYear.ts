import { yearOf } from '../../sheet/day';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { targetDefects } from '../defects';
import { quote } from '../place';
import { meantYear } from './planYearTargets';
import { listed, type Many } from '../many';

const messages = {
  deadlineOutsideYear: wording({
    it: (p: { text: string; planYear: number }) =>
      `La scadenza «${p.text}» cade dopo il ${p.planYear}, l’anno del target: controllare la data.`,
    en: (p) => `The deadline “${p.text}” falls after ${p.planYear}, the target’s year: check the date.`,
  }),
  deadlinesOutsideYear: wording({
    it: (p: Many & { planYear: number }) =>
      `${p.count} scadenze cadono dopo il ${p.planYear}, l’anno dei loro target (${listed.it(p)}): controllare le date.`,
    en: (p) =>
      `${p.count} deadlines fall after ${p.planYear}, the year of their targets (${listed.en(p)}): check the dates.`,
  }),
};

/** A deadline after the year of its target. One before it is a stale year. */
export const deadlineOutsideYear: Rule = {
  id: 'deadline-outside-year',
  remedy: 'reconcile',
  severity: 'warning',
  it: {
    title: 'Scadenza oltre l’anno',
    why: 'Il valore obiettivo ha il suo periodo di tempo (D.P.C.M. 18/9/2012, art. 3).',
    todo: 'Controllare la data: cade dopo l’anno del target.',
  },
  en: { title: 'Deadline beyond the year', why: 'A target has its timing (D.P.C.M. 18/9/2012, art. 3).' },
  messages,
  defects: ({ plan }) =>
    targetDefects(plan, (target, indicator) => {
      const { reading, cell, text } = target;
      if (plan.year === null || reading.kind !== 'deadline') return null;
      const meant = meantYear(indicator, target, plan.year);
      if (yearOf(reading.date) <= meant) return null;
      return {
        place: cell,
        text,
        message: messages.deadlineOutsideYear({ text: quote(text), planYear: meant }),
        shared: {
          key: String(meant),
          name: quote(text),
          message: (many) => messages.deadlinesOutsideYear({ ...many, planYear: meant }),
        },
      };
    }),
};
