import { cellAddress } from '../../sheet/address';
import type { Indicator, Plan } from '../../plan/plan';
import type { Defect } from '../rule';
import type { Sentence } from '../wording';
import type { Inspection } from '../inspection';
import { indicatorName } from '../place';

/** An indicator and the first one above that is like it. */
interface SimilarPair {
  readonly indicator: Indicator;
  readonly first: Indicator;
}

/** An indicator whose objective, unit and targets another one has too, and what tells these apart from others. */
export interface WithSameAim {
  readonly indicator: Indicator;
  readonly aim: string;
}

/** The objective, the unit and the targets: what two indicators must share to be one. */
function aimOf({ objective, unit, targets }: Indicator, folded: (text: string) => string): string {
  let aim = `${objective.id}\n${folded(unit.text)}`;
  for (const { year, text } of targets) aim += `\n${year ?? ''}|${folded(text)}`;
  return aim;
}

/** The indicators that share their objective, unit and targets with others, in the plan's order. */
export function indicatorsWithSameAim(
  { indicators }: Plan,
  folded: (text: string) => string,
): readonly WithSameAim[] {
  const aimed = indicators.map((indicator) => ({ indicator, aim: aimOf(indicator, folded) }));
  const known = new Set<string>();
  const shared = new Set<string>();
  for (const { aim } of aimed) {
    if (known.has(aim)) shared.add(aim);
    else known.add(aim);
  }
  return shared.size === 0 ? [] : aimed.filter(({ aim }) => shared.has(aim));
}

/**
 * The indicators that share their objective, unit and targets with one above and are called like it. `wordsOf` gives
 * what must be the same of two, null for an indicator that is like no other.
 */
export function similarToOneAbove(
  { withSameAim: alike }: Inspection,
  wordsOf: (indicator: Indicator) => string | null,
): readonly SimilarPair[] {
  const firsts = new Map<string, Indicator>();
  const found: SimilarPair[] = [];
  for (const { indicator, aim } of alike) {
    const words = wordsOf(indicator);
    if (words === null) continue;
    const key = `${aim}\n${words}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, indicator);
    else found.push({ indicator, first });
  }
  return found;
}

/** What a rule says of an indicator that is like one above. */
export function similarityDefect(
  message: (about: { indicator: string; first: string }) => Sentence,
  { indicator, first }: SimilarPair,
): Defect {
  const { row, column } = first.name.cell ?? first.cell;
  return {
    place: indicator.name.cell ?? indicator.cell,
    text: indicator.name.text,
    message: message({ indicator: indicatorName(indicator), first: cellAddress(row, column) }),
  };
}
