import type { Rule } from '../rule';
import { wording } from '../wording';
import { objectiveName } from '../place';
import { listed, type Many } from '../many';

const messages = {
  objectiveWithoutIndicators: wording({
    it: (p: { objective: string }) =>
      `L’obiettivo «${p.objective}» non ha indicatori: aggiungerne almeno uno.`,
    en: (p) => `The objective “${p.objective}” has no indicator: add at least one.`,
  }),
  objectivesWithoutIndicators: wording({
    it: (p: Many) =>
      `${p.count} obiettivi non hanno indicatori (${listed.it(p)}): aggiungerne almeno uno a ciascuno.`,
    en: (p) => `${p.count} objectives have no indicator (${listed.en(p)}): add at least one to each.`,
  }),
};

/** An objective that nothing measures. */
export const objectiveWithoutIndicators: Rule = {
  id: 'objective-without-indicators',
  remedy: 'complete',
  severity: 'warning',
  it: {
    title: 'Obiettivo senza indicatori',
    why: 'Ogni obiettivo ha indicatori sufficienti a misurarlo (D.P.C.M. 18/9/2012, art. 3).',
    todo: 'Aggiungere almeno un indicatore.',
  },
  en: {
    title: 'Objective without indicators',
    why: 'Each objective has enough indicators to measure it (D.P.C.M. 18/9/2012, art. 3).',
  },
  messages,
  defects: ({ plan }) => {
    const measured = new Set<number>();
    for (const { objective } of plan.indicators) measured.add(objective.id);
    return plan.objectives
      .filter(({ id }) => !measured.has(id))
      .map((objective) => {
        const name = objectiveName(objective);
        return {
          place: objective.cell,
          text: objective.title.text,
          message: messages.objectiveWithoutIndicators({ objective: name }),
          shared: { key: '', name, message: messages.objectivesWithoutIndicators },
        };
      });
  },
};
