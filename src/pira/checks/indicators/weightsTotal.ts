import type { CellRef } from '../../sheet/address';
import type { Indicator } from '../../plan/plan';
import type { Defect, Rule } from '../rule';
import { wording } from '../wording';
import { objectiveName } from '../place';
import { listed, type Many } from '../many';

const messages = {
  weightsOfObjective: wording({
    it: (p: { objective: string; total: number }) =>
      `La somma dei pesi dell’obiettivo «${p.objective}» è ${String(p.total).replace('.', ',')}: deve essere 100 (o 1).`,
    en: (p) =>
      `The weights of the objective “${p.objective}” add up to ${p.total}: they must give 100 (or 1).`,
  }),
  weightsOfPlan: wording({
    it: (p: { total: number }) =>
      `La somma dei pesi del piano è ${String(p.total).replace('.', ',')}: deve essere 100 (o 1), per obiettivo o nell’insieme.`,
    en: (p) =>
      `The weights of the plan add up to ${p.total}: they must give 100 (or 1), for each objective or on the whole.`,
  }),
  weightsOfObjectives: wording({
    it: (p: Many) =>
      `In ${p.count} obiettivi la somma dei pesi non è 100 (o 1): ${listed.it(p)}. Correggere i pesi.`,
    en: (p) =>
      `In ${p.count} objectives the weights do not add up to 100 (or 1): ${listed.en(p)}. Correct the weights.`,
  }),
};

const TOTALS = [1, 100] as const;
/** Rounding of equal parts, such as three times 33,3. */
const TOLERANCE = 0.006;
const SHOWN_DECIMALS = 4;

interface WeightTotal {
  readonly total: number;
  readonly first: Indicator;
  readonly place: CellRef;
}

function addsUp(total: number): boolean {
  return TOTALS.some((expected) => Math.abs(total - expected) <= expected * TOLERANCE);
}

function weigh(
  indicators: readonly Indicator[],
  keyOf: (indicator: Indicator) => string,
): readonly WeightTotal[] {
  const groups = new Map<string, WeightTotal>();
  for (const indicator of indicators) {
    const { value, field } = indicator.weight;
    if (value === null || field.cell === null) continue;
    const group = groups.get(keyOf(indicator));
    groups.set(keyOf(indicator), {
      total: (group?.total ?? 0) + value,
      first: group?.first ?? indicator,
      place: group?.place ?? field.cell,
    });
  }
  return [...groups.values()];
}

function shown(total: number): number {
  return Number(total.toFixed(SHOWN_DECIMALS));
}

/**
 * Weights that give 100 (or 1) neither for each objective, nor for each programme or mission, nor on the whole.
 * Where most objectives add up, the others are named; else the plan.
 */
export const weightsTotal: Rule = {
  id: 'weights-total',
  remedy: 'reconcile',
  severity: 'warning',
  it: {
    title: 'Somma dei pesi',
    why: 'Pesi la cui somma non è 100 falsano la media ponderata.',
    todo: 'Correggere i pesi: la loro somma deve essere 100 (o 1).',
  },
  en: { title: 'Sum of the weights', why: 'Weights that do not give 100 distort the weighted mean.' },
  messages,
  defects: ({ plan }) => {
    const ways: readonly ((indicator: Indicator) => string)[] = [
      ({ objective }) => String(objective.id),
      ({ objective: { mission, programme } }) =>
        JSON.stringify([mission.code ?? mission.name, programme.code ?? programme.name]),
      ({ objective: { mission } }) => mission.code ?? mission.name,
      () => '',
    ];
    const wholes = plan.indicators.filter(({ parent }) => parent === null);
    const sums = ways.map((keyOf) => weigh(wholes, keyOf));
    if (sums.some((groups) => groups.every(({ total }) => addsUp(total)))) return [];
    const byObjective = sums[0] ?? [];
    const wrong = byObjective.filter(({ total }) => !addsUp(total));
    if (wrong.length < byObjective.length) {
      return wrong.map(({ total, first, place }): Defect => {
        const objective = objectiveName(first.objective);
        return {
          place,
          text: String(shown(total)),
          message: messages.weightsOfObjective({ objective, total: shown(total) }),
          shared: { key: '', name: objective, message: messages.weightsOfObjectives },
        };
      });
    }
    return (sums.at(-1) ?? []).map(({ total, place }): Defect => {
      const message = messages.weightsOfPlan({ total: shown(total) });
      return { place, text: String(shown(total)), message };
    });
  },
};
