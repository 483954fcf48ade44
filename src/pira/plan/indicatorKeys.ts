import { fold } from '../lexicon/text/fold';
import { fingerprint } from '../sheet/fingerprint';
import type { Indicator, Plan } from './plan';

/**
 * What tells each indicator of a plan from the others, by its position in the plan: made from what it says and not from
 * where it stands, so that it stays when rows, columns or sheets move. Of those that say the same on several sheets, as the
 * plans of two bodies in one workbook do, the name of the sheet tells; those on one sheet are counted.
 */
export function indicatorKeys({ indicators }: Pick<Plan, 'indicators'>): readonly string[] {
  const said = indicators.map((indicator) => ({ words: wordsOf(indicator), sheet: indicator.cell.sheet }));
  const sheetsOf = new Map<string, Set<string>>();
  for (const { words, sheet } of said) sheetsOf.set(words, (sheetsOf.get(words) ?? new Set()).add(sheet));
  const seen = new Map<string, number>();
  return said.map(({ words, sheet }) => {
    const isOnSeveral = (sheetsOf.get(words)?.size ?? 0) > 1;
    const key = fingerprint(isOnSeveral ? `${words}\n${fold(sheet)}` : words);
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
    // What the name says already tells it apart no further.
    unit.cell === null ? '' : unit.text,
  ]
    .map(fold)
    .join('\n');
}
