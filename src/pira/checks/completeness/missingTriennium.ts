import type { Rule } from '../rule';
import { wording } from '../wording';
import { placeForPlan } from '../place';

const messages = {
  missingTriennium: wording({
    it: (p: { years: string }) =>
      `Il piano ha target solo per ${p.years}: indicare anche gli altri anni del triennio, oppure dire nel piano che il periodo è un altro (il decreto lo ammette) e perché.`,
    en: (p) =>
      `The plan has targets for ${p.years} only: give the other years of the three as well, or say in the plan that its period is another one (the decree allows it) and why.`,
  }),
};

const YEARS = 3;

/** Targets for fewer than the three years from the plan's year on (D.P.C.M. 18/9/2012, art. 3: or another stated span). */
export const missingTriennium: Rule = {
  id: 'missing-triennium',
  remedy: 'complete',
  severity: 'info',
  it: {
    title: 'Triennio incompleto',
    why: 'Il piano copre il triennio, con misure anno per anno (D.Lgs. 91/2011, art. 19); il decreto ammette un altro arco di tempo (D.P.C.M. 18/9/2012, art. 3).',
    todo: 'Aggiungere i target degli altri anni, oppure dire nel piano che il periodo è un altro, e perché.',
  },
  en: {
    title: 'Incomplete three-year period',
    why: 'The plan covers three years, measured year by year (D.Lgs. 91/2011, art. 19); the decree allows another period (D.P.C.M. 18/9/2012, art. 3).',
  },
  messages,
  defects: ({ plan }) => {
    const place = placeForPlan(plan);
    const { year } = plan;
    if (place === null || year === null) return [];
    const covered = plan.years.filter((candidate) => candidate >= year);
    if (covered.length >= YEARS) return [];
    const years = covered.length === 0 ? String(year) : covered.join(', ');
    return [{ place, text: years, message: messages.missingTriennium({ years }) }];
  },
};
