import { answerWithEvidence } from '../lexicon/answers';
import type { ActualCell, Indicator } from '../plan/plan';

/** What proves an actual value, as it is shown; "" for what the plan does not say. */
export interface ShownEvidence {
  readonly act: string;
  readonly date: string;
  readonly link: string;
}

/** What the plan gives as evidence: in cells of its own, or behind the answer itself ("SI - delibera n. 12 del 3/5/2025"). */
export function evidenceOf(
  { evidence }: Pick<Indicator, 'evidence'>,
  actual: ActualCell | null,
): ShownEvidence {
  const own = { act: evidence.act.text, date: evidence.date.text, link: evidence.link.text };
  if (own.act !== '' || actual?.measure.kind !== 'answer') return own;
  return { ...own, act: answerWithEvidence(actual.text) ?? '' };
}

/** Evidence on one line: act, day, link. */
export function evidenceLine({ act, date, link }: ShownEvidence): string {
  return [act, date, link].filter((part) => part !== '').join(', ');
}
