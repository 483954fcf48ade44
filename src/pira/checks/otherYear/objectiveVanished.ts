import { likeness, stemWeights, wordReader } from '../../compare/matching/words';
import type { Objective } from '../../plan/plan';
import { quote } from '../place';
import { wording } from '../wording';
import type { YearDefect, YearRule } from './yearRule';

const message = wording({
  it: (p: { title: string }) =>
    `L’obiettivo «${p.title}» non c’è più: nessun suo indicatore e nessun titolo simile. Se è stato raggiunto o ripianificato, scriverlo.`,
  en: (p) =>
    `The objective “${p.title}” is gone: none of its indicators and no similar title. If it was reached or replanned, say so.`,
});

const ALIKE = 0.6;

/** An objective of which the new plan has neither an indicator nor the title. */
export const objectiveVanished: YearRule = {
  id: 'objective-vanished',
  severity: 'warning',
  it: {
    title: 'Obiettivo scomparso',
    why: 'D.Lgs. 91/2011, art. 22: gli obiettivi abbandonati si indicano con la motivazione.',
  },
  en: {
    title: 'Objective no longer present',
    why: 'D.Lgs. 91/2011, art. 22: objectives given up are named with their reason.',
  },
  defects: ({ comparison: { from, to, pairs } }) => {
    const read = wordReader();
    const titleOf = ({ title, description }: Objective) => read(title.text || description.text);
    const titles = to.objectives.map(titleOf);
    const weigh = stemWeights([...from.objectives.map(titleOf), ...titles]);
    const kept = new Set(pairs.map((pair) => pair.from.objective.id));
    return from.objectives.flatMap((objective): YearDefect[] => {
      const own = titleOf(objective);
      if (kept.has(objective.id) || own.stems.length === 0) return [];
      if (titles.some((title) => likeness(own, title, weigh).share >= ALIKE)) return [];
      const title = quote(objective.title.text || objective.description.text);
      return [{ side: 'from', cells: [objective.cell], message: message({ title }) }];
    });
  },
};
