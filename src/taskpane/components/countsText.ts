import { STATUSES, type Status } from '../../pira/evaluation/outcome';
import type { Language } from '../../pira/messages';
import { TEXTS } from '../messages';

/** How many indicators have each status, as one line: "11 raggiunti, 3 parzialmente"; statuses that none has are left out. */
export function countsText(
  counts: Readonly<Record<Status, number>>,
  language: Language,
  statuses: readonly Status[] = STATUSES,
): string {
  const { done } = TEXTS[language];
  return statuses
    .flatMap((status) => {
      const count = counts[status];
      return count === 0 ? [] : [done.counts[status]({ count })];
    })
    .join(', ');
}
