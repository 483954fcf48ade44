import type { EvidenceName } from '../plan/decision';
import type { LeftOutReason, Plan } from '../plan/plan';

/** What came nearest to a plan on a sheet. */
export type NearestFound =
  'hidden' | 'other-document' | 'names-only' | 'targets-only' | 'objectives' | 'nothing';

export interface LookedAt {
  readonly sheet: string;
  readonly found: NearestFound;
}

const HIDDEN: ReadonlySet<LeftOutReason> = new Set(['hidden-sheet', 'hidden-plan']);

/** What each sheet of a workbook without a plan holds, in the order in which they were read. */
export function lookedAt({ leftOut, decisions }: Pick<Plan, 'leftOut' | 'decisions'>): readonly LookedAt[] {
  const hidden = new Set(leftOut.flatMap(({ sheet, reason }) => (HIDDEN.has(reason) ? [sheet] : [])));
  const sheets = new Set([...leftOut, ...decisions].map(({ sheet }) => sheet));
  return [...sheets].map((sheet) => {
    const own = decisions.filter((one) => one.about === 'table' && one.sheet === sheet);
    const names = new Set<EvidenceName>(
      own.flatMap(({ candidates }) => candidates.flatMap(({ evidence }) => evidence.map(({ name }) => name))),
    );
    return { sheet, found: hidden.has(sheet) ? 'hidden' : nearest(names) };
  });
}

function nearest(found: ReadonlySet<EvidenceName>): NearestFound {
  if (found.has('named-as-another-document') || found.has('labels-of-lists-of-other-things'))
    return 'other-document';
  if (found.has('a-column-names-indicators')) return 'names-only';
  if (found.has('a-column-of-targets')) return 'targets-only';
  return found.has('columns-of-missions-or-objectives') ? 'objectives' : 'nothing';
}
