import type { Answer, Merge } from '../../pira/collect/merge';
import { say } from '../../pira/messages';
import type { Indicator } from '../../pira/plan/plan';
import { addressOf } from '../../pira/sheet/address';
import type { Language } from '../words';

/** What filled collections brought, as contract 5 of docs/contracts.md prints it. */
export function mergeJson(
  merge: Merge,
  accepted: readonly Answer[],
  language: Language,
): Record<string, unknown> {
  const answer = (one: Answer) => answerJson(one, language);
  return {
    taken: merge.taken.map((one) => ({ ...answer(one), ...(accepted.includes(one) && { accepted: true }) })),
    same: merge.same.map(answer),
    conflicts: merge.conflicts.map((one) => ({ ...answer(one), ours: one.ours })),
    unsure: merge.unsure.map((one) => ({ ...answer(one), ours: one.ours })),
    missing: merge.missing.map(({ indicator }) => ({
      ...placeJson(indicator),
      centre: indicator.responsibilityCentre.text,
    })),
    rejected: merge.rejected.map(({ file, cell, reason }) => ({ file, cell, reason: say(reason, language) })),
  };
}

function answerJson(
  { result, field, cell, theirs, file, doubt }: Answer,
  language: Language,
): Record<string, unknown> {
  return {
    ...placeJson(result.indicator),
    field,
    cell: addressOf(cell),
    theirs,
    file,
    ...(doubt !== null && { said: say(doubt, language) }),
  };
}

function placeJson({ cell }: Indicator): Record<string, unknown> {
  return { sheet: cell.sheet, row: cell.row + 1 };
}
