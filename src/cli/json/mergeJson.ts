import type { Answer, Merge } from '../../pira/collect/merge';
import { say } from '../../pira/messages';
import type { Indicator } from '../../pira/plan/plan';
import { cellAddress } from '../../pira/sheet/address';
import type { Language } from '../words';

/** What filled collections brought, as contract 5 of docs/contracts.md prints it. */
export function mergeJson(merge: Merge, language: Language): Record<string, unknown> {
  return {
    taken: merge.taken.map(answerJson),
    same: merge.same.map(answerJson),
    conflicts: merge.conflicts.map((answer) => ({ ...answerJson(answer), ours: answer.ours })),
    missing: merge.missing.map(({ indicator }) => ({
      ...placeJson(indicator),
      centre: indicator.objective.responsibilityCentre.text,
    })),
    rejected: merge.rejected.map(({ file, cell, reason }) => ({ file, cell, reason: say(reason, language) })),
  };
}

function answerJson({ result, field, cell, theirs, file }: Answer): Record<string, unknown> {
  return {
    ...placeJson(result.indicator),
    field,
    cell: cellAddress(cell.row, cell.column),
    theirs,
    file,
  };
}

function placeJson({ cell }: Indicator): Record<string, unknown> {
  return { sheet: cell.sheet, row: cell.row + 1 };
}
