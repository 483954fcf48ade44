import { bodyIn } from '../lexicon/bodies';
import { fold } from '../lexicon/text/fold';
import type { CollectProblem } from '../messages';
import type { Plan } from '../plan/plan';
import type { PlanOrigin } from '../sheet/collectionStamp';
import type { Sheet } from '../sheet/sheet';

/** The bodies that the titles above a plan's indicators name, as one text; "" where they name none. */
export function printedBodies({ indicators }: Pick<Plan, 'indicators'>, sheets: readonly Sheet[]): string {
  const named = sheets.flatMap(({ name, firstRow, texts }) => {
    const rows = indicators.flatMap(({ cell }) => (cell.sheet === name ? [cell.row] : []));
    const above = rows.length === 0 ? [] : texts.slice(0, Math.max(0, Math.min(...rows) - firstRow));
    return above.flat().map((text) => bodyIn(fold(text)));
  });
  return [...new Set(named)]
    .filter((name) => name !== '')
    .toSorted()
    .join('; ');
}

/** Another body may have a plan of the very same words. Refused: the office named both, and they differ. */
export function problemOfBody({ body }: PlanOrigin, ours: PlanOrigin): CollectProblem | null {
  const isOther = body !== '' && ours.body !== '' && fold(body) !== fold(ours.body);
  return isOther ? { code: 'other-body', body, ours: ours.body } : null;
}

/** Why somebody has to say that a collection is of this plan; null where what is known of both says it, or nothing is known. */
export function originDoubt(theirs: PlanOrigin, ours: PlanOrigin): CollectProblem | null {
  if (theirs.body !== '' && ours.body !== '') return null;
  if (theirs.workbook !== '' && theirs.workbook === ours.workbook) return null;
  if (theirs.printed !== ours.printed && theirs.printed !== '' && ours.printed !== '')
    return { code: 'other-title', body: theirs.printed, ours: ours.printed };
  return theirs.workbook === ours.workbook ? null : { code: 'other-workbook' };
}
