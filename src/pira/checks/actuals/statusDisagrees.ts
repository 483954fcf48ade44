import type { Status } from '../../evaluation/outcome';
import { sayStatus } from '../../messages/sayStatus';
import { fold } from '../../lexicon/text/fold';
import type { Check } from '../check';
import { defectsOf } from '../defects';
import { quote } from '../place';

const MISSED = /^(?:non |not |mancat|parzial|in parte|no$)/;
const MET = /^(?:raggiunt|conseguit|realizzat|pienamente|totalmente|completament|met|si$)/;

/** Whether the office's own words say met or missed; null where they say something else. */
function saysMet(text: string): boolean | null {
  const folded = fold(text);
  if (MISSED.test(folded)) return false;
  return MET.test(folded) ? true : null;
}

function isMet(status: Status): boolean | null {
  switch (status) {
    case 'met':
      return true;
    case 'partly-met':
    case 'not-met':
      return false;
    case 'not-measured':
    case 'not-evaluable':
      return null;
  }
}

/** The office's own status says met where the computation says missed, or the reverse. */
export const statusDisagrees: Check = {
  rule: 'status-disagrees',
  severity: 'warning',
  defects: ({ evaluation }) =>
    defectsOf(evaluation?.results ?? [], ({ indicator: { ownStatus }, outcome }) => {
      const { cell, text } = ownStatus;
      const computed = isMet(outcome.status);
      const told = cell === null || computed === null ? null : saysMet(text);
      if (cell === null || told === null || told === computed) return null;
      const expected = sayStatus(outcome.status, 'it');
      return { place: cell, text, message: { code: 'status-disagrees', text: quote(text), expected } };
    }),
};
