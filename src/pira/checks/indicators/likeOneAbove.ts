import { cellAddress } from '../../address';
import type { Indicator } from '../../plan';
import type { Check, Defect } from '../check';
import type { Inspection } from '../inspection';
import { indicatorName } from '../place';

type LikeRule = Extract<Check['rule'], 'duplicate-indicator' | 'similar-indicator'>;

/** An indicator and the first one above that is like it. */
interface Like {
  readonly indicator: Indicator;
  readonly first: Indicator;
}

/** The objective, the unit and the targets: what two indicators must share to be one. */
function aimOf({ objective, unit, targets }: Indicator, folded: (text: string) => string): string {
  let aim = `${objective.id}\n${folded(unit.text)}`;
  for (const { year, text } of targets) aim += `\n${year ?? ''}|${folded(text)}`;
  return aim;
}

/**
 * The indicators that share their objective, unit and targets with one above and are called like it. `wordsOf` gives
 * what must be the same of two, null for an indicator that is like no other.
 */
export function likeOneAbove(
  { plan: { indicators }, folded }: Inspection,
  wordsOf: (indicator: Indicator) => string | null,
): readonly Like[] {
  const aims = indicators.map((indicator) => aimOf(indicator, folded));
  const counts = new Map<string, number>();
  for (const aim of aims) counts.set(aim, (counts.get(aim) ?? 0) + 1);
  const firsts = new Map<string, Indicator>();
  const found: Like[] = [];
  indicators.forEach((indicator, at) => {
    const aim = aims[at] ?? '';
    const words = counts.get(aim) === 1 ? null : wordsOf(indicator);
    if (words === null) return;
    const key = `${aim}\n${words}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, indicator);
    else found.push({ indicator, first });
  });
  return found;
}

/** What a rule says of an indicator that is like one above. */
export function likeDefect(code: LikeRule, { indicator, first }: Like): Defect {
  const { row, column } = first.name.cell ?? first.cell;
  return {
    place: indicator.name.cell ?? indicator.cell,
    text: indicator.name.text,
    message: { code, indicator: indicatorName(indicator), first: cellAddress(row, column) },
  };
}
