import type { Objective } from '../../plan/plan';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { objectiveName } from '../place';

const messages = {
  numberGap: wording({
    it: (p: { missing: string; number: number; objective: string }) =>
      `Prima dell’obiettivo ${p.number} («${p.objective}») manca il numero ${p.missing}: rinumerare, o controllare che nessun obiettivo sia andato perso.`,
    en: (p) =>
      `The number ${p.missing} is missing before objective ${p.number} (“${p.objective}”): renumber, or check that no objective was lost.`,
  }),
};

/** A plan that misses more numbers than this for each one it prints takes them from elsewhere. */
const MOST_MISSING_SHARE = 0.5;

/** The objectives by their printed number, ascending; of one number the first in the plan. */
function byNumber(objectives: readonly Objective[]): readonly (readonly [number, Objective])[] {
  const found = new Map<number, Objective>();
  for (const objective of objectives) {
    const { number, numberSource } = objective;
    if (number !== null && numberSource === 'printed' && !found.has(number)) found.set(number, objective);
  }
  return [...found].sort(([a], [b]) => a - b);
}

/**
 * Numbers left out between the first and the last objective (1, 2, 4). Objectives without a number may be the ones
 * that are missing: where there are such, those are reported instead.
 */
export const numberGap: Rule = {
  id: 'number-gap',
  remedy: 'name',
  severity: 'info',
  it: {
    title: 'Numerazione con salti',
    why: 'Un numero saltato fa pensare a un obiettivo andato perso.',
    todo: 'Numerare di nuovo, o controllare che nessun obiettivo sia andato perso.',
  },
  en: { title: 'Gap in the numbers', why: 'A number left out suggests an objective that was lost.' },
  messages,
  defects: ({ plan: { objectives } }) => {
    if (objectives.some(({ numberSource }) => numberSource !== 'printed')) return [];
    const numbered = byNumber(objectives);
    const [first] = numbered;
    const last = numbered.at(-1);
    if (first === undefined || last === undefined) return [];
    const missing = last[0] - first[0] + 1 - numbered.length;
    if (missing === 0 || missing > numbered.length * MOST_MISSING_SHARE) return [];
    return numbered.flatMap(([number, objective], index) => {
      const before = numbered[index - 1]?.[0] ?? number;
      if (number - before <= 1) return [];
      const missed = Array.from({ length: number - before - 1 }, (_, step) => before + 1 + step).join(', ');
      const message = messages.numberGap({ missing: missed, number, objective: objectiveName(objective) });
      return [{ place: objective.cell, text: missed, message }];
    });
  },
};
