import { fold } from '../lexicon/text/fold';
import { fingerprint } from '../sheet/fingerprint';
import type { Indicator, Plan } from './plan';

/**
 * What tells each indicator of a plan from the others, by its position in the plan: made from what it says and not from
 * where it stands, so that it stays when rows, columns or sheets move. Indicators that say the same are counted.
 */
export function indicatorKeys({ indicators }: Pick<Plan, 'indicators'>): readonly string[] {
  const seen = new Map<string, number>();
  return indicators.map((indicator) => {
    const key = fingerprint(wordsOf(indicator));
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}-${count}`;
  });
}

function wordsOf({ objective, code, name, description, unit }: Indicator): string {
  const { mission, programme } = objective;
  return [
    mission.code ?? mission.name,
    programme.code ?? programme.name,
    objective.code ?? objective.title.text,
    objective.responsibilityCentre.text,
    code.text,
    name.text,
    name.text === '' ? description.text : '',
    unit.text,
  ]
    .map(fold)
    .join('\n');
}
